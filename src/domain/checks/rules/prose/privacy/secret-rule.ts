/** Marks of secrecy, and papers that are not public. */
import { keptByLine } from '../../../../prose/known-lines.ts';
import { lineRule } from '../core/line-rule.ts';
import { allLines } from '../core/text-lines.ts';
import { secretMarks } from './secret-marks.ts';

export const secrets = lineRule({
  id: 'P-SECRET',
  title: '密级标志和不公开的文件',
  level: 'error',
  basis: {
    source:
      '“绝密★”“机密★”“秘密★”“内部资料”“明电”等字样和不公开的上级文件不得出现（鲤城区考核：转发上级非主动公开文件每例扣 6 分）',
    evidence: '地',
  },
  reads: ['text', 'form'],
  lines: allLines,
  find: (line) =>
    marksIn(line.text).map(({ from, to, what }) => ({
      ...{ line, from, to },
      message: `“${line.text.slice(from, to)}”是${what}，不得写入公开的年报`,
      advice: '请核对所引文件可否公开；不可公开的，连同文号、标题一并删去。',
    })),
});

const marksIn = keptByLine(secretMarks);
