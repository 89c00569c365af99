/** Lists of figures whose sum is told, too. */

import { keptByLine } from '../../../../prose/known-lines.ts';
import { spellLike } from '../../../../prose/quantities/spell-like.ts';
import { lineRule } from '../core/line-rule.ts';
import { type Counted, countedIn } from './counted.ts';
import { wrongDivisions, wrongDivisionsBefore } from './find-divisions.ts';
import { type WrongSum, wrongLists } from './find-lists.ts';
import { wrongTopics } from './find-topics.ts';
import { totalsIn, wrongTotals } from './find-totals.ts';

export const sums = lineRule({
  id: 'N-SUM',
  title: '合计与分项之和',
  level: 'warning',
  basis: { source: '正文中的合计等于所列各分项之和；只列举一部分的写“等”', evidence: '样' },
  reads: ['text', 'form'],
  find: (line) =>
    wrongIn(line.text).map(({ whole, parts, sum, isShort, isTwice }) => {
      const from = whole.from - wordsBefore(line.text, whole.from);
      const words = line.text.slice(from, whole.to);
      const terms = parts.map(({ value }) => value).join('＋');
      const spelled = spellLike(line.text.slice(whole.from, whole.numberTo), String(sum));
      return {
        ...{ line, from, to: whole.to },
        ...(isShort ? { level: 'note' as const } : {}),
        message: isShort
          ? `“${words}”多于其后所列：${terms}＝${sum}，不足 ${whole.value}；如果只列举了一部分，请写“等”`
          : `“${words}”与所列各项之和不符：正文为 ${whole.value}，${terms}＝${sum}`,
        advice: isShort
          ? '请补全分项，或者在列举后加“等”。'
          : '请核对合计和各分项哪一个有误；各项有重复计算的，可以写明。',
        ...(spelled !== undefined && !isShort && !isTwice
          ? {
              replacement: {
                ...{ from: whole.from, to: whole.numberTo, value: spelled },
                label: `改为“${spelled}”`,
              },
            }
          : {}),
        text: `${words}|${terms}`,
      };
    }),
});

const wrongIn = keptByLine((text): readonly WrongSum[] => {
  const counted = countedIn(text);
  if (counted.length < 2) return [];
  const totals = totalsIn(text, counted);
  const inTotals = new Set<Counted>(totals.map(({ whole }) => whole));
  const listed = [
    ...wrongLists(text, counted, (one) => inTotals.has(one)),
    ...wrongTotals(text, counted, totals),
  ];
  return [
    ...listed,
    ...[
      ...wrongDivisions(text, counted),
      ...wrongDivisionsBefore(text, counted),
      ...wrongTopics(text, counted),
    ].filter(({ whole }) => !listed.some((other) => other.whole === whole)),
  ];
});

/** How many characters before the figure say what it is of: no more than eight, and from a verb on where they are cut. */
function wordsBefore(text: string, at: number): number {
  const before = text.slice(text.slice(0, at).search(/[\u3400-\u9fff]*$/), at);
  if (before.length <= mostWords) return before.length;
  const near = before.slice(-mostWords);
  const verb = near.search(verbs);
  return mostWords - Math.max(verb, 0);
}

const mostWords = 8;
const verbs =
  /主动公开|公开|发布|公布|推送|编发|编印|印发|印制|制作|制发|张贴|发放|收到|收件|接收|受理|办理|办结|答复|回复|解答|接待|开展|组织|举办|召开|培训|更新|报送|采用|解读|收集|征集|排查|整改/;
