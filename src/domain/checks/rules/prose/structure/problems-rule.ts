/** Section five names problems, and what is done about them. */
import { reportRule } from '../../../core/rule.ts';
import { textLines } from '../core/text-lines.ts';
import { emptyIn, sourceOfText } from '../empty-text-rule.ts';
import { sectionFive, textOfPiece } from './section-five.ts';
import { wholeLinesFinding } from './whole-lines.ts';

/** Of Chinese characters; a problem with its remedy cannot be said in fewer. */
const shortest = 6;

export const textOfFive = reportRule({
  id: 'S-S5EMPTY',
  title: '第五部分写问题，也写改进',
  level: 'error',
  basis: { source: `${sourceOfText}；这一部分写存在的主要问题和改进情况`, evidence: '样' },
  reads: ['text'],
  pace: 'pause',
  find: (subject, head) => {
    const empty = emptyIn(5, subject, head, '请写存在的主要问题和改进情况。');
    if (empty.length) return empty;
    const lines = textLines(subject.text).filter(({ section }) => section === 5);
    const { pieces, denials, hasProblem, hasRemedy } = sectionFive(lines);
    const first = denials[0] && textOfPiece(denials[0]).trim();
    if (!hasProblem && first !== undefined && denials.length === pieces.length) {
      return wholeLinesFinding(head, subject, denials, {
        aspect: 'denied',
        message: `“${first}”等于没有写：第五部分要写存在的主要问题和改进情况`,
        advice: '请如实写工作中的不足，并逐条写改进的做法。',
        waitsForLeaving: true,
      });
    }
    if (hasProblem && hasRemedy) return [];
    const all = pieces.map(textOfPiece).join('');
    if (!hasProblem && !hasRemedy) {
      if (all.replace(/[^\u3400-\u9fff]/g, '').length >= shortest) return [];
      return wholeLinesFinding(head, subject, pieces, {
        aspect: 'short',
        message: `“${all.trim()}”过短：第五部分要写存在的主要问题和改进情况`,
        advice: '请写工作中的不足，并逐条写改进的做法。',
        waitsForLeaving: true,
      });
    }
    const denied = pieces.length > denials.length ? denials : [];
    return wholeLinesFinding(head, subject, denied.length ? denied : pieces, {
      aspect: hasProblem ? 'noRemedies' : 'noProblems',
      level: 'warning',
      message: hasProblem
        ? `${denied.length ? `“${first}”：` : ''}只写了存在的问题，没有写改进情况`
        : `${denied.length ? `“${first}”：` : ''}只写了改进情况，没有写存在的问题`,
      advice: hasProblem ? '请对应各个问题写改进的做法。' : '请先写存在的主要问题，再写改进情况。',
      waitsForLeaving: true,
    });
  },
});
