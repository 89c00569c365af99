/** Percentages against the counts that stand beside them, and shares that have to make 100 %. */

import { cutSentences } from '../../../../prose/cut-sentences.ts';
import { keptByLine } from '../../../../prose/known-lines.ts';
import { stands } from '../../../../prose/prefilter/matches.ts';
import { spellLike } from '../../../../prose/quantities/spell-like.ts';
import { lineRule } from '../core/line-rule.ts';
import type { TextLine } from '../core/text-lines.ts';
import type { LineWords, WordFindingParts } from '../core/word-finding.ts';
import { sayShare } from './percentages.ts';
import { type WrongWhole, wrongWholes } from './whole-shares.ts';
import { type WrongShare, wrongShares } from './wrong-shares.ts';

export const shares = lineRule({
  id: 'N-PCT',
  title: '百分比',
  level: 'warning',
  basis: {
    source: '百分比按四舍五入与件数相符；一个整体的各项占比之和为 100%（允许相差 0.2）',
    evidence: '样',
  },
  reads: ['text', 'form'],
  find: (line) => {
    const { single, wholes } = wrongIn(line.text);
    return [
      ...single.map(({ at, wrong }) => shareParts(line, at, wrong)),
      ...wholes.map(({ at, wrong }) => wholeParts(line, at, wrong)),
    ];
  },
});

interface In<Wrong> {
  /** Where its sentence begins in the line. */
  readonly at: number;
  readonly wrong: Wrong;
}

const perCent = /[%％]|百分之/;

const wrongIn = keptByLine((text) => {
  const single: In<WrongShare>[] = [];
  const wholes: In<WrongWhole>[] = [];
  if (!stands(text, perCent)) return { single, wholes };
  for (const { from, to } of sentences(text)) {
    const sentence = text.slice(from, to);
    const found = wrongShares(sentence);
    single.push(...found.map((wrong) => ({ at: from, wrong })));
    // Where one is wrong by itself, the sum is wrong for that reason.
    if (found.length === 0) {
      wholes.push(...wrongWholes(sentence).map((wrong) => ({ at: from, wrong })));
    }
  }
  return { single, wholes };
});

/** Up to the full stop: a semicolon sets apart parts of one whole. */
function sentences(text: string): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of cutSentences(text)) {
    const last = found[found.length - 1];
    const goesOn =
      last &&
      (/[；;]\s*$/.test(text.slice(last.from, last.to)) || /^\s*其中/.test(text.slice(from, to)));
    if (goesOn) last.to = to;
    else found.push({ from, to });
  }
  return found;
}

function shareParts(line: TextLine, at: number, wrong: WrongShare): LineWords & WordFindingParts {
  const { share, part, whole, right, isGrowth } = wrong;
  const from = at + share.from;
  const to = at + share.to;
  const words = line.text.slice(from, to);
  const said = sayShare(right, share);
  const number = { from: at + share.numberFrom, to: at + share.numberTo };
  const spelled = spellLike(line.text.slice(number.from, number.to), said);
  return {
    ...{ line, from, to },
    message: `“${words}”与件数不符：${
      isGrowth ? `${whole} 到 ${part}` : `${part}÷${whole}`
    }，应为 ${said}%`,
    advice: '请核对百分比和两个数哪一个有误。',
    ...(spelled === undefined
      ? {}
      : { replacement: { ...number, label: `改为“${spelled}”`, value: spelled } }),
    text: `${words}|${part}|${whole}`,
  };
}

function wholeParts(line: TextLine, at: number, wrong: WrongWhole): LineWords & WordFindingParts {
  const from = at + wrong.from;
  const to = at + wrong.to;
  const terms = wrong.shares.map((share) => `${share}%`).join('＋');
  return {
    ...{ line, from, to },
    message: `“${line.text.slice(from, to)}”各项占比之和为 ${wrong.sum}%，应为 100%：${terms}`,
    advice: '请核对各项占比。',
  };
}
