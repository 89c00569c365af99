/** Orders where a report is to be given: 「要坚持…，要聚焦…」. */
import { reportRule } from '../../../core/rule.ts';
import { keptByLine } from '../core/known-lines.ts';
import { textLines } from '../core/text-lines.ts';
import { quotedWords, wordFindings } from '../core/word-finding.ts';
import { orders } from './orders.ts';

export const planTone = reportRule({
  id: 'W-PLANTONE',
  title: '部署工作的口吻',
  level: 'note',
  basis: { source: '年报报告做了什么，“要坚持……要聚焦……”是部署工作的口吻', evidence: '样' },
  reads: ['text', 'form'],
  pace: 'pause',
  find: (subject, head) =>
    textLines(subject.text).flatMap((line) => {
      const [first, ...others] = ordersIn(line.text);
      if (!first) return [];
      const words = { line, ...first };
      return wordFindings(head, subject, [
        {
          ...words,
          also: others,
          message: `“${quotedWords(words)}”等 ${others.length + 1} 处是部署工作的口吻，年报应写做了什么、将做什么`,
        },
      ]);
    }),
});

const ordersIn = keptByLine(orders);
