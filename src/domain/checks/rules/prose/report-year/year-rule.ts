/** Sentences of this year's doings that name another year, 「2022年，我镇公开信息…」 in the report for 2023, and a date of signing in it. */
import { keptByLine } from '../../../../prose/known-lines.ts';
import { lineRule } from '../core/line-rule.ts';
import { type TextLine, textLines } from '../core/text-lines.ts';
import type { LineWords, WordFindingParts } from '../core/word-finding.ts';
import { officePlace } from '../units/office-names.ts';
import { type OtherYear, otherYears } from './other-years.ts';
import { type EarlyDate, earlyDates } from './signed-date.ts';
import { yearsBeside } from './years-beside.ts';
import { spellYear } from './years-named.ts';

export const otherYear = lineRule({
  id: 'W-YEAR',
  title: '正文和落款中的年份',
  level: 'warning',
  basis: {
    source: '正文写的是报告年度的工作，年份与报告年度一致；报告年度结束后才落款',
    evidence: '样',
  },
  reads: ['text', 'form'],
  // The period of the report has a rule of its own.
  lines: ({ text }) =>
    textLines(text).filter(
      ({ section, isHeading, part }) => part === 'closing' || (section > 0 && !isHeading),
    ),
  known: ({ form: { unit, year } }) => ({ year, office: officePlace(unit) }),
  find: (line, { year, office }) =>
    line.part === 'closing'
      ? datesIn(line.text, year).map((date) => sayOfDate(line, date, year))
      : yearsIn(line.text, year, office).map((other) => sayOfYear(line, other, year)),
});

function sayOfYear(
  line: TextLine,
  { from, to, numberTo }: OtherYear,
  year: number,
): LineWords & WordFindingParts {
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
}

function sayOfDate(
  line: TextLine,
  { from, to, numberTo, rightYear }: EarlyDate,
  year: number,
): LineWords & WordFindingParts {
  const spelled = rightYear && spellYear(line.text.slice(from, numberTo), rightYear);
  return {
    ...{ line, from, to },
    message: `“${line.text.slice(from, to)}”在 ${year} 年结束以前，这一年的年报不会在这以前写成`,
    advice: '请核对落款日期和报告年度。',
    ...(spelled
      ? {
          replacement: {
            ...{ from, to: numberTo, value: spelled },
            label: `改为“${spelled}${line.text.slice(numberTo, to)}”`,
          },
        }
      : {}),
    text: `${line.text.slice(from, to)}|${year}`,
  };
}

const yearsIn = keptByLine((text, year: number, office: string): readonly OtherYear[] => {
  const named = otherYears(text, year, office);
  const more = text.includes('年') ? yearsBeside(text, year) : [];
  return more.length === 0
    ? named
    : [...named, ...more.filter(({ from }) => named.every((one) => one.from !== from))];
});
const datesIn = keptByLine(earlyDates);
