/** What one figure says of applications, by the words beside it and what is known from those before. */
import { decimalText } from '../../report/decimal.ts';
import type { Quantity } from '../quantities/find-quantities.ts';
import type { Claim } from './claims.ts';
import type { Context, Span } from './context.ts';
import { type Limit, limitsOf } from './limits.ts';
import { rowBeside } from './row-beside.ts';
import { isOwnToApplications, namesRow, type RowRead, scopesOf } from './rows.ts';
import type { ScopeWord } from './scope-words.ts';
import { isThingOf, type Thing, thingBehind, thingOf, unknownIn } from './things.ts';

type Parts = Pick<Claim, 'words' | 'value' | 'rows' | 'or' | 'isLimited' | 'isInPart'>;

/** Offsets of the words are those in the piece; undefined where the figure is of something else, or cannot be told. */
export function claimOf(span: Span, context: Context): Parts | undefined {
  const { before, behind, ownText, left, after } = span;
  const own = scopesOf(before);
  if (own.includes('parts')) context.isInPart = true;
  const ownThing = thingOf(ownText, before, left);
  const named = ownThing ?? thingBehind(span, ownThing, namesRow(own));
  const read = rowBeside(span, context, named === 'application');
  const row = read === 'unsure' ? undefined : read;
  const usesBehind = row !== undefined && !namesRow(own);
  const limits = limitsOf(
    { text: ownText, scopes: own },
    usesBehind ? { text: after, scopes: scopesOf(behind) } : undefined,
    context,
    row,
  );
  const { isInPart } = context;
  const thing = named ?? context.thing;
  remember(context, named, row, limits, own);
  if (setBehind.test(after)) context.isInPart = true;
  const value = numberOf(span);
  if (!row || value === undefined) return undefined;
  if (!isOfApplications(span, row, thing, named, ownThing, context)) return undefined;
  return {
    words: wordsAround(span, usesBehind),
    ...{ value, rows: row.rows, or: row.or, isInPart },
    isLimited: limits.length > 0,
  };
}

/** 「8件申请中，」: what follows is of these. */
const setBehind = /^(?:的)?[^，。；\d]{0,10}(?:中|里|当中|之中)(?:[，,的有]|$)/;

function isOfApplications(
  { text, before, left, figure }: Span,
  row: RowRead,
  thing: Thing | undefined,
  named: Thing | undefined,
  ownThing: Thing | undefined,
  context: Context,
): boolean {
  if (!isThingOf(figure.unit)) return false;
  const isStrong = isOwnToApplications(row);
  if (isStrong && context.isOfApplications) return named !== 'other';
  if (thing !== 'application') return false;
  return isStrong || !unknownIn(text, before, left, figure.from, ownThing);
}

/** Undefined for 十余件. */
function numberOf({ figure: { value, isAbout }, ownText, after }: Span): number | undefined {
  const isNone =
    value?.unscaled === BigInt(1) &&
    (/(?:没有|未有|无|未|没)$/.test(ownText) || /^(?:也|都)?(?:没有|未|无)/.test(after));
  if (isNone) return 0;
  return value && !isAbout ? plain(value) : undefined;
}

const plain = (value: NonNullable<Quantity['value']>) => Number(decimalText(value));

/** From the first word that says something to the last. */
function wordsAround({ figure, before, behind }: Span, usesBehind: boolean): Claim['words'] {
  const first = before.find(isTelling);
  const telling = usesBehind ? behind.filter(isTelling) : [];
  return {
    from: first?.from ?? figure.from,
    to: telling[telling.length - 1]?.to ?? figure.unitTo,
  };
}

const isTelling = ({ says }: ScopeWord) => says.some((scope) => scope !== 'filler');

function remember(
  context: Context,
  named: Thing | undefined,
  read: RowRead | undefined,
  limits: readonly Limit[],
  own: readonly string[],
): void {
  if (named) context.thing = named;
  const row = read?.rows[0];
  if (row) context.row = row;
  // 「现场2件、信函1件」: parts of what was received.
  const isPart = limits.includes('channel') || limits.includes('applicant');
  context.rows = [...context.rows, row ?? (isPart ? 'received' : undefined)];
  const isReset = own.includes('thisYear') || own.includes('self');
  context.limits = [
    ...(isReset ? [] : context.limits),
    ...limits.filter((limit) => lasting.includes(limit)),
  ];
}

const lasting: readonly Limit[] = ['others', 'lastYear', 'period'];
