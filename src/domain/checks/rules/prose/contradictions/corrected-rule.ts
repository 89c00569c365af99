/** Where replies were set aside on review or in court, section 五 has something to say of replies. */
import { sectionPlace } from '../../../../place/place.ts';
import { sectionWords } from '../../../../place/say-place.ts';
import { oneFinding } from '../../../core/make-finding.ts';
import { reportRule } from '../../../core/rule.ts';
import { tableFigures } from '../core/table-figures.ts';
import { textLines } from '../core/text-lines.ts';

const addresses = ['table4.review.corrected', 'table4.direct.corrected', 'table4.after.corrected'];
const ofReplies = /答复|申请|复议|诉讼|应诉|败诉|纠错|纠正/;

export const correctedInFive = reportRule({
  id: 'N-S5',
  title: '第五部分说到答复质量',
  level: 'note',
  basis: { source: '答复被复议、诉讼纠正的，第五部分应有相应的问题和改进情况', evidence: '推' },
  reads: ['text', 'cells'],
  pace: 'pause',
  find(subject, head) {
    const tables = tableFigures(subject);
    const corrected = addresses.filter((address) => (tables.valueOf(address) ?? 0) > 0);
    if (corrected.length === 0) return [];
    const written = textLines(subject.text).filter(({ section }) => section === 5);
    if (!written.some(({ isHeading }) => !isHeading)) return [];
    if (written.some(({ text }) => ofReplies.test(text))) return [];
    return [
      oneFinding(head, subject, {
        place: sectionPlace(5),
        message: `${sectionWords(5)}没有说到依申请公开的答复：${corrected
          .map((address) => `${tables.nameOf(address)}为 ${tables.valueOf(address)}`)
          .join('，')}，可写明答复中的问题和改进情况`,
        cells: corrected.flatMap(tables.cellsAt),
        marked: [],
      }),
    ];
  },
});
