/** Numbers of a section's lists that do not follow one another. */
import { type ListKind, type ListNumber, listKinds, listNumbers } from './list-numbers.ts';

export interface NumberFault extends ListNumber {
  /** Of the lines that were given. */
  readonly line: number;
  readonly fault: 'again' | 'jump' | 'topLevel';
  /** The number before it in its list; 0 where it is the first. */
  readonly before: number;
}

/** A list that is being read: numbers that may come next. */
interface OpenList {
  last: number;
  /** After a fault either number may be the one that was meant. */
  next: readonly number[];
  isInside: boolean;
}

/** Levels close those below them. */
const levels: readonly ListKind[] = ['一、', '（一）', '1.', '（1）', '①'];

export function numberFaults(texts: readonly string[]): readonly NumberFault[] {
  const faults: NumberFault[] = [];
  const open = new Map<ListKind, OpenList>();
  let hasTopLevel = false;
  texts.forEach((text, line) => {
    let behind = 0;
    for (const number of listNumbers(text)) {
      const { kind, value } = number;
      // The sections have this level: within one it is another's.
      if (kind === '一、' && number.isAtStart && !hasTopLevel) {
        hasTopLevel = true;
        faults.push({ ...number, line, fault: 'topLevel', before: 0 });
      }
      const list = open.get(kind);
      const between = text.slice(behind, number.from);
      behind = number.to;
      const isContinued = continues(list, number, between);
      if (!isContinued && list) {
        const fault = value === list.last ? 'again' : 'jump';
        faults.push({ ...number, line, fault, before: list.last });
      }
      open.set(kind, {
        last: value,
        next:
          isContinued || !list
            ? [value + 1]
            : [value + 1, ...list.next.map((one) => one + 1), ...list.next],
        isInside: !number.isAtStart,
      });
      closeBelow(open, number);
    }
  });
  return faults;
}

/** Whether the number begins a list or is the next of one. */
function continues(
  list: OpenList | undefined,
  { kind, value }: ListNumber,
  between: string,
): boolean {
  if (value === 1 || !list || list.next.includes(value)) return true;
  // 「…政策信息三是…」 without a mark before it, 「二要…」 in the place of 「二是」.
  const missing = numerals[list.last] ?? '';
  return (kind === '一是' || kind === '第一，') && missing !== '' && between.includes(missing);
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A heading of a level begins new lists of those below it, and of those within paragraphs. */
function closeBelow(open: Map<ListKind, OpenList>, { kind, isAtStart }: ListNumber): void {
  const level = levels.indexOf(kind);
  if (level < 0 || !isAtStart) return;
  for (const other of listKinds) {
    const below = levels.indexOf(other);
    if (below < 0 || below > level) open.delete(other);
  }
}
