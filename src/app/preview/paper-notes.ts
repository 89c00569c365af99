/** What is marked on the sheets beside findings: opinions, and sentences of last year. */
import { byGravity, type Kind } from '../../domain/checks/core/finding.ts';
import { kindNames } from '../../domain/checks/wording/level-names.ts';
import type { Place } from '../../domain/place/place.ts';

export type Tone = Kind | 'opinion' | 'repeated';

const besideFindings: readonly Tone[] = ['opinion', 'repeated'];

const isBeside = (tone: Tone): tone is 'opinion' | 'repeated' => besideFindings.includes(tone);

/** Negative where the first is to be seen where both lie. */
export function byWeight(a: Tone, b: Tone): number {
  if (isBeside(a) || isBeside(b)) return besideFindings.indexOf(a) - besideFindings.indexOf(b);
  return byGravity(a, b);
}

export const toneNames: Readonly<Record<Tone, string>> = {
  ...kindNames,
  opinion: '有意见',
  repeated: '与上年相同',
};

/** Something that is said of a place of the report. */
export interface PaperNote {
  readonly id: string;
  readonly place: Place;
  readonly tone: 'opinion' | 'repeated';
  /** Stands at the margin beside it; without one nothing does. */
  readonly badge?: { readonly text: string; readonly label: string; readonly isSettled: boolean };
}
