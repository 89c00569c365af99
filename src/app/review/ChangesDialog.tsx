/** What was changed from one state of a report to another: since the round before, or since it was agreed to. */
import type { Change } from '../../domain/review/changes-between.ts';
import { Button } from '../ui/Button.tsx';
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
      <ol className="changes">
        {changes.map(({ name, was, now }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only looked at
          <li key={index}>
            <strong>{name}</strong>
            <del>{was ?? '（空）'}</del>
            <ins>{now ?? '（空）'}</ins>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
