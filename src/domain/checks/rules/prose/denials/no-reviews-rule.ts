/** 「未发生行政复议、行政诉讼」 above a table that has some. */
import { noCasesInRow } from '../cases-and-decisions/lines-read.ts';
import { disagreementParts } from '../core/against-tables.ts';
import { lineRule } from '../core/line-rule.ts';
import { tableFigures } from '../core/table-figures.ts';
import { writtenLines } from '../core/text-lines.ts';
import { addressesOfThing, denialsIn, withOwnNumber } from './denied-lines.ts';

export const noReviews = lineRule({
  id: 'N-REVNONE',
  title: '正文说没有行政复议、行政诉讼，表四也没有',
  level: 'error',
  basis: { source: '正文与表四各组总计应当一致', evidence: '推' },
  reads: ['text', 'form', 'cells'],
  lines: writtenLines,
  known: (subject) => {
    const { year, unit } = subject.form;
    return { year, unit, tables: tableFigures(subject) };
  },
  find: (line, { tables, ...office }) => [
    ...noCasesInRow(line, office, tables)
      .filter(({ status }) => status === 'differs')
      .map(({ words, from, to, says, addresses, table }) =>
        disagreementParts({ line, ...words, number: { from, to }, says, addresses, table }, tables),
      ),
    ...denialsIn(line, office).flatMap((denial) => {
      // Of all that is denied at once, what there is none the less.
      const addresses = denial.things
        .filter((thing) => thing !== 'application')
        .flatMap((thing) => addressesOfThing[thing])
        .filter((address) => (tables.valueOf(address) ?? 0) > 0);
      const table = tables.valueOf(...addresses);
      if (!table) return [];
      return [
        disagreementParts({ line, ...withOwnNumber(denial), says: 0, addresses, table }, tables),
      ];
    }),
  ],
});
