/** A table that is certainly in the form of another edition than the rest of its report. */
import type { Edition, TableSection } from '../../../domain/edition/edition.ts';
import { editions } from '../../../domain/edition/editions.ts';
import { type LabelPlace, labelPlaces } from '../../../domain/edition/label-places.ts';
import { formAddress } from '../../../domain/edition/table-form.ts';
import { tableNames } from '../../../domain/edition/table-names.ts';
import { tablePlace } from '../../../domain/place/place.ts';
import { importNote } from '../../../intake/import-note.ts';
import type { Noted } from '../../../intake/noted.ts';
import type { ReadFormTables } from './read-tables.ts';

/**
 * @param own the table as it reads in the report's own form
 * @param readIn reads it in another
 * @returns it in the other form where that has every label of its own there, and the own form none
 */
export function inOtherForm(
  table: TableSection,
  edition: Edition,
  own: Noted<ReadFormTables>,
  readIn: (edition: Edition) => Noted<ReadFormTables>,
): Noted<ReadFormTables> {
  for (const other of editions) {
    if (other === edition) continue;
    const ours = onlyIn(edition, other, table);
    const theirs = onlyIn(other, edition, table);
    if (ours.length === 0 || theirs.length === 0 || !ours.every((place) => isOff(own, place))) {
      continue;
    }
    const found = readIn(other);
    const isTheirs = theirs.every((place) => isThere(found, place));
    if (!isTheirs || gaps(found) >= gaps(own)) continue;
    const { content } = found.value;
    const text = `${tableNames[table]}是${other.documentNumber}的格式，与报告其余的表格不同；两版都有的栏目照旧读入，其余的数保留备查`;
    return {
      value: {
        ...found.value,
        content: {
          ...content,
          asPrinted: { ...content.asPrinted, [formAddress(table)]: other.id },
        },
      },
      notes: [importNote('otherEdition', tablePlace(table), text), ...found.notes],
    };
  }
  return own;
}

/** A group of rows in one form may be a row in another. */
function onlyIn(edition: Edition, other: Edition, table: TableSection): LabelPlace[] {
  const same = (a: LabelPlace, b: LabelPlace) =>
    a.address === b.address &&
    a.official === b.official &&
    (a.rowId === undefined || a.rowId === b.rowId);
  const others = labelPlaces(other, table);
  return labelPlaces(edition, table).filter((place) => !others.some((each) => same(place, each)));
}

const isOff = ({ value }: Noted<ReadFormTables>, { address, rowId }: LabelPlace) =>
  value.content.asPrinted[address] !== undefined || (rowId !== undefined && !hasRow(value, rowId));

/** As printed, and where it is a row, read as one. */
const isThere = ({ value }: Noted<ReadFormTables>, { address, rowId }: LabelPlace) =>
  value.content.asPrinted[address] === undefined && (rowId === undefined || hasRow(value, rowId));

const hasRow = ({ meanings }: ReadFormTables, rowId: string) =>
  [...meanings.values()].some((meaning) => meaning.is === 'row' && meaning.rowId === rowId);

/** What was not there, and what was left out. */
const gaps = ({ notes }: Noted<ReadFormTables>) =>
  notes.filter(({ kind, isLeftOut }) => isLeftOut || gapKinds.includes(kind)).length;

const gapKinds = ['missingRow', 'unknownRow', 'misplacedValue', 'otherLabel', 'unknownColumn'];
