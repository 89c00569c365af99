/** Words that stand twice: 「公公开」, 「青禾镇镇人民政府」. */
import { type TextRange, wordsPlace } from '../../../place/place.ts';
import { fieldWords, sectionWords } from '../../../place/say-place.ts';
import { type Paragraph, paragraphsOfReport } from '../../../report/paragraphs.ts';
import { type PrintedLine, printedLines, storedOffset } from '../../../report/printed-lines.ts';
import type { SectionNumber } from '../../../report/report.ts';
import { type TextId, textOf } from '../../../report/text.ts';
import type { Finding } from '../../core/finding.ts';
import { oneFinding } from '../../core/make-finding.ts';
import { type RuleHead, reportRule, type Subject } from '../../core/rule.ts';
import { type DoubledWords, doubledWords } from './doubled-words.ts';

export const doubled = reportRule({
  id: 'W-TYPO',
  title: '重复的字词',
  level: 'warning',
  basis: { source: '同一个字、词连写两遍，多是录入时的疏漏', evidence: '样' },
  reads: ['text', 'form'],
  pace: 'pause',
  find: (subject, head) =>
    linesOf(subject).flatMap((line) => {
      const seen = new Map<string, number>();
      return doubledIn(line, subject.form.unit).map((found) => {
        const count = (seen.get(found.words) ?? 0) + 1;
        seen.set(found.words, count);
        return doubledFinding(subject, head, line, found, count);
      });
    }),
});

/** A line that is printed, and what it is called: 「第一部分第 4 段」. */
interface Line extends PrintedLine {
  readonly id: TextId;
  readonly name: string;
  /** What sets it apart from other lines of its text, whatever stands before it. */
  readonly number: number;
}

function linesOf({ text, form }: Subject<'text' | 'form'>): Line[] {
  // The name of the office is right as it is; a title that follows from it is no text of its own.
  const title = printedLines(form.title ?? '').map(
    (line): Line => ({
      ...line,
      ...{ id: 'title', name: fieldWords.title, number: 1 },
    }),
  );
  const within = new Map<TextId, number>();
  const paragraphs = paragraphsOfReport(text).map((paragraph): Line => {
    const number = (within.get(paragraph.id) ?? 0) + 1;
    within.set(paragraph.id, number);
    return { ...paragraph, name: nameOf(paragraph), number };
  });
  return [...title, ...paragraphs];
}

function nameOf({ part, number }: Paragraph): string {
  if (part === 'preamble' || part === 'contacts' || part === 'closing') {
    return `${fieldWords[part]}第 ${number} 段`;
  }
  return `${sectionWords(Number(part.slice('section'.length)) as SectionNumber)}第 ${number} 段`;
}

/** By the text itself, which stays the same in most lines from one run to the next. */
const known = new Map<string, readonly DoubledWords[]>();
const mostKnown = 2000;

function doubledIn({ text }: PrintedLine, unit: string): readonly DoubledWords[] {
  const key = `${unit}\n${text}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const doubles = doubledWords(text, [unit.trim()].filter(Boolean));
  known.set(key, doubles);
  return doubles;
}

/** Which of the same words in one line it is tells two of them apart, and nothing that is edited elsewhere does. */
function doubledFinding(
  subject: Subject<'text' | 'form'>,
  head: RuleHead,
  line: Line,
  { from, to, words, kept }: DoubledWords,
  count: number,
): Finding {
  const range: TextRange = {
    id: line.id,
    from: storedOffset(line, from),
    // Behind the last unit of the words, not at the next that is printed.
    to: storedOffset(line, to - 1) + 1,
  };
  const stored = textOf({ ...subject.text, ...subject.form }, line.id) ?? '';
  const place = wordsPlace(range);
  const around = contextOf(line.text, from, to);
  return oneFinding(head, subject, {
    place,
    marks: [place],
    aspect: `${words} ${line.number}.${count}`,
    message: `${line.name}“${around}”：“${words}”重复，应为“${kept}”`,
    advice: '如果这里确实要写两遍，可以不改。',
    fix: {
      is: 'words',
      label: `改为“${kept}”`,
      changes: [{ ...range, was: stored.slice(range.from, range.to), value: kept }],
    },
    text: around,
  });
}

const contextLength = 6;

/** The words with some of what stands around them, as far as the clause goes. */
function contextOf(text: string, from: number, to: number): string {
  const before = /[^，。；：！？\s]*$/.exec(
    text.slice(Math.max(0, from - contextLength), from),
  )?.[0];
  const behind = /^[^，。；：！？\s]*/.exec(text.slice(to, to + contextLength))?.[0];
  return `${before}${text.slice(from, to)}${behind}`;
}
