/** Any place in a report, such as are not there any more included. */
import fc from 'fast-check';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { labelPlaces } from '../../domain/edition/label-places.ts';
import { cellsByKey } from '../../domain/place/find-cell.ts';
import {
  fieldNames,
  type LabelAddress,
  type Place,
  type PlaceInYear,
} from '../../domain/place/place.ts';
import {
  type Report,
  type SectionNumber,
  sectionKey,
  sectionNumbers,
} from '../../domain/report/report.ts';
import { type TextId, textOf } from '../../domain/report/text.ts';

export function anyPlaceIn(report: Report): fc.Arbitrary<Place> {
  const inYear = anyPlaceInYear(report);
  return fc.oneof(
    { weight: 9, arbitrary: inYear },
    { weight: 1, arbitrary: inYear.map((place): Place => ({ is: 'lastYear', place })) },
  );
}

function anyPlaceInYear(report: Report): fc.Arbitrary<PlaceInYear> {
  const keys: CellKey[] = [...cellsByKey(report).keys()];
  const edition = editionById(report.edition);
  const labels = ([2, 3, 4] as const).flatMap((table) =>
    labelPlaces(edition, table).map(({ address }) => address as LabelAddress),
  );
  const blocks = sectionNumbers.flatMap((section) =>
    report.sections[sectionKey(section)].blocks.map(({ id }) => id),
  );
  const ids: TextId[] = [
    ...(['unit', 'title', 'preamble', 'contacts', 'signature', 'date'] as const),
    ...blocks.flatMap((id): TextId[] => [`text/${id}`, `heading/${id}`]),
    ...sectionNumbers.map((section): TextId => `after/${section}`),
    'text/gone: +%',
  ];
  const range = fc.constantFrom(...ids).chain((id) => {
    const length = textOf(report, id)?.length ?? 3;
    return fc
      .tuple(fc.nat(length), fc.nat(length))
      .map(([a, b]) => ({ id, from: Math.min(a, b), to: Math.max(a, b) }));
  });
  return fc.oneof<fc.Arbitrary<PlaceInYear>[]>(
    fc.constant({ is: 'report' }),
    fc
      .constantFrom<SectionNumber>(...sectionNumbers)
      .map((section) => ({ is: 'section', section })),
    fc.constantFrom(2 as const, 3 as const, 4 as const).map((table) => ({ is: 'table', table })),
    fc
      .tuple(fc.constantFrom(...keys), fc.array(fc.constantFrom(...keys), { maxLength: 3 }))
      .map(([first, more]) => ({ is: 'cells', keys: [first, ...more] })),
    fc.constantFrom(...labels).map((address) => ({ is: 'label', address })),
    fc.constantFrom(...fieldNames).map((field) => ({ is: 'field', field })),
    fc.constantFrom(...blocks, 'gone').map((id) => ({ is: 'block', id })),
    fc
      .tuple(range, fc.array(range, { maxLength: 2 }))
      .map(([first, more]) => ({ is: 'words', ranges: [first, ...more] })),
  );
}
