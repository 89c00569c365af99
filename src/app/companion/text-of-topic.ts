import { topicOfWords } from '../../domain/checks/rules/prose/core/topics.ts';
import type { FrameTopic } from '../../domain/companion/frames.ts';
import { type Report, type SectionNumber, sectionKey } from '../../domain/report/report.ts';
import type { TextId } from '../../domain/report/text.ts';

/** The text under the sub-heading of a topic; else the last of the section. */
export function textOfTopic(
  report: Report,
  section: SectionNumber,
  topic: FrameTopic,
): TextId | undefined {
  const { blocks } = report.sections[sectionKey(section)];
  const named = blocks.find(({ name }) => section === 1 && topicOfWords(name) === topic);
  const block = named ?? blocks[blocks.length - 1];
  return block && `text/${block.id}`;
}
