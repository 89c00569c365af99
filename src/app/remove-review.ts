/** 从审核中移除, with the way back. */
import type { DraftStore } from '../drafts/draft-store.ts';
import { showToast } from './ui/toasts.ts';

export async function removeReview(
  store: DraftStore,
  id: string,
  run: (work: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const raw = await store.reviews.raw(id);
  await store.reviews.remove(id);
  showToast({
    text: '已从“审核中”移除',
    action: { label: '撤销', onAction: () => void run(() => store.reviews.putBack(raw)) },
  });
}
