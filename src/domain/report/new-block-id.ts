/** The id of a block that a person adds: its own in the whole report, and never that of one that was taken out. */
import { type SectionNumber, sectionKey, sectionNumbers, type YearReport } from './report.ts';

/**
 * What speaks of a block that is gone must not come to speak of a new one: so the id is no next number.
 * @param chance some characters that are other ones each time
 */
export function newBlockId(
  report: Pick<YearReport, 'sections'>,
  section: SectionNumber,
  chance: () => string,
): string {
  const taken = new Set(
    sectionNumbers.flatMap((each) => report.sections[sectionKey(each)].blocks.map(({ id }) => id)),
  );
  for (;;) {
    const id = `${section}-${chance()}`;
    if (!taken.has(id)) return id;
  }
}
