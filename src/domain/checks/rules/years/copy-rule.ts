/** Prose that is last year's over again. */

import { sectionPlace } from '../../../place/place.ts';
import { sectionWords } from '../../../place/say-place.ts';
import { type Section, sectionKey } from '../../../report/report.ts';
import type { Finding } from '../../core/finding.ts';
import { oneFinding } from '../../core/make-finding.ts';
import { reportRule } from '../../core/rule.ts';
import { sayLastReport } from '../../wording/word-last-year.ts';
import { profileOf, similarity, type TextProfile } from './text-similarity.ts';

/** Above this it is reported, in percent. */
const mostAlike = 85;
/** Shorter texts are alike because there is little to say. */
const leastLength = 60;
/** The sections that are prose: 一, 五 and 六. */
const proseSections = [1, 5, 6] as const;

export const copiedProse = reportRule({
  id: 'X-COPY',
  title: `文字与上年雷同（重复率超过 ${mostAlike}%）`,
  level: 'warning',
  basis: {
    source: '国办公开办函〔2021〕30号：内容雷同、敷衍塞责的，依《条例》第四十七条追责',
    evidence: '核',
  },
  reads: ['text', 'lastYear'],
  pace: 'pause',
  find: (subject, head) =>
    proseSections.flatMap((number): Finding[] => {
      const key = sectionKey(number);
      const percent = percentAlike(
        subject.text.sections[key],
        subject.lastYear.report.sections[key],
      );
      if (percent <= mostAlike) return [];
      return [
        oneFinding(head, subject, {
          place: sectionPlace(number),
          message: `${sectionWords(number)}的文字与${sayLastReport(subject.lastYear.report)}重复率为 ${percent}%（数字、年份不计），超过 ${mostAlike}%`,
          advice: '与往年雷同的年报，有的地方考核扣分；请按本年的实际情况重写。',
          text: String(percent),
        }),
      ];
    }),
});

/** A section's text is measured once, and again only when it has changed. */
const profiles = new WeakMap<Section, TextProfile>();
const measured = new WeakMap<Section, { readonly against: Section; readonly percent: number }>();

function percentAlike(section: Section, last: Section): number {
  const known = measured.get(section);
  if (known?.against === last) return known.percent;
  const [now, before] = [profileIn(section), profileIn(last)];
  const isLong = now.length >= leastLength && before.length >= leastLength;
  const percent = isLong ? Math.round(100 * similarity(now, before)) : 0;
  measured.set(section, { against: last, percent });
  return percent;
}

/** Of the text under the headings: those themselves are given by the form, more or less. */
function profileIn(section: Section): TextProfile {
  const known = profiles.get(section);
  if (known) return known;
  const profile = profileOf(section.blocks.map(({ text }) => text).join('\n'));
  profiles.set(section, profile);
  return profile;
}
