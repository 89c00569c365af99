/** Section one as its headings divide it. */
import type { Parts } from '../../../core/rule.ts';
import { linesOfSection, type TextLine } from '../core/text-lines.ts';
import { type Topic, type TopicHeading, topicHeadings } from '../core/topics.ts';

/** Text under one heading, or before the first. */
export interface TopicPart {
  readonly topics: readonly Topic[];
  readonly text: string;
}

export interface SectionOne {
  readonly lines: readonly TextLine[];
  readonly headings: readonly TopicHeading[];
  /** What is written before the first heading, and below each; without the headings. */
  readonly parts: readonly TopicPart[];
  /** Whether there is more than headings. */
  readonly isWritten: boolean;
}

const known = new WeakMap<object, SectionOne>();

export function sectionOne(text: Parts['text']): SectionOne {
  const found = known.get(text.sections.s1);
  if (found) return found;
  const lines = linesOfSection(text, 1);
  const headings = topicHeadings(lines);
  const parts = partsOf(lines, headings);
  const made: SectionOne = {
    ...{ lines, headings, parts },
    isWritten: parts.some((part) => part.text.trim() !== ''),
  };
  known.set(text.sections.s1, made);
  return made;
}

function partsOf(
  lines: readonly TextLine[],
  headings: readonly TopicHeading[],
): readonly TopicPart[] {
  const parts: { topics: readonly Topic[]; text: string }[] = [{ topics: [], text: '' }];
  const add = (text: string) => {
    const last = parts[parts.length - 1];
    if (last) last.text += `${text}\n`;
  };
  lines.forEach(({ text }, line) => {
    let from = 0;
    for (const heading of headings) {
      if (heading.line !== line) continue;
      add(text.slice(from, heading.from));
      parts.push({ topics: heading.topics, text: '' });
      from = heading.to;
    }
    add(text.slice(from));
  });
  return parts;
}

export const textUnder = ({ parts }: SectionOne, isMeant: (part: TopicPart) => boolean): string =>
  parts
    .filter(isMeant)
    .map(({ text }) => text)
    .join('');
