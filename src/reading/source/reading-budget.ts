/**
 * What one reading may cost. A file that asks for more is refused, whatever it claims to be: readers
 * report what they take in, and the budget throws.
 */
import { UnreadableInput } from '../../intake/unreadable-input.ts';

export const limits = {
  /** Bytes of a file. */
  fileBytes: 50 * 1024 * 1024,
  /** Bytes of all its parts once unpacked. */
  unpackedBytes: 300 * 1024 * 1024,
  /** Rows of all tables. */
  rows: 20_000,
  milliseconds: 10_000,
  /** Characters kept: a hundred times the longest report. */
  characters: 5_000_000,
  /** Paragraphs, cells and tables kept. */
  blocks: 400_000,
  /** Tables within tables, and elements within elements. */
  depth: 200,
} as const;

export interface ReadingBudget {
  /** Is called often: refuses when the time is over. */
  readonly tick: () => void;
  readonly addRow: () => void;
  readonly addBlock: () => void;
  readonly addText: (characters: number) => void;
  /** Of documents inside the file, once unpacked. */
  readonly addBytes: (bytes: number) => void;
  /** Whether the reading was refused as a whole. */
  readonly isSpent: () => boolean;
  /** How far the reading is, from 0 to 1. */
  readonly progress: (done: number) => void;
}

export interface BudgetOptions {
  readonly now?: () => number;
  readonly onProgress?: (done: number) => void;
}

/** @throws (its functions) UnreadableInput with a Chinese message */
export function createBudget({
  now = Date.now,
  onProgress = () => undefined,
}: BudgetOptions = {}): ReadingBudget {
  const end = now() + limits.milliseconds;
  let rows = 0;
  let blocks = 0;
  let characters = 0;
  let ticks = 0;
  let bytes = 0;
  let spent = false;
  const refuse = (message: string): never => {
    spent = true;
    throw new UnreadableInput(message);
  };
  const tick = () => {
    ticks += 1;
    // Asking for the time costs more than most steps.
    if (ticks % 256 === 0 && now() > end) refuse(tooSlow);
  };
  return {
    tick,
    addRow: () => {
      rows += 1;
      if (rows > limits.rows) refuse(tooManyRows);
      tick();
    },
    addBlock: () => {
      blocks += 1;
      if (blocks > limits.blocks) refuse(tooLong);
      tick();
    },
    addText: (count) => {
      characters += count;
      if (characters > limits.characters) refuse(tooLong);
    },
    addBytes: (count) => {
      bytes += count;
      if (bytes > limits.unpackedBytes) refuse(tooLargeUnpacked);
    },
    isSpent: () => spent,
    progress: (done) => {
      if (now() > end) refuse(tooSlow);
      onProgress(done);
    },
  };
}

export const tooSlow = `读了 ${limits.milliseconds / 1000} 秒还没有读完，已停止；这不像一份年报`;
const tooManyRows = `表格超过 ${limits.rows.toLocaleString('zh-CN')} 行，这不像一份年报，没有读入`;
const tooLong = '文字太多，这不像一份年报，没有读入';
export const tooLarge = `文件超过 ${limits.fileBytes / 1024 / 1024} MB，没有读入；年报一般不到 1 MB，请核对是不是这个文件`;
export const tooLargeUnpacked = `文件解压后超过 ${limits.unpackedBytes / 1024 / 1024} MB，没有读入；请核对是不是这个文件`;
