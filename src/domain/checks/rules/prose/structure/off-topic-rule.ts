/** Other work is no matter of this report. */

import { keptByLine } from '../../../../prose/known-lines.ts';
import type { Finding } from '../../../core/finding.ts';
import type { RuleHead, Subject } from '../../../core/rule.ts';
import { sectionRule } from '../core/section-rule.ts';
import type { TextLine } from '../core/text-lines.ts';
import { wordFindings } from '../core/word-finding.ts';
import { offTopicHeading, offTopicWords } from './off-topic.ts';
import { sectionOne } from './section-one.ts';

export const offTopic = sectionRule({
  id: 'S-OFFTOPIC',
  title: '不写其他工作',
  level: 'warning',
  basis: {
    source: '国办公开办函〔2021〕30号：年度报告内容按《条例》第五十条确定，不能遗漏，也不宜泛化',
    evidence: '核',
  },
  reads: ['text', 'form'],
  sections: [1, 6],
  known: ({ form: { year } }) => ({ year }),
  find: (lines, { section, subject }, head) =>
    section === 1 ? inHeadings(subject, head) : inSectionSix(lines, subject, head),
});

const advice = '请删去，或者改写成这方面的信息公开情况。';

function inHeadings(subject: Subject<'text' | 'form'>, head: RuleHead): Finding[] {
  const { headings, lines } = sectionOne(subject.text);
  return headings.flatMap((heading) => {
    const line = lines[heading.line];
    const found = heading.topics[0] === 'other' ? offTopicHeading(heading.words) : undefined;
    if (!line || !found) return [];
    const from = line.text.indexOf(heading.words, heading.from) + found.from;
    const to = from + found.to - found.from;
    return wordFindings(head, subject, [
      {
        ...{ line, from, to, advice },
        message: `“${line.text.slice(from, to)}”是其他工作，不属于政府信息公开工作总体情况`,
      },
    ]);
  });
}

const offTopicIn = keptByLine(offTopicWords);

function inSectionSix(
  lines: readonly TextLine[],
  subject: Subject<'text' | 'form'>,
  head: RuleHead,
): Finding[] {
  return lines.flatMap((line) =>
    wordFindings(
      head,
      subject,
      offTopicIn(line.text, subject.form.year).map(({ from, to, about }) => ({
        ...{ line, from, to },
        message:
          about === 'plan'
            ? `“${line.text.slice(from, to)}”是下一年的计划，不属于其他需要报告的事项`
            : `“${line.text.slice(from, to)}”是其他工作，不属于政府信息公开工作年度报告`,
        advice: about === 'plan' ? '改进的打算写在第五部分；工作计划请删去。' : advice,
      })),
    ),
  );
}
