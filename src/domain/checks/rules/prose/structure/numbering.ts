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
  readonly last: number;
  /** After a fault either number may be the one that was meant. */
  readonly next: readonly number[];
}

/** Levels close those below them. */
const levels: readonly ListKind[] = ['一、', '（一）', '1.', '（1）', '①'];

export function numberFaults(texts: readonly string[]): readonly NumberFault[] {
  const open = new Map<ListKind, OpenList>();
  const faults = texts.flatMap((text, line) => {
    let behind = 0;
    return listNumbers(text).flatMap((number): NumberFault[] => {
      const list = open.get(number.kind);
      const isContinued = continues(list, number, text.slice(behind, number.from));
      behind = number.to;
      open.set(number.kind, listBehind(list, number.value, isContinued));
      closeBelow(open, number);
      // The sections have this level: within one it is another's.
      if (number.kind === '一、' && number.isAtStart) {
        return [{ ...number, line, fault: 'topLevel', before: 0 }];
      }
      if (isContinued || !list) return [];
      const fault = number.value === list.last ? 'again' : 'jump';
      return [{ ...number, line, fault, before: list.last }];
    });
  });
  const topLevel = faults.find(({ fault }) => fault === 'topLevel');
  return faults.filter((one) => one.fault !== 'topLevel' || one === topLevel);
}

const listBehind = (list: OpenList | undefined, value: number, isContinued: boolean): OpenList => ({
  last: value,
  next:
    isContinued || !list
      ? [value + 1]
      : [value + 1, ...list.next.map((one) => one + 1), ...list.next],
});

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
