/** The prose of a file: what belongs to which section, in front of its table or behind it. */
import { cleanText } from '../../../domain/report/clean-text.ts';
import { blocksFromParagraphs } from '../../../domain/report/prose.ts';
import {
  type Report,
  type Section,
  type SectionNumber,
  sectionKey,
  sectionNumbers,
} from '../../../domain/report/report.ts';
import type { ParagraphRole } from '../interpretation.ts';

export interface RoleOfLine {
  readonly text: string;
  readonly role: ParagraphRole;
}

/** A line as it enters the report: without what cannot be seen, spaces at its ends off. */
const proseLine = (text: string) => cleanText(text).replace(/\n/g, ' ').trim();

export function readSections(lines: readonly RoleOfLine[]): Report['sections'] {
  const sectionOf = (section: SectionNumber): Section => {
    const own = lines.flatMap(({ role, text }) =>
      role.is === 'text' && role.section === section
        ? [{ line: proseLine(text), after: role.after }]
        : [],
    );
    const filled = own.filter(({ line }) => line !== '');
    return {
      blocks: blocksFromParagraphs(
        filled.filter(({ after }) => !after).map(({ line }) => line),
        section,
      ),
      after: filled
        .filter(({ after }) => after)
        .map(({ line }) => line)
        .join('\n'),
    };
  };
  const entries = sectionNumbers.map((section) => [sectionKey(section), sectionOf(section)]);
  return Object.fromEntries(entries) as Report['sections'];
}

export function linesWithRole(lines: readonly RoleOfLine[], is: ParagraphRole['is']): string[] {
  return lines
    .filter(({ role }) => role.is === is)
    .map(({ text }) => proseLine(text))
    .filter(Boolean);
}
