/** Section five names problems, and what is done about them. */
import type { FindingParts } from '../../../core/make-finding.ts';
import { sectionRule } from '../core/section-rule.ts';
import { emptyIn, sourceOfText } from '../empty-text-rule.ts';
import { type SectionFive, sectionFive, textOfPiece } from './section-five.ts';
import { wholeLinesFinding } from './whole-lines.ts';

/** Of Chinese characters; a problem with its remedy cannot be said in fewer. */
const shortest = 6;

export const textOfFive = sectionRule({
  id: 'S-S5EMPTY',
  title: '第五部分写问题，也写改进',
  level: 'error',
  basis: { source: `${sourceOfText}；这一部分写存在的主要问题和改进情况`, evidence: '样' },
  reads: ['text'],
  sections: [5],
  find: (lines, { subject }, head) => {
    const empty = emptyIn(5, subject, head, '请写存在的主要问题和改进情况。');
    if (empty.length) return empty;
    const five = sectionFive(lines);
    const found = lackIn(five);
    if (!found) return [];
    const { words, ...parts } = found;
    return wholeLinesFinding(head, subject, words, { ...parts, waitsForLeaving: true });
  },
});

type Lack = Omit<FindingParts, 'place' | 'marks'> & { readonly words: SectionFive['pieces'] };

const both = '第五部分要写存在的主要问题和改进情况';

function lackIn(five: SectionFive): Lack | undefined {
  const { pieces, denials, hasProblem, hasRemedy } = five;
  if (hasProblem && hasRemedy) return undefined;
  const first = denials[0] && textOfPiece(denials[0]).trim();
  if (hasProblem || (hasRemedy && denials.length < pieces.length)) {
    return oneSided(five, first === undefined ? '' : `“${first}”：`);
  }
  if (first !== undefined && denials.length === pieces.length) {
    return {
      ...{ words: denials, aspect: 'denied' },
      message: `“${first}”等于没有写：${both}`,
      advice: '请如实写工作中的不足，并逐条写改进的做法。',
    };
  }
  const all = pieces.map(textOfPiece).join('');
  if (all.replace(/[^\u3400-\u9fff]/g, '').length >= shortest) return undefined;
  return {
    ...{ words: pieces, aspect: 'short' },
    message: `“${all.trim()}”过短：${both}`,
    advice: '请写工作中的不足，并逐条写改进的做法。',
  };
}

/** Marks what denies the other side, where something does. */
function oneSided({ pieces, denials, hasProblem }: SectionFive, denied: string): Lack {
  const words = denials.length ? denials : pieces;
  return hasProblem
    ? {
        ...{ words, aspect: 'noRemedies', level: 'warning' },
        message: `${denied}只写了存在的问题，没有写改进情况`,
        advice: '请对应各个问题写改进的做法。',
      }
    : {
        ...{ words, aspect: 'noProblems', level: 'warning' },
        message: `${denied}只写了改进情况，没有写存在的问题`,
        advice: '请先写存在的主要问题，再写改进情况。',
      };
}
