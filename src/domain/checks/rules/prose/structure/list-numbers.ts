/** The numbers of a text's lists: 「一、」, 「（一）」, 「1.」, 「（1）」, 「①」, 「一是」, 「第一，」, in reading order. */

import { keptByLine } from '../../../../prose/known-lines.ts';
import { matchesIn, matchIn } from '../../../../prose/prefilter/matches.ts';
import { readChineseNumber } from '../../../../prose/quantities/chinese-number.ts';

/** From the highest level down; the last two are within a paragraph and belong to no level. */
export const listKinds = ['一、', '（一）', '1.', '（1）', '①', '一是', '第一，'] as const;
export type ListKind = (typeof listKinds)[number];

export interface ListNumber {
  readonly kind: ListKind;
  readonly value: number;
  /** By offsets in the line; the number with its mark. */
  readonly from: number;
  readonly to: number;
  readonly isAtStart: boolean;
}

const numeral = '[一二三四五六七八九十]{1,3}';
const forms: readonly (readonly [ListKind, string])[] = [
  ['一、', `(${numeral})、`],
  ['（一）', `[（(]\\s*(${numeral})\\s*[）)]|[㈠-㈩]`],
  ['1.', '(\\d{1,2})\\s*(?:[.．](?!\\d)|、)'],
  ['（1）', '[（(]\\s*(\\d{1,2})\\s*[）)]|[⑴-⒇]'],
  ['①', '[①-⑳]'],
  ['一是', `(${numeral})是`],
  ['第一，', `第(${numeral})[，,、：:]`],
];

const atStart = forms.map(([kind, form]) => [kind, new RegExp(`^\\s*(?:${form})`)] as const);

/** Within a line: what a form needs, which costs less to look for. */
const needs: Partial<Record<ListKind, RegExp>> = {
  '（一）': /[（(㈠-㈩]/,
  '1.': /\d/,
  '（1）': /[（(⑴-⒇]/,
  一是: /是/,
  '第一，': /第/,
};
/** A clause of its own begins there: 「（三）更新慢」 behind a stop, no 「第（五）项」. */
const inside = forms.flatMap(([kind, form]) => {
  const need = needs[kind];
  const behind = `[。；;：:${kind === '一是' ? '，,' : ''}]`;
  return need ? [{ kind, need, form: new RegExp(`(?<=${behind}\\s*)(?:${form})`, 'g') }] : [];
});

const enclosedNumbers = ['㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'];

function readNumber(found: RegExpMatchArray): number | undefined {
  const digits = found[1];
  if (digits !== undefined) return /\d/.test(digits) ? Number(digits) : readChineseNumber(digits);
  const sign = found[0].trim();
  for (const signs of enclosedNumbers) {
    const index = signs.indexOf(sign);
    if (index >= 0) return index + 1;
  }
  return undefined;
}

export const listNumbers = keptByLine(readListNumbers);

export function readListNumbers(text: string): readonly ListNumber[] {
  const found: ListNumber[] = [];
  const add = (kind: ListKind, match: RegExpMatchArray, isAtStart: boolean) => {
    const value = readNumber(match);
    const from = (match.index ?? 0) + match[0].length - match[0].trimStart().length;
    const to = (match.index ?? 0) + match[0].length;
    if (value !== undefined && !found.some((one) => one.from < to && one.to > from)) {
      found.push({ kind, value, from, to, isAtStart });
    }
  };
  for (const [kind, form] of atStart) {
    const match = matchIn(text, form);
    if (match) add(kind, match, true);
  }
  for (const { kind, need, form } of inside) {
    if (!need.test(text)) continue;
    for (const match of matchesIn(text, form)) add(kind, match, false);
  }
  return found.sort((a, b) => a.from - b.from);
}
