/** Which edition's tables a file has: by the labels that only one of them prints, else by the year. */
import type { Edition, TableSection } from '../../../domain/edition/edition.ts';
import { editionForYear, editions } from '../../../domain/edition/editions.ts';
import { labelPlaces } from '../../../domain/edition/label-places.ts';
import type { FlatTable } from '../flatten/flat-items.ts';
import { bareLabel } from './label-match.ts';

export interface GuessedEdition {
  readonly edition: Edition;
  /** Whether a label says so. */
  readonly isSure: boolean;
}

export function guessEdition(
  tables: readonly FlatTable[],
  year: number | undefined,
): GuessedEdition {
  const words = new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap((cells) => cells.map(({ text }) => bareLabel(text).words)),
    ),
  );
  const fitting =
    year === undefined ? (editions[editions.length - 1] as Edition) : editionForYear(year);
  let best = { edition: fitting, count: ownLabels(fitting, words) };
  // A table of another form beside one of the year's own is said of that table alone.
  if (year !== undefined && best.count > 0) return { edition: fitting, isSure: true };
  for (const edition of editions) {
    const count = ownLabels(edition, words);
    if (count > best.count) best = { edition, count };
  }
  return { edition: best.edition, isSure: best.count > 0 };
}

/** How many labels are there that no other edition has. */
function ownLabels(edition: Edition, words: ReadonlySet<string>): number {
  const others = editions.filter((other) => other !== edition).flatMap(labelWords);
  return labelWords(edition).filter((label) => words.has(label) && !others.includes(label)).length;
}

const known = new WeakMap<Edition, readonly string[]>();

function labelWords(edition: Edition): readonly string[] {
  const found = known.get(edition);
  if (found) return found;
  const tables: readonly TableSection[] = [2, 3, 4];
  const words = [
    ...new Set(
      tables.flatMap((table) =>
        labelPlaces(edition, table).map(({ official }) => bareLabel(official).words),
      ),
    ),
  ];
  known.set(edition, words);
  return words;
}
