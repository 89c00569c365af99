/** Whether a figure is one of applications, or of something else that an office counts. */
import type { Span, Thing } from './context.ts';
import type { ScopeWord } from './scope-words.ts';

/** The last thing that is named; undefined where none is. */
export function thingOf(text: string, words: readonly ScopeWord[], offset = 0): Thing | undefined {
  let found: Thing | undefined;
  for (const [index, word] of words.entries()) {
    const { says, from } = word;
    if (says.includes('other')) {
      const isNone = isWay(text, word, offset) || isToldOf(text, word, offset);
      found = isNone ? found : 'other';
    } else if (says.includes('application')) found = 'application';
    else if (says.includes('bare')) {
      found =
        isOfOther(text, words[index - 1], from, offset, found) ||
        isRegistered(text, words.slice(0, index), from, offset)
          ? 'other'
          : 'application';
    }
  }
  return found;
}

/** 「经政府网站提交的」: by which way, and not what. */
const isWay = (text: string, { says, from, to }: ScopeWord, offset: number) =>
  says.includes('channel') &&
  /(?:通过|经由?|从|由|以|利用)[^，。；、]{0,8}$/.test(text.slice(0, from - offset)) &&
  /^(?:方式|渠道|途径|端|上)?[^，。；、]{0,4}(?:提交|提出|递交|申请|收到|接收|受理|寄)/.test(
    text.slice(to - offset),
  );

/** 「告知主动公开网址」 */
const isToldOf = (text: string, { from }: ScopeWord, offset: number) =>
  /(?:告知|指引|引导)[^，。；、]{0,8}$/.test(text.slice(0, from - offset));

/** 「低保申请」, 「入党申请」, and no 「收到申请」, 「……的申请」. */
function isOfOther(
  text: string,
  before: ScopeWord | undefined,
  from: number,
  offset: number,
  named: Thing | undefined,
): boolean {
  const isOwn = /的$/.test(text.slice(0, from - offset));
  if (!isOwn && named === 'other') return true;
  const between = text.slice((before?.to ?? offset) - offset, from - offset);
  if (/[\u4e00-\u9fff]$/.test(between)) return true;
  // 「“跨省通办”申请」
  return /[”」』]$/.test(between) && !before?.says.includes('application');
}

/** 「土地承包经营权登记申请」: to register is what is asked for; in 「台账登记申请」 it is what was done. */
function isRegistered(
  text: string,
  before: readonly ScopeWord[],
  from: number,
  offset: number,
): boolean {
  const [verb, other] = [...before].reverse();
  if (verb?.to !== from || !text.startsWith('登记', verb.from - offset)) return false;
  const named = text.slice((other?.to ?? offset) - offset, verb.from - offset);
  return /[\u4e00-\u9fff]{2}$/.test(named) && !registers.test(named);
}

const registers = /(?:台[账帐]|[簿册表]|系统|平台|窗口|人员|专人|统一|逐[件一]|全部|分别|同时)$/;

/** 「3起提供了所需材料」, 「2件给了复印件」 */
export const isGiven = (after: string) => given.test(after);
const given =
  /^(?:均|都|已|全部|予以|当场|直接|依法|及时|按时|书面|按(?:照)?申请人?(?:要求|指定|选定)的(?:形式|方式|途径)){0,3}(?:提供|给|给予|出具|寄送|寄出|交付|复印|发放|发送|邮寄)(?:了|予|给)?(?:申请人|其|本人)?(?:了)?(?:所需|相关|相应|有关|所申请|对应|需要|完整|全部)?(?:的)?(?:材料|资料|信息|复印件|文件|电子版|扫描件|副本|政府信息)[，,。；;、]?$|^(?:的)?(?:申请人)?(?:已|均|都)?(?:获得|取得|拿到|得到|获取)了?(?:所需|相关|相应|所申请|想要)(?:的)?(?:材料|资料|信息|文件|政府信息)[，,。；;、]?$/;

/** Right behind the figure: 「2件申请」, 「9份答复书」, 「3个方面」. */
export function thingBehind({ after, figure, next }: Span, isRowNamed: boolean): Thing | undefined {
  if (isGiven(after)) return undefined;
  // 「3件政府信息公开行政复议」
  const lead = next ? after.slice(0, Math.max(next.from - figure.unitTo, 0)) : '';
  if (next && /^(?:这样的|类似的|的)?(?:(?:政府)?信息公开(?:类|方面)?的?)?$/.test(lead)) {
    if (next.says.includes('application') || next.says.includes('bare')) return 'application';
    return next.says.includes('other') ? 'other' : undefined;
  }
  const isNoun = !isRowNamed && /^[\u4e00-\u9fff]{2}/.test(after);
  return isNoun && !notNoun.test(after) && !/^(?:政府)?信息|^内容/.test(after) && figure.unit !== ''
    ? 'other'
    : undefined;
}

/** 「2次误判」 */
export const isNounBehind = (after: string): boolean =>
  /^[\u4e00-\u9fff]{2}(?:[，。；、]|$)/.test(after) &&
  !notNoun.test(after) &&
  !/^(?:政府)?信息|申请|答复|办理|提出|提交/.test(after);

const notNoun =
  /^(?:年[底末终]|岁末|临近|均|已|全|仍|经|由|未|按|待|在|作|予|因|系|属|于|被|得|将|尚|不|为|也|都|正|还|则|是|现|当|通|用|占|的|其|与|和|同|比|较|以|中|涉|来|要|需|有|后|于|分|依|及|转|由|申|请|里)/;

const countersOfOthers = /[人名户篇期场批则部块处家本册幅段种类组页批]$|方面|[人项批]次/;

/** Persons and prints are no applications. */
export const isThingOf = (unit: string): boolean => !countersOfOthers.test(unit);

/** Words before the figure that are not understood may name another thing. */
export function unknownIn(
  text: string,
  words: readonly ScopeWord[],
  from: number,
  to: number,
): boolean {
  const named = words.filter(
    ({ says, from: start }) =>
      says.includes('application') || (says.includes('bare') && text.charAt(start - 1) === '的'),
  );
  let at = named[named.length - 1]?.to ?? from;
  for (const word of words) {
    if (word.from < at) continue;
    if (unknown.test(text.slice(at, word.from))) return true;
    at = word.to;
  }
  return /[\u4e00-\u9fff](?<![为是])$/.test(text.slice(at, to));
}

const unknown = /[\u4e00-\u9fff]{2}/;
