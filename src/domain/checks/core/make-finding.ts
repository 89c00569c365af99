/** The one place where a finding is put together. */
import type { CellKey } from '../../edition/cell-address.ts';
import type { Edition } from '../../edition/edition.ts';
import { type Place, placeOfCells } from '../../place/place.ts';
import { sectionOfPlace } from '../../place/place-order.ts';
import { placeText } from '../../place/place-text.ts';
import type { FiguresRead } from '../../report/figures-read.ts';
import type { YearReport } from '../../report/report.ts';
import type { Explanation, Finding, Level, Repair, RuleId } from './finding.ts';
import { type RuleHead, sayBasis, saySource } from './rule.ts';

export interface FindingParts {
  readonly place: Place;
  /** Where it is not the section of the place. */
  readonly section?: Finding['section'];
  readonly message: string;
  /** Cells by index; all that it speaks of. */
  readonly cells?: readonly number[];
  /** Those marked as wrong, where these are not all. */
  readonly marked?: readonly number[];
  /** What is marked where it is no cell. */
  readonly marks?: readonly Place[];
  /** What sets it apart from another finding of the rule at the same place. */
  readonly aspect?: string;
  readonly level?: Level;
  readonly rules?: readonly RuleId[];
  readonly sides?: Finding['sides'];
  readonly proof?: readonly string[];
  readonly advice?: string;
  readonly candidates?: readonly Explanation[];
  readonly fix?: Repair;
  readonly witness?: string;
  /** What a finding without figures depends on. */
  readonly text?: string;
  readonly members?: Finding['members'];
  readonly isEmptiness?: boolean;
  readonly waitsForLeaving?: true;
}

/** What of its subject a finding needs to be put together: figures where it speaks of cells, texts for words. */
export interface Spoken {
  readonly edition: Edition;
  readonly cells?: { readonly figures: FiguresRead };
  readonly text?: Pick<YearReport, 'sections'>;
}

export function oneFinding(
  head: RuleHead,
  { edition, cells: read, text }: Spoken,
  parts: FindingParts,
): Finding {
  const { place, cells = [], marked = cells, sides, advice, fix, witness } = parts;
  const figures = read?.figures;
  const keys = (indexes: readonly number[]): CellKey[] =>
    indexes.flatMap((index) => figures?.cells[index]?.key ?? []);
  return {
    id: [head.id, placeOfId(place), ...(parts.aspect ? [parts.aspect] : [])].join(' '),
    rule: head.id,
    rules: parts.rules ?? [head.id],
    level: parts.level ?? head.level,
    place,
    section: parts.section ?? sectionOfPlace(place, text ?? withoutTexts),
    cells: keys(cells),
    marks: parts.marks ?? placeOfCells(keys(marked)),
    ...(sides ? { sides } : {}),
    message: parts.message,
    proof: parts.proof ?? [],
    basis: sayBasis(head.basis, edition),
    source: saySource(head.basis, edition),
    evidence: head.basis.evidence,
    ...(advice ? { advice } : {}),
    candidates: parts.candidates ?? [],
    ...(fix ? { fix } : {}),
    ...(witness ? { witness } : {}),
    ...(parts.members ? { members: parts.members } : {}),
    fingerprint: parts.text ?? cells.map((index) => figures?.typed[index] ?? '').join('|'),
    isEmptiness: parts.isEmptiness ?? false,
    ...waiting(parts),
  };
}

const waiting = ({ waitsForLeaving }: FindingParts) =>
  waitsForLeaving ? ({ waitsForLeaving } as const) : {};

/** Words move while the text before them is edited: a finding of words goes by their text, and by its aspect. */
const placeOfId = (place: Place) =>
  place.is === 'words' ? `words/${place.ranges.map(({ id }) => id).join('+')}` : placeText(place);

const empty = { blocks: [], after: '' };
/** For findings that do not speak of text. */
const withoutTexts: Pick<YearReport, 'sections'> = {
  sections: { s1: empty, s2: empty, s3: empty, s4: empty, s5: empty, s6: empty },
};
