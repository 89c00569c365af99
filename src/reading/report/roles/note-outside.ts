/** What is no part of the report is quoted in notes, neighbouring lines in one. */
import { type NoteList, quote } from '../../../intake/import-note.ts';
import { type FlatItem, type FlatTable, printedText } from '../flatten/flat-items.ts';
import type { AssignedRoles } from './assign-roles.ts';

export function noteOutside(
  items: readonly FlatItem[],
  { roles, tables }: AssignedRoles,
  notes: NoteList,
): void {
  let run: string[] = [];
  const close = () => {
    if (run.length > 0) {
      notes.add('outsideReport', 'report', `不属于年报正文，没有读入：${quote(run.join(' / '))}`);
    }
    run = [];
  };
  for (const item of items) {
    if (item.is === 'table' && tables.get(item.id) === undefined) {
      close();
      notes.add('outsideReport', 'report', `不是年报的三张表，没有读入：${quote(tableText(item))}`);
    } else if (item.is === 'paragraph' && roles.get(item.id)?.is === 'outside')
      run.push(printedText(item));
    else close();
  }
  close();
}

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
