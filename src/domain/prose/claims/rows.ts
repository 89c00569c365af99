/** Which row of table 三 the words beside a figure name. */
import { type Cause, isAct, isCause, type Scope, type ScopeWord } from './scope-words.ts';
import { matterCauses, officialReasons } from './words/causes.ts';

export type Row =
  | 'received'
  | 'answered'
  | 'handled'
  | 'carriedIn'
  | 'carriedOut'
  | 'granted'
  | 'partial'
  | 'refused'
  | 'unable'
  | 'unhandled'
  | 'otherResult'
  | Cause;

/** From the words before. */
export interface Known {
  readonly row: Row | undefined;
  /** All that the sentence names. */
  readonly outcomes: readonly Outcome[];
  readonly hasResults?: boolean;
  readonly isInPart?: boolean;
  /** Nothing stands before the figure but the words of one row. */
  readonly isAlone?: boolean;
}

export interface RowRead {
  /** Several have one figure together: 「予以公开和部分公开共7件」. */
  readonly rows: readonly Row[];
  /** What the same words may say as well: 「结转1件」. */
  readonly or: readonly Row[];
}

const outcomes = ['granted', 'partial', 'refused', 'unable', 'unhandled', 'otherResult'] as const;
export type Outcome = (typeof outcomes)[number];
export const isOutcome = (scope: Scope): scope is Outcome =>
  (outcomes as readonly Scope[]).includes(scope);

/** The group of rows of which a cause is one. */
const groupOf = (cause: Cause): Outcome =>
  cause.startsWith('3.3')
    ? 'refused'
    : cause.startsWith('3.4')
      ? 'unable'
      : cause.startsWith('3.5')
        ? 'unhandled'
        : 'otherResult';

const carries: readonly Scope[] = ['carried', 'inward', 'outward', 'pending'];

/**
 * @param before the words before the figure
 * @param behind those behind it, where they go with it
 * @param context what is known from the words before
 * @returns undefined where they name none, `unsure` where they name several that do not go together
 */
export function rowOf(
  before: readonly ScopeWord[],
  behind: readonly ScopeWord[],
  context: Known,
): RowRead | 'unsure' | undefined {
  const own = scopesOf(before);
  const after = scopesOf(behind);
  return (
    carriedRow(own, after, context.row) ??
    causeRow(own, after, context) ??
    outcomeRow(own) ??
    receivedAndAnswered(before) ??
    plainRow(own) ??
    outcomeRow(after) ??
    plainRow(after)
  );
}

/** In a loop: it is asked for several times for each figure. */
export function scopesOf(words: readonly ScopeWord[]): readonly Scope[] {
  const scopes: Scope[] = [];
  for (const { says } of words) for (const scope of says) scopes.push(scope);
  return scopes;
}

function carriedRow(
  own: readonly Scope[],
  after: readonly Scope[],
  context: Row | undefined,
): RowRead | undefined {
  const isOwn = own.some((scope) => carries.includes(scope));
  const isLater =
    !own.some((scope) => isOutcome(scope) || isCause(scope) || scope === 'answered') &&
    !after.some((scope) => isOutcome(scope) || isCause(scope)) &&
    after.some((scope) => carries.includes(scope));
  if (!isOwn && !isLater) return undefined;
  const all = isOwn && !own.includes('received') ? own : [...own, ...after];
  const isIn = all.includes('inward') || all.includes('lastYear');
  const isOut = all.includes('outward') || all.includes('nextYear') || all.includes('pending');
  if (isIn && !(isOut && !all.includes('lastYear'))) return one('carriedIn');
  if (isOut) return one('carriedOut');
  const goesOut = context !== undefined && context !== 'received' && context !== 'carriedIn';
  return goesOut
    ? { rows: ['carriedOut'], or: ['carriedIn'] }
    : { rows: ['carriedIn'], or: ['carriedOut'] };
}

const one = (row: Row): RowRead => ({ rows: [row], or: [] });

function causeRow(
  own: readonly Scope[],
  after: readonly Scope[],
  known: Known,
): RowRead | 'unsure' | undefined {
  const ownCauses = own.filter(isCause);
  const isLater = ownCauses.length === 0 && !own.some((scope) => isOutcome(scope));
  const causes = new Set(isLater ? after.filter(isCause) : ownCauses);
  const [cause] = causes;
  if (cause === undefined) return undefined;
  const named = [...own, ...(own.some(isOutcome) ? [] : after)].filter(isOutcome);
  const group = groupOf(cause);
  // 「收到举报投诉8件」 are none of the applications.
  if (cause === '3.5.1' && own.includes('received') && !own.some(isApplication)) return 'unsure';
  if (named.some((each) => each !== group)) return 'unsure';
  const isSure =
    named.length > 0 || !matterCauses.has(cause) || isReason(cause, isLater ? after : own, known);
  if (!isSure) return 'unsure';
  if (causes.size > 1) return { rows: [...causes], or: [] };
  const isGivenUp = [...own, ...after].includes('givenUp');
  return {
    rows: [cause],
    or: [
      ...(named.length > 0 ? [group] : []),
      ...(isGivenUp ? (['3.6.1', '3.6.2', '3.6.3'] as const) : []),
    ],
  };
}

/** Whether it is why something was not given, where it may be what was asked for as well. */
function isReason(cause: Cause, said: readonly Scope[], known: Known): boolean {
  const { row, outcomes: inSentence, hasResults, isInPart, isAlone } = known;
  const group = groupOf(cause);
  return (
    row === group ||
    isOfGroup(row, group) ||
    // 「其中公开8件，行政执法案卷2件」
    (isAlone === true && officialReasons.has(cause) && hasResults === true) ||
    (inSentence.includes(group) && !said.includes('matter')) ||
    // 「其中公开4件，属于信访投诉的2件」
    (said.includes('belongs') && hasResults === true && isInPart === true)
  );
}

const isApplication = (scope: Scope) => scope === 'application' || scope === 'bare';

/** It names no matter as well. */
export const isSureCause = (scope: Scope) => isCause(scope) && !matterCauses.has(scope);

const isOfGroup = (row: Row | undefined, group: Row) =>
  row !== undefined && groupOf(row as Cause) === group;

function outcomeRow(scopes: readonly Scope[]): RowRead | undefined {
  const found = [...new Set(scopes.filter(isOutcome))];
  return found.length > 0 ? { rows: found, or: [] } : undefined;
}

/** 「收到并办理6件」 */
function receivedAndAnswered(words: readonly ScopeWord[]): RowRead | undefined {
  const isBoth = words.some(({ says, from }, index) => {
    const before = words.slice(0, index).filter((word) => word.says.includes('received'));
    const last = before[before.length - 1];
    return (says.includes('answered') || says.includes('handled')) && last && from - last.to <= 2;
  });
  return isBoth ? { rows: ['received'], or: ['answered'] } : undefined;
}

function plainRow(scopes: readonly Scope[]): RowRead | undefined {
  const found = (['answered', 'handled', 'received'] as const).find((each) =>
    scopes.includes(each),
  );
  return found && one(found);
}

/** Whether they are of what became of applications, and of nothing else that an office does. */
export const isOwnToApplications = ({ rows: [row] }: RowRead): boolean =>
  row !== 'received' &&
  row !== 'answered' &&
  row !== 'handled' &&
  row !== 'carriedIn' &&
  row !== 'carriedOut';

export const namesRow = (scopes: readonly Scope[]): boolean =>
  scopes.some((scope) => isCause(scope) || (isAct(scope) && scope !== 'opened'));
