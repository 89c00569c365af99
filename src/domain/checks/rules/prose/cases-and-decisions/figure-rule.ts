/** A rule that holds figures of the lines against the tables, each by itself. */
import type { RuleId } from '../../../core/finding.ts';
import { type ReportRule, reportRule } from '../../../core/rule.ts';
import { disagreementParts } from '../core/against-tables.ts';
import { type TableFigures, tableFigures } from '../core/table-figures.ts';
import type { TextLine } from '../core/text-lines.ts';
import { wordFindings } from '../core/word-finding.ts';
import type { HeldCount } from './held-counts.ts';
import { type Office, writtenLines } from './lines-read.ts';

export function figureRule(
  id: RuleId,
  title: string,
  source: string,
  figuresOf: (line: TextLine, office: Office, tables: TableFigures) => readonly HeldCount[],
): ReportRule {
  return reportRule({
    ...{ id, title },
    level: 'warning',
    basis: { source, evidence: '推' },
    reads: ['text', 'form', 'cells'],
    pace: 'pause',
    find: (subject, head) => {
      const tables = tableFigures(subject);
      return wordFindings(
        head,
        subject,
        writtenLines(subject.text).flatMap((line) =>
          figuresOf(line, subject.form, tables)
            .filter(({ rule, status }) => rule === id && status === 'differs')
            .map(({ words, from, to, isNumber, says, addresses, table }) =>
              disagreementParts(
                {
                  ...{ line, ...words, says, addresses, table },
                  ...(isNumber ? { number: { from, to } } : {}),
                },
                subject,
                tables,
              ),
            ),
        ),
      );
    },
  });
}
