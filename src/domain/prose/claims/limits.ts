/** What makes a figure one of a part, of another time, or of another body. */
import type { RowRead } from './rows.ts';
import type { Scope } from './scope-words.ts';

export type Limit =
  | 'channel'
  | 'applicant'
  | 'matter'
  | 'manner'
  | 'intime'
  | 'period'
  | 'lastYear'
  | 'difference'
  | 'others'
  | 'part';

interface Words {
  readonly text: string;
  readonly scopes: readonly Scope[];
}

interface Before {
  readonly isInPart: boolean;
  readonly limits: readonly Limit[];
  readonly row: RowRead['rows'][number] | undefined;
  /** Of the figures of the sentence so far. */
  readonly rows: readonly unknown[];
}

/** @param behind where the words behind the figure say what it is of */
export function limitsOf(
  own: Words,
  behind: Words | undefined,
  before: Before,
  read: RowRead | undefined,
): readonly Limit[] {
  const all: Words = {
    text: own.text + (behind?.text ?? ''),
    scopes: [...own.scopes, ...(behind?.scopes ?? [])],
  };
  const [row] = read?.rows ?? [];
  const isCarried = row === 'carriedIn' || row === 'carriedOut';
  const isCause = row !== undefined && /^\d/.test(row);
  // 「告知向县局申请的2件」
  const isElsewhere = row === '3.4.1' && /(?:告知|建议|引导|指引|提示).*向/.test(all.text);
  const isReset =
    (all.scopes.includes('thisYear') || all.scopes.includes('self')) && !isOfEach(all.text);
  return [
    ...partLimits(all, before, isCause, isCarried),
    ...(isCarried ? [] : timeLimits(all.scopes)),
    ...(isOfEach(all.text) ? (['period'] as const) : []),
    ...(all.scopes.includes('others') &&
    !(
      isLastly(own.scopes, 'self', 'others') &&
      !aboutUs.test(own.text) &&
      !sentToUs.test(own.text)
    ) &&
    !whatIsAsked.test(own.text) &&
    !isElsewhere
      ? (['others'] as const)
      : []),
    ...limitsBefore(own.text, before, row)
      .filter((limit) => !isOfAllParts(limit, own.scopes, before))
      .filter((limit) =>
        limit === 'others'
          ? !(
              isReset &&
              (row === 'received' || (row === 'answered' && own.scopes.includes('self')))
            )
          : !isReset && !isCarried,
      ),
    ...(isNarrowed(all, own.text, before, row) ? (['part'] as const) : []),
  ];
}

/** What is counted as so many is all of them; but 「并作1份答复」 is of whom was spoken. */
const limitsBefore = (own: string, { limits }: Before, row: RowRead['rows'][number] | undefined) =>
  isCountedAs(own) && row !== 'answered' ? [] : limits;

function partLimits(
  { text, scopes }: Words,
  { isInPart }: Before,
  isCause: boolean,
  isCarried: boolean,
): Limit[] {
  const found: Limit[] = [];
  if (isChannel(text, scopes)) found.push('channel');
  if (!isCause && isApplicant(text, scopes, isInPart)) found.push('applicant');
  if (!isCause && isMatter(text, scopes)) found.push('matter');
  if (scopes.includes('manner') && !isCarried && !isCause && !noneLate.test(text))
    found.push('manner');
  if (scopes.includes('intime') && isInPart && !isCarried) found.push('intime');
  if (scopes.includes('difference') && !scopes.includes('upTo')) found.push('difference');
  return found;
}

/** 「网络渠道为零，信函2件、当面1件，合计3件」: the sum is of all that came. */
const isOfAllParts = (limit: Limit, own: readonly Scope[], { rows }: Before) =>
  (limit === 'channel' || limit === 'applicant' || limit === 'matter') &&
  own.includes('sums') &&
  rows.length > 1;

/** 「县政府办转来涉及我镇的申请」: who is named last is not who received them. */
const aboutUs =
  /(?:转来|转交|转办|转送|移送|移交|交办|受理|收到|答复|办结|办理|处理|承办|回复)的?(?:涉及|涉|关于|有关|针对)(?:我|本|全)/;

/** 「要求公开村级账目的2件」: whose account it is says nothing of who received it. */
const whatIsAsked = /^[，、；\s]?(?:其中)?(?:要求|请求|(?<!依)申请)(?:公开|提供|获取|查询|查阅)/;

/** 「县里转来由镇里答复的」: some of all. */
const sentToUs = /(?:转来|转交|转办|移送|交办)的?由/;

/** 「7件申请无一超期」 is of all. */
const noneLate =
  /(?:无一[件例起宗]?|没有一[件例起宗]|均无|均未|全部未|无)(?:发生|出现)?(?:超期|逾期|延期|超时)/;

const timeLimits = (scopes: readonly Scope[]): Limit[] => [
  ...(otherYears.some((scope) => scopes.includes(scope)) ? (['lastYear'] as const) : []),
  ...(scopes.includes('period') ? (['period'] as const) : []),
];

/** 「同一申请人重新提交，按1件登记」 */
const isCountedAs = (text: string) => /[按作]$|计为|算[作为]|视为/.test(text);

/** 「2022年、2023年分别收到3件、4件」 */
const isOfEach = (text: string) =>
  /(?:年度?|季度|半年)分别|各(?:自)?(?:提出|提交|提起|申请|收到|受理|递交|登记|答复|办结)/.test(
    text,
  );

const otherYears: readonly Scope[] = ['lastYear', 'nextYear', 'otherYear'];

/** 「收到8件，其中收到……3件」: the same again is of a part. */
function isNarrowed(
  { scopes }: Words,
  ownText: string,
  before: Before,
  row: RowRead['rows'][number] | undefined,
): boolean {
  if (!before.isInPart || scopes.includes('thisYear') || scopes.includes('application'))
    return false;
  if (row !== 'received' && row !== 'answered' && row !== 'handled') return false;
  const isSameAgain = row === before.row || (before.row === undefined && row === 'received');
  return isSameAgain && !/新|实际|正式|最终|真正|有效/.test(ownText) && !isCountedAs(ownText);
}

/** Whether the one stands behind the last of the other. */
const isLastly = (scopes: readonly Scope[], one: Scope, other: Scope) =>
  scopes.lastIndexOf(one) > scopes.lastIndexOf(other);

/** Several together are all there are. */
const isChannel = (text: string, scopes: readonly Scope[]) =>
  scopes.includes('channel') &&
  // 「通过网站收到网上申请」 is one channel, 「通过网站、信函」 are several.
  (scopes.filter((scope) => scope === 'channel').length < 2 || !/[、和与及或跟]/.test(text)) &&
  !/(?:通过|以|用|经)[^，。；、]{2,6}?(?:方式|形式)?(?:书面)?(?:答复|告知|回复|通知|送达|反馈)/.test(
    text,
  ) &&
  !/等|各种|多种|各类|各个/.test(text);

/** 「有一位申请人同日提交的3件」 */
export const ofOneApplicant =
  /(?:有|其中)[一1][位名个](?:申请人|村民|居民|群众)|同一(?:位|名|个)?申请人/;

function isApplicant(text: string, scopes: readonly Scope[], isInPart: boolean): boolean {
  if (isInPart && (scopes.includes('people') || scopes.includes('applicant'))) return true;
  if (ofOneApplicant.test(text)) return true;
  if (!scopes.includes('applicant')) return false;
  return !/公民.{0,4}法人|法人.{0,4}其他组织|个人.{0,3}(?:单位|企业|法人)|自然人.{0,3}法人/.test(
    text,
  );
}

/** 「涉及我镇的」 and 「关于政府信息公开的」 leave nothing out. */
const isMatter = (text: string, scopes: readonly Scope[]) =>
  scopes.includes('matter') &&
  !/(?:涉及|涉|关于|有关|针对|属于|属)(?:我|本|政府信息公开|信息公开|政务公开|公开)/.test(text) &&
  // 「属于不予公开范围的2件」
  !/属于?(?:依法)?(?:不予|部分|予以|可以?|应当?|主动)公开/.test(text);

/** Of words without a figure what holds for the figures behind them. */
export function lastingLimits(
  text: string,
  scopes: readonly Scope[],
  before: readonly Limit[],
): readonly Limit[] {
  const found: Limit[] = [];
  if (
    !scopes.includes('difference') &&
    !scopes.includes('carried') &&
    !scopes.includes('thisYear')
  ) {
    found.push(...timeLimits(scopes));
  }
  if (isChannel(text, scopes)) found.push('channel');
  if (isApplicant(text, scopes, false)) found.push('applicant');
  if (isMatter(text, scopes) && /(?:的|类|方面|领域)[，,：:]?$/.test(text)) found.push('matter');
  return scopes.includes('thisYear') ? found : [...before, ...found];
}
