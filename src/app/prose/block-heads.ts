/** The blocks of a section without their texts: what is drawn of them, which a key in a text does not change. */
import { sameItems } from '../../domain/checks/core/keep-identity.ts';
import type { ProseBlock, Report, SectionNumber } from '../../domain/report/report.ts';
import { sectionKey } from '../../domain/report/report.ts';

export type BlockHead = Pick<ProseBlock, 'id' | 'mark' | 'name'>;

/** Gives the same values as before as long as they say the same. */
export function blockHeads(section: SectionNumber): (report: Report) => readonly BlockHead[] {
  const key = sectionKey(section);
  let known: readonly BlockHead[] = [];
  return (report) => {
    const heads = report.sections[key].blocks.map(({ id, mark, name }, index) => {
      const before = known[index];
      return before?.id === id && before.mark === mark && before.name === name
        ? before
        : { id, mark, name };
    });
    if (!sameItems(known, heads)) known = heads;
    return known;
  };
}
