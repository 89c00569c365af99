/** A rule that holds figures of the lines against the tables, each by itself. */
import type { RuleId } from '../../../core/finding.ts';
import type { ReportRule } from '../../../core/rule.ts';
import { disagreementParts, yieldsToSums } from '../core/against-tables.ts';
import { lineRule } from '../core/line-rule.ts';
import { type TableFigures, tableFigures } from '../core/table-figures.ts';
import { type TextLine, writtenLines } from '../core/text-lines.ts';
import type { HeldCount } from './held-counts.ts';
import type { Office } from './lines-read.ts';

export function figureRule(
  id: RuleId,
  title: string,
  source: string,
  figuresOf: (line: TextLine, office: Office, tables: TableFigures) => readonly HeldCount[],
): ReportRule {
  return lineRule({
    ...{ id, title },
    level: 'warning',
    basis: { source, evidence: '推' },
    reads: ['text', 'form', 'cells'],
    yieldsTo: yieldsToSums,
    lines: writtenLines,
    known: (subject) => {
      const { year, unit } = subject.form;
      return { year, unit, tables: tableFigures(subject) };
    },
    find: (line, { tables, ...office }) =>
      figuresOf(line, office, tables)
        .filter(({ rule, status }) => rule === id && status === 'differs')
        .map(({ words, from, to, isNumber, says, addresses, table }) =>
          disagreementParts(
            {
              ...{ line, ...words, says, addresses, table },
              ...(isNumber ? { number: { from, to } } : {}),
            },
            tables,
          ),
        ),
  });
}
