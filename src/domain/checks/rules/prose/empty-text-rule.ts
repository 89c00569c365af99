/** Sections without any text: for prose what blank cells are for a table. */
import { sectionPlace } from '../../../place/place.ts';
import { sectionWords } from '../../../place/say-place.ts';
import { paragraphsOfSection } from '../../../report/paragraphs.ts';
import { type SectionNumber, sectionKey, type YearReport } from '../../../report/report.ts';
import type { Finding } from '../../core/finding.ts';
import { oneFinding } from '../../core/make-finding.ts';
import { type RuleHead, reportRule, type Subject } from '../../core/rule.ts';

export const sourceOfText = '六个部分都要有内容，没有需要报告的也要写明';

export const textOfSections = reportRule({
  id: 'S-EMPTY',
  title: '第一、第六部分有正文',
  level: 'error',
  basis: { source: sourceOfText, evidence: '推' },
  reads: ['text'],
  find: (subject, head) => [
    ...emptyIn(1, subject, head, '请按主动公开、依申请公开等五个方面写本年的情况。'),
    ...emptyIn(
      6,
      subject,
      head,
      '没有需要报告的，也请写明；2021 年度起一并写明收取信息处理费的情况。',
    ),
  ],
});

/** Sub-headings alone are no text. */
function hasText({ sections }: Pick<YearReport, 'sections'>, section: SectionNumber): boolean {
  return paragraphsOfSection(sections[sectionKey(section)], section).some(
    ({ isHeading }) => !isHeading,
  );
}

/** One finding where a section has no text at all. */
export function emptyIn(
  section: SectionNumber,
  subject: Subject<'text'>,
  head: RuleHead,
  advice: string,
): Finding[] {
  if (hasText(subject.text, section)) return [];
  return [
    oneFinding(head, subject, {
      place: sectionPlace(section),
      message: `${sectionWords(section)}还没有正文`,
      advice,
      text: 'empty',
      isEmptiness: true,
    }),
  ];
}
