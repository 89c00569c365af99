/** Up to where a list may go on. */
import { beforeNext } from '../../../../prose/words-beside.ts';
import type { Counted } from './counted.ts';

/** Behind the full stop; a sentence that begins with 其中 and counts something goes on with the one before. */
export function endOfSentence(text: string, from: number): number {
  const first = text.indexOf('。', from);
  if (first < 0) return text.length;
  if (!goesOn.test(text.slice(first))) return first;
  const second = text.indexOf('。', first + 1);
  return second < 0 ? text.length : second;
}

const goesOn = /^。\s*其中[^。]*(?:[\d０-９]|[一二两三四五六七八九十百][件条篇份个起次期])/;

/** The end of the last part's own words. */
export const endOfList = (text: string, parts: readonly Counted[]) =>
  beforeNext(text, parts[parts.length - 1]?.to ?? 0, '；。');
