/** Where in each draft one was last, on this computer: a draft that is opened again goes on there. */
import { firstPlace, type WritingPlace, writingPlaces } from './desk-place.ts';

const key = 'nianbao-last-places';
/** Of more drafts than these nobody remembers where they were. */
const most = 50;

type LastPlaces = Readonly<Record<string, WritingPlace>>;

/** @param place the one that is shown now */
export function keepLastPlace(id: string, place: WritingPlace): void {
  const { [id]: _before, ...others } = lastPlaces();
  const kept = [...Object.entries(others).slice(1 - most), [id, place]];
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Where the browser keeps nothing, each draft opens at its beginning.
  }
}

/** Where a draft opens: where one was last, else where work on a report begins. */
export function openingPlace(id: string): WritingPlace {
  const place = lastPlaces()[id];
  return place !== undefined && writingPlaces.includes(place) ? place : firstPlace;
}

function lastPlaces(): LastPlaces {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as LastPlaces) : {};
  } catch {
    return {};
  }
}
