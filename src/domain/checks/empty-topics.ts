/**
 * Sub-headings of the official topics with nothing under them: no rule speaks of them, for a heading may say all by
 * itself; but nobody means to hand them in, and 定稿 asks.
 */

import { editionById } from '../edition/editions.ts';
import { quoted } from '../place/name-cell.ts';
import { sectionWords } from '../place/say-place.ts';
import type { Report, SectionNumber } from '../report/report.ts';
import type { Finding } from './core/finding.ts';
import { oneFinding } from './core/make-finding.ts';
import type { RuleHead } from './core/rule.ts';
import { emptyTopicsOf } from './core/tally.ts';

const head: RuleHead = {
  id: 'S-TOPIC',
  title: '小标题下有文字',
  level: 'note',
  basis: { source: '小标题下没有文字的，印出来是空的', evidence: '推' },
};

/** One for each section that has such sub-headings, and text elsewhere. */
export function emptyTopics(report: Report, findings: readonly Finding[]): Finding[] {
  return ([1, 5] as const).flatMap((section) => {
    const isEmpty = findings.some((one) => one.isEmptiness && one.section === section);
    return isEmpty ? [] : emptyIn(report, section);
  });
}

function emptyIn(report: Report, section: SectionNumber): Finding[] {
  const empty = emptyTopicsOf(report, section);
  const [first] = empty;
  if (!first) return [];
  const names = empty.map(({ name }) => quoted(name.trim())).join('');
  return [
    oneFinding(
      head,
      { edition: editionById(report.edition), text: report },
      {
        place: { is: 'block', id: first.id },
        message: `${sectionWords(section)}${names}下面还没有文字`,
        advice: '没有的也请写明，或者删除这个小标题。',
        text: names,
        isEmptiness: true,
      },
    ),
  ];
}
