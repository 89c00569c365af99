/** Section one is no longer than counties ask. */
import { sectionPlace } from '../../../../place/place.ts';
import { keptByLine } from '../../../../prose/known-lines.ts';
import { oneFinding } from '../../../core/make-finding.ts';
import { sectionRule } from '../core/section-rule.ts';
import { wordCount } from './word-count.ts';

/** 武政办发〔2025〕54号: 「篇幅原则上不超过一千字」. */
export const localLimit = 1000;

/** @param limit what is asked for where the report is written */
export const lengthRule = (limit: number) =>
  sectionRule({
    id: 'S-LEN',
    title: '第一部分的篇幅',
    level: 'note',
    basis: { source: '武政办发〔2025〕54号：总体情况篇幅原则上不超过一千字', evidence: '地' },
    reads: ['text'],
    sections: [1],
    find: (lines, { subject }, head) => {
      const count = lines.reduce((sum, { text }) => sum + wordCountOf(text), 0);
      if (count <= limit) return [];
      return [
        oneFinding(head, subject, {
          place: sectionPlace(1),
          // Without the count, which each key would change: it stands beside the text.
          message:
            limit === localLimit
              ? `第一部分超过 ${limit} 字，有的地方要求不超过 ${limit} 字`
              : `第一部分超过 ${limit} 字，这是这台电脑上设的字数要求`,
          advice: '本地没有这一要求的，可以不改。',
          text: 'long',
          waitsForLeaving: true,
        }),
      ];
    },
  });

export const lengthOfSectionOne = lengthRule(localLimit);

const wordCountOf = keptByLine(wordCount);
