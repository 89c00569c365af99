/** Section one is no longer than counties ask. */
import { sectionPlace } from '../../../../place/place.ts';
import { keptByLine } from '../../../../prose/known-lines.ts';
import { oneFinding } from '../../../core/make-finding.ts';
import { sectionRule } from '../core/section-rule.ts';
import { wordCount } from './word-count.ts';

/** 武政办发〔2025〕54号: 「篇幅原则上不超过一千字」. */
export const localLimit = 1000;

export const lengthOfSectionOne = sectionRule({
  id: 'S-LEN',
  title: '第一部分的篇幅',
  level: 'note',
  basis: { source: '武政办发〔2025〕54号：总体情况篇幅原则上不超过一千字', evidence: '地' },
  reads: ['text'],
  sections: [1],
  find: (lines, { subject }, head) => {
    const count = lines.reduce((sum, { text }) => sum + wordCountOf(text), 0);
    if (count <= localLimit) return [];
    return [
      oneFinding(head, subject, {
        place: sectionPlace(1),
        // Without the count, which each key would change: it stands beside the text.
        message: `第一部分超过 ${localLimit} 字，有的地方要求不超过 ${localLimit} 字`,
        advice: '本地没有这一要求的，可以不改。',
        text: 'long',
        waitsForLeaving: true,
      }),
    ];
  },
});

const wordCountOf = keptByLine(wordCount);
