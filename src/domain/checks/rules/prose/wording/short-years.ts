/** Years of two figures: 「21年公开信息」, 「比20年多12条」. 「保存20年」, 「20年来」 are spans of time. */
import { matchesIn } from '../../../../prose/prefilter/matches.ts';

export interface ShortYear {
  readonly from: number;
  readonly to: number;
  /** The year in four figures. */
  readonly right: string;
}

const yearBefore = '(?<=^|[，。；：、！？（(“]|[比较与同和至到自从在于截]|20\\d\\d年[、和至到])';
const form = new RegExp(
  `${yearBefore}(\\d{2})(年度?)(?!来|间|内|以|左右|期|前|后|多(?!\\d)|余|未|没|如一|坚持|无|的|[树工党教军婚驾役学苗井楼房]龄|老|历史|经验|光阴|时间|合同|承包|租|使用|质保|周期|风雨|坚守|制|之|代|历|里|中|不|满|限|[，。；、）)]|$)`,
  'g',
);

/** @param year of the report: years of long ago are spans of time rather */
export function shortYears(text: string, year: number): readonly ShortYear[] {
  return matchesIn(text, form).flatMap((match): ShortYear[] => {
    const [, two = '', unit = ''] = match;
    const whole = Math.floor(year / 100) * 100 + Number(two);
    if (whole > year + 1 || whole < year - 4) return [];
    return [
      { from: match.index, to: match.index + two.length + unit.length, right: `${whole}${unit}` },
    ];
  });
}
