/** Other work is no matter of this report. */
import type { Finding } from '../../../core/finding.ts';
import { type RuleHead, reportRule, type Subject } from '../../../core/rule.ts';
import { textLines } from '../core/text-lines.ts';
import { wordFindings } from '../core/word-finding.ts';
import { offTopicHeading, offTopicWords } from './off-topic.ts';
import { sectionOne } from './section-one.ts';

export const offTopic = reportRule({
  id: 'S-OFFTOPIC',
  title: '不写其他工作',
  level: 'warning',
  basis: {
    source: '国办公开办函〔2021〕30号：年度报告内容按《条例》第五十条确定，不能遗漏，也不宜泛化',
    evidence: '核',
  },
  reads: ['text', 'form'],
  pace: 'pause',
  find: (subject, head) => [...inHeadings(subject, head), ...inSectionSix(subject, head)],
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

function inSectionSix(subject: Subject<'text' | 'form'>, head: RuleHead): Finding[] {
  return textLines(subject.text)
    .filter(({ section }) => section === 6)
    .flatMap((line) =>
      wordFindings(
        head,
        subject,
        offTopicWords(line.text, subject.form.year).map(({ from, to, about }) => ({
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
