/** Sentences of last year that stand in this year's text again, but for figures and years. */
import type { Paragraph } from '../report/paragraphs.ts';
import { ownWords } from './own-words.ts';
import { type Sentence, sentencesOf, wordsText } from './prose.ts';

/** Shorter ones are the same because there is little to say: 「主动公开。」「无其他需要报告的事项。」 */
const leastLength = 14;

export interface Repeated {
  /** In the order of each text. */
  readonly now: readonly Sentence[];
  readonly before: readonly Sentence[];
}

export function repeatedSentences(
  now: readonly Paragraph[],
  before: readonly Paragraph[],
): Repeated {
  const [ofNow, ofBefore] = [countingIn(now), countingIn(before)];
  const shared = new Set([...ofNow.keys()].filter((words) => ofBefore.has(words)));
  const inBoth = (sentences: ReadonlyMap<string, readonly Sentence[]>) =>
    [...sentences].flatMap(([words, all]) => (shared.has(words) ? all : []));
  return { now: inBoth(ofNow), before: inBoth(ofBefore) };
}

const known = new WeakMap<Sentence, string>();

function countingIn(paragraphs: readonly Paragraph[]): ReadonlyMap<string, readonly Sentence[]> {
  const found = new Map<string, Sentence[]>();
  for (const sentence of paragraphs.flatMap(sentencesOf)) {
    if (sentence.isHeading) continue;
    const words = wordsIn(sentence);
    if (words.length < leastLength) continue;
    found.set(words, [...(found.get(words) ?? []), sentence]);
  }
  return found;
}

function wordsIn(sentence: Sentence): string {
  const found = known.get(sentence) ?? ownWords(wordsText(sentence));
  known.set(sentence, found);
  return found;
}
