/** What was changed from one state of a report to another. */
import type { Change } from '../../domain/review/changes-between.ts';
import { Button } from '../ui/Button.tsx';
import { ChangeList } from '../ui/ChangeList.tsx';
import { Dialog } from '../ui/Dialog.tsx';

interface ChangesDialogProps {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly onClose: () => void;
}

export function ChangesDialog({ title, changes, onClose }: ChangesDialogProps) {
  return (
    <Dialog
      title={title}
      width="wide"
      onClose={onClose}
      actions={<Button onClick={onClose}>关闭</Button>}
    >
      {changes.length === 0 ? <p>数字、文字和标题都没有改。</p> : null}
      <ChangeList changes={changes} />
    </Dialog>
  );
}
