/**
 * The text of a report as sentences and clauses, each with its place: in the paragraph as it is printed, and from
 * there in the text as it is stored. Paragraphs of a section are values that stay while the section does, so each is
 * cut once.
 */
import type { TextRange } from '../place/place.ts';
import { type Paragraph, paragraphsOfReport } from '../report/paragraphs.ts';
import { storedOffset } from '../report/printed-lines.ts';
import type { YearReport } from '../report/report.ts';
import { type ClausePart, cutClauses } from './cut-clauses.ts';
import { cutSentences, type SentencePart } from './cut-sentences.ts';

/** Words of a paragraph: offsets in its printed text, `to` behind the last. */
export interface Words {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends Words, SentencePart {}

export interface Clause extends Words, ClausePart {}

const knownSentences = new WeakMap<Paragraph, readonly Sentence[]>();
const knownClauses = new WeakMap<Sentence, readonly Clause[]>();

export function sentencesOf(paragraph: Paragraph): readonly Sentence[] {
  const known = knownSentences.get(paragraph);
  if (known) return known;
  const sentences = cutSentences(paragraph.text).map((part) => ({
    ...part,
    isHeading: part.isHeading || paragraph.isHeading,
    paragraph,
  }));
  knownSentences.set(paragraph, sentences);
  return sentences;
}

export function clausesOf(sentence: Sentence): readonly Clause[] {
  const known = knownClauses.get(sentence);
  if (known) return known;
  const { paragraph, from, to } = sentence;
  const clauses = cutClauses(paragraph.text, from, to).map((part) => ({ ...part, paragraph }));
  knownClauses.set(sentence, clauses);
  return clauses;
}

/** All sentences of a report in reading order. */
export const sentencesOfReport = (report: YearReport): readonly Sentence[] =>
  paragraphsOfReport(report).flatMap(sentencesOf);

export const wordsText = ({ paragraph, from, to }: Words): string => paragraph.text.slice(from, to);

/** Where the words stand in the stored text. The number that is printed before a sub-heading's name is not in it. */
export function storedWords({ paragraph, from, to }: Words): TextRange {
  const start = storedOffset(paragraph, from);
  // Behind the last of the words, not before the next that is printed.
  const end = to > from ? storedOffset(paragraph, to - 1) + 1 : start;
  return { id: paragraph.id, from: start, to: Math.min(end, storedOffset(paragraph, to)) };
}
