/** The period that a text says its figures are of: 「统计期限为2024年1月1日至12月31日」. */
import { matchesIn } from '../../../../prose/prefilter/matches.ts';
import { readChineseNumber } from '../../../../prose/quantities/chinese-number.ts';

interface StatedDate {
  readonly from: number;
  readonly to: number;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** 「202012月31日」, 「元月1日」 */
  readonly isMisspelt: boolean;
}

export interface PeriodFault {
  readonly from: number;
  readonly to: number;
  /** What should stand there, or what is wrong. */
  readonly says: string;
  readonly right?: string;
}

/** Words behind which the period stands. */
const cue =
  /统计(?:数据)?的?(?:起止)?(?:期限|时限|期间|时间|周期|区间|时段|范围|期|年度|口径|截止)|(?:数据|指标|情况)(?:的)?(?:统计|起止|截止|采集)(?:的)?(?:期限|期|时间|日期|区间|期间|时限)?|所(?:列|涉|载)(?:的)?(?:各项)?数据|报告期限?(?![间内])|截止(?:期限?|日期|时间)/g;

const year = '(?:(\\d{2,4}|[〇○零一二三四五六七八九]{4})\\s*年\\s*)';
const count = '(\\d{1,2}|[一二三四五六七八九十]{1,3}|元|正)';
const dateForm = new RegExp(
  `${year}?${count}\\s*月(?:份)?\\s*(?:${count}\\s*[日号]|(底|末|初))?|(\\d{4})(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]|(\\d{4})\\s*[.．/-]\\s*(\\d{1,2})\\s*[.．/-]\\s*(\\d{1,2})(?:日)?`,
  'g',
);
const joint = /^\s*(?:起)?\s*[，,]?\s*(?:至|到|—+|－+|-+|–|~|～|─+|止于)\s*(?:当年|同年)?\s*$/;
/** Between the cue and its date nothing else is said. */
const farthest = 22;

export function periodFaults(text: string, reportYear: number): readonly PeriodFault[] {
  const dates = datesIn(text);
  if (dates.length === 0) return [];
  return matchesIn(text, cue)
    .flatMap((found) => {
      const end = (found.index ?? 0) + found[0].length;
      const index = dates.findIndex(({ from }) => from >= end);
      const first = dates[index];
      if (!first || !isNear(text.slice(end, first.from))) return [];
      const second = dates[index + 1];
      if (second && joint.test(text.slice(first.to, second.from))) {
        return faultsOfPeriod(first, second, reportYear);
      }
      return isEnd(found[0], text, first)
        ? faultsOfEnd(first, first.year ?? reportYear, reportYear)
        : [];
    })
    .filter((fault, index, all) => all.findIndex(({ from }) => from === fault.from) === index);
}

const isNear = (between: string) =>
  between.length <= farthest && !/[。；]/.test(between) && !/不|除|公开时间|发布时间/.test(between);

/** 「截止期为2023年11月30日」, 「统计期为…止」: one date is the last one. */
const isEnd = (words: string, text: string, { from, to }: StatedDate) =>
  /截[止至]/.test(words) ||
  /^\s*(?:止|为止)/.test(text.slice(to)) ||
  /截[止至][^，。；]{0,3}$/.test(text.slice(0, from));

function faultsOfPeriod(first: StatedDate, second: StatedDate, reportYear: number): PeriodFault[] {
  const start = first.year ?? reportYear;
  const end = second.year ?? start;
  const isOtherYear = start === end && start !== reportYear && first.year !== undefined;
  if (isOtherYear && first.month === 1 && second.month === 12 && !second.isMisspelt) {
    return [
      {
        ...{ from: first.from, to: second.to },
        says: `是 ${start} 年的，报告年度是 ${reportYear} 年`,
      },
    ];
  }
  return [...faultsOfStart(first, start, reportYear), ...faultsOfEnd(second, end, reportYear)];
}

function faultsOfStart(date: StatedDate, ofYear: number, reportYear: number): PeriodFault[] {
  const isRight =
    ofYear === reportYear && date.month === 1 && (date.day ?? 1) === 1 && !date.isMisspelt;
  return isRight ? [] : [faultOf(date, '起始日期', reportYear, '1月1日')];
}

function faultsOfEnd(date: StatedDate, ofYear: number, reportYear: number): PeriodFault[] {
  const isRight =
    ofYear === reportYear && date.month === 12 && (date.day ?? 31) === 31 && !date.isMisspelt;
  return isRight ? [] : [faultOf(date, '截止日期', reportYear, '12月31日')];
}

const faultOf = (
  { from, to, year: written }: StatedDate,
  name: string,
  reportYear: number,
  day: string,
): PeriodFault => ({
  ...{ from, to },
  says: `写错，${name}应为 ${reportYear} 年 ${day.replace('月', ' 月 ').replace('日', ' 日')}`,
  right: written === undefined ? day : `${reportYear}年${day}`,
});

/** All dates with a month, in figures or in characters. */
export function datesIn(text: string): readonly StatedDate[] {
  if (!/[月.．/-]/.test(text)) return [];
  return matchesIn(text, dateForm).map((found): StatedDate => {
    const from = found.index ?? 0;
    const [whole, ofYear, month, day, part, lostYear, lostMonth, lostDay, ...dotted] = found;
    const place = { from, to: from + whole.length };
    if (lostYear !== undefined) {
      return {
        ...place,
        ...{ year: Number(lostYear), month: Number(lostMonth), day: Number(lostDay) },
        isMisspelt: true,
      };
    }
    if (dotted[0] !== undefined) {
      const [dottedYear, dottedMonth, dottedDay] = dotted.map(Number);
      return { ...place, year: dottedYear, month: dottedMonth, day: dottedDay, isMisspelt: false };
    }
    return {
      ...place,
      year: yearOf(ofYear),
      month: month === '元' || month === '正' ? 1 : numberOf(month),
      day: part === '初' ? 1 : numberOf(day),
      isMisspelt:
        month === '元' ||
        month === '正' ||
        (ofYear !== undefined && numberOf(ofYear) === undefined),
    };
  });
}

/** 「22年」 is 2022; that it wants four figures is another rule's. */
const yearOf = (digits: string | undefined): number | undefined => {
  const number = numberOf(digits);
  return number !== undefined && digits?.length === 2 ? 2000 + number : number;
};

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined
    ? undefined
    : /^\d+$/.test(digits)
      ? Number(digits)
      : readChineseNumber(digits.replace(/○/g, '〇'));
