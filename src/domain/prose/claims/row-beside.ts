/** The row that a figure is of: named beside it, or going on from the figures before. */
import type { Context, Span } from './context.ts';
import { namesRow, type Row, type RowRead, rowOf, scopesOf } from './rows.ts';
import type { Scope } from './scope-words.ts';
import { isGiven } from './things.ts';

/** @param isNamed whether applications are named beside the figure */
export function rowBeside(
  span: Span,
  context: Context,
  isNamed: boolean,
): RowRead | 'unsure' | undefined {
  const { before, behind, ownText, after } = span;
  const own = scopesOf(before);
  const later = scopesOf(behind);
  if (isSentAway(span, own)) return elsewhere;
  if (isBothGiven(span, own)) return { rows: ['granted', 'partial'], or: [] };
  if (isFirstOfChange(own, after)) return takeUpRow(span, context);
  if (changed.test(after) || thirdPartySays.test(ownText)) return 'unsure';
  if (isLeftOver(span, own) || isCarriedForReason(span, own)) return one('carriedOut');
  if (countedAsCarried.test(span.laterText)) return one('carriedIn');
  const read = rowOf(before, behind, { ...context, isAlone: isAlone(span) });
  if (read === 'unsure') return read;
  if (read) {
    const isUnsure =
      isNotCounted(span) || isUndone(span, read) || isTold(span, read, own, later, context);
    return isUnsure ? 'unsure' : read;
  }
  return rowBehindComma(span, own, context) ?? rowOfContext(span, context, isNamed, own, later);
}

const isSentAway = ({ ownText, after }: Span, own: readonly Scope[]) =>
  isSentOn(ownText) || (isBare(own) && isSentOn(after));

/** 「另有1件因需征求第三方意见，结转下年度」: whatever the reason names. */
const isCarriedForReason = ({ after, laterText }: Span, own: readonly Scope[]) =>
  isBare(own) && becauseOf.test(after) && toNextYear.test(laterText);
const becauseOf = /^(?:申请)?(?:因|由于|需|须)[^，。；\d]*，?$/;
const toNextYear = /^[^，。；\d]{0,4}(?:结转|转)(?:至|到|入)?(?:下一?年度?|次年|20\d\d年)/;

/** 「第三方不同意公开2件」: what the office did is told elsewhere. */
const thirdPartySays = /(?<!因)第三方(?:均|都|明确)?(?:不同意|反对|拒绝)(?:公开|提供)$/;

/** 「由4件增至8件」 */
const isFirstOfChange = (own: readonly Scope[], after: string) =>
  own.includes('from') && /^(?:的)?(?:增|减|降|上升|下降|升|提高|变)/.test(after);

/** 「办结由4件增至8件」: what it became is of the same row. */
function takeUpRow({ before, behind }: Span, context: Context): undefined {
  const read = rowOf(before, behind, context);
  if (read && read !== 'unsure') [context.row] = read.rows;
}

/** A list names nothing else there. */
const isAlone = ({ before, ownText }: Span) =>
  before.some(({ from, to }) => to - from === ownText.trim().length);

/** 「另有2件在登记前撤回，未作受理」 */
const isNotCounted = ({ ownText, after, laterText }: Span) =>
  beforeThat.test(ownText + after) || leftOut.test(after) || leftOut.test(laterText);
const beforeThat = /(?:登记|受理|立案)(?:之)?前(?:就|即|便|已|主动|自行|自愿)*(?:撤|放弃|退)/;
const leftOut =
  /^[，,]?(?:故|因此|均|都|并|也)?(?:未(?:作|予以?|再|被)?(?:正式)?(?:受理|登记|立案|计入|纳入|统计)|不(?:再)?(?:计入|纳入|列入|统计))/;

/** 「1条不予公开信息转为依申请公开」 */
const changed = /^[^，。；]{0,10}(?:转|调整|变更|改)为[^，。；]{0,4}公开/;

/** 「2件，因信息不存在无法提供」 */
function rowBehindComma(
  { before, behind, later, laterText, ownText, after }: Span,
  own: readonly Scope[],
  context: Context,
): RowRead | 'unsure' | undefined {
  if (!isBare(own) || ofTheRest.test(laterText) || saysNone.test(laterText)) return undefined;
  if (ofAllResults.test(after)) return undefined;
  // 「予以公开，12件，部分公开，3件」
  if (ownText === '' && context.justNamed && /^，?$/.test(after)) return one(context.justNamed);
  // 「公开占多数，为8件，其次为信息不存在」
  if (isWhatWasNamed.test(ownText)) return context.justNamed ? one(context.justNamed) : 'unsure';
  const read = rowOf([...before, ...behind, ...later], [], context);
  return read && read !== 'unsure' && !isPlain(read) ? read : undefined;
}

/** 「23件的结果构成：予以公开，12件」 */
const ofAllResults = /^(?:申请)?的?(?:办理|处理|答复)?(?:结果|情况|去向)/;

/** 「五件均在15个工作日内答复，无结转」 */
const saysNone = /^(?:也|均|都)?(?:无|没有|未|不存在|零)/;

const isWhatWasNamed = /^(?:为|是|共为|分别为)$/;

/** 「2023年底收到的申请1件，列入上年结转」 */
const countedAsCarried =
  /^[，,\s]*(?:均|全部|一并)?(?:列入|计入|纳入|记入|列为|作为|属于?|系|为)(?:上一?年度?|去年)结转/;

/** 「另有2件年底收到，答复时限跨年」 */
const isLeftOver = ({ after, laterText }: Span, own: readonly Scope[]) =>
  isBare(own) && isLateOne.test(after) && goesOver.test(laterText);
const isLateOne =
  /^(?:申请)?(?:是|为|系|于|在)*(?:年底|年末|岁末|年终|临近年[末底]|12月[^，。；、]{0,6}?)(?:才|刚)?(?:收到|受理|提交|提出|登记)/;
const goesOver = /跨年|次年|翌年|明年|下一?年|结转|顺延|转入20\d\d年/;

/** What was no end of it: 「内容不明确的2件，经补正后公开」, 「撤回后又重新提出的1件」. */
const isUndone = (
  { ownText, after, later, laterText }: Span,
  { rows: [row = 'received'] }: RowRead,
): boolean =>
  /^\d/.test(row) &&
  (again.test(ownText) ||
    again.test(after) ||
    /^后来?(?:又|再|重新|经|另)/.test(laterText) ||
    (/^3\.(?:4\.3|6\.1)/.test(row) && madeClear.test(after + laterText)) ||
    (!ofTheRest.test(laterText) &&
      scopesOf(later).some((scope) => scope === 'granted' || scope === 'partial')));

const ofTheRest = /^[，,\s]*(?:其余|其[他它]|余下|剩余|剩下|另)/;
const again =
  /(?:撤回|撤销|撤件|未补正|不补正|未缴费|未缴纳|不明确|不明|放弃)[^，。；、]{0,4}后[，,]?(?:又|再|重新|另行|补充|补缴|继续|经)/;
const madeClear = /补正[^，。；]{0,6}后[^，。；仍]*(?:公开|提供|答复|办结|受理|处理)/;

/** 「公开或部分公开7件」 */
const bothGiven =
  /(?<!申请|[不未](?:予以?|能|宜|作|同意)?)公开(?:或者?|和|及|与|、)部分公开(?:的|共|合计)*$/;

const isBothGiven = ({ ownText, after }: Span, own: readonly Scope[]) =>
  bothGiven.test(ownText) || (isBare(own) && bothGivenBehind.test(after));

/** 「9件公开或部分公开」 */
const bothGivenBehind =
  /^(?:均|都|已|予以|依法)*公开(?:或者?|和|及|与|、)(?:予以)?部分公开了?(?![^，。；、])/;

/** 「其余2件」: nothing says yet what became of them. */
const isBare = (own: readonly Scope[]) => own.every((scope) => bareWords.includes(scope));

const bareWords: readonly Scope[] = ['filler', 'rest', 'parts', 'sums', 'denies'];

const isPlain = ({ rows: [row] }: RowRead) =>
  row === 'answered' || row === 'handled' || row === 'received';

/** A reply on paper, one that tells where something stands, one of several, one that is found fault with. */
function isTold(
  { after, ownText, figure }: Span,
  read: RowRead,
  own: readonly Scope[],
  later: readonly Scope[],
  { unit }: Context,
): boolean {
  if (!isPlain(read)) return false;
  if (own.includes('told') || isPaper(own, ownText, after, figure.unit)) return true;
  const isCounted = figure.unit === '件次' && unit === '件次';
  if (read.rows[0] === 'answered' && figure.unit.endsWith('次') && !isCounted) return true;
  if (own.includes('opened') && !own.includes('application') && !own.includes('bare')) return true;
  return (
    !namesRow(own) &&
    (later.includes('told') ||
      (/[对就]$/.test(ownText) && /^(?:书面)?答复/.test(after)) ||
      /异议|质疑|反映|反馈|不|未|超|误|错|瑕疵|滞后|较慢|欠|被|临近|压线|卡着|才|迟|拖/.test(after))
  );
}

const isPaper = (own: readonly Scope[], ownText: string, after: string, unit: string) =>
  own.includes('paper') ||
  /^(?:答复书|告知书|通知书|决定书|回执|答复函)/.test(after) ||
  (unit === '份' && /出具|制发|送达|发出|印发/.test(ownText));

function rowOfContext(
  span: Span,
  context: Context,
  isNamed: boolean,
  own: readonly Scope[],
  later: readonly Scope[],
): RowRead | 'unsure' | undefined {
  const { ownText, after, figure } = span;
  if (isPaper(own, ownText, after, figure.unit) || [...own, ...later].includes('told')) {
    return 'unsure';
  }
  if (isOther.test(ownText)) return context.outcomes.length > 0 ? other : 'unsure';
  if (isOpened(own, after)) {
    return isPartOf(context) || context.hasResults || own.includes('rest')
      ? one('granted')
      : 'unsure';
  }
  if (own.includes('opened')) return isBareOpened(ownText) ? one('granted') : 'unsure';
  return wholeRow(span, context, isNamed, own, later);
}

/** Of a figure beside which nothing says what became of them. */
function wholeRow(
  span: Span,
  context: Context,
  isNamed: boolean,
  own: readonly Scope[],
  later: readonly Scope[],
): RowRead | 'unsure' | undefined {
  if (own.includes('rest')) return 'unsure';
  if (own.includes('upTo')) {
    const { row = 'received' } = context;
    // 「结转由1件增至2件」: into this year, or out of it.
    return row === 'carriedIn' || row === 'carriedOut' ? 'unsure' : one(row);
  }
  if (own.includes('sums')) return sumRow(context, isNamed, span.ownText);
  if (isNamed) return isWhole(own, span.after) ? sharedRow(context) : 'unsure';
  return inherited(context, span, own, later);
}

/** 「8件申请中」, 「申请8件」, and no 「1件申请的答复欠妥」. */
const isWhole = (own: readonly Scope[], after: string) =>
  own.includes('application') ||
  own.includes('bare') ||
  /^[^，。；、]{0,12}申请(?:件|事项)?(?:件件有|中|里|当中|之中|均|都|全部|无一|皆|的办理|[，。；、：]|$)/.test(
    after,
  );

/** 「全年8件」: the verb stands before. */
const inherited = (
  { row, isLabelled }: Context,
  { after, ownText }: Span,
  own: readonly Scope[],
  later: readonly Scope[],
) => {
  const isWholeYear =
    own.includes('thisYear') ||
    own.includes('self') ||
    (isLabelled && ownText === '') ||
    /^\s*(?:即|中的)$/.test(ownText) ||
    // 「收到的申请不多，就3件」
    /^(?:也|总共|一共)?(?:就|只|仅|才|只有|仅有)(?:有)?$/.test(ownText);
  // 「逾期未缴费，不再处理1件」
  const isClosed = /^(?:故|因此|遂|依法|按规定)?(?:不再处理|视为放弃|终止办理|不再办理|终结)$/.test(
    ownText,
  );
  if (isClosed && row?.startsWith('3.6')) return one(row);
  const isEnd = !/^[\u4e00-\u9fff]/.test(after) && !later.includes('other');
  return row && isWholeYear && isEnd ? one(row) : undefined;
};

/** 「其中4件公开」 */
const isOpened = (own: readonly Scope[], after: string) =>
  isBare(own) &&
  (/^(?:均|都|已|全部|予以)*(?:公开|提供)了?[，,。；;、]?$/.test(after) || isGiven(after));

const isPartOf = ({ isInPart, row }: Context) => isInPart || row === 'granted';

/** 「办理信访12件、依申请公开3件」 may be of one verb. */
const sharedRow = ({ row }: Context): RowRead => ({
  rows: ['received'],
  or: row === 'handled' || row === 'answered' ? ['answered'] : [],
});

const one = (row: Row): RowRead => ({ rows: [row], or: [] });

/** 「告知向县自然资源局提出的2件」, and no 「告知其向信访部门反映」. */
export const isSentOn = (text: string) =>
  sentOn.test(text) && !/信访|法院|本|我|村|社区|有关|相关|其[他它]|上级|主管/.test(text);
const sentOn =
  /(?:告知|建议|引导|指引|提示)[^，。；]{0,6}向[^，。；]{1,14}(?:提出|提交|申请|咨询|查询|了解|获取)/;
const elsewhere: RowRead = { rows: ['3.4.1'], or: ['otherResult', '3.6.3'] };

/** In a list of outcomes. */
const isOther = /^[\s\u3000，,、]*其[他它](?:情况|情形|类|方式)?(?:为|有|共)?$/;
const other: RowRead = { rows: ['otherResult'], or: ['3.6.3'] };

/** 「公开5件」 in a list of outcomes, and no 「公开信息5件」. */
const isBareOpened = (ownText: string) =>
  /^(?:其中|结果为?|分别为|今年|本年度?|为|[，：:、\s\u3000]|已|均|并|能够?|可以?|应)*(?:公开|提供)(?:的|类|答复|了)*(?:申请)?(?:为|有|共)?$/.test(
    ownText,
  );

/** 「予以公开11件；部分公开4件。合计15件」: of what was done. */
const isBareSum = (ownText: string) => /^(?:以上)?(?:合计|共计|总计|总共|共)$/.test(ownText);

/** 「总计3件」 is of what all its parts are. */
function sumRow(
  { rows, row, isOfPersons, justNamed, label, isBehindResults }: Context,
  isNamed: boolean,
  ownText: string,
): RowRead | 'unsure' {
  const [first] = rows;
  const told = justNamed ?? label;
  if (told !== undefined && !isNamed) return one(told);
  if (isOfPersons && row === undefined && !isNamed) return 'unsure';
  if (rows.length === 0 && row === undefined && !isNamed && isBehindResults && isBareSum(ownText)) {
    return 'unsure';
  }
  if (rows.length === 0) return one(isNamed ? 'received' : (row ?? 'received'));
  // 「不予公开2件，申请共5件」, 「予以公开2件，共8件」
  const isOfParts = first === 'received' || (rows.length > 1 && !isNamed);
  const isSame = rows.every((each) => each === first);
  return first !== undefined && isOfParts && isSame ? one(first) : 'unsure';
}
