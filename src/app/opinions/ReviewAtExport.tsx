/** What reviewers have to do with an export: never in its way. */
import { useStore } from '../session/SessionContext.tsx';
import { Notice } from '../ui/Notice.tsx';
import { dayOf } from './decision-words.ts';
import type { OpinionsOnDesk } from './opinions-on-desk.ts';

export function ReviewAtExport({ opinions }: { readonly opinions: OpinionsOnDesk }) {
  const view = useStore(opinions.view);
  if (!view) return null;
  const { approval } = view.review;
  if (approval && view.state.is === 'approved' && !view.state.isAsApproved) {
    return (
      <Notice tone="warning" title="审核后有改动">
        {approval.by} {dayOf(approval.at)}同意以后又改过，导出的不是同意的那一份。
      </Notice>
    );
  }
  const open = view.items.filter(({ state }) => state === 'open').length;
  if (view.state.is !== 'returned' || open === 0) return null;
  return (
    <Notice tone="warning">已退回，还有 {open} 处意见没答复。意见和答复不会写进导出的文件。</Notice>
  );
}
