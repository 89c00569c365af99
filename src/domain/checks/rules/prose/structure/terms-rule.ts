/** The names of things as the form has them. */
import { reportRule } from '../../../core/rule.ts';
import { keptByLine } from '../core/known-lines.ts';
import { textLines } from '../core/text-lines.ts';
import { wordFindings } from '../core/word-finding.ts';
import { oldTerms } from './old-terms.ts';

export const officialTerms = reportRule({
  id: 'W-TERM',
  title: '用语与格式一致',
  level: 'note',
  basis: {
    source: '年度报告格式用“政府信息公开”“行政规范性文件”；旧表的栏目已删去',
    evidence: '样',
  },
  reads: ['text', 'form'],
  pace: 'pause',
  find: (subject, head) =>
    textLines(subject.text).flatMap((line) =>
      wordFindings(
        head,
        subject,
        termsIn(line.text, subject.form.year).map(({ from, to, term: { says, right } }) => ({
          ...{ line, from, to },
          message: `“${line.text.slice(from, to)}”${says}`,
          ...(right === undefined
            ? { advice: '如果说的就是这项工作，可以不改；如果照旧表写的，请删去。' }
            : { replacement: { label: `改为“${right}”`, value: right } }),
        })),
      ),
    ),
});

const termsIn = keptByLine(oldTerms);
