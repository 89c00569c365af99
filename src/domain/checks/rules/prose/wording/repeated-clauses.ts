/** A clause that stands again right behind itself: 「为提高公开水平，提高公开水平，…」. */
import { enclosedIn } from '../../../../prose/enclosed.ts';
import type { RepeatedPhrase } from './repeated-phrases.ts';

/** In characters; a shorter one may be a refrain. */
const shortest = 6;
const isHan = /^[\u4e00-\u9fff]+$/;
/** What may stand before the first of them only. Other words make another clause: 「不公开个人信息，公开个人信息须…」. */
const lead =
  /^(?:(?:[一二三四五六七八九]是|同时|并|为了?|(?:本|我|全)(?:镇|乡|街道|苏木)|[0-9]{4}年(?:以来)?|今年(?:以来)?|本年度?|全年|(?:发布|公开|审核|上网)[前后])){0,3}$/;
const sign = /[，,、；;。：:！？]/g;
const parting = '，,、；;';

interface Clause {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export function repeatedClauses(text: string): readonly RepeatedPhrase[] {
  if (text.length < 2 * shortest + 1) return [];
  const clauses = clausesOf(text);
  const found = clauses.flatMap(({ from, to, words }, index): RepeatedPhrase[] => {
    const first = clauses[index - 1];
    if (!first || words.length < shortest || !first.words.endsWith(words)) return [];
    if (!parting.includes(text.charAt(first.to)) || !isHan.test(words)) return [];
    const isFirstAlone = clauses[index - 2]?.words !== words && clauses[index + 1]?.words !== words;
    if (!isFirstAlone || !lead.test(first.words.slice(0, -words.length))) return [];
    return [{ from: from - 1 - words.length, to, kept: words }];
  });
  if (found.length === 0) return found;
  const quoted = enclosedIn(text);
  return found.filter(
    ({ from, to }) => !quoted.some((inner) => inner.from < to && inner.to > from),
  );
}

function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const { index } of text.matchAll(sign)) {
    clauses.push({ from, to: index, words: text.slice(from, index) });
    from = index + 1;
  }
  clauses.push({ from, to: text.length, words: text.slice(from) });
  return clauses;
}
