/** Sentences of this year's doings that name another year: 「2022年，我镇公开信息…」 in the report for 2023. */
import { keptByLine } from '../../../../prose/known-lines.ts';
import { lineRule } from '../core/line-rule.ts';
import { textLines } from '../core/text-lines.ts';
import { officePlace } from '../units/office-names.ts';
import { otherYears } from './other-years.ts';
import { spellYear } from './years-named.ts';

export const otherYear = lineRule({
  id: 'W-YEAR',
  title: '正文中的年份',
  level: 'warning',
  basis: { source: '正文写的是报告年度的工作，年份与报告年度一致', evidence: '样' },
  reads: ['text', 'form'],
  // Period and date of the report have rules of their own.
  lines: ({ text }) =>
    textLines(text).filter(({ section, isHeading }) => section > 0 && !isHeading),
  known: ({ form: { unit, year } }) => ({ year, office: officePlace(unit) }),
  find: (line, { year, office }) =>
    yearsIn(line.text, year, office).map(({ from, to, numberTo }) => {
      const spelled = spellYear(line.text.slice(from, numberTo), year);
      return {
        ...{ line, from, to },
        message: `“${line.text.slice(from, to)}”与报告年度 ${year} 年不一致，这里说的是本年的工作，应为“${spelled}${line.text.slice(numberTo, to)}”`,
        advice: '确实说的是其他年份的，可以写明原因。',
        replacement: {
          ...{ from, to: numberTo, value: spelled },
          label: `改为“${spelled}”`,
        },
        text: `${line.text.slice(from, to)}|${year}`,
      };
    }),
});

const yearsIn = keptByLine((text, year: number, office: string) => otherYears(text, year, office));
