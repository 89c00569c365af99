/** All labels of all editions, to recognise a table of the form wherever it stands in a file. */
import type { Edition, TableSection } from '../../../domain/edition/edition.ts';
import { editions } from '../../../domain/edition/editions.ts';
import { labelPlaces } from '../../../domain/edition/label-places.ts';
import { sameAmountHead } from '../../../domain/edition/label-text.ts';
import { bareLabel, labelLikeness } from './label-match.ts';
import { wordingsWithoutRemark } from './label-remarks.ts';

export interface FormLabel {
  readonly table: TableSection;
  readonly official: string;
  readonly isRow: boolean;
  readonly isAmountHead: boolean;
}

/** Words that stand in more than one table, or in any: they prove nothing. */
const common = ['其他', '总计', '3其他'];

const tables: readonly TableSection[] = [2, 3, 4];

const labelsOfAll: readonly FormLabel[] = editions.flatMap((edition) => [
  ...tables.flatMap((table) =>
    labelPlaces(edition, table).map(({ official, rowId, isAmountHead = false }) => ({
      table,
      official,
      isRow: rowId !== undefined,
      isAmountHead,
    })),
  ),
  { table: 2, official: edition.table2.labelHead, isRow: false, isAmountHead: false },
  { table: 3, official: edition.table3.applicantsHead, isRow: false, isAmountHead: false },
  ...groupHeads(edition),
]);

/** 法人或其他组织, 行政诉讼: heads above other heads, which have no address of their own. */
function groupHeads({ table3, table4 }: Edition): FormLabel[] {
  const above3 = table3.applicants.flatMap(({ group }) => (group ? [group] : []));
  const above4 = table4.groups.map(({ path }) => path[0] as string);
  return [
    ...above3.map((official) => ({
      table: 3 as const,
      official,
      isRow: false,
      isAmountHead: false,
    })),
    ...above4.map((official) => ({
      table: 4 as const,
      official,
      isRow: false,
      isAmountHead: false,
    })),
  ];
}

const byWords = new Map<string, FormLabel[]>();
for (const label of labelsOfAll) {
  const { words } = bareLabel(label.official);
  byWords.set(words, [...(byWords.get(words) ?? []), label]);
}

/** The labels that a text is, by its words alone; its numbering and punctuation may differ. */
export function labelsLike(text: string): readonly FormLabel[] {
  if (text.length > 90) return [];
  const { words } = bareLabel(text);
  return (words && byWords.get(words)) || [];
}

/** Whether a text is a label of a form, common words like 总计 included. */
export const isFormLabel = (text: string): boolean => labelsLike(text).length > 0;

/** Whether a text is a row's own label; 「其他」 is a head and 「3.其他」 a row, told apart by the number. */
export function isRowLabel(text: string): boolean {
  const { number } = bareLabel(text);
  return labelsLike(text).some(
    ({ isRow, official }) => isRow && bareLabel(official).number === number,
  );
}

/** The tables that a text speaks for: none where its words stand in several or in any. */
export function tablesOfLabel(text: string): ReadonlySet<TableSection> {
  const found = new Set(labelsLike(text).map(({ table }) => table));
  if (found.size === 0 && text.length < 60) for (const table of looseTables(text)) found.add(table);
  return found.size === 1 && !common.includes(bareLabel(text).words) ? found : new Set();
}

const amountHeads = labelsOfAll.filter(({ isAmountHead }) => isAmountHead);

/** Amount heads, and items of 第二十条 in any spelling. */
function looseTables(text: string): TableSection[] {
  if (itemMark(text)) return [2];
  // All of them speak of a 金额: most texts need no comparing.
  if (!/金\s*额/.test(text)) return [];
  return amountHeads.some(({ official }) => sameAmountHead(text, official)) ? [2] : [];
}

/** 五 in 「第二十条第（五）项」, in whatever brackets, or with 款 for 项. */
export function itemMark(text: string): string | undefined {
  return markOf(text) ?? markBeforeRemark(text);
}

/** 「第二十条第（五）项（司法所填）」, or the remark on a line of its own. */
function markBeforeRemark(text: string): string | undefined {
  if (!/第(二十|20)条/.test(text) || text.length > 200) return undefined;
  for (const { label } of wordingsWithoutRemark(text)) {
    const mark = markOf(label);
    if (mark) return mark;
  }
  return undefined;
}

function markOf(text: string): string | undefined {
  const { words } = bareLabel(text);
  const mark = /^第(?:二十|20)条第?([一二三四五六七八九十]|10|[1-9])[项款]?$/.exec(words)?.[1];
  return mark && /\d/.test(mark) ? '一二三四五六七八九十'[Number(mark) - 1] : mark;
}

/** Whether a text is a row of the table of section 三, which are numbered like headings (一、本年新收…). */
export function isTable3Row(text: string): boolean {
  return labelsOfAll.some(
    ({ table, isRow, official }) => table === 3 && isRow && labelLikeness(text, official) >= 0.8,
  );
}
