/** Orders where a report is to be given: 「要坚持…，要聚焦…」. */
import { keptByLine } from '../../../../prose/known-lines.ts';
import { lineRule } from '../core/line-rule.ts';
import { quotedWords } from '../core/word-finding.ts';
import { orders } from './orders.ts';

export const planTone = lineRule({
  id: 'W-PLANTONE',
  title: '部署工作的口吻',
  level: 'note',
  basis: { source: '年报报告做了什么，“要坚持……要聚焦……”是部署工作的口吻', evidence: '样' },
  reads: ['text', 'form'],
  find: (line) => {
    const [first, ...others] = ordersIn(line.text);
    if (!first) return [];
    const words = { line, ...first };
    const count = others.length > 0 ? `等 ${others.length + 1} 处` : '';
    return [
      {
        ...words,
        also: others,
        message: `“${quotedWords(words)}”${count}是部署工作的口吻，年报应写做了什么、将做什么`,
      },
    ];
  },
});

const ordersIn = keptByLine(orders);
