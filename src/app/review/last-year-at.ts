/** What stood at a cell in last year's report, for whoever looks at this year's. */
import { cellPlace, type Place } from '../../domain/place/place.ts';
import { placeAtAddress, publicAddress } from '../../domain/place/public-address.ts';
import { comparedYear } from '../../domain/report/last-year.ts';
import type { Report } from '../../domain/report/report.ts';

/** Undefined where no report of last year is attached, or the place is no cell of it. */
export function lastYearAt(place: Place, report: Report): string | undefined {
  const last = comparedYear(report);
  if (!last || place.is !== 'cells' || place.keys.length > 1) return undefined;
  // By what it is called outside: the years may have other rows of the office's own.
  const there = placeAtAddress(publicAddress(cellPlace(place.keys[0]), report), last);
  if (there?.is !== 'cells') return undefined;
  return last.cells[there.keys[0]]?.trim() || '空';
}
