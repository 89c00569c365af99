/** Names of other townships that stand where the office's own should, and other places' words. */

import { matchesIn } from '../../../../prose/prefilter/matches.ts';
import { wordsBefore, wordsBehind } from '../../../../prose/words-beside.ts';
import { kindOfOffice, officeCounty, officePlace } from './office-names.ts';
import { looksLikePlace } from './place-words.ts';

export interface OtherName {
  readonly from: number;
  readonly to: number;
  readonly is: 'township' | 'otherKind' | 'county' | 'region' | 'kind' | 'system' | 'body';
  /** What would be right there; undefined where that is not certain. */
  readonly kept: string | undefined;
}

/** Two or three characters that are no words of time, place or grammar. */
const nameCharacter =
  '(?![的在对为由到和与及或各全本我该原赴向经按据年月日等了是将把被让使个两其此每某省市县区旗州盟村镇乡街道信息公开政府])[\\u3400-\\u9fff]';
const township = `(?:${nameCharacter}){1,4}(?:族乡|族苏木|镇|乡|街道|苏木)`;
/** What ends like a name of a township and is none. */
const common =
  /(?:城|集|村|小|重|点|建制|中心|家|返|下|水|故|同|回|外|他|侨|之|老|入|出|离|思|还|思|归|主要|商业|社区|辖区|所有|多数|部分|有关|相关|周边|相邻|邻近|示范|试点|特色|兄弟|其他|所属|所辖|该|全体)(?:镇|乡|街道|苏木)$|乡镇$/;

/** A neighbour may be spoken of: together, handed on, in comparison, an older name. */
const ofNeighbours =
  /协同|联合|共建|共同|交流|学习|考察|观摩|移送|移交|转送|转交|转办|转来|告知|兄弟|相邻|毗邻|周边|片区|结对|派员|来访|参观|借鉴|帮扶|协助|合作|互|联动|改设|更名|撤|合并|划入|划归|划转|原|前身|并入|设立于|等地|交界|两地|跨|向.{0,8}咨询|管辖|权限|主管|负责制作/;

/** Between the start of a clause and its subject. */
const opening =
  '(?:^|[。；！？\\n]|[，,：:])[\\s（一二三四五六七八九十）、0-9.]*(?:(?<=[一二三四五六七八九十])是)?(?:(?:[0-9]{4}|二〇..)年度?(?:以来)?[，,]?|今年(?:以来)?[，,]?|本年度?[，,]?|一年来[，,]?|全年[，,]?|近年来[，,]?|目前[，,]?)?';
const doing =
  '(?:认真|严格|坚持|高度|深入|积极|扎实|全面|持续|按照|根据|依据|紧扣|围绕|贯彻|落实|主动|公开|共|累计|收到|受理|办理|制发|未|没有|无|发布|建立|完善|成立|明确|不断|进一步|切实|充分|依法|始终|大力|着力|加强|强化|推进|聚焦|立足|结合|规范|健全|党委|党工委|党政|政务|政府|全年|[0-9]{4}年|召开|组织|开展|制定|严守|在[^，。]{0,10}领导下)';
const asSubject = new RegExp(
  `${opening}(?!根据|按照|依据|依照|遵照|参照)((?:[\\u3400-\\u9fff]{2,4}[市州盟])?(?:[\\u3400-\\u9fff]{2,4}[县区旗市])?(${township}))(?=${doing}|人民政府|办事处)(?:人民政府|办事处)?`,
  'g',
);
/** Where a report names its own office: 「现将…2023年政府信息公开…」, 「请与…联系」. */
const ofReport = new RegExp(
  `(?:现将|公布|本报告由|请与|请联系|联系|可向|地址：|单位：)((?:[\\u3400-\\u9fff]{2,4}[市州盟])?(?:[\\u3400-\\u9fff]{2,4}[县区旗市])?(${township}))(?:人民政府|办事处)?(?=[0-9]{4}年度?政府信息公开|编制|联系|（|\\(|党政|办公室|咨询|反映|$)`,
  'g',
);

/** Named in full where a report names its own guide or rules: 「根据云溪县柳塘镇人民政府信息公开指南」. */
const ofOwnPapers = new RegExp(
  `(?:根据|按照|依据|依照|遵照|执行|落实|完善|修订|编制|公布)((?:[\\u3400-\\u9fff]{2,4}[市州盟])?[\\u3400-\\u9fff]{2,4}[县区旗市](${township}))(?:人民政府|办事处)(?=(?:政府)?(?:信息|政务)公开)`,
  'g',
);

export function otherTownships(text: string, unit: string, isAboutReport: boolean): OtherName[] {
  if (!/[镇乡道木]/.test(text)) return [];
  const own = officePlace(unit);
  const found = [
    ...matchesIn(text, asSubject),
    ...(isAboutReport ? matchesIn(text, ofReport) : []),
    ...matchesIn(text, ofOwnPapers),
  ];
  return found.flatMap((match): OtherName[] => {
    const [all, name = '', place = ''] = match;
    const from = match.index + all.lastIndexOf(name);
    const to = match.index + all.length;
    const words = text.slice(from, to);
    const around = wordsBefore(text, from, '。；！？');
    const behind = wordsBehind(text, from, '。；！？');
    const office = /(?:人民政府|办事处)$/.exec(words)?.[0];
    // With its county and its office no place is mistaken, however it is called.
    const isNamed = isName(place) || (office !== undefined && /[县区旗市]/.test(name));
    if (common.test(place) || !isNamed || isOwn(name, own)) return [];
    if (ofNeighbours.test(around + behind) || /^[、和与及]/.test(text.slice(to))) return [];
    const is = isOfOtherKind(name, own) ? 'otherKind' : 'township';
    return [{ from, to, is, kept: office ? `${own}${officeWord(unit)}` : own }];
  });
}

/** Names that are the office's own, in full or in short: 「金竹乡」 of 金竹侗族乡. */
function isOwn(name: string, own: string): boolean {
  if (isOfOtherKind(name, own)) return false;
  return own.endsWith(name) || stemOf(name).endsWith(stemOf(own));
}

/** 「青禾乡」 of 青禾镇: what it was before, left from an older report. */
const isOfOtherKind = (name: string, own: string): boolean =>
  kindOfOffice(name) !== kindOfOffice(own) && stemOf(name).endsWith(stemOf(own));

const peoples =
  '土家|布依|哈尼|朝鲜|哈萨克|维吾尔|达斡尔|鄂温克|鄂伦春|柯尔克孜|仡佬|纳西|傈僳|拉祜|东乡|锡伯|撒拉|仫佬|毛南|布朗|塔吉克|高山|基诺|德昂|裕固|普米|阿昌|景颇|[汉满蒙回藏苗彝壮侗瑶白傣黎畲羌佤土水京怒]';
const kindOfPlace = new RegExp(`(?:(?:${peoples})族)*(?:镇|乡|街道|苏木)$`);
const stemOf = (place: string) => place.replace(kindOfPlace, '');

/** A people's name behind it tells of a name. */
const isName = (place: string) => /族(?:乡|苏木)$/.test(place) || looksLikePlace(stemOf(place));

const officeWord = (unit: string) => (kindOfOffice(unit) === '街道' ? '办事处' : '人民政府');

/** Who signs. */
export const isOtherOffice = (signature: string, unit: string): boolean =>
  new RegExp(`${township}(?:人民政府|办事处)$`).test(signature) &&
  !isOwn(signature.replace(/(?:人民政府|办事处)$/, ''), officePlace(unit));

/** 「霁川县政府门户网站」 in the report of an office of another county. */
const countySite =
  /([\u3400-\u9fff]{2}[县区旗])(?:人民)?政府(?:门户)?网站|([\u3400-\u9fff]{2}[县区旗])(?:人民政府办公室|政务公开办|委和[县区]政府)/g;
const noCounty =
  /开发区|示范区|园区|辖区|社区|片区|自治区|景区|城区|新区|地区|山区|街区|校区|行政区|[省市州各全我本该至由在过于和与及及录]./;

export function otherCounties(text: string, unit: string): OtherName[] {
  const own = officeCounty(unit);
  if (!own || !text.includes('政府')) return [];
  return matchesIn(text, countySite).flatMap((found): OtherName[] => {
    const name = found[1] ?? found[2] ?? '';
    const sentence = wordsBefore(text, found.index, '。；！？');
    if (noCounty.test(name) || !looksLikePlace(name.slice(0, -1)) || unit.includes(name)) return [];
    if (ofNeighbours.test(sentence) || name.slice(-1) !== own.slice(-1)) return [];
    return [{ from: found.index, to: found.index + name.length, is: 'county', kept: own }];
  });
}
