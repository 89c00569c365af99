/** Which of the three tables each table of a file is, or a part of. */
import type { TableSection } from '../../../domain/edition/edition.ts';
import { type FlatItem, type FlatTable, isFigureLike } from '../flatten/flat-items.ts';
import { tablesOfLabel } from '../labels/form-labels.ts';
import type { FoundHeading } from './find-headings.ts';

const sections: readonly TableSection[] = [2, 3, 4];

/** @returns by item id; undefined for a table that is none of them */
export function assignTables(
  items: readonly FlatItem[],
  headings: readonly FoundHeading[],
  corrected: Readonly<Record<number, TableSection | 'none'>>,
): ReadonlyMap<number, TableSection | undefined> {
  const assigned = new Map<number, TableSection | undefined>();
  let before: TableSection | undefined;
  items.forEach((item, index) => {
    if (item.is === 'paragraph') {
      if (headings.some((heading) => heading.index === index)) before = undefined;
      return;
    }
    const named = corrected[item.id];
    const found = named === 'none' ? undefined : (named ?? byLabels(item) ?? goesOn(item, before));
    assigned.set(item.id, found);
    before = found;
  });
  return withoutStrangers(items, headings, assigned, corrected);
}

/** Beside the table in its own section one of the same labels elsewhere is a table of something else. */
function withoutStrangers(
  items: readonly FlatItem[],
  headings: readonly FoundHeading[],
  assigned: ReadonlyMap<number, TableSection | undefined>,
  corrected: Readonly<Record<number, TableSection | 'none'>>,
): ReadonlyMap<number, TableSection | undefined> {
  const sectionAt = items.map(
    (_, index) => [...headings].reverse().find((heading) => heading.index < index)?.section,
  );
  const atHome = new Set<TableSection>();
  items.forEach(({ id }, index) => {
    const table = assigned.get(id);
    if (table && sectionAt[index] === table) atHome.add(table);
  });
  const kept = new Map(assigned);
  items.forEach(({ id }, index) => {
    const table = assigned.get(id);
    const isAway = table !== undefined && sectionAt[index] !== table;
    if (isAway && atHome.has(table) && corrected[id] === undefined) kept.set(id, undefined);
  });
  return kept;
}

function byLabels({ rows }: FlatTable): TableSection | undefined {
  const counts: Record<TableSection, number> = { 2: 0, 3: 0, 4: 0 };
  for (const cells of rows) {
    for (const { text } of cells) {
      if (text === '' || text.length > 90) continue;
      for (const table of tablesOfLabel(text)) counts[table] += 1;
    }
  }
  const [best] = [...sections].sort((a, b) => counts[b] - counts[a]);
  return best && counts[best] > 0 ? best : undefined;
}

/** Figures alone, behind a table of the same section: the rest of it, on the next page. */
function goesOn({ rows }: FlatTable, before: TableSection | undefined): TableSection | undefined {
  return rows.every((cells) => cells.every(({ text }) => isFigureLike(text))) ? before : undefined;
}
