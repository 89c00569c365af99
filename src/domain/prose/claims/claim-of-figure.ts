/** What one figure says of applications, by the words beside it and what is known from those before. */
import { decimalText } from '../../report/decimal.ts';
import type { Quantity } from '../quantities/find-quantities.ts';
import type { Claim } from './claim.ts';
import type { Context, Span, Thing } from './context.ts';
import { type Limit, limitsOf } from './limits.ts';
import { isSentOn, rowBeside } from './row-beside.ts';
import { isOwnToApplications, namesRow, type RowRead, scopesOf } from './rows.ts';
import { isCause, type Scope, type ScopeWord } from './scope-words.ts';
import { isThingOf, thingBehind, thingOf, unknownIn } from './things.ts';

type Parts = Pick<
  Claim,
  | 'words'
  | 'value'
  | 'rows'
  | 'or'
  | 'isLimited'
  | 'isInPart'
  | 'isNamed'
  | 'isTold'
  | 'isAside'
  | 'isCountedAs'
  | 'isNew'
>;

/** Offsets of the words are those in the piece; undefined where the figure is of something else, or cannot be told. */
export function claimOf(span: Span, context: Context): Parts | undefined {
  const { before, behind, ownText, after } = span;
  const own = scopesOf(before);
  if (own.includes('parts')) context.isInPart = true;
  const named = thingNamed(span, own, context);
  const read = rowBeside(span, context, named === 'application');
  const row = read === 'unsure' ? undefined : read;
  const usesBehind = row !== undefined && !namesRow(own);
  const limits = limitsOf(
    { text: ownText, scopes: own },
    usesBehind ? { text: after, scopes: scopesOf(behind) } : undefined,
    context,
    row,
  );
  context.isLabelled = false;
  const { isInPart } = context;
  const thing = named ?? context.thing;
  remember(context, span, named, row, limits);
  if (setBehind.test(after)) context.isInPart = true;
  const value = numberOf(span);
  const isFull = before.some(({ says }) => says.includes('application'));
  const words = wordsAround(span, usesBehind);
  const isTold = [...before, ...span.behind].some(({ says }) => says.includes('told'));
  const isAside = setAside.test(ownText + after);
  const isCountedAs = countedAs.test(ownText);
  const rest = { words, or: [], rows: [], isInPart, isLimited: true, isTold, isAside, isCountedAs };
  if (named === 'other') return { ...rest, value: value ?? 0, isNamed: true };
  if (value === undefined) return undefined;
  if (!row) {
    // 「告知向其他机关申请1件」 names the other body as what it is told of.
    const isOpen = limits.every((limit) => isTold && (limit === 'others' || limit === 'matter'));
    return isOpen ? { ...rest, value, isNamed: false } : undefined;
  }
  if (!isOfApplications(span, row, thing, named, context)) return undefined;
  return {
    ...{ words, value, rows: row.rows, or: row.or, isInPart, isCountedAs },
    isNew: /新/.test(ownText),
    isNamed: isFull,
    isLimited: limits.length > 0,
  };
}

/**
 * Beside the figure; in 项 what is asked for in applications counted in 件. A reason may name another office or matter.
 */
function thingNamed(
  span: Span,
  own: readonly Scope[],
  { counter: unit }: Context,
): Thing | undefined {
  const { ownText, before, left, after, figure, laterText } = span;
  if (/^[项条]$/.test(figure.unit) && /^[件宗起例份]$/.test(unit)) return 'other';
  const behindIt = isSentOn(after) ? undefined : thingBehind(span, namesRow(own));
  // 「撤回复议申请1件」 is of no application.
  if (own.some(isCause) && /(?:撤回|撤销)[^，。；]{0,6}(?:复议|诉)/.test(ownText)) return 'other';
  if (own.some(isCause) || isSentOn(ownText)) return behindIt;
  if (allApplications.test(laterText)) return 'application';
  const found = thingOf(ownText, before, left) ?? behindIt;
  // What is asked for may be anything.
  return found === 'other' && askedFor.test(ownText) ? undefined : found;
}

/** 「接件9份，均为政府信息公开申请」 */
const allApplications =
  /^[，,\s]*(?:全部|均|都|全|皆)(?:为|是|系|属于?)(?:书面|网上|在线|依法提出的)?(?:政府信息公开|信息公开|公开政府信息|依申请公开)(?:的)?(?:申请|事项|件)(?:件|事项)?[，,。；;]?$/;

/** What is no application of the table's, though it came as one. */
const setAside =
  /信访|投诉|举报|咨询|诉求|热线|工单|转|移|退|合并|并案|重复|相同|同一|不属|不符|不是|非|不予受理|不受理|未受理|未予受理|撤|误|无效|放弃|补正|不明|不清|材料|要件|作废/;
const countedAs = /(?:合并|并案|归并)[^，。；]*(?:按|为|成|作)$|(?:按|计|算|算作|登记)(?:为|作)?$/;

const askedFor = /(?:要求|请求|(?<!依)申请)(?:公开|提供|获取|查询|查阅)(?!.*(?:复议|诉|答复))/;

/** 「8件申请中，」: what follows is of these. */
const setBehind = /^(?:的)?[^，。；\d]{0,10}(?:中|里|当中|之中)(?:[，,的有]|$)|^[：:]$/;

function isOfApplications(
  { text, before, left, figure, laterText }: Span,
  row: RowRead,
  thing: Thing | undefined,
  named: Thing | undefined,
  context: Context,
): boolean {
  if (!isThingOf(figure.unit)) return false;
  const isStrong = isOwnToApplications(row);
  const isWithdrawn = row.rows.every((each) => each.startsWith('3.6'));
  if (isStrong && !isWithdrawn && context.isOfApplications) return named !== 'other';
  if (thing !== 'application') return false;
  return isStrong || allApplications.test(laterText) || !unknownIn(text, before, left, figure.from);
}

/** Undefined for 十余件. */
function numberOf({ figure: { value, isAbout }, ownText, after }: Span): number | undefined {
  // 「没有一件」, 「一件也没有」
  const isNone =
    value?.unscaled === BigInt(1) &&
    (/(?:没有|未有|无|未|没)(?:发生|出现|收到|存在|产生|接到)?过?$/.test(ownText) ||
      /^(?:(?:的)?(?:政府)?(?:信息公开)?申请)?(?:(?:也|都)(?:没有|没|未|无)|(?:没有|没收到|未收到)(?:[，。；]|$))/.test(
        after,
      ));
  return value && !isAbout && !isNone ? plain(value) : undefined;
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

const isTelling = ({ says }: ScopeWord) => says.some((scope) => !quiet.includes(scope));
const quiet: readonly Scope[] = ['filler', 'thisYear', 'self', 'sums', 'parts', 'rest'];

function remember(
  context: Context,
  { before, figure }: Span,
  named: Thing | undefined,
  read: RowRead | undefined,
  limits: readonly Limit[],
): void {
  const own = scopesOf(before);
  if (named) context.thing = named;
  const row = read?.rows[0];
  if (row) context.row = row;
  // 「现场2件、信函1件」: parts of what was received.
  const isPart = partial.some((limit) => limits.includes(limit));
  if (isThingOf(figure.unit)) {
    context.rows = [...context.rows, row ?? (isPart ? 'received' : undefined)];
  } else context.isOfPersons = true;
  const isReset = own.includes('thisYear') || own.includes('self');
  context.unit = figure.unit;
  if (read && context.counter === '') context.counter = figure.unit;
  context.limits = [
    ...(isReset ? [] : context.limits),
    ...limits.filter((limit) => lasting.includes(limit) && !limits.includes('difference')),
  ];
}

const partial: readonly Limit[] = ['channel', 'applicant', 'period', 'matter'];
const lasting: readonly Limit[] = ['others', 'lastYear', 'period'];
