/** Whether a word of several characters, which stands twice, does so wrongly. */
import { isFigure, isHan, isOneOf } from './character-kinds.ts';
import { doubledAnywhere, doubledNouns, doubledVerbs, verbsDone } from './doubled-lexicon.ts';

const anywhere = new Map(
  doubledAnywhere.split(' ').map((entry) => {
    const [word = '', other = '', one = ''] = entry.split('/');
    return [word, { one, other }];
  }),
);
const nouns = new Set(doubledNouns.split(' '));
const verbs = new Set(doubledVerbs.split(' '));
const done = new Set(verbsDone.split(' '));
const doing = /(?:进行|予以|开展|加以|实施)(?:了|过)?$/;
export const longestWord = Math.max(...[...anywhere.keys(), ...nouns].map((word) => word.length));

export function isWordDoubled(text: string, at: number, length: number): boolean {
  const word = text.slice(at, at + length);
  // Thrice is meant.
  if (text.startsWith(word, at + 2 * length) || text.endsWith(word, at)) return false;
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + 2 * length);
  if (before === text.charAt(at)) return false;
  const entry = anywhere.get(word);
  if (entry) {
    return !isOneOf(entry.one + urging, before) && !isOneOf(entry.other + emphatic, behind);
  }
  if (nouns.has(word))
    return isHan(behind) ? isOneOf(particlesBehind, behind) : isPlainSign(behind);
  if (done.has(word) && doing.test(text.slice(Math.max(0, at - 3), at))) return true;
  return verbs.has(word) && !isOneOf(urging, before) && (!behind || isOneOf(clauseEnds, behind));
}

/** 「再完善完善」 is how people speak, */
const urging = '再多好要去来想先帮';
/** and 「落实落实再落实」 is meant. */
const emphatic = '再又还';
const particlesBehind = '的和与及等';
const clauseEnds = '，。；';
/** No bracket, which may hold the second of them, and no figure: 「文件文件1」 */
const isPlainSign = (sign: string) => sign !== '（' && sign !== '(' && !isFigure(sign);
