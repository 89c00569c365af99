import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

interface LeaveDialogProps {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Corrections are not kept anywhere until a draft is made. */
export function LeaveDialog({ onLeave, onStay }: LeaveDialogProps) {
  return (
    <Dialog
      title="更正还没有用上"
      width="narrow"
      onClose={onStay}
      actions={
        <>
          <Button variant="primary" onClick={onStay}>
            留下
          </Button>
          <Button onClick={onLeave}>不要更正，返回</Button>
        </>
      }
    >
      <p>您做了更正，但还没有建立草稿。现在返回，更正就没有了；原来的文件不受影响。</p>
    </Dialog>
  );
}
