/** About so many: figures of a yearly report are exact. */
import { keptByLine } from '../../../../prose/known-lines.ts';
import { lineRule } from '../core/line-rule.ts';
import { contextOf, quotedWords } from '../core/word-finding.ts';
import { vagueWords } from './vague-words.ts';

export const vague = lineRule({
  id: 'W-VAGUE',
  title: '约数和套话',
  level: 'note',
  basis: {
    source: '年报数据应当精确，不写“余”“多”“左右”“若干”和“多数部门”等笼统说法',
    evidence: '样',
  },
  reads: ['text', 'form'],
  find: (line) =>
    vagueIn(line.text).map(({ from, to, isFigure }) => ({
      ...{ line, from, to },
      message: isFigure
        ? `“${quotedWords({ line, from, to })}”是约数，年报数据应当精确，应写准确的数`
        : `“${quotedWords({ line, from, to })}”说法笼统，应写明是哪些或者有多少`,
      text: contextOf({ line, from, to }),
    })),
});

const vagueIn = keptByLine(vagueWords);
