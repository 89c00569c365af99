/** Parts of parts: 「行政诉讼3件：直接起诉1件；复议后起诉2件，维持1件、尚未审结1件」. */
import { type Counted, sumOf } from './counted.ts';

/** 「可公开61件，已公开61件」: what was done with them is no other part. */
export const withoutDone = (text: string, parts: readonly Counted[]): readonly Counted[] =>
  parts.filter((part, at) => {
    const before = parts[at - 1];
    return !(
      before?.value === part.value &&
      due.test(text.slice(0, before.from)) &&
      done.test(text.slice(before.to, part.from))
    );
  });
const due = /(?:可|应|应当|需|需要|须|拟|符合条件)[^，。；、\d]{0,8}$/;
const done = /^，(?:均|全部|实际|现)?已/;

/** 「村级60份，含宣传册40份、折页20份；集市30份」: without those that are said to be parts of the part before them. */
export function withoutInner(text: string, parts: readonly Counted[]): readonly Counted[] {
  const [first, ...rest] = parts;
  if (!first) return [];
  const inner = rest.findIndex(
    (_, at) => sumOf(rest.slice(0, at + 1)) === first.value && isToldInner(text, first, rest, at),
  );
  return [first, ...withoutInner(text, rest.slice(inner + 1))];
}

const isToldInner = (text: string, part: Counted, behind: readonly Counted[], at: number) =>
  isInnerList(text, part, behind.slice(0, at + 1)) &&
  /^[，（(]?(?:其中|含|包括|包含|即)[^）)]*$/.test(text.slice(part.to, behind[0]?.from));

/** Whether some that stand behind a part may be parts of it, so that the others make the whole. */
export function fitsNested(text: string, parts: readonly Counted[], whole: number): boolean {
  const [first, ...rest] = parts;
  if (!first) return whole === 0;
  if (first.value > whole) return false;
  const left = Math.round((whole - first.value) * 1e6) / 1e6;
  if (fitsNested(text, rest, left)) return true;
  return rest.some((_, at) => {
    const inner = rest.slice(0, at + 1);
    return (
      isInnerList(text, first, inner) &&
      sumOf(inner) === first.value &&
      fitsNested(text, rest.slice(at + 1), left)
    );
  });
}

/** No mark of the outer list leads to it, nor stands within it. */
const isInnerList = (text: string, { to }: Counted, inner: readonly Counted[]) => {
  const [first] = inner;
  const last = inner[inner.length - 1];
  if (!first || !last || text.slice(first.to, last.from).includes('；')) return false;
  const lead = text.slice(to, first.from);
  return inner.length === 1
    ? /^[，（(]?(?:其中|含|包括|即)/.test(lead)
    : /^(?:，|[（(]|[^，。；、]{0,6}(?:其中|含|包括|分别|即))[^；、]*$/.test(lead);
};
