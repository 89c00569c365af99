/** Lines that belong to a page of paper: its number, and 「续表」 between the parts of a table. */
import { type FlatItem, printedText } from '../flatten/flat-items.ts';

const bare = (item: FlatItem | undefined) =>
  item?.is === 'paragraph' ? printedText(item).replace(/[\s\u3000]+/g, '') : undefined;

/** 「— 3 —」, 「第3页共5页」: a page number wherever it stands. */
function isPageNumber(item: FlatItem | undefined): boolean {
  return /^([—\-－–―]+\d{1,3}[—\-－–―]+|第\d{1,3}页([，,/／]?共\d{1,3}页)?)$/.test(
    bare(item) ?? '',
  );
}

/** What may stand between two parts of one table and is neither text nor part of it. */
const isBetween = (item: FlatItem | undefined) =>
  isPageNumber(item) ||
  /^[（(]?(续上?表[一二三四\d]?|接上表|\d{1,3}([/／]\d{1,3})?)[）)]?$/.test(bare(item) ?? '');

/** @param tableOf the section of the table that an item is, if it is one */
export function isPageMark<Section>(
  items: readonly FlatItem[],
  index: number,
  tableOf: (item: FlatItem) => Section | undefined,
): boolean {
  const item = items[index];
  if (!isBetween(item)) return false;
  if (isPageNumber(item)) return true;
  let [from, to] = [index, index];
  while (isBetween(items[from])) from -= 1;
  while (isBetween(items[to])) to += 1;
  const [before, after] = [items[from], items[to]];
  return Boolean(before && after && tableOf(before) && tableOf(before) === tableOf(after));
}
