/** Where replies were set aside on review or in court, section 五 has something to say of replies. */
import { sectionPlace } from '../../../../place/place.ts';
import { sectionWords } from '../../../../place/say-place.ts';
import { keptByLine } from '../../../../prose/known-lines.ts';
import { oneFinding } from '../../../core/make-finding.ts';
import { sectionRule } from '../core/section-rule.ts';
import { tableFigures } from '../core/table-figures.ts';

const addresses = ['table4.review.corrected', 'table4.direct.corrected', 'table4.after.corrected'];
/** What was set aside, the replies themselves, or how applications are dealt with and what is wrong there. */
const ofCases = /复议|诉讼|应诉|败诉|纠错|纠正|撤销/;
const ofReplies = /答复/;
const ofFaults =
  /(?:申请|办理)[^，。；]{0,14}(?:不|有待|欠|缺|错|瑕疵|问题|薄弱|超期|超时|偏|弱|难|质量)/;
/** 「建立登记、审核、办理、答复、归档制度」, 「确保答复内容准确」: said of the course of things in any year. */
const ofCourse = /、答复、|答复、归档|确保|流程|渠道|制度|机制/;

const tellsOfReplies = keptByLine(
  (text): boolean =>
    ofCases.test(text) ||
    text
      .split(/[，。；：]/)
      .some(
        (clause) => (ofReplies.test(clause) || ofFaults.test(clause)) && !ofCourse.test(clause),
      ),
);

export const correctedInFive = sectionRule({
  id: 'N-S5',
  title: '第五部分说到答复质量',
  level: 'note',
  basis: { source: '答复被复议、诉讼纠正的，第五部分应有相应的问题和改进情况', evidence: '推' },
  reads: ['text', 'cells'],
  sections: [5],
  known: (subject) => {
    const tables = tableFigures(subject);
    return addresses.some((address) => (tables.valueOf(address) ?? 0) > 0) ? { tables } : undefined;
  },
  find(written, { subject, known: { tables } }, head) {
    const corrected = addresses.filter((address) => (tables.valueOf(address) ?? 0) > 0);
    if (!written.some(({ isHeading }) => !isHeading)) return [];
    if (written.some(({ text }) => tellsOfReplies(text))) return [];
    return [
      oneFinding(head, subject, {
        place: sectionPlace(5),
        message: `${sectionWords(5)}没有说到答复被纠正的问题：${corrected
          .map((address) => `${tables.nameOf(address)}为 ${tables.valueOf(address)}`)
          .join('，')}，可写明答复中的问题和改进情况`,
        cells: corrected.flatMap(tables.cellsAt),
        marked: [],
      }),
    ];
  },
});
