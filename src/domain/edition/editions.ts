/**
 * All editions of the form. A new one is its file in `forms/` and its line in this list (see
 * docs/decisions/002).
 */
import type { Edition, EditionId } from './edition.ts';
import { edition as form2019 } from './forms/2019.ts';
import { edition as form2021 } from './forms/2021.ts';

/** In the order of their years. */
export const editions: readonly Edition[] = [form2019, form2021];

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
