/** What a figure is read with: the words around it, and what is known from those before. */
import type { Quantity } from '../quantities/find-quantities.ts';
import type { Limit } from './limits.ts';
import type { Outcome, Row } from './rows.ts';
import type { ScopeWord } from './scope-words.ts';

export type Thing = 'application' | 'other';

/** Goes on from one figure to the next of a sentence. */
export interface Context {
  readonly isOfApplications: boolean;
  thing: Thing | undefined;
  /** Of what is not told as a part: the next sentence goes on from it. */
  main: Thing | undefined;
  row: Row | undefined;
  /** Behind 其中, or in brackets. */
  isInPart: boolean;
  /** Within a bracket. */
  isInBracket: boolean;
  limits: readonly Limit[];
  /** Behind 「其余4件中」: others of the same outcome stand before. */
  isOfRest: boolean;
  /** The words right before name a row and end with a colon: 「申请量：」. */
  isLabelled: boolean;
  /** What the words right before say, where they have no figure: 「其余为自愿放弃，共2件」. */
  justNamed: Row | undefined;
  /** What a list begins with: 「部分公开：上半年1件；下半年2件」. */
  label: Row | undefined;
  /** Of the figures of the sentence so far. */
  rows: readonly (Row | undefined)[];
  /** The counter of the last figure. */
  unit: string;
  /** That of the first figure of applications. */
  counter: string;
  /** It counts persons: 「3名村民提出申请」. */
  isOfPersons: boolean;
  /** All that the sentence names. */
  outcomes: readonly Outcome[];
  /** Whether the sentence says of others what became of them. */
  hasResults: boolean;
  /** And the sentence before it did. */
  isBehindResults: boolean;
}

export const newContext = (isOfApplications: boolean): Context => ({
  isOfApplications,
  thing: isOfApplications ? 'application' : undefined,
  main: isOfApplications ? 'application' : undefined,
  ...{
    unit: '',
    counter: '',
    row: undefined,
    justNamed: undefined,
    label: undefined,
    isInPart: false,
    isInBracket: false,
    isOfRest: false,
    isLabelled: false,
    isOfPersons: false,
    limits: [],
    rows: [],
    outcomes: [],
    hasResults: false,
    isBehindResults: false,
  },
});

/** A figure with the words that may be its own, in a piece of a sentence. */
export interface Span {
  readonly text: string;
  readonly figure: Quantity;
  /** Where its own words begin. */
  readonly left: number;
  readonly before: readonly ScopeWord[];
  readonly behind: readonly ScopeWord[];
  /** The first behind it, though it may be the next figure's. */
  readonly next: ScopeWord | undefined;
  /** In the clause behind, where that has no figure of its own. */
  readonly later: readonly ScopeWord[];
  readonly laterText: string;
  readonly ownText: string;
  readonly after: string;
}
