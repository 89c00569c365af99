/** All figures of a line that the tables have, too, but those of applications and what became of them. */
import type { FigureInText } from '../../../../prose/claims/figure-read.ts';
import type { TableFigures } from '../core/table-figures.ts';
import type { TextLine } from '../core/text-lines.ts';
import { denialsIn } from '../denials/denied-lines.ts';
import { caseFigures, decisionFigures, documentFigures, type Office } from './lines-read.ts';

/** In the order of the line. */
export function figuresBesideApplications(
  line: TextLine,
  office: Office,
  tables: TableFigures,
): readonly FigureInText[] {
  const counts = [
    ...caseFigures(line, office, tables),
    ...documentFigures(line, office, tables),
    ...decisionFigures(line, office, tables),
  ].filter(({ isNumber }) => isNumber);
  return [...counts, ...nothingReceived(line, office, tables)].sort((a, b) => a.from - b.from);
}

/** 「申请为0件」 */
function nothingReceived(line: TextLine, office: Office, tables: TableFigures): FigureInText[] {
  const addresses = ['table3.1.total'];
  const table = tables.valueOf(...addresses);
  if (table === undefined) return [];
  return denialsIn(line, office).flatMap(({ from, to, number, things, mayBeOfGranted }) =>
    number && things.includes('application') && !mayBeOfGranted
      ? [
          {
            ...{ ...number, words: { from, to }, rule: 'N-NONE', addresses, says: 0, table },
            status: table === 0 ? 'agrees' : 'differs',
          },
        ]
      : [],
  );
}
