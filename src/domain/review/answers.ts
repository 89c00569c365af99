/** What the office says to an opinion: 已改, with what stood there and what stands there now, or words of its own. */
import type { Place } from '../place/place.ts';
import { parsePlace } from '../place/place-text.ts';
import type { Report } from '../report/report.ts';
import { whereabouts } from './anchor.ts';
import {
  type Anchor,
  inOrder,
  type Opinion,
  type OpinionEvent,
  stateOfOpinion,
  withEvent,
} from './opinion.ts';

/** What became of the place of an opinion since it was said, or since its last 已改. */
export type ChangeAtPlace =
  /** It stands there as it stood. */
  | { readonly is: 'none' }
  /** Empty: it is gone. */
  | { readonly is: 'changed'; readonly was: string; readonly now: string }
  /** Of whole parts nothing is quoted: only a person can tell. */
  | { readonly is: 'untold' };

export function changeAtPlace(
  { anchor, events }: Pick<Opinion, 'anchor' | 'events'>,
  report: Report,
): ChangeAtPlace {
  if (!isQuoted(anchor)) return { is: 'untold' };
  const at = whereabouts(anchor, report);
  const now = at.is === 'changed' ? at.now : at.is === 'same' ? anchor.quote : '';
  const told = inOrder(events).filter(({ is }) => is === 'changed');
  const was = told[told.length - 1]?.now ?? anchor.quote;
  return now === was ? { is: 'none' } : { is: 'changed', was, now };
}

/** Whether it says what stood there; a blank cell does, too. */
const isQuoted = ({ place, quote }: Anchor) => quote !== '' || hasContent(parsePlace(place));

const hasContent = (place: Place | undefined) =>
  place?.is === 'cells' ||
  place?.is === 'words' ||
  (place?.is === 'field' && place.field === 'title');

type Answer = Pick<OpinionEvent, 'id' | 'by' | 'at'>;

/** 已改; the same opinion where nothing was changed. */
export function answeredChanged(opinion: Opinion, report: Report, answer: Answer): Opinion {
  const change = changeAtPlace(opinion, report);
  if (change.is === 'none') return opinion;
  const told = change.is === 'changed' && { was: change.was, now: change.now };
  return withEvent(opinion, { ...answer, is: 'changed', text: '', ...told });
}

export const answeredInWords = (opinion: Opinion, text: string, answer: Answer): Opinion =>
  withEvent(opinion, { ...answer, is: 'reply', text });

/** 撤回答复: the last one, as long as nothing was said after it. */
export function withoutLastAnswer(opinion: Opinion): Opinion {
  if (stateOfOpinion(opinion) !== 'answered') return opinion;
  const events = inOrder(opinion.events);
  return { ...opinion, events: events.slice(0, -1) };
}
