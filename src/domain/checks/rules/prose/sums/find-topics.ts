/** Parts by what they are about, each with its figure first: 「收到申请6件，2件关于低保，2件关于危房，3件关于移民」. */
import { type Counted, isOfUnit, sumOf } from './counted.ts';
import type { WrongSum } from './find-lists.ts';
import { isOverlapping } from './sum-words.ts';

/** 「涉及」 may be said of several at once. */
const about = /^(?:是|为|属|系)?(?:关于|要求公开|申请获取|申请公开)/;
const fewestParts = 2;

/** Those that are more than the whole; fewer may be some of them. */
export function wrongTopics(text: string, counted: readonly Counted[]): readonly WrongSum[] {
  return counted.flatMap((whole, at): WrongSum[] => {
    if (whole.inside || whole.isAbout || about.test(text.slice(whole.to))) return [];
    const parts = partsBehind(text, whole, counted.slice(at + 1));
    if (parts.length < fewestParts || parts.some(({ isAbout }) => isAbout)) return [];
    const end = text.indexOf('。', whole.to);
    if (isOverlapping(text.slice(whole.to, end < 0 ? text.length : end))) return [];
    const sum = sumOf(parts);
    return sum > whole.value ? [{ whole, parts, sum, isShort: false }] : [];
  });
}

/** As long as each begins its own clause. */
function partsBehind(text: string, whole: Counted, behind: readonly Counted[]): readonly Counted[] {
  const parts: Counted[] = [];
  let end = whole.to;
  for (const one of behind) {
    const gap = text.slice(end, one.from);
    const isNext =
      parts.length === 0 ? /^[，：]$/.test(gap) : /^[^，。；、\d]{0,24}[，、；]$/.test(gap);
    if (!isNext || !isOfUnit(one, whole) || !about.test(text.slice(one.to))) break;
    parts.push(one);
    end = one.to;
  }
  return parts;
}
