/** What a reviewer goes through: findings and opinions in the order of the report, each with what it is worth here. */
import { type Finding, type Kind, kindOf } from '../../domain/checks/core/finding.ts';
import { placeToGo } from '../../domain/checks/core/finding-order.ts';
import type { Place } from '../../domain/place/place.ts';
import { readingOrder, sectionOfPlace } from '../../domain/place/place-order.ts';
import type { Report } from '../../domain/report/report.ts';
import { type Whereabouts, whereabouts } from '../../domain/review/anchor.ts';
import { type Opinion, type OpinionState, stateOfOpinion } from '../../domain/review/opinion.ts';
import { returnedId } from '../../domain/review/opinion-of-finding.ts';

export type Entry = FindingEntry | OpinionEntry;

export interface FindingEntry {
  readonly is: 'finding';
  readonly id: string;
  readonly section: number;
  readonly place: Place;
  readonly finding: Finding;
  readonly kind: Kind;
  /** 列入退回 */
  readonly isTicked: boolean;
}

export interface OpinionEntry {
  readonly is: 'opinion';
  readonly id: string;
  readonly section: number;
  readonly place: Place;
  readonly opinion: Opinion;
  /** From 1, as they are counted in the order of the report. */
  readonly number: number;
  readonly at: Whereabouts;
  readonly state: OpinionState;
  readonly isTicked: boolean;
}

export interface Listed {
  readonly opinions: readonly Opinion[];
  readonly ticked: readonly string[];
  readonly left: readonly string[];
}

/** A finding that was ticked in a round before has become an opinion: it is not listed twice. */
export function entriesOf(
  report: Report,
  findings: readonly Finding[],
  { opinions, ticked, left }: Listed,
): readonly Entry[] {
  const known = new Set(opinions.map(({ id }) => id));
  const ofFindings = findings
    .filter((finding) => !known.has(returnedId(finding)))
    .map(
      (finding): Unnumbered => ({
        ...{ is: 'finding', id: finding.id, section: finding.section, place: placeToGo(finding) },
        ...{ finding, kind: kindOf(finding), isTicked: ticked.includes(returnedId(finding)) },
      }),
    );
  const ofOpinions = opinions.map((opinion): Unnumbered => {
    const at = whereabouts(opinion.anchor, report);
    const place = at.is === 'gone' ? at.near : at.place;
    const { id } = opinion;
    const state = stateOfOpinion(opinion);
    return {
      ...{ is: 'opinion', id, place, section: sectionOfPlace(place, report), opinion, at, state },
      isTicked: state !== 'settled' && !left.includes(id),
    };
  });
  const compare = readingOrder(report);
  const inOrder = [...ofFindings, ...ofOpinions].sort(
    (a, b) => a.section - b.section || compare(a.place, b.place),
  );
  let number = 0;
  return inOrder.map((entry): Entry => {
    if (entry.is === 'finding') return entry;
    number += 1;
    return { ...entry, number };
  });
}

type Unnumbered = FindingEntry | Omit<OpinionEntry, 'number'>;

export interface Filter {
  /** Levels of findings that are shown. */
  readonly kinds: readonly Kind[];
  /** Opinions by their state. */
  readonly states: readonly OpinionState[];
  readonly tickedOnly: boolean;
}

export const everything: Filter = {
  kinds: ['error', 'warning', 'note', 'missing'],
  states: ['open', 'answered', 'settled'],
  tickedOnly: false,
};

export const isShown = (entry: Entry, { kinds, states, tickedOnly }: Filter): boolean =>
  (!tickedOnly || entry.isTicked) &&
  (entry.is === 'finding' ? kinds.includes(entry.kind) : states.includes(entry.state));

/** The entry after (1) or before (-1) the one with an id, round the end. */
export function nextEntry(
  entries: readonly Entry[],
  id: string | undefined,
  by: 1 | -1,
): Entry | undefined {
  const at = entries.findIndex((entry) => entry.id === id);
  if (at < 0) return by > 0 ? entries[0] : entries[entries.length - 1];
  return entries[(at + by + entries.length) % entries.length];
}
