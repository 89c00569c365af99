/**
 * Half-width marks of a Chinese line in full width: commas, colons, brackets, quotation marks; title marks within title
 * marks; blanks between figures and characters. Numbers, letters, addresses of the net, times, ratios and the point of
 * 「1.」 stay as they are.
 */
import { allMatches, matchesIn, stands } from '../prefilter/matches.ts';
import { unitAt } from '../quantities/units.ts';
import { untouchedIn } from './untouched.ts';

export type MarkKind = 'halfWidth' | 'blank' | 'titleMarks';

/** By offsets in the line; `value` stands in the place of what is there, nothing in that of a blank. */
export interface MarkChange {
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/** Nothing is left to change in the line with these changes. */
export function cleanLine(text: string): readonly MarkChange[] {
  if (!stands(text, hint)) return [];
  const untouched = untouchedIn(text);
  const units = text.split('');
  const changed = new Map<number, OneChange>();
  // A mark in full width may be what tells that the next is one of a Chinese sentence. Each place changes once: there is an end.
  let changes = changesOf(text, untouched);
  while (changes.length > 0) {
    for (const change of changes) {
      units[change.at] = change.value || gap;
      changed.set(change.at, change);
    }
    changes = changesOf(units.join(''), untouched).filter(({ at }) => !changed.has(at));
  }
  return [...changed.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ kind, at, value }) => ({ kind, from: at, to: at + 1, value }));
}

/** Where a blank was; it counts for nothing. */
const gap = '\u0000';
/** Otherwise nothing can change: most lines are right. */
const hint =
  /[,;:?!()"'[<＜]|《[^》]*《|[\u3400-\u9fff”）》％]\.|[ \u00a0]\d|\d[ \u00a0]|[\u3400-\u9fff，。；：、）”》][ \u00a0]{1,2}\d/;

interface OneChange {
  readonly kind: MarkKind;
  readonly at: number;
  readonly value: string;
}

function changesOf(line: string, untouched: readonly boolean[]): OneChange[] {
  return [
    ...signs(line, untouched),
    ...brackets(line, untouched),
    ...quotationMarks(line, untouched),
    ...titleMarks(line),
    ...angleMarks(line),
    ...blanks(line, untouched),
  ];
}

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
/** A character of a Chinese sentence, or a mark of one. */
const isChinese = (character: string) =>
  /[\u3400-\u9fff\u3001\u3002\u3008-\u3011\u3014\u3015\u201c\u201d\u2018\u2019\uff08\uff09\uff0c\uff1a\uff1b\uff1f\uff01％]/.test(
    character,
  );

/** The nearest that is no blank. */
function besides(line: string, at: number): { readonly before: string; readonly behind: string } {
  let [left, right] = [at - 1, at + 1];
  while (/[\u0000 \u00a0]/.test(line.charAt(left))) left -= 1;
  while (/[\u0000 \u00a0]/.test(line.charAt(right))) right += 1;
  return { before: line.charAt(left), behind: line.charAt(right) };
}

function signs(line: string, untouched: readonly boolean[]): OneChange[] {
  return line.split('').flatMap((character, index): OneChange[] => {
    const value = fullWidth[character];
    if (!value || untouched[index]) return [];
    const { before, behind } = besides(line, index);
    return isOfChinese(line, index, before, behind)
      ? [{ kind: 'halfWidth', at: index, value }]
      : [];
  });
}

function isOfChinese(line: string, at: number, before: string, behind: string): boolean {
  if (line.charAt(at) === '.') return isFullStop(line, at, before, behind);
  // Not so 「8:30」, 「1,024」, 「3:1」 and what is English.
  return isChinese(before) || isChinese(behind);
}

/** Between characters or at the end of a line; not behind the number of a heading, and none of 「...」. */
const isFullStop = (line: string, at: number, before: string, behind: string) =>
  isChinese(before) &&
  line.charAt(at - 1) === before &&
  (behind === '' || isChinese(behind)) &&
  !/^[\s\u0000]*[（(]?[一二三四五六七八九十]+[）)]?$/.test(line.slice(0, at));

/** 「国办函[2020]109号」 */
const yearOfNumber = /\[\d{4}\](?=\d+号)/g;

const bracketsInFull: Readonly<Record<string, string>> = { '(': '（', ')': '）' };

function brackets(line: string, untouched: readonly boolean[]): OneChange[] {
  const changes = bracketsOfChinese(line)
    .filter((at) => line.charAt(at) in bracketsInFull && !untouched[at])
    .map(
      (at): OneChange => ({
        ...{ kind: 'halfWidth', at },
        value: bracketsInFull[line.charAt(at)] as string,
      }),
    );
  for (const { index } of matchesIn(line, yearOfNumber)) {
    changes.push({ kind: 'halfWidth', at: index, value: '〔' });
    changes.push({ kind: 'halfWidth', at: index + 5, value: '〕' });
  }
  return changes;
}

const anyBracket = /[（()）]/g;

/** In either width: in pairs where something Chinese stands inside or before, alone where it is a neighbour. */
function bracketsOfChinese(line: string): number[] {
  const found: number[] = [];
  const open: number[] = [];
  for (const { 0: bracket, index: at } of allMatches(line, anyBracket)) {
    if (bracket === '（' || bracket === '(') {
      open.push(at);
      continue;
    }
    const from = open.pop();
    if (from === undefined) {
      if (isChinese(besides(line, at).before)) found.push(at);
    } else if (isPairOfChinese(line, from, at)) found.push(from, at);
  }
  const isBeside = (at: number) => {
    const { before, behind } = besides(line, at);
    return isChinese(before) || isChinese(behind);
  };
  return [...found, ...open.filter(isBeside)];
}

function isPairOfChinese(line: string, from: number, to: number): boolean {
  const inside = line.slice(from + 1, to);
  return (
    line.charAt(from) === '（' ||
    line.charAt(to) === '）' ||
    /[\u3400-\u9fff]/.test(inside) ||
    isChinese(besides(line, from).before) ||
    // 「(1)公开内容」
    (/^\d+$/.test(inside) && isChinese(besides(line, to).behind))
  );
}

/** Straight ones open and close in turn; with something Chinese inside. */
function quotationMarks(line: string, untouched: readonly boolean[]): OneChange[] {
  return (
    [
      ['"', '“', '”'],
      ["'", '‘', '’'],
    ] as const
  ).flatMap(([straight, opening, closing]) => {
    const places = line
      .split('')
      .flatMap((character, at) => (character === straight && !untouched[at] ? [at] : []));
    if (places.length % 2 === 1) return [];
    return places.flatMap((from, index): OneChange[] => {
      const to = places[index + 1];
      if (index % 2 === 1 || to === undefined) return [];
      if (!/[\u3400-\u9fff]/.test(line.slice(from, to))) return [];
      return [
        { kind: 'halfWidth', at: from, value: opening },
        { kind: 'halfWidth', at: to, value: closing },
      ];
    });
  });
}

/** 「《关于印发<办法>的通知》」 */
const angles = /[<＜]([^<＜>＞《》]*[\u3400-\u9fff][^<＜>＞《》]*)[>＞](?=[^《》]*》)/g;

const angleMarks = (line: string): OneChange[] =>
  matchesIn(line, angles).flatMap(({ index, 0: words }): OneChange[] => [
    { kind: 'titleMarks', at: index, value: '〈' },
    { kind: 'titleMarks', at: index + words.length - 1, value: '〉' },
  ]);

const anyTitleMark = /[《》〈〉]/g;

/** 《…〈…〉…》 (GB/T 15834—2011, 4.14.3.4); what stands a level deeper is left alone. */
function titleMarks(line: string): OneChange[] {
  const changes: OneChange[] = [];
  const pending: OneChange[] = [];
  const open: string[] = [];
  for (const { 0: mark, index: at } of matchesIn(line, anyTitleMark)) {
    const isOpening = mark === '《' || mark === '〈';
    if (isOpening) open.push(mark);
    const isSecond = open.length === 2 && open[0] === '《';
    if (isSecond && mark === '《') pending.push({ kind: 'titleMarks', at, value: '〈' });
    if (isSecond && mark === '》') pending.push({ kind: 'titleMarks', at, value: '〉' });
    if (isOpening) continue;
    open.pop();
    // Only where all of them have found their other halves.
    if (open.length === 0) changes.push(...pending.splice(0));
  }
  return changes;
}

/** 「信息 96 条」, 「2023 年」: around a figure with its unit. 「1 公开目录」 is a number of a heading. */
function blanks(line: string, untouched: readonly boolean[]): OneChange[] {
  const changes: OneChange[] = [];
  for (const match of matchesIn(line, spacedFigure)) {
    const [words, before = '', figure = '', behind = ''] = match;
    const start = match.index;
    const unit = unitAt(line, start + words.length);
    if (unit === '') continue;
    const isFirst = /^[\s\u0000]*$/.test(line.slice(0, start));
    const at = (from: number, length: number) =>
      Array.from({ length }, (_, index) => from + index).filter(
        (each) => line.charAt(each) !== gap && !untouched[each],
      );
    const spaces = [
      ...(isFirst || !isChinese(besides(line, start).before) ? [] : at(start, before.length)),
      ...(isFirst && unit.length === 1 && !/[年月日件条]/.test(unit)
        ? []
        : at(start + before.length + figure.length, behind.length)),
    ];
    changes.push(...spaces.map((each): OneChange => ({ kind: 'blank', at: each, value: '' })));
  }
  return changes;
}

/** One or two blanks: more of them leave room for something. */
const spacedFigure =
  /(?<![0-9A-Za-z.,:\-—–~ \u00a0\u0000])([ \u00a0\u0000]{0,2})(\d{1,9}(?:[.,]\d+)*)([ \u00a0\u0000]{0,2})(?=[\u3400-\u9fff%％])/g;
