/** The title in front of the first section, and the office and year that it names. */
import { titleTail } from '../../domain/report/title.ts';
import type { FlatItem, FlatParagraph } from './flat-items.ts';
import { printedText } from './flat-items.ts';

export interface FoundTitle {
  /** Places in the list of items, in order; none where no title was found. */
  readonly indexes: readonly number[];
  /** Its lines joined; "" where there is none. */
  readonly text: string;
}

const longestTitle = 70;

/** @param end the place of the first heading or table; the title stands before it */
export function findTitle(items: readonly FlatItem[], end: number): FoundTitle {
  const styled = styledTitle(items, end);
  if (styled) return styled;
  let best: { readonly index: number; readonly worth: number } | undefined;
  for (let index = 0; index < end; index += 1) {
    const item = items[index];
    const worth = item?.is === 'paragraph' ? titleWorth(item) : 0;
    // Of equals the last: navigation and bread crumbs stand in front.
    if (worth > 0 && worth >= (best?.worth ?? 0)) best = { index, worth };
  }
  if (!best) return { indexes: [], text: '' };
  const indexes = [best.index];
  const line = textAt(items, best.index);
  if (!namesOffice(line) && isOfficeLine(items[best.index - 1])) indexes.unshift(best.index - 1);
  return foundAt(items, indexes);
}

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

function titleWorth(item: FlatParagraph): number {
  const text = printedText(item).replace(/[\s\u3000]+/g, '');
  if (text.length > longestTitle || /[。；;>＞»|｜]/.test(text)) return 0;
  if (!/(信息|政务)公开/.test(text) || !/(年报|报告)/.test(text)) return 0;
  // 「政府信息公开年报」 alone is a menu.
  const menu = /\d{4}|年度|[镇乡]|街道|政府.*政府|办事处|局|委/.test(text) ? 1 : 0.2;
  const { heading, align, aside } = item.source;
  return (
    menu +
    (text.endsWith(titleTail) ? 2 : 0) +
    (/\d{4}|[〇○零一二三四五六七八九]{4}/.test(text) ? 1 : 0) +
    (heading === undefined ? 0 : 1) +
    (align === 'center' ? 1 : 0) -
    (aside ? 2 : 0)
  );
}

/** A line that begins with the year or the fixed tail: the office stands in the line before. */
const namesOffice = (line: string) => officeOf(line) !== '';

function isOfficeLine(item: FlatItem | undefined): boolean {
  if (item?.is !== 'paragraph') return false;
  const text = printedText(item).replace(/[\s\u3000]+/g, '');
  return text.length <= 40 && officeEnding.test(text);
}

const officeEnding =
  /(人民政府|政府|街道办事处|办事处|管理委员会|管委会|委员会|办公室|局|厅|院|所|站|中心|镇|乡|街道|苏木)$/;

/**
 * The office that a title names: what stands before the year and the fixed tail, or between them.
 * 「青禾镇人民政府信息公开…」 has one 政府 for two.
 */
export function officeOf(title: string): string {
  const text = title.replace(/[\s\u3000]+/g, '').replace(/^关于/, '');
  const dated = /^(.*?)(?:20\d\d|[二２][〇○零０][一二三四五六七八九〇○零０-９]{2})年?度?(.*)$/.exec(
    text,
  );
  const before = dated ? (dated[1] as string) : '';
  const rest = dated ? (dated[2] as string) : text;
  if (before) return before;
  const tail = rest.search(/(政府)?(信息|政务)公开/);
  if (tail <= 0) return '';
  const office = rest.slice(0, tail);
  return office.endsWith('人民') ? `${office}政府` : office;
}

/** The first year in a text: 2025, ２０２５, 二〇二五; undefined where there is none. */
export function yearOf(text: string): number | undefined {
  const plain = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[二][〇○零Ｏ][〇○零一二三四五六七八九]{2}/g, (digits) =>
      [...digits]
        .map((digit) => '〇一二三四五六七八九'.indexOf(digit.replace(/[○零Ｏ]/, '〇')))
        .join(''),
    );
  const found = /(20\d\d)\s*年/.exec(plain) ?? /(?<!\d)(20\d\d)(?!\d)/.exec(plain);
  return found ? Number(found[1]) : undefined;
}
