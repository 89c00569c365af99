/** Labels of one table that are not there, or are worded otherwise, are one note with their list. */
import type { LabelPlace } from '../../../domain/edition/label-places.ts';
import { tableNames } from '../../../domain/edition/table-names.ts';
import { tablePlace } from '../../../domain/place/place.ts';
import { type ImportNote, importNote, quote } from '../../../intake/import-note.ts';
import type { FormTableReading } from './form-rows.ts';
import { missingText } from './take-labels.ts';

/** Up to so many labels in other words stand one by one, each with the way to its row. */
const mostSingle = 3;

export function gatherLabelNotes(
  { table, content }: Pick<FormTableReading, 'table' | 'content'>,
  notes: readonly ImportNote[],
  places: readonly LabelPlace[],
): readonly ImportNote[] {
  const placeOf = ({ place }: ImportNote) =>
    place.is === 'label' ? places.find(({ address }) => address === place.address) : undefined;
  const official = (note: ImportNote) => (placeOf(note) as LabelPlace).official;
  const ofLabels = (kind: ImportNote['kind']) =>
    notes.filter((note) => note.kind === kind && placeOf(note) !== undefined);
  // Of a row whose figures are not there, or that has no name, more is said.
  const missing = ofLabels('missingRow').filter(
    (note) => note.text === missingText(official(note)),
  );
  // A head in other words may be that of another column: each is looked at.
  const other = ofLabels('otherLabel').filter((note) => {
    const { address, columnId } = placeOf(note) as LabelPlace;
    return columnId === undefined && content.asPrinted[address];
  });
  const list = (some: readonly ImportNote[]) => some.map((note) => quote(official(note))).join('');
  const left = together(notes, missing, 2, () =>
    importNote(
      'missingRow',
      tablePlace(table),
      `${tableNames[table]}没有找到 ${missing.length} 处文字：${list(missing)}`,
      missing[0]?.source,
    ),
  );
  return together(left, other, mostSingle + 1, () => {
    const said = other.map((note) => {
      const printed = content.asPrinted[(placeOf(note) as LabelPlace).address];
      return `${quote(printed)}是${quote(official(note))}`;
    });
    const text = `${tableNames[table]}有 ${other.length} 处写法和官方表格不同：${said.join('，')}`;
    return importNote('otherLabel', tablePlace(table), text, other[0]?.source);
  });
}

/** From `least` on the members are said as one, where the first of them stood. */
function together(
  notes: readonly ImportNote[],
  members: readonly ImportNote[],
  least: number,
  gathered: () => ImportNote,
): readonly ImportNote[] {
  if (members.length < least) return notes;
  return notes.flatMap((note) => {
    if (note === members[0]) return [gathered()];
    return members.includes(note) ? [] : [note];
  });
}
