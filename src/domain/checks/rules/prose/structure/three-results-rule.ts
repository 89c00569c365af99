/** A people's government reports what came of 工作考核, 社会评议 and 责任追究. */
import { type Place, sectionPlace, wordsPlace } from '../../../../place/place.ts';
import { oneFinding } from '../../../core/make-finding.ts';
import { sectionRule } from '../core/section-rule.ts';
import { storedRangeOf } from '../core/word-finding.ts';
import { isPrefaceAlone } from './preface.ts';
import { type SectionOne, sectionOne, textUnder } from './section-one.ts';
import {
  type Result,
  results,
  spokenResults,
  spokenResultsOfSupervision,
} from './three-results.ts';

const advices: Readonly<Record<Result, string>> = {
  工作考核: '请写明本年政府信息公开工作考核的情况，如列入何种考核、结果如何。',
  社会评议: '请写明本年社会评议的情况；没有开展的，也请写明。',
  责任追究: '请写明本年责任追究的结果；没有需要追究责任的，也请写明。',
};

export const threeResults = sectionRule({
  id: 'S-ART50-4',
  title: '监督保障写到工作考核、社会评议、责任追究结果',
  level: 'warning',
  basis: {
    source:
      '《政府信息公开条例》第五十条第四项，乡镇、街道也要写；国办公开办函〔2021〕30号列在监督保障中',
    evidence: '核',
  },
  reads: ['text'],
  sections: [1],
  find: (_, { subject }, head) => {
    const section = sectionOne(subject.text);
    if (!section.isWritten || isPrefaceAlone(section)) return [];
    const spoken = new Set<Result>([
      ...spokenResults(textUnder(section, () => true)),
      ...spokenResults(section.headings.map(({ words }) => words).join('\n')),
      ...spokenResultsOfSupervision(
        textUnder(section, ({ topics }) => topics.includes('supervision')),
      ),
      ...(section.headings.length === 0
        ? spokenResultsOfSupervision(textUnder(section, () => true))
        : []),
    ]);
    const place = placeOfSupervision(section);
    return results
      .filter((result) => !spoken.has(result))
      .map((result) =>
        oneFinding(head, subject, {
          place,
          aspect: result,
          message: `第一部分没有写到“${result}”${result === '责任追究' ? '的结果' : '的情况'}`,
          advice: advices[result],
          text: result,
          waitsForLeaving: true,
        }),
      );
  },
});

/** Its heading where there is one. */
function placeOfSupervision({ headings, lines }: SectionOne): Place {
  const heading = headings.find(({ topics }) => topics[0] === 'supervision');
  const line = heading && lines[heading.line];
  if (!heading || !line) return sectionPlace(1);
  if (line.isHeading) return { is: 'block', id: line.id.slice('heading/'.length) };
  return wordsPlace(storedRangeOf({ line, from: heading.from, to: heading.to }));
}
