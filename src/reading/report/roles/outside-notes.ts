/** What is no part of the report is quoted in notes, neighbouring lines in one. */
import { wholeReport } from '../../../domain/place/place.ts';
import { type ImportNote, importNote, quote } from '../../../intake/import-note.ts';
import {
  type FlatItem,
  type FlatParagraph,
  type FlatTable,
  printedText,
} from '../flatten/flat-items.ts';
import type { AssignedRoles } from './assign-roles.ts';

export function outsideNotes(
  items: readonly FlatItem[],
  { roles, tables }: Pick<AssignedRoles, 'roles' | 'tables'>,
): ImportNote[] {
  const notes: ImportNote[] = [];
  let run: FlatParagraph[] = [];
  const close = () => {
    const [first] = run;
    const lines = quote(run.map(printedText).join(' / '));
    if (first) notes.push(outside(`不属于年报正文，没有读入：${lines}`, first));
    run = [];
  };
  for (const item of items) {
    if (item.is === 'table' && tables.get(item.id) === undefined) {
      close();
      notes.push(outside(`不是年报的三张表，没有读入：${quote(tableText(item))}`, item));
    } else if (item.is === 'paragraph' && roles.get(item.id)?.is === 'outside') run.push(item);
    else close();
  }
  close();
  return notes;
}

const outside = (text: string, { id }: FlatItem) =>
  importNote('outsideReport', wholeReport, text, { is: 'item', item: id });

const tableText = ({ rows }: FlatTable) =>
  rows
    .map((cells) =>
      cells
        .map(({ text }) => text.replace(/\s+/g, ' '))
        .filter(Boolean)
        .join(' | '),
    )
    .filter(Boolean)
    .join(' / ');
