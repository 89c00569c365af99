/** What was said of a finding is kept with the draft; taken away, it can be had back. */
import { withoutReason, withReason } from '../../domain/checks/reasons.ts';
import type { ReasonKeeping } from '../session/ReasonsContext.tsx';
import { showToast } from '../ui/toasts.ts';
import type { DraftKeeper } from './use-draft-keeper.ts';

export function reasonKeeping(
  keeper: Pick<DraftKeeper, 'envelope' | 'onReasons'>,
  isReadOnly: boolean,
): ReasonKeeping {
  const kept = keeper.envelope;
  if (isReadOnly) return { kept };
  return {
    kept,
    write: (finding, text) => {
      const before = kept.get();
      if (text) {
        keeper.onReasons(withReason(before.reasons, finding, text, new Date().toISOString()));
        return;
      }
      const left = withoutReason(before.reasons, finding);
      keeper.onReasons(left, null);
      showToast({
        text: before.finalisedAt ? '已删除说明，年报不再是已定稿' : '已删除说明',
        action: {
          label: '撤销',
          // What was written meanwhile stays.
          onAction: () => {
            const isAsThen = kept.get().report === before.report;
            keeper.onReasons(
              { ...before.reasons, ...kept.get().reasons },
              isAsThen ? before.finalisedAt : null,
            );
          },
        },
      });
    },
  };
}
