/**
 * Opinions of several files in one list. Joining is the same in any order and any number of times: each opinion has its
 * last wording and all events of every copy. Where it stands is said by the copy that is here: it was carried through
 * edits that the file does not know.
 */
import { inOrder, type Opinion, type OpinionEvent } from './opinion.ts';

export interface Joined {
  readonly opinions: readonly Opinion[];
  /** Those that were not here. */
  readonly added: readonly Opinion[];
  /** How many that were here have another wording or more events now. */
  readonly renewed: number;
}

/**
 * @param here in their order, which stays; new ones come behind
 * @param place finds where a new one stands in the report that is here
 */
export function joinOpinions(
  here: readonly Opinion[],
  there: readonly Opinion[],
  place: (opinion: Opinion) => Opinion = (opinion) => opinion,
): Joined {
  const all = new Map(here.map((opinion) => [opinion.id, opinion]));
  const added = new Set<string>();
  const renewed = new Set<string>();
  for (const opinion of there) {
    const known = all.get(opinion.id);
    const joined = known ? joinOne(known, opinion) : place(opinion);
    if (!known) added.add(opinion.id);
    else if (joined !== known && !added.has(opinion.id)) renewed.add(opinion.id);
    all.set(opinion.id, joined);
  }
  const opinions = renewed.size + added.size > 0 ? [...all.values()] : here;
  return {
    opinions,
    added: [...all.values()].filter(({ id }) => added.has(id)),
    renewed: renewed.size,
  };
}

function joinOne(here: Opinion, there: Opinion): Opinion {
  const worded = isLater(there, here) ? there : here;
  const events = joinEvents(here.events, there.events);
  const { text, kind, wordedAt } = worded;
  const isSame = worded === here && events === here.events;
  return isSame ? here : { ...here, text, kind, wordedAt, events: [...events] };
}

/** Later worded; of two worded at one time, the one that every computer would choose. */
function isLater(a: Opinion, b: Opinion): boolean {
  if (a.wordedAt !== b.wordedAt) return a.wordedAt > b.wordedAt;
  return a.kind + a.text > b.kind + b.text;
}

function joinEvents(
  here: readonly OpinionEvent[],
  there: readonly OpinionEvent[],
): readonly OpinionEvent[] {
  const known = new Set(here.map(({ id }) => id));
  const more = there.filter(({ id }) => !known.has(id));
  return more.length > 0 ? inOrder([...here, ...more]) : here;
}
