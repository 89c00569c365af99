/** The names of things as the form has them. */
import { keptByLine } from '../../../../prose/known-lines.ts';
import { lineRule } from '../core/line-rule.ts';
import { oldTerms } from './old-terms.ts';

export const officialTerms = lineRule({
  id: 'W-TERM',
  title: '用语与格式一致',
  level: 'note',
  basis: {
    source: '年度报告格式用“政府信息公开”“行政规范性文件”；旧表的栏目已删去',
    evidence: '样',
  },
  reads: ['text', 'form'],
  known: ({ form: { year } }) => ({ year }),
  find: (line, { year }) =>
    termsIn(line.text, year).map(({ from, to, term: { says, right } }) => ({
      ...{ line, from, to },
      message: `“${line.text.slice(from, to)}”${says}`,
      ...(right === undefined
        ? { advice: '如果说的就是这项工作，可以不改；如果照旧表写的，请删去。' }
        : { replacement: { label: `改为“${right}”`, value: right } }),
    })),
});

const termsIn = keptByLine(oldTerms);
