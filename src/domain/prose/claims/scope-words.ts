/**
 * The words of a clause that say what its figures are about. The longest word that stands at a place counts, so that
 * 「不予公开」 is no 「公开」; a word may say several things.
 */

import { oneOf } from '../character-at.ts';
import { halfWidthDigits } from '../privacy/private-numbers.ts';
import { wordIndex } from '../word-index.ts';
import { actWords } from './words/acts.ts';
import { causeWords, toldWords } from './words/causes.ts';
import { denialFillers, fillerWords } from './words/fillers.ts';
import { helperWords, limitWords, timeWords } from './words/limits.ts';
import { paperWords, thingWords } from './words/things.ts';

const groups = {
  ...thingWords,
  ...actWords,
  ...causeWords,
  ...limitWords,
  ...timeWords,
  ...helperWords,
  told: toldWords,
  paper: paperWords,
  filler: `${fillerWords} ${denialFillers}`,
};

export type Scope = keyof typeof groups | 'otherYear';
export type Act = keyof typeof actWords;
export type Cause = keyof typeof causeWords;

export const isAct = (scope: Scope): scope is Act => scope in actWords;
export const isCause = (scope: Scope): scope is Cause => scope in causeWords;

export interface ScopeWord {
  readonly from: number;
  readonly to: number;
  readonly says: readonly Scope[];
}

export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

const known = new Map<string, Scope[]>();
for (const [scope, list] of Object.entries(groups) as [Scope, string][]) {
  for (const word of wordsOf(list)) known.set(word, [...(known.get(word) ?? []), scope]);
}
const knownAt = wordIndex<readonly Scope[]>(known);

/** In the order in which they stand, none over another; the years of dates by the year of the report. */
export function scopeWordsIn(line: string, year: number): readonly ScopeWord[] {
  const text = halfWidthDigits(line);
  const found: ScopeWord[] = [];
  for (let at = 0; at < text.length; ) {
    const word =
      (startsDate(text, at) ? dateAt(text, at, year) : undefined) ??
      (startsInHand(text, at) ? inHandAt(text, at) : undefined) ??
      wordAt(text, at);
    if (word) found.push(word);
    at = word?.to ?? at + 1;
  }
  return found;
}

function wordAt(text: string, from: number): ScopeWord | undefined {
  const found = knownAt(text, from);
  return found && { from, to: from + found.word.length, says: found.value };
}

const startsCovered = oneOf('隐遮删去脱屏作');
const startsKept = oneOf('由应属系是为其别外');
const startsChannel = oneOf('“"「政依门网县区市旗');
/** With the years of those that were left over: 「上年转来」. */
const startsInHand = oneOf(
  '隐遮删去脱屏作正仍还尚均都处在延年期截上由应属系是为其别外“"「政依门网县区市旗',
);
const startsDate = oneOf('0123456789截至到');

/** 「正在按程序办理」, 「尚在依法审查中」, 「在答复期内」, 「处于法定办理期限内」, 「年末尚未办完」 */
const inHand =
  /(?:正|仍|还|尚|均|都)?处[于在](?:法定|规定|依法|正常)?(?:的)?[^，。；、\d]{0,8}?(?:办理|处理|审查|审核|研究|答复|补正|征求(?:第三方)?意见|征询(?:第三方)?意见|检索)(?:期限|时限|期间|期|过程|阶段|环节|流程|程序|状态|之)?(?:内|中)?|(?:仍|还|尚|均|都|正)?在(?:法定|规定)?(?:的)?(?:答复|办理|处理|审查)(?:期限|时限|期间|期)(?:之)?内|(?:正在|仍在|还在|尚在)(?:[^，。；、\d]{0,8}?)(?:办理|处理|审查|审核|研究|答复|征求(?:第三方)?意见)|(?:年末|年底|期末|年终|截至年[末底])(?:尚|仍|还|暂)?未(?:能)?(?:办理?完[成毕结]?|办结|办理|办毕|办|答复|完成)|(?:上一?年度?|去年)(?:底|末)?(?:转来|转入|移来|接转|转过来|拖过来|拖下来|拖到今年|遗留下来|没办完|没答完|留下|剩下|剩余|余下|延续|带过来)(?:来|下来)?|延长(?:答复|办理)(?:期限|时限)至(?=次年|下一?年|明年|翌年|来年|20\d\d年)|(?:上一?年度?|去年)(?:收到|受理|登记|接收|收件)[、，,而]?(?:本年度?|今年)(?:才)?(?:答复|办结|办理|处理)/y;

const inTime = /^(?:仍|还|尚|均|都|正)?在.*期(?:限|间)?(?:之)?内$/;

/** 「隐去个人信息后公开」 */
const coveredPart =
  /(?:隐去|隐匿|遮盖|遮挡|遮蔽|删除|去除|脱敏|去标识|屏蔽|作技术处理)[^，。；、\d]{0,12}?(?:后|处理)(?:予以|再|向申请人)?(?:公开|提供)/y;

/** 「由县民政局制作保存」 */
const keptByOthers =
  /(?:应当?)?由(?![^，。；、]{0,4}(?:本|我|全|镇政府|乡政府|街道))[^，。；、\d]{1,10}?(?:局|部门|政府|政府办|办公室|单位|机关|法院|公司|中心|委员会|村委会|居委会)(?:负责)?(?:制作|保存|掌握|持有|保管|形成|产生|获取|制发)(?:并|或|、|和)?(?:保存|掌握|持有|保管|公开|获取)?|(?:属于?|系|是|为|由)?(?:其[他它]|别的|外)(?:部门|单位|机关|行政机关)(?:负责)?(?:制作|保存|掌握|持有|保管|形成|产生|制发)/y;

/** 「“依申请公开”栏目」 */
const ownChannel =
  /(?:(?:[县区市旗](?:人民)?政府|政府|门户)?(?:门户)?网站?上?的?)?[“"「]?(?:政府信息)?依申请公开[”"」]?(?:栏目|专栏|平台|系统|模块|邮箱|窗口|信箱|端口|入口)/y;

/** 「在办理期限内办结」, but 「尚在办理期限内的2件」 and 「2件在办理期限内。」 */
const isInTime = (words: string, behind: string) =>
  inTime.test(words) &&
  !/^(?:[，。；、）)]|$)/.test(behind) &&
  !(/^(?:仍|还|尚|正)/.test(words) && counted.test(behind));
const counted = /^的?[0-9一二两三四五六七八九十]+[件宗起份个]/;

function inHandAt(text: string, from: number): ScopeWord | undefined {
  if (startsKept(text, from)) {
    const kept = matchAt(keptByOthers, text, from);
    if (kept) return { from, to: from + kept.length, says: ['3.4.1'] };
  }
  if (startsChannel(text, from)) {
    const channel = matchAt(ownChannel, text, from);
    return channel
      ? { from, to: from + channel.length, says: ['application', 'channel'] }
      : undefined;
  }
  if (startsCovered(text, from)) {
    const covered = matchAt(coveredPart, text, from);
    if (covered) return { from, to: from + covered.length, says: ['partial'] };
  }
  const words = matchAt(inHand, text, from);
  if (!words) return undefined;
  if (isInTime(words, text.slice(from + words.length))) {
    return { from, to: from + words.length, says: ['intime'] };
  }
  if (words.startsWith('延长')) return { from, to: from + words.length, says: ['outward'] };
  if (/^[上去]/.test(words)) return { from, to: from + words.length, says: ['lastYear', 'inward'] };
  return {
    from,
    to: from + words.length,
    says: /^[年期截]/.test(words) ? ['outward', 'pending'] : ['pending'],
  };
}

const wholeYear =
  /(?:截至|截止|至|到)?(?:20\d\d年)?(?:1月1日?(?:起)?[至到—－-]+(?:20\d\d年)?12月31日|1月?[至到—－-]+12月(?:31日|底|份|末)?|(?:截至|截止|至|到)(?:20\d\d年)?12月(?:31日|底|末))/y;
const yearDate = /20\d\d年(?:度)?/y;
const monthDate =
  /\d{1,2}月(?:份|\d{1,2}日)?(?:上旬|中旬|下旬|底|初|末)?(?:以来|以后|以前|后|前)?/y;

/** 「2023年」, 「1月1日至12月31日」, 「3月」 */
function dateAt(text: string, from: number, year: number): ScopeWord | undefined {
  if (/\d/.test(text.charAt(from - 1))) return undefined;
  const whole = matchAt(wholeYear, text, from);
  const named = /20\d\d/.exec(whole ?? '')?.[0];
  if (whole && (named === undefined || Number(named) === year)) {
    return { from, to: from + whole.length, says: ['thisYear'] };
  }
  const dated = matchAt(yearDate, text, from);
  if (dated) {
    return { from, to: from + dated.length, says: [yearScope(Number(dated.slice(0, 4)) - year)] };
  }
  const month = matchAt(monthDate, text, from);
  return month ? { from, to: from + month.length, says: ['period'] } : undefined;
}

function matchAt(pattern: RegExp, text: string, from: number): string | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0];
}

function yearScope(difference: number): Scope {
  if (difference === 0) return 'thisYear';
  if (difference === -1) return 'lastYear';
  return difference === 1 ? 'nextYear' : 'otherYear';
}
