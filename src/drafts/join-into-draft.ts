/** A reviewer's file joins the draft that it is of. Its text and figures stay as they are. */
import { type JoinedDecision, joinDecision } from '../domain/review/join-decision.ts';
import type { DecisionFile } from './decision-file.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import { openToWrite } from './open-to-write.ts';
import { changedBy } from './revision.ts';

export const joinFile = (
  { review, report }: Pick<Draft, 'review' | 'report'>,
  file: DecisionFile,
) => joinDecision(review, file, report);

/** @throws where another window writes the draft, or it cannot be read or saved */
export async function joinIntoDraft(
  store: DraftStore,
  id: string,
  file: DecisionFile,
): Promise<JoinedDecision> {
  // A window that crashed may still be named as its writer; one that lives keeps it.
  const isFree = await store.claims.claim(id);
  try {
    if (!isFree) {
      throw new Error(
        '没有并入：这份年报正在另一个窗口里写。请在那个窗口里打开这个文件，或先关上那个窗口',
      );
    }
    // With what was typed in the last second before a page went.
    const { opened } = await openToWrite(store, id);
    if (!opened.ok) throw new Error(`没有并入：${opened.reason}`);
    const joined = joinFile(opened.draft, file);
    if (!joined.isKnown) {
      const { review } = joined;
      await store.save(changedBy(store.claims.window, { ...opened.draft, review }));
    }
    return joined;
  } finally {
    await store.claims.release(id);
  }
}
