/** 审核后有改动: what of the report is otherwise than it was agreed to. */
import './opinions.css';
import { useMemo } from 'react';
import type { Place } from '../../domain/place/place.ts';
import { changesBetween } from '../../domain/review/changes-between.ts';
import { useStore } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { ChangeList } from '../ui/ChangeList.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { dayOf } from './decision-words.ts';
import type { OpinionsOnDesk } from './opinions-on-desk.ts';

interface ChangesDialogProps {
  readonly opinions: OpinionsOnDesk;
  readonly onGoTo: (place: Place) => void;
  readonly onClose: () => void;
}

export function ChangesDialog({ opinions, onGoTo, onClose }: ChangesDialogProps) {
  const view = useStore(opinions.view);
  const approval = view?.review.approval;
  const changes = useMemo(
    () => (view && approval ? changesBetween(approval.report, view.report) : []),
    [view, approval],
  );
  return (
    <Dialog
      title="审核后的改动"
      width="wide"
      onClose={onClose}
      actions={<Button onClick={onClose}>关闭</Button>}
    >
      {approval ? (
        <p>
          {approval.by} {dayOf(approval.at)}同意时的年报，与现在
          {changes.length > 0
            ? `有 ${changes.length} 处不同：`
            : '相比，数字、文字和标题都没有变，只动过行的设置或空格。'}
        </p>
      ) : null}
      <ChangeList
        changes={changes}
        onChoose={({ place }) => {
          onClose();
          // Once the dialog has given the focus back.
          requestAnimationFrame(() => onGoTo(place));
        }}
      />
    </Dialog>
  );
}
