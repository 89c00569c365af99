/** What belongs in front of the six sections: how the report is made up, its period, where to get it and whom to ask. */

import { cutSentences } from '../../../../prose/cut-sentences.ts';
import { keptByLine } from '../../../../prose/known-lines.ts';
import { matchesIn } from '../../../../prose/prefilter/matches.ts';
import type { TextLine } from '../core/text-lines.ts';
import { type SectionOne, textUnder } from './section-one.ts';

/** Words that stand in no section. */
const ofPreface =
  /(?:由|分为?|包括|包含|共|含)(?:以下)?(?:[六6]|六个|6个)(?:个)?(?:部分|方面)(?:组成|构成|内容)?|(?:电子版|全文|报告)[^。；]{0,24}(?:可(?:以|供)?|能)[^。；]{0,30}(?:下载|查阅|查询|浏览)|(?:如|若)[^。；]{0,20}(?:疑问|需要|意见)[^。；]{0,20}联系/g;

/** Usual there, but not only there. */
const asInPreface =
  /统计(?:期限|时限|时间|期|周期)|(?:编制|形成|撰写|制作|公布|发布|公开)[^。；]{0,6}(?:本|此|年度)报告|现(?:将|公布|发布|向社会)[^。；]{0,40}(?:报告|年报)|联系(?:电话|地址|方式|人)|邮编|邮政编码/;

/** By offsets in a line of section one. */
export interface PrefaceWords {
  readonly line: TextLine;
  readonly from: number;
  readonly to: number;
}

/**
 * The sentences of a preface in the lines before the first heading, from the first to the last of each line; none
 * where no words are there that stand in a preface alone.
 */
export function prefaceWords(section: SectionOne): readonly PrefaceWords[] {
  const { lines, headings } = section;
  const before = lines.slice(0, headings[0]?.line ?? lines.length);
  const isPreface = isPrefaceAlone(section) || before.some(({ text }) => standsInPreface(text));
  if (!isPreface) return [];
  return before.flatMap((line): PrefaceWords[] => {
    const found = prefaceIn(line.text);
    const [first] = found;
    const last = found[found.length - 1];
    return first && last ? [{ line, from: first.from, to: last.to }] : [];
  });
}

const standsInPreface = keptByLine((text) => matchesIn(text, ofPreface).length > 0);

const prefaceIn = keptByLine((text) =>
  cutSentences(text).filter(({ from, to }) => isOfPreface(text.slice(from, to))),
);

/** The words that say so, for a message. */
export const tellingWords = (text: string): string =>
  text.match(ofPreface)?.[0] ?? text.match(asInPreface)?.[0] ?? text;

export const isOfPreface = (sentence: string) =>
  asInPreface.test(sentence) || sentence.match(ofPreface) !== null;

/** Nothing of the year's work is said: every sentence is one of a preface. */
export function isPrefaceAlone(section: SectionOne): boolean {
  if (section.headings.length > 0) return false;
  const sentences = textUnder(section, () => true)
    .split(/[。；\n]/)
    .filter((sentence) => sentence.trim() !== '');
  return sentences.length > 0 && sentences.every(isOfPreface);
}
