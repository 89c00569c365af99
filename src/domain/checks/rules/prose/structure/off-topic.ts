/** What is said of other work: in headings of section one, and in section six. */
import { cutSentences } from '../../../../prose/cut-sentences.ts';
import { namesOtherWork, nextPlan, ofDoing, ofPublication } from './off-topic-words.ts';

interface OffTopic {
  readonly from: number;
  readonly to: number;
  readonly about: 'work' | 'plan';
}

/** Of a heading's words; undefined where it is one of our work. */
export function offTopicHeading(heading: string): OffTopic | undefined {
  const found = namesOtherWork.exec(heading);
  if (!found || ofPublication.test(heading)) return undefined;
  return { from: found.index, to: found.index + found[0].length, about: 'work' };
}

/** Of a paragraph of section six. */
export function offTopicWords(text: string, year: number): readonly OffTopic[] {
  return cutSentences(text).flatMap(({ from, to }): OffTopic[] => {
    const sentence = text.slice(from, to);
    const plan = nextPlan(year).exec(sentence);
    if (plan) return [{ from: from + plan.index, to: endOf(from, plan), about: 'plan' }];
    const work = namesOtherWork.exec(sentence);
    if (!work || ofPublication.test(sentence) || !ofDoing.test(sentence)) return [];
    // All clauses of the sentence are of it.
    return [{ from, to: from + sentence.trimEnd().length, about: 'work' }];
  });
}

const endOf = (from: number, found: RegExpExecArray) => from + found.index + found[0].length;
