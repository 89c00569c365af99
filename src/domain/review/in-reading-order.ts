/** Opinions as they are listed: in the order in which the report is read, by where they stand now. */
import { readingOrder, sectionOfPlace } from '../place/place-order.ts';
import type { Report } from '../report/report.ts';
import type { Whereabouts } from './anchor.ts';

export function inReadingOrder<Item extends { readonly at: Whereabouts }>(
  items: readonly Item[],
  report: Report,
): readonly Item[] {
  if (items.length < 2) return items;
  const inSection = readingOrder(report);
  const placed = items.map((item) => {
    const place = item.at.is === 'gone' ? item.at.near : item.at.place;
    return { item, place, section: sectionOfPlace(place, report) };
  });
  return placed
    .sort((a, b) => a.section - b.section || inSection(a.place, b.place))
    .map(({ item }) => item);
}
