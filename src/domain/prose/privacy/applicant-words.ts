/**
 * What tells who an applicant or a party is: a name, where somebody lives, a telephone number. A name is one only in a
 * place where a person is named: behind 「申请人」, behind 「村民」 or before 「申请公开」 as the doer of it.
 */
import { matchesIn, stands } from '../prefilter/matches.ts';
import { bodyEndings } from './family-names.ts';
import type { PrivateWords } from './private-kinds.ts';
import { halfWidthDigits } from './private-numbers.ts';
import { nameLengthAt, placesBehind } from './read-name.ts';

export function applicantWords(text: string): readonly PrivateWords[] {
  const isAsked = stands(text, asks);
  if (!isAsked && !stands(text, people)) return [];
  return [
    ...labelledNames(text),
    ...(isAsked ? [...residentNames(text), ...doerNames(text)] : []),
    ...(stands(text, houseNumber) ? dwellings(text) : []),
    ...(stands(text, sixFigures) ? telephones(text) : []),
  ];
}

const houseNumber = /[\d０-９](?:号|幢|栋|座|单元|室|组|户|弄|楼)/;
const sixFigures = /[\d０-９]{6}/;

const parties =
  '申请人|申请者|原告|上诉人|第三人|当事人|来件人|来信人|来函人|举报人|信访人|投诉人|咨询人|查询人|起诉人|被征收人|被征地人|户主';
const residents =
  '村民|居民|群众|业主|农户|牧民|渔民|市民|职工|个体户|公民|自然人|社员|住户|商户|农民|租户|物业使用人|经营户';
const people = new RegExp(`${parties}|${residents}|个人信息|具体信息`);
const asks = /申请|诉|复议|来信|来函/;

const sign = '[，。；、：！？,;:（）()【】“”"\\s]';
const endBehindLabel = new RegExp(
  `^(?:$|${sign}|同志|女士|先生|老人|等|和|与|及|分别|先后|共同|联名|提出|提交|递交|申请|要求|请求|诉求|诉请|反映|为(?!由)|多次|曾|再次|来访|来信|来函|来电|来到?(?:本|我)?(?:镇|乡|街道|苏木|党政办|大厅|窗口|政府|办公室|现场|人)|到(?:本|我)?(?:镇|乡|街道|苏木|党政办|大厅|窗口)|沟通|联系|撤回|不服|起诉|认为|表示|称|通过|于\\d|向|因|就|系|住|家住|的(?:申请|诉求|请求|要求|身份|来信|材料|信息|案|起诉|住)|一?案|本人|一家|夫妇|身份证|证件|电话|手机|对(?:答复|处理|告知|我|本|此))`,
);

/** 「申请人张立民」, 「申请人姓名：」, 「申请人为我镇下河村三组村民赵德全」 */
const label = new RegExp(
  `(?:${parties})(?:[（(](?:甲|乙|丙|自然人|个人|男|女)[）)])?(?:(?:是|为|系)[^，。；：]{0,24}?(?:${residents})|(?:姓名|名称|名字)?\\s*[：:为是系即（(]?\\s*[“"]?)`,
  'g',
);
/** 「姓名：」 with no word of a body before it. */
const nameLabel = /姓名[：:为是]\s*/g;
const ofBody = /(?:单位|机构|企业|项目|小区|地)[\u4e00-\u9fff]{0,2}$/;

function labelledNames(text: string): PrivateWords[] {
  const named = matchesIn(text, nameLabel)
    .filter(({ index }) => !ofBody.test(text.slice(Math.max(0, index - 6), index)))
    .map((match) => match.index + match[0].length);
  return [...new Set([...placesBehind(text, label), ...named])].flatMap((at) =>
    listedNames(
      text,
      at,
      (rest, name) =>
        endBehindLabel.test(rest) &&
        !(/[（(]/.test(text.charAt(at - 1)) && bodyEndings.has(name.charAt(name.length - 1))),
    ),
  );
}

/** 「村民罗秀英、罗大贵分别申请公开」 */
const residentBefore = new RegExp(`(?:${residents})(?:代表)?[：:]?`, 'g');
const clauseAsks =
  /^[^。；！？\n]{0,24}?(?:申请|请求公开|要求公开|要求提供|诉求|不服|起诉|提起|来信|来函|撤回|递交)/;

function residentNames(text: string): PrivateWords[] {
  return placesBehind(text, residentBefore).flatMap((at) =>
    listedNames(
      text,
      at,
      (rest, name) =>
        (endBehindLabel.test(rest) && clauseAsks.test(rest)) || isBroughtBy(text, at, rest, name),
    ),
  );
}

/** 「申请1件，由堰塘村村民罗春兰提出」: what was brought is an application, and nothing else is told of between. */
const isBroughtBy = (text: string, at: number, rest: string, name: string) =>
  !bodyEndings.has(name.charAt(name.length - 1)) &&
  broughtBehind.test(rest) &&
  applicationBefore.test(sentenceBefore(text, at));
const applicationBefore =
  /(?:申请|复议|诉讼)(?![^。]*(?:建议|提案|意见|线索|诉求|场地|推荐))[^。；]*(?:由|系|为|是)[^，。；、]{0,14}$/;

/** 「具体信息为：覃玉梅申请获取」, 「由周建国提出的申请」, 「欧阳文静女士申请的」, 「下河村罗正祥申请公开」 */
const doerBefore =
  /(?:[，。；：、（(“"！？]|[由为系与对向经是将]|受理了?|收到了?|答复了?|告知了?|其中|\d+\s*件|[村组屯队]|社区)/g;
const doerBehind =
  /^(?:女士|先生|同志|老人)?(?:等\S{0,3}人|[两三四五六七八九十\d](?:位|名)(?:村民|居民|群众|业主|农户|市民|申请人)?)?(?:于[\d年月日]{2,12}|通过[^，。；]{2,12}?|当面|书面|口头|分别|先后|联名|共同|再次|多次|自愿|主动)?(?:申请(?:公开|获取|了解|查阅|查询|查看|提供|的|撤回|复制|政府信息|信息公开|依申请|行政复议|复议)|(?:诉求|诉请|请求|要求)(?:公开|提供|获取|查阅|查询|了解)|(?:提出|提交|递交|提起)(?:的|了)?(?:\d+\s*件|一件|书面)?(?:政府信息公开|信息公开|依申请公开|公开|行政复议|复议|行政|撤回)*(?:申请|诉讼)|(?:因)?不服|撤回(?:了)?(?:其|该)?申请|来信|来函|(?:[\d两三四五六七八九十]+人)?的(?:\d+件)?(?:政府信息公开|信息公开|公开)?申请)/;
/** 「1件申请由石秀英通过邮寄提出」 */
const broughtBehind =
  /^(?:女士|先生|同志|老人)?(?:等\S{0,3}人|[两三四五六七八九十\d](?:位|名)(?:村民|居民|群众|业主|农户|市民|申请人)?)?(?:于[\d年月日]{2,12}|[通经]过[^，。；]{2,12}?|以[^，。；]{2,8}?|当面|书面|口头|现场|亲自)*(?:提出|提交|递交|寄来|寄送|送来|申请)(?:[，。；、的]|$)/;
const polite = /^(?:女士|先生|同志|老人)/;

function doerNames(text: string): PrivateWords[] {
  return [0, ...placesBehind(text, doerBefore)].flatMap((at) =>
    listedNames(text, at, (rest, name) => isDoer(text, at, rest, name)),
  );
}

/** A name of two characters is too much like other words: it needs 由 before, or 先生 behind. */
function isDoer(text: string, at: number, rest: string, name: string): boolean {
  if (bodyEndings.has(name.charAt(name.length - 1))) return false;
  const isShort = name.length < 3;
  if (isShort && !polite.test(rest) && text.charAt(at - 1) !== '由') return false;
  if (doerBehind.test(rest)) return true;
  if (text.charAt(at - 1) === '由' && broughtBehind.test(rest)) return true;
  // 「陶建平、夏小兰申请公开」
  const next = at + name.length + 1;
  return (
    /^[、和与]/.test(rest) &&
    nameLengthAt(text, next, (behind, other) => isDoer(text, next, behind, other)) > 0
  );
}

/** A name, and those that follow it behind 、 or 和. */
function listedNames(
  text: string,
  start: number,
  isEnd: (rest: string, name: string) => boolean,
): PrivateWords[] {
  const found: PrivateWords[] = [];
  let at = start;
  for (;;) {
    const length = nameLengthAt(text, at, isEnd);
    if (length === 0 || isMadeUp.test(text.slice(at + length))) return found;
    found.push({ kind: 'applicantName', from: at, to: at + length });
    at += length;
    if (!/[、和与及]/.test(text.charAt(at))) return found;
    at += 1;
  }
}

const isMadeUp = /^[（(](?:化名|均为化名|已?隐去|代称)/;

/** 「南湖花园5幢302室」, 「李家湾5组18号」 */
const house = '(?:号楼|号院|号|幢|栋|座|单元|室|组|户|弄|楼)';
const dwelling =
  `[\\u4e00-\\u9fffA-Za-z0-9-]{2,16}?${house}(?:[\\u4e00-\\u9fff]{0,3}[A-Za-z]?\\d[\\dA-Za-z-]{0,5}${house})*`.replace(
    house,
    `(?<=\\d)${house}`,
  );
const livesAt = new RegExp(
  `(?:(?:${parties})(?:家庭|现住|联系|通信|通讯|详细|收件|邮寄|送达|的)*地址(?=[为是：:])|(?:${parties})(?:现)?住(?![宅房户院建所处址])|家住|住址|家庭住址|住所地?|现住|居住[在于]?|住在|住于|常住|[（(，,、；]住|户籍地?|家庭地址|通讯地址|通信地址|联系地址)(?:[为是在：:]*)(?!所[在属]|不)(${dwelling})(?!窗口|柜台|办公室|会议室|公[告示])`,
  'g',
);
const dwellers = new RegExp(
  `(?<=^|[，。；：、（(由为系对])(${dwelling})的?(?=业主|住户|居民|村民|户主|租户|房主|产权人)`,
  'g',
);

const howMany = /^[^号幢栋座元室组弄楼]*\d户$/;

function dwellings(text: string): PrivateWords[] {
  const plain = halfWidthDigits(text);
  const found: PrivateWords[] = [];
  for (const match of matchesIn(plain, livesAt)) {
    const words = match[1] ?? '';
    const to = match.index + match[0].length;
    const from = to - words.length;
    if (howMany.test(words)) continue;
    if (isOfPerson(sentenceBefore(plain, from))) found.push({ kind: 'dwelling', from, to });
  }
  for (const match of matchesIn(plain, dwellers)) {
    const words = match[1] ?? '';
    const from = match.index;
    const clause = plain.slice(from, from + match[0].length + 30);
    // 「同一项目的4户居民」: how many.
    if (howMany.test(words)) continue;
    if (/申请|提交|提出|来信|来函|诉/.test(clause)) {
      found.push({ kind: 'dwelling', from, to: from + words.length });
    }
  }
  return found;
}

const telephone =
  /(?:联系电话|联系方式|电话号码|家庭电话|座机|电话|(?<![单件编据票账备案批水序证])号码)(?:号码)?[为是：:]?\s*((?:0\d{2,3}[-— ]?)?[1-9]\d{6,7})(?![\d.])/g;

function telephones(text: string): PrivateWords[] {
  const plain = halfWidthDigits(text);
  return matchesIn(plain, telephone).flatMap((match): PrivateWords[] => {
    const to = match.index + match[0].length;
    const from = to - (match[1] ?? '').length;
    const isOwn = isOfPerson(clauseBefore(plain, match.index));
    return isOwn ? [{ kind: 'telephone', from, to }] : [];
  });
}

const person = new RegExp(`(?:${parties}|${residents})[^，。；]{0,16}$`);
const personInSentence = new RegExp(`${parties}|${residents}`);
const isOfPerson = (before: string) =>
  person.test(before) || lastClauses(before).some((clause) => personInSentence.test(clause));

/** The clause that ends here, and the one before it where no full stop parts them. */
const lastClauses = (before: string) => before.split(/[，,；;]/).slice(-2);
const sentenceBefore = (text: string, at: number) =>
  /[^。！？\n]*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
const clauseBefore = (text: string, at: number) =>
  /[^，。；！？\n]*$/.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
