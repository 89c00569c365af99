/** The form's own wording at each address that a file may have printed otherwise. */
import type { Edition, TableSection } from '../../../edition/edition.ts';
import { tableGrid } from '../../../edition/table-grid.ts';
import { tableNames } from '../../../edition/table-names.ts';
import {
  type LabelAddress,
  labelPlace,
  type Place,
  sectionPlace,
  tablePlace,
} from '../../../place/place.ts';
import { sectionWords } from '../../../place/say-place.ts';
import type { SectionNumber } from '../../../report/report.ts';

export interface OfficialLabel {
  readonly kind: 'headings' | 'labels';
  readonly place: Place;
  /** The part where it stands, in words: 「第六部分」, 「表三」. */
  readonly partName: string;
  readonly text: string;
  /** All wordings that pass: the official one and, for amounts, the local one. */
  readonly wordings: readonly string[];
}

const known = new WeakMap<Edition, ReadonlyMap<string, OfficialLabel>>();

export function officialLabels(edition: Edition): ReadonlyMap<string, OfficialLabel> {
  const found = known.get(edition);
  if (found) return found;
  const labels = new Map<string, OfficialLabel>();
  edition.headings.forEach((text, index) => {
    const section = (index + 1) as SectionNumber;
    labels.set(`section${section}`, {
      kind: 'headings',
      place: sectionPlace(section),
      partName: sectionWords(section),
      text,
      wordings: [text],
    });
  });
  for (const table of [2, 3, 4] as const) addTableLabels(labels, edition, table);
  known.set(edition, labels);
  return labels;
}

function addTableLabels(
  labels: Map<string, OfficialLabel>,
  edition: Edition,
  section: TableSection,
): void {
  labels.set(`table${section}`, wholeTable(edition, section));
  const unsplit = { splits: {}, extraRows: [] };
  for (const localAmountHeads of [false, true]) {
    for (const { labelAddress, text } of tableGrid(section, edition, unsplit, { localAmountHeads })
      .cells) {
      if (!labelAddress) continue;
      const before = labels.get(labelAddress) ?? {
        kind: 'labels' as const,
        place: labelPlace(labelAddress as LabelAddress),
        partName: tableNames[section],
        text,
        wordings: [],
      };
      labels.set(labelAddress, { ...before, wordings: [...before.wordings, text] });
    }
  }
}

/** The label of a table as a whole, which a file may not have at all. */
function wholeTable(edition: Edition, section: TableSection): OfficialLabel {
  const heading = edition.headings[section - 1] as string;
  const text = `${tableNames[section]} ${heading.replace(/^.、/, '')}`;
  return {
    kind: 'labels',
    place: tablePlace(section),
    partName: sectionWords(section),
    text,
    wordings: [text],
  };
}
