/** A rule that holds figures of the lines against the tables, each by itself. */
import type { FigureInText } from '../../../../prose/claims/figure-read.ts';
import type { RuleId } from '../../../core/finding.ts';
import { type ReportRule, reportRule } from '../../../core/rule.ts';
import { disagreementParts } from '../core/against-tables.ts';
import { type TableFigures, tableFigures } from '../core/table-figures.ts';
import { type TextLine, textLines } from '../core/text-lines.ts';
import { wordFindings } from '../core/word-finding.ts';
import type { Office } from './lines-read.ts';

export function figureRule(
  id: RuleId,
  title: string,
  source: string,
  figuresOf: (line: TextLine, office: Office, tables: TableFigures) => readonly FigureInText[],
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
        textLines(subject.text).flatMap((line) =>
          figuresOf(line, subject.form, tables)
            .filter(({ rule, status }) => rule === id && status === 'differs')
            .map(({ words, from, to, unitTo, ...figure }) =>
              disagreementParts(
                // A denial has no number of its own to put right.
                { line, ...words, ...figure, ...(to < unitTo ? { number: { from, to } } : {}) },
                subject,
                tables,
              ),
            ),
        ),
      );
    },
  });
}
