/** The title in front of the first section, and the office and year that it names. */
import { titleTail } from '../../../domain/report/title.ts';
import type { FlatItem, FlatParagraph } from '../flatten/flat-items.ts';
import { printedText } from '../flatten/flat-items.ts';

export interface FoundTitle {
  /** Places in the list of items, in order; none where no title was found. */
  readonly indexes: readonly number[];
  /** Its lines joined; "" where there is none. */
  readonly text: string;
}

const longestTitle = 70;

/** @param end the place of the first heading or table; the title stands before it */
export function findTitle(items: readonly FlatItem[], end: number): FoundTitle {
  const found = styledTitle(items, end) ?? bestTitle(items, end);
  return lastOfSame(items, end, found);
}

function bestTitle(items: readonly FlatItem[], end: number): FoundTitle {
  let best: FoundTitle = { indexes: [], text: '' };
  let most = 0;
  for (let index = 0; index < end; index += 1) {
    for (let lines = 1; lines <= mostLines && index + lines <= end; lines += 1) {
      const indexes = Array.from({ length: lines }, (_, line) => index + line);
      const worth = titleWorth(indexes.map((each) => items[each]));
      // Of equals the last: navigation and bread crumbs stand in front; and fewer lines rather than more.
      if (worth > most || (worth > 0 && worth === most && lines <= best.indexes.length)) {
        most = worth;
        best = foundAt(items, indexes);
      }
    }
  }
  return best;
}

/** 「青禾镇人民政府」, 「2025年政府信息公开」, 「工作年度报告」, and one more. */
const mostLines = 4;

/** The title of a cover comes again on the first page. */
function lastOfSame(items: readonly FlatItem[], end: number, found: FoundTitle): FoundTitle {
  const title = bare(found.text);
  for (
    let last = end - 1;
    title && last > (found.indexes[found.indexes.length - 1] ?? end);
    last -= 1
  ) {
    for (let lines = 1; lines <= mostLines && last - lines + 1 >= 0; lines += 1) {
      const indexes = Array.from({ length: lines }, (_, line) => last - lines + 1 + line);
      const same = foundAt(items, indexes);
      if (bare(same.text) === title) return same;
    }
  }
  return found;
}

const bare = (text: string) => text.replace(/[\s\u3000]+/g, '');

/** Lines in the style of a title, which Word knows as such. */
function styledTitle(items: readonly FlatItem[], end: number): FoundTitle | undefined {
  const indexes: number[] = [];
  for (let index = 0; index < end; index += 1) {
    const item = items[index];
    const isTitle = item?.is === 'paragraph' && item.source.heading === 0;
    if (isTitle && (indexes.length === 0 || indexes[indexes.length - 1] === index - 1))
      indexes.push(index);
  }
  return indexes.length > 0 ? foundAt(items, indexes) : undefined;
}

function foundAt(items: readonly FlatItem[], indexes: readonly number[]): FoundTitle {
  return { indexes, text: indexes.map((index) => textAt(items, index)).join('') };
}

function textAt(items: readonly FlatItem[], index: number): string {
  const item = items[index];
  return item?.is === 'paragraph' ? printedText(item) : '';
}

/** How surely these lines together are the title; 0 where they are none. */
function titleWorth(items: readonly (FlatItem | undefined)[]): number {
  const lines = items.flatMap((item) => (item?.is === 'paragraph' ? [item] : []));
  const texts = lines.map((line) => bare(printedText(line)));
  if (lines.length < items.length || !couldBeTitle(texts)) return 0;
  const text = texts.join('');
  // 「政府信息公开年报」 alone is a menu.
  const menu = /\d{4}|年度|[镇乡]|街道|政府.*政府|办事处|局|委/.test(text) ? 1 : 0.2;
  const isAll = (is: (line: FlatParagraph) => boolean) => lines.every(is);
  return (
    menu +
    (withoutBrackets(text).endsWith(titleTail) ? 2 : 0) +
    (yearOf(text) === undefined ? 0 : 1) +
    (isAll(({ source }) => source.heading !== undefined) ? 1 : 0) +
    (isAll(({ source }) => source.align === 'center') ? 1 : 0) -
    (lines.some(({ source }) => source.aside) ? 2 : 0) +
    // Where one line names the office the lines before it are none of the title.
    (officeEnding.test(officeOf(text)) ? 0.5 : 0)
  );
}

function couldBeTitle(texts: readonly string[]): boolean {
  const text = texts.join('');
  if (text.length > longestTitle || /[。；;>＞»|｜]/.test(text)) return false;
  if (!/(信息|政务)公开/.test(text) || !/(年报|报告)/.test(text)) return false;
  // The title ends with its last line, and does not begin again.
  const isBegun = texts.slice(0, -1).some((line) => /(年报|报告)[》）)]?$/.test(line));
  return texts.length === 1 || (!isBegun && /(年报|报告)[》）)]?$|[）)]$/.test(text));
}

/** Without 《》 around it, and a remark in brackets at its end: 「（2025年度）」. */
const withoutBrackets = (text: string) =>
  text.replace(/^《(.*)》/, '$1').replace(/[（(][^（()）]{1,12}[)）]$/, '');

const officeEnding =
  /(人民政府|政府|街道办事处|办事处|管理委员会|管委会|委员会|办公室|局|厅|院|所|站|中心|镇|乡|街道|苏木)$/;

/**
 * The office that a title names: what stands before the year and the fixed tail, or between them.
 * 「青禾镇人民政府信息公开…」 has one 政府 for two.
 */
export function officeOf(title: string): string {
  const text = withoutBrackets(bare(title)).replace(/^关于/, '');
  const [, before = '', rest = text] = datedTitle.exec(text) ?? [];
  if (before && !/(信息|政务)公开/.test(before)) return before.replace(/(关于|[（(《【])+$/, '');
  const own = before ? text : rest;
  const tail = own.search(/(政府)?(信息|政务)公开/);
  if (tail <= 0) return '';
  const office = own.slice(0, tail);
  return office.endsWith('人民') ? `${office}政府` : office;
}

/** What stands before the year, and behind it. */
const datedTitle =
  /^(.*?)(?:20\d\d|[二２2][〇○零０0OＯ][〇○零０0OＯ一二三四五六七八九１-９]{2}|(?<!\d)[12]\d(?=年))年?度?(.*)$/;

/** Years in half-width digits: 2025 for ２０２５ and 二〇二五. */
export const plainDigits = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/二[〇○零ＯO][〇○零ＯO一二三四五六七八九]{2}/g, (digits) =>
      [...digits]
        .map((digit) => '〇一二三四五六七八九'.indexOf(digit.replace(/[○零ＯO]/, '〇')))
        .join(''),
    );

/** The first year in a text: 2025, ２０２５, 二〇二五; undefined where there is none. */
export function yearOf(text: string): number | undefined {
  const plain = plainDigits(text);
  const found = /(20\d\d)\s*年/.exec(plain) ?? /(?<!\d)(20\d\d)(?!\d)/.exec(plain);
  return found ? Number(found[1]) : undefined;
}
