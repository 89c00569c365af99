/** Words to be underlined in a text field, and what becomes of them while it is typed in. */
import { carrySpan, type Span, type TextEdit } from '../../../domain/report/text-edit.ts';

/** `from` and `to` are UTF-16 offsets in the field's text. */
export interface TextMark extends Span {
  /** Given back where the cursor stands on the words. */
  readonly id: string;
  /**
   * live: it follows something else and is no fault; lost: it would, and cannot. agrees, differs: it is compared with
   * something, on demand. repeated: it stands elsewhere too.
   */
  readonly tone: 'error' | 'warning' | 'note' | 'live' | 'lost' | 'agrees' | 'differs' | 'repeated';
  readonly isSelected: boolean;
}

export interface MarkedText {
  /** The text in which the marks are where they say. */
  readonly text: string;
  readonly marks: readonly TextMark[];
}

/** Those that still stand on the same words. */
export function carryMarks(
  marks: readonly TextMark[],
  edit: TextEdit | undefined,
): readonly TextMark[] {
  return edit ? marks.flatMap((mark) => carrySpan(mark, edit) ?? []) : marks;
}

/** The mark that holds a cursor or a selection, its ends included; of several the shortest. Of those that speak of faults. */
export function markAt(marks: readonly TextMark[], from: number, to: number): TextMark | undefined {
  return marks
    .filter(({ tone }) => isFault(tone))
    .filter((mark) => mark.from <= from && to <= mark.to)
    .reduce<TextMark | undefined>((best, mark) => {
      return best && best.to - best.from <= mark.to - mark.from ? best : mark;
    }, undefined);
}

const isFault = (tone: TextMark['tone']) => faults.has(tone);
const faults: ReadonlySet<TextMark['tone']> = new Set(['error', 'warning', 'note']);

/** Words that only follow something are not pointed at where their place is not certain. */
const tones = ['error', 'warning', 'note', 'lost'] as const;

export const gravestTone = (marks: readonly TextMark[]) =>
  tones.find((tone) => marks.some((mark) => mark.tone === tone));
