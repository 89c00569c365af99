/** Reads what was pasted into a table, off the main thread: a clipboard may hold a whole workbook. */
import type { PastedTable, PasteTarget } from '../../reading/paste/pasted-table.ts';
import type { PastedContent } from '../../reading/read-report-file.ts';
import { type Asking, createAsking, ReadingRefused } from './asking.ts';

export type ReadTable = (content: PastedContent, target: PasteTarget) => Promise<PastedTable>;

/** Kept for the next paste: beginning a worker takes longer than reading a table. */
let kept: Asking | undefined;

/** Before the first paste: a clerk who is at a table may paste into it. */
export async function warmUp(): Promise<void> {
  kept ??= createAsking();
  // What cannot begin now says so when it is asked.
  await kept.begin().catch(() => undefined);
}

/** @throws ReadingRefused with a Chinese message */
export const readTable: ReadTable = async (content, target) => {
  const asking = kept ?? createAsking();
  kept = asking;
  try {
    const answer = await asking.ask({ is: 'pastedTable', content, target });
    if (answer.is !== 'readTable') throw new ReadingRefused('读取中断');
    return answer.table;
  } catch (error) {
    // It may have been ended; another begins with the next paste.
    kept = undefined;
    asking.close();
    throw error;
  }
};
