/** What one figure says of applications, by the words beside it and what is known from those before. */
import { decimalText } from '../../report/decimal.ts';
import type { Quantity } from '../quantities/find-quantities.ts';
import type { Claim } from './claim.ts';
import type { Context, Span, Thing } from './context.ts';
import { type Limit, limitsOf, ofOneApplicant } from './limits.ts';
import { isSentOn, rowBeside } from './row-beside.ts';
import { isOwnToApplications, namesRow, type RowRead, scopesOf } from './rows.ts';
import { isCause, type Scope, type ScopeWord } from './scope-words.ts';
import { isNounBehind, isThingOf, thingBehind, thingOf, unknownIn } from './things.ts';

type Parts = Pick<
  Claim,
  | 'words'
  | 'value'
  | 'rows'
  | 'or'
  | 'isLimited'
  | 'isPartOfAll'
  | 'mayBeOfOther'
  | 'mayBeGranted'
  | 'isInPart'
  | 'isNamed'
  | 'isTold'
  | 'isToldWhere'
  | 'isRest'
  | 'isAside'
  | 'isCountedAs'
  | 'isNew'
>;

/** Offsets of the words are those in the piece; undefined where the figure is of something else, or cannot be told. */
export function claimOf(span: Span, context: Context): Parts | undefined {
  const { before, ownText, after, figure } = span;
  const own = scopesOf(before);
  if (own.includes('parts')) context.isInPart = true;
  if (isOfNone(span)) return undefined;
  const named = thingNamed(span, own, context);
  const read = isHandledElsewhere(span, own)
    ? 'unsure'
    : rowBeside(span, context, named === 'application');
  const row = read === 'unsure' ? undefined : read;
  const usesBehind = row !== undefined && !namesRow(own);
  const limits = limitsOfFigure(span, own, row, context);
  context.isLabelled = false;
  const { isInPart } = context;
  const thing = named ?? context.thing;
  remember(context, span, named, row, limits);
  if (setBehind.test(after)) {
    context.isInPart = true;
    context.isOfRest = own.includes('rest');
  }
  const rest: Rest = {
    words: wordsAround(span, usesBehind),
    ...{ or: [], rows: [], isInPart, isLimited: true },
    isTold: [...before, ...span.behind].some(({ says }) => says.includes('told')),
    isToldWhere: toldWhere.test(ownText + after + span.laterText),
    isRest: own.includes('rest'),
    isAside: setAside.test(ownText + after),
    isCountedAs: countedAs.test(ownText),
  };
  const value = numberOf(span);
  if (named === 'other') return ofOther(rest, figure);
  if (value === undefined) return undefined;
  if (!row) return openClaim(rest, value, limits, own.includes('sums') && read === 'unsure');
  const parts = { ...claimOfRow(span, row, limits, rest, context.isOfApplications), value };
  if (isOfApplications(span, row, thing)) return parts;
  // What may be of another thing by the sentence before may account for others all the same.
  return named === undefined && isOwnToApplications(row)
    ? { ...parts, isLimited: true, mayBeOfOther: true }
    : undefined;
}

function limitsOfFigure(
  { ownText, after, behind }: Span,
  own: readonly Scope[],
  row: RowRead | undefined,
  context: Context,
): readonly Limit[] {
  const isSaidBehind = row !== undefined && !namesRow(own) && !isNoLimitButReason(row, after);
  const wordsBehind = isSaidBehind ? { text: after, scopes: scopesOf(behind) } : undefined;
  const limits = limitsOf({ text: ownText, scopes: own }, wordsBehind, context, row);
  return context.isOfRest ? [...limits, 'part'] : limits;
}

/** 「1件因涉及商业秘密需征求意见，结转下年度」: why is no limit. */
const isNoLimitButReason = ({ rows: [row] }: RowRead, after: string) =>
  row === 'carriedOut' && /^(?:申请)?(?:因|由于)/.test(after);

type Rest = Omit<Parts, 'value' | 'isNamed'>;

function claimOfRow(
  span: Span,
  row: RowRead,
  limits: readonly Limit[],
  { words, isInPart, isCountedAs }: Rest,
  isOfSection: boolean,
): Omit<Parts, 'value'> {
  const { before, ownText } = span;
  const isFull = before.some(({ says }) => says.includes('application'));
  return {
    ...{ words, rows: row.rows, or: row.or, isInPart, isCountedAs: isCountedAs === true },
    isNew: /新/.test(ownText),
    isNamed: isFull,
    mayBeGranted: bareOpened.test(ownText),
    isLimited:
      limits.length > 0 ||
      isOfEachCause(before, row, ownText) ||
      isJoined(span, row) ||
      isOfEarlierYears(span, row) ||
      isOfMatter(span, row) ||
      isOfAnswer(span) ||
      isOfThoseBefore(span),
    isPartOfAll: isPartOfAll(span, limits, row, isOfSection),
  };
}

/** 「一次提出9项内容」 are of one application, 「出现过2次误判」 of none. */
const isOfNone = ({ figure: { unit }, after }: Span) =>
  (unit === '次' && isNounBehind(after)) ||
  (unit === '项' && /^(?:具体|不同|公开)?(?:内容|诉求|请求|问题)/.test(after));

/** 「其中4人各申请1件」: persons are no kind of applications. How many there are of others is asked by nobody. */
const ofOther = (rest: Rest, { unit }: Quantity) =>
  isThingOf(unit) ? { ...rest, value: 0, isNamed: true } : undefined;

/**
 * What may account for others.
 * @param isSum 「本级收到2件，转来的1件，合计3件」: of what was received, or of all that was done
 */
function openClaim(
  rest: Rest,
  value: number,
  limits: readonly Limit[],
  isSum: boolean,
): Parts | undefined {
  if (isSum) return { ...rest, value, isNamed: false, isCountedAs: true };
  return isOpen(limits, rest) ? { ...rest, value, isNamed: false } : undefined;
}

/** 「告知向其他机关申请1件」 names the other body as what it is told of. */
const isOpen = (limits: readonly Limit[], { isTold, isCountedAs }: Partial<Parts>) =>
  isCountedAs === true ||
  limits.every((limit) => isTold === true && (limit === 'others' || limit === 'matter'));

/** Of what came by one channel, from one kind of applicant or for one thing, where it is certain that they are applications. */
function isPartOfAll(
  span: Span,
  limits: readonly Limit[],
  row: RowRead,
  isOfSection: boolean,
): boolean {
  const { before, ownText, after } = span;
  const isFull = before.some(({ says }) => says.includes('application'));
  const isReceived = row.rows[0] === 'received';
  const asks = isReceived && asksFor.test(ownText + after) && !asksOthers.test(ownText + after);
  const isOfWay = before.some(({ says }) => says.some((scope) => ways.includes(scope)));
  const isNamed =
    isFull ||
    asks ||
    /书面申请/.test(ownText) ||
    (isReceived && isOfSection && isOfWay && /申请/.test(ownText)) ||
    // 「受理9件，按时办结9件」
    (isOfSection && row.rows[0] === 'answered' && limits.every((limit) => limit === 'intime'));
  return (
    (isNamed || isOwnToApplications(row)) &&
    (limits.length > 0 || isOfMatter(span, row)) &&
    limits.every((limit) => ofAll.some((each) => each === limit) || (asks && limit === 'matter'))
  );
}

const ways: readonly Scope[] = ['channel', 'applicant'];

/** 「收到1份要求公开低保名单的申请」 */
const asksFor =
  /(?:要求|请求|希望|申请)(?:公开|获取|提供)[^，。；、]*申请|(?<!依)申请(?:公开|获取)/;
const asksOthers = /向[^，。；、]{2,12}(?:要求|请求|希望|申请)/;

/**
 * Beside the figure; in 项 what is asked for in applications counted in 件. A reason may name another office or matter.
 */
function thingNamed(
  span: Span,
  own: readonly Scope[],
  { counter: unit }: Context,
): Thing | undefined {
  const { ownText, left, after, figure, laterText } = span;
  if (isCountedOtherwise(figure.unit, unit, own)) return 'other';
  // 「被申请的1件行政复议」
  if (/^(?:的)?(?:行政)?(?:复议|诉讼)/.test(after)) return 'other';
  if (/^[个处台部]$/.test(figure.unit) && placeForThem.test(ownText)) return 'other';
  const behindIt = isSentOn(after) ? undefined : thingBehind(span, namesRow(own));
  // 「撤回复议申请1件」 is of no application.
  if (own.some(isCause) && /(?:撤回|撤销)[^，。；]{0,6}(?:复议|诉)/.test(ownText)) return 'other';
  if (own.some(isCause) || isSentOn(ownText)) return behindIt;
  if (allApplications.test(laterText)) return 'application';
  const found = thingOf(ownText, withoutReason(span, own), left) ?? behindIt;
  // What is asked for may be anything.
  return found === 'other' && askedFor.test(ownText) ? undefined : found;
}

/** Not as applications were before, nor as they ever are: 「播报少，全年只有26条」. */
const isCountedOtherwise = (unit: string, before: string, own: readonly Scope[]) =>
  (/^[项条]$/.test(unit) && /^[件宗起例份]$/.test(before)) ||
  (unit === '条' && !own.includes('application') && !own.includes('bare'));

/** 「设立依申请公开窗口1个」: where they are taken in. */
const placeForThem =
  /申请(?:公开)?(?:受理|服务|办理|接收|登记|查阅)?(?:窗口|专窗|柜台|大厅|栏目|专栏|专区|板块|模块|网页|平台|系统|邮箱|信箱|电话|传真|小程序)(?:共|有|为)?$/;

const withoutReason = (span: Span, own: readonly Scope[]) => {
  const end = endOfSubject(span, own);
  return span.before.filter(({ to }) => to <= end);
};

/** Where its reason begins, or the figure. */
function endOfSubject({ ownText, left, figure }: Span, own: readonly Scope[]): number {
  const at = own.some((scope) => carries.includes(scope)) ? ownText.search(reasonWords) : -1;
  return at < 0 ? figure.from : left + at;
}

/** 「因第三方意见未返回而留待次年办理」: why, and not what. */
const reasonWords = /因(?![此而])|由于/;
const carries: readonly Scope[] = ['carried', 'outward', 'pending'];

/** 「接件9份，均为政府信息公开申请」 */
const allApplications =
  /^[，,\s]*(?:全部|均|都|全|皆)(?:为|是|系|属于?)(?:书面|网上|在线|依法提出的)?(?:政府信息公开|信息公开|公开政府信息|依申请公开)(?:的)?(?:申请|事项|件)(?:件|事项)?[，,。；;]?$/;

/** What is no application of the table's, though it came as one. */
const setAside =
  /信访|投诉|举报|咨询|诉求|热线|工单|转|移|退|合并|并案|重复|相同|同一|不属|不符|不是|非|不予受理|不受理|未受理|未予受理|撤|误|无效|放弃|补正|不明|不清|材料|要件|作废/;

/** 「其中2件按信访处理」 are none of what was done with applications. */
const isHandledElsewhere = ({ after }: Span, own: readonly Scope[]) =>
  !namesRow(own) && handledElsewhere.test(after);
const handledElsewhere =
  /^(?:均|都|已|全部|依法)?(?:按照?|作为|作|转为?)(?:信访|投诉|举报|咨询|诉求|热线)[^，。；不未]{0,6}(?:处理|办理|答复)/;

const toldWhere = /主动公开|已(?:经)?公开|公开(?:在|于)|网址|链接|获取|查阅|栏目|专栏/;
const countedAs =
  /(?:合并|并案|归并)[^，。；]*(?:按|为|成|作)$|(?:按|(?<![总合共])计|算|算作|登记)(?:为|作)?$/;

const askedFor = /(?:要求|请求|(?<!依)申请)(?:公开|提供|获取|查询|查阅)(?!.*(?:复议|诉|答复))/;

/** 「8件申请中，」: what follows is of these. */
const setBehind = /^(?:的)?[^，。；\d]{0,10}(?:中|里|当中|之中)(?:[，,的有]|$)|^[：:]$/;

function isOfApplications(span: Span, row: RowRead, thing: Thing | undefined): boolean {
  const { text, before, left, figure, laterText } = span;
  if (!isThingOf(figure.unit) || thing !== 'application') return false;
  const end = endOfSubject(span, scopesOf(before));
  const words = before.filter(({ to }) => to <= end);
  return (
    isOwnToApplications(row) ||
    allApplications.test(laterText) ||
    !unknownIn(text, words, left, end)
  );
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
  span: Span,
  named: Thing | undefined,
  read: RowRead | undefined,
  limits: readonly Limit[],
): void {
  const { figure } = span;
  context.thing = thingLeft(context, span, named, read) ?? context.thing;
  if (!context.isInPart) context.main = context.thing;
  const row = read?.rows[0];
  if (row) context.row = row;
  // 「现场2件、信函1件」: parts of what was received.
  const isPart = partial.some((limit) => limits.includes(limit));
  if (isThingOf(figure.unit)) {
    context.rows = [...context.rows, row ?? (isPart ? 'received' : undefined)];
  } else context.isOfPersons = true;
  context.unit = figure.unit;
  if ((read || named === 'application') && context.counter === '') context.counter = figure.unit;
  context.limits = limitsLeft(context, span, read, limits);
}

/** Those that hold for the figures behind, too. */
function limitsLeft(
  context: Context,
  { before, ownText }: Span,
  read: RowRead | undefined,
  limits: readonly Limit[],
): readonly Limit[] {
  const own = scopesOf(before);
  const isReset = own.includes('thisYear') || own.includes('self');
  // 「自然人的3件，2件予以公开，1件不予公开」
  const isOfWhom = (!read && /的$/.test(ownText)) || ofOneApplicant.test(ownText);
  return [
    ...(isReset ? [] : context.limits),
    ...(isOfWhom && limits.includes('applicant') ? (['applicant'] as const) : []),
    ...limits.filter((limit) => lasting.includes(limit) && !limits.includes('difference')),
  ];
}

/** What the figures behind go on from; undefined where this one leaves it as it was. */
function thingLeft(
  { isOfApplications }: Context,
  span: Span,
  named: Thing | undefined,
  read: RowRead | undefined,
): Thing | undefined {
  const { figure, ownText } = span;
  // 「补正告知4份，最终答复5件」: papers are of applications.
  const isOfPapers = figure.unit === '份' && /告知|函|通知|书|回执/.test(ownText);
  if (isOfPapers && isOfApplications && named !== 'application') return undefined;
  // 「网格员上报事件2163件」: what is not understood is another thing, and so is what goes on from it.
  const isOfAny = !read || anyWork.some((row) => read.rows.includes(row));
  return named ?? (isOfAny && isUnknown(span) ? 'other' : undefined);
}

/** What may be said of any work. */
const anyWork: RowRead['rows'] = ['received', 'handled', 'answered'];

/** A noun right before the figure that stands in no list of words. */
function isUnknown({ text, before, left, figure }: Span): boolean {
  if (!isThingOf(figure.unit) || figure.unit === '') return false;
  const [last, ...others] = [...before].reverse();
  // 「事件」 is no 「件」.
  const isInWord =
    last?.to === figure.from &&
    /[件案项]/.test(text.slice(last.from, last.to)) &&
    last.to - last.from === 1;
  const known = isInWord ? others[0] : last;
  return /[\u4e00-\u9fff]{2}$/.test(text.slice(known?.to ?? left, figure.from));
}

/** 「主动公开120条，依申请公开2件」 */
const bareOpened = /(?:^|[^收受登接办])依申请公开(?:政府信息|信息)?(?:的|共|为|有)?$/;

/** 「2022年结转2023年的1件」 in the report of 2024, 「不予公开的2件均为上年答复」, 「拟将1件结转下年度」. */
function isOfEarlierYears({ before, behind, ownText, after }: Span, { rows: [row] }: RowRead) {
  const own = scopesOf(before);
  if (row === 'carriedIn' || row === 'carriedOut') {
    const isOfOthers = own.includes('otherYear') && !own.includes('thisYear');
    return isOfOthers || /(?:拟将|原拟|本拟|原定)[^，。；]*$/.test(ownText);
  }
  const isTold = /^(?:均|都|皆|全部)?(?:为|是|系|属于?)/.test(after);
  return isTold && scopesOf(behind).some((scope) => scope === 'otherYear' || scope === 'lastYear');
}

/** 「3件申请并案处理」: some of all. */
const isJoined = ({ after }: Span, { rows: [row] }: RowRead) =>
  (row === 'handled' || row === 'answered') &&
  /^[^，。；]{0,14}(?:并案|合并|归并|一并|分别)/.test(after);

/** 「收到1件要求汇总面积的申请」: one of those that came. */
const isOfMatter = ({ after }: Span, { rows: [row] }: RowRead) =>
  row === 'received' && ofMatter.test(after);
const ofMatter =
  /^(?:向[^，。；、]{2,12})?(?:要求|请求|索要|索取|查询|查阅|了解|咨询|关于|涉及|有关|反映|申请)(?![^，。；]{0,6}(?:公开|获取)(?:相关|有关)?政府信息的)[^，。；、]{2,}的(?:政府信息公开|信息公开|公开|书面)?申请/;

/** 「三件申请有两件走错了门」, 「除去申请人当日撤回的1件后」, 「自然人12名提出14件」 */
const isOfThoseBefore = ({ text, ownText, left, figure }: Span) =>
  ofThose.test(text.slice(0, figure.from)) ||
  /(?:除去|扣除|剔除|刨去|除掉)/.test(ownText) ||
  (ofPersons.test(text.slice(0, left)) &&
    /^(?:共|分别|各)?(?:提出|提交|递交|申请)(?:了)?$/.test(ownText));
const ofThose = /[0-9一二两三四五六七八九十]+[件份宗起]申请(?:中|里|当中)?有$/;
const ofPersons = /[0-9一二两三四五六七八九十]+[名人位家户]$/;

/** 「对其中1件部分公开的答复，申请人提出行政复议」 */
const isOfAnswer = ({ after, laterText }: Span) =>
  /的(?:答复|决定|处理)/.test(after) && /复议|诉讼|不服|异议/.test(laterText);

/** 「商业秘密、个人隐私各1件」 are of one row together. */
const isOfEachCause = (before: readonly ScopeWord[], { rows: [row] }: RowRead, ownText: string) =>
  /各(?:有|为|是|占)?$/.test(ownText) &&
  before.filter(({ says }) => says.some((scope) => scope === row)).length > 1;

const ofAll: readonly Limit[] = ['channel', 'applicant', 'intime'];
const partial: readonly Limit[] = ['channel', 'applicant', 'period', 'matter'];
const lasting: readonly Limit[] = ['others', 'lastYear', 'period'];
