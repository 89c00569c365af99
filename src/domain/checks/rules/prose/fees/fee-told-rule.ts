/** Section 六 has to tell of 信息处理费 since 2021, be it that none was charged. */

import { sectionPlace } from '../../../../place/place.ts';
import { sectionWords } from '../../../../place/say-place.ts';
import { cutClauses } from '../../../../prose/cut-clauses.ts';
import { keptByLine } from '../../../../prose/known-lines.ts';
import { oneFinding } from '../../../core/make-finding.ts';
import { reportRule } from '../../../core/rule.ts';
import { textLines } from '../core/text-lines.ts';
import { tellsOfFee } from './fee-words.ts';

const firstYear = 2021;

export const feeTold = reportRule({
  id: 'N-FEE',
  title: '第六部分写明信息处理费',
  level: 'warning',
  basis: {
    source: '2021 年度起第六部分须报告收取信息处理费的情况，没有收取的也要写明',
    evidence: '核',
  },
  reads: ['text', 'form'],
  pace: 'pause',
  find(subject, head) {
    if (subject.form.year < firstYear) return [];
    const lines = textLines(subject.text);
    const written = lines.filter(({ section }) => section === 6);
    // A section without any text is found to be empty.
    if (!written.some(({ isHeading }) => !isHeading)) return [];
    if (written.some(({ text }) => lineTells(text))) return [];
    const elsewhere = lines.find(({ section, text }) => section !== 6 && lineTells(text));
    return [
      oneFinding(head, subject, {
        place: sectionPlace(6),
        message: `${sectionWords(6)}没有说明信息处理费：没有收取的，写“未收取信息处理费”；收取了的，写明金额${
          elsewhere ? `（${elsewhere.name}已经说到，这里也要写）` : ''
        }`,
        advice: '请在第六部分写明本年度收取信息处理费的情况。',
        text: 'untold',
        waitsForLeaving: true,
      }),
    ];
  },
});

const lineTells = keptByLine((text) =>
  cutClauses(text).some(({ from, to }) => tellsOfFee(text.slice(from, to))),
);
