/**
 * All editions of the form, in the order of their years. Each file in `forms/` is one edition; a new
 * file there is found without touching any other (see docs/decisions/002).
 */
import type { Edition, EditionId } from './edition.ts';

const found = import.meta.glob<Edition>('./forms/*.ts', { eager: true, import: 'edition' });

export const editions: readonly Edition[] = Object.values(found).sort(
  (a, b) => a.years.from - b.years.from,
);

/** The first report year for which there is a form in six sections. */
export const firstReportYear = Math.min(...editions.map((edition) => edition.years.from));

export function findEdition(id: EditionId): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}

/** The edition with this id. @throws if there is none: reports are validated where they enter. */
export function editionById(id: EditionId): Edition {
  const edition = findEdition(id);
  if (!edition)
    throw new Error(`No edition "${id}"; there are ${editions.map((e) => e.id).join(', ')}.`);
  return edition;
}

/** The edition that a report on this year must use; years before the first form get the first. */
export function editionForYear(year: number): Edition {
  const fitting = editions.filter(({ years }) => year >= years.from);
  return fitting[fitting.length - 1] ?? (editions[0] as Edition);
}
