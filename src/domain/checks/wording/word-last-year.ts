/** How messages speak of last year's report. */
import { quoted } from '../../place/name-cell.ts';
import type { YearReport } from '../../report/report.ts';
import type { YearsPlan } from '../core/years-plan.ts';

/** 「上年年报（2024 年）」 */
export const sayLastReport = ({ year }: Pick<YearReport, 'year'>) => `上年年报（${year} 年）`;

/** 「上年年报（2024 年）“四、结转下年度继续办理”」 */
export const sayCarriedOut = (years: YearsPlan) =>
  `${sayLastReport(years.last)}${quoted(years.carried?.label ?? '')}`;

/** In front of a candidate that takes last year's figures for right. */
export const ifLastIsRight = '如果上年年报无误';
