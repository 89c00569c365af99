/** Figures that are none, 「100余条」, 「若干条」, 「近千份」, and set phrases in the place of facts, 「多数部门」. */

import { enclosedIn } from '../../../../prose/enclosed.ts';
import { matchesIn, stands } from '../../../../prose/prefilter/matches.ts';
import { findQuantities, type Quantity } from '../../../../prose/quantities/find-quantities.ts';
import { isCounter, unitAt } from '../../../../prose/quantities/units.ts';

export interface VagueWords {
  readonly from: number;
  readonly to: number;
  readonly isFigure: boolean;
}

export function vagueWords(text: string): readonly VagueWords[] {
  if (!stands(text, hint)) return [];
  const quoted = enclosedIn(text).filter(({ mark }) => quoting.includes(mark));
  const figures = [...roundFigures(text), ...aboutBefore(text), ...vagueFigures(text)];
  return [...figures.filter(isFirstOf), ...setPhrases(text)]
    .filter(({ from }) => quoted.every((each) => from < each.from || from >= each.to))
    .sort((a, b) => a.from - b.from);
}

const hint =
  /[0-9０-９一二三四五六七八九十百千万两]\s*[余多来几]|(?:约|近|大概|接近)\s*[0-9０-９一二两三四五六七八九十百千万]|若干|左右|上下|[数上几][十百千万]|[一二三四五六七八九]{2}[十百千]|多数|部分|一些|各级政府部门|约[\u4e00-\u9fff]|大概[\u4e00-\u9fff]/;
const quoting = '《〈“‘「"';

function vagueFigures(text: string): VagueWords[] {
  return findQuantities(text).flatMap((quantity): VagueWords[] => {
    if (!quantity.isAbout || quantity.isOrdinal || !isCounter(quantity.unit)) return [];
    const { from, unitTo } = quantity;
    const before = beforeFigure.exec(text.slice(Math.max(0, from - 3), from))?.[0] ?? '';
    const behind = behindFigure.exec(text.slice(unitTo))?.[0] ?? '';
    if (!isVague(text, quantity, before, behind)) return [];
    return [{ from: from - before.length, to: unitTo + behind.length, isFigure: true }];
  });
}

const beforeFigure =
  /(?:(?<![预节公合条契特大签履失违毁守邀集制简隐爽赴续民规誓盟商协])约|大约|(?<![附最临邻亲靠])近|大概|将近|接近)\s*$/;
const behindFigure = /^(?:左右|上下)(?!岸|村|级|联动|游|班|一致|贯通)/;

/** 「至少2次」 is a demand, 「以下几项」 lists, 「近三次」 are the last ones. */
function isVague(
  text: string,
  { from, to, unit }: Quantity,
  before: string,
  behind: string,
): boolean {
  const number = text.slice(from, to);
  if (unit === '方面' || unit === '类' || unit === '种') return false;
  if (/^几$|^[一二三四五六七八九]{2}$/.test(number)) return false;
  if (/^若干?$/.test(number)) return text.slice(from, from + 2) === '若干';
  if (before === '近' && /^[一二两三四五六七八九\d]$/.test(number)) return false;
  return before !== '' || behind !== '' || /[余多来几数上]/.test(number);
}

/** 「约发布便民提示120条」; 预约, 公约 and 约谈 are other words. */
const aboutDone =
  /(?<=^|[，。；：、（！？]|年度?|[今本全上下每]月|季度|平均|累计|总?共|[本我全](?:镇|乡|街道|苏木)|公众号|网站|平台|专栏|栏目|窗口|中心|已|另)(?:大约|约|大概)(?:公开|发布|推送|更新|收集|接待|办理|办结|开展|答复|回复|解答|发放|印发|张贴|印制|受理|举办|组织|召开|培训|覆盖|服务|投入|新增|有|为|计|达)[^，。；：、（）“”《》的\d零一二三四五六七八九十百千万两]{0,10}$/;

function aboutBefore(text: string): VagueWords[] {
  if (!text.includes('约') && !text.includes('大概')) return [];
  return findQuantities(text).flatMap(({ from, unit, unitTo, isOrdinal }): VagueWords[] => {
    if (isOrdinal || !isCounter(unit)) return [];
    const about = aboutDone.exec(text.slice(0, from));
    return about ? [{ from: about.index, to: unitTo, isFigure: true }] : [];
  });
}

/** 「近百件」, 「上千份」, 「成百上千条」 */
const roundFigure =
  /(?<![附最临邻亲靠])(?:(?:近|上|成百上|数|约|大约|将近|逾)[百千万]|[一二三四五六七八](?<=一(?=二)|二(?=三)|三(?=四)|四(?=五)|五(?=六)|六(?=七)|七(?=八)|八(?=九))[二三四五六七八九][十百千])[余多]?/g;

function roundFigures(text: string): VagueWords[] {
  return matchesIn(text, roundFigure).flatMap((match): VagueWords[] => {
    const from = match.index;
    const to = from + match[0].length;
    const unit = unitAt(text, to);
    return isCounter(unit) ? [{ from, to: to + unit.length, isFigure: true }] : [];
  });
}

const isFirstOf = ({ from, to }: VagueWords, index: number, all: readonly VagueWords[]) =>
  all.every((other, at) => at >= index || to <= other.from || from >= other.to);

const phrases =
  /(?<![大绝之])多数(?:部门|单位|社区|村(?:（社区）|社区)?|地区|乡镇|街道|站所|科室|窗口)|(?:部分|一些)(?:地区|部门|单位)(?=[^，。；]{0,12}(?:公开|重视|工作|信息|较|落实|推进|取得|成效))|各级政府部门/g;

const setPhrases = (text: string): VagueWords[] =>
  matchesIn(text, phrases).map((match) => ({
    ...{ from: match.index, to: match.index + match[0].length },
    isFigure: false,
  }));
