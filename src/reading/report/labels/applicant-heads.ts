/** The heads of the table of section 三: which column is which applicant. */
import type { Edition } from '../../../domain/edition/edition.ts';
import type { LabelPlace } from '../../../domain/edition/label-places.ts';
import { sameLabel } from '../../../domain/edition/label-text.ts';
import type { ImportNote } from '../../../intake/import-note.ts';
import type { Noted } from '../../../intake/noted.ts';
import { type FlatCell, isFigureLike } from '../flatten/flat-items.ts';
import { type FormRow, type FormTableReading, nearestPlace } from '../tables/form-rows.ts';
import { sourceOf } from '../tables/row-notes.ts';
import { takeLabel } from '../tables/take-labels.ts';
import type { HeadPlace, Heads } from './column-heads.ts';
import { alikeEnough } from './label-match.ts';

export interface ApplicantPlaces {
  readonly applicants: readonly LabelPlace[];
  readonly note: LabelPlace | undefined;
}

/** 申请人情况 and 法人或其他组织, which stand above the applicants. */
const headsAbove = ({ table3 }: Pick<Edition, 'table3'>) => [
  { official: table3.applicantsHead },
  ...table3.applicants.flatMap(({ group }) => (group ? [{ official: group }] : [])),
];

/** A head names an applicant; 其他 and 总计 are also rows. */
export function isHeadRow(
  { own }: FormRow,
  { table3 }: Edition,
  { applicants, note }: ApplicantPlaces,
): boolean {
  const proofs = [
    ...applicants.filter(({ labelKey }) => labelKey !== 'other' && labelKey !== 'total'),
    ...headsAbove({ table3 }),
    ...(note ? [note] : []),
  ];
  const named = own.filter(({ text }) => nearestPlace(text, proofs, 0.75) !== undefined);
  const figures = own.filter(({ text }) => text !== '' && isFigureLike(text));
  // 「自然人 | 2」 is a line of a list.
  return named.length > 0 && (figures.length === 0 || named.length > figures.length);
}

/** Takes the labels of one line of heads: the columns of the applicants, as far as known. */
export function takeApplicants(
  reading: FormTableReading,
  row: FormRow,
  { applicants, note }: ApplicantPlaces,
  before: Heads | undefined,
): Noted<Heads> {
  const columns = [...(before?.columns ?? applicants.map(() => undefined))];
  const above = [...headsAbove(reading.edition), ...(note ? [note] : [])];
  const notes: ImportNote[] = [];
  const take = (place: LabelPlace, { text }: FlatCell) =>
    void notes.push(...takeLabel(reading, place, text, sourceOf(row)));
  const rest: FlatCell[] = [];
  const labels = row.own.filter(({ text }) => !isFigureLike(text));
  for (const cell of [...labels].sort(officialFirst(applicants))) {
    const found = nearestPlace(cell.text, applicants, 0.75);
    const index = found ? applicants.indexOf(found.place) : -1;
    if (found && columns[index] === undefined) {
      columns[index] = cell;
      take(found.place, cell);
    } else if (note && nearestPlace(cell.text, [note], alikeEnough)) take(note, cell);
    else if (!nearestPlace(cell.text, above, alikeEnough)) rest.push(cell);
  }
  const others = rest.filter((cell) => {
    const at = reading.isRagged ? -1 : columnBetween(cell, columns);
    const place = applicants[at];
    if (!place) return true;
    columns[at] = cell;
    take(place, cell);
    return false;
  });
  return { value: { columns, others: [...(before?.others ?? []), ...others] }, notes };
}

/** Of 合计 and 总计 in one line the one that is official is 总计. */
function officialFirst(applicants: readonly LabelPlace[]) {
  const isOfficial = ({ text }: FlatCell) =>
    applicants.some(({ official }) => text === official || text.replace(/\s/g, '') === official);
  return (a: FlatCell, b: FlatCell) => Number(isOfficial(b)) - Number(isOfficial(a));
}

/**
 * One head behind a known one that is worded otherwise is the one that is missing there.
 * @returns the place of its column; -1 where it is none of them
 */
function columnBetween(
  { text, column, columnSpan }: FlatCell,
  columns: readonly (HeadPlace | undefined)[],
): number {
  if (columnSpan > 1 || isOfOffice(text)) return -1;
  return columns.findIndex(
    (head, index) => head === undefined && index > 0 && columns[index - 1]?.column === column - 1,
  );
}

/** Columns that offices add. */
const isOfOffice = (text: string) =>
  ['小计', '合计', '备注', '说明', '序号'].some((head) => sameLabel(text, head));
