import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Unfinished } from './use-leaving.ts';

interface LeaveDialogProps extends Unfinished {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Neither corrections nor what was read are kept anywhere until a draft is made. */
export function LeaveDialog({ is, count, onLeave, onStay }: LeaveDialogProps) {
  const words = wordsOf[is];
  return (
    <Dialog
      title={words.title(count)}
      width="narrow"
      onClose={onStay}
      actions={
        <>
          <Button variant="primary" onClick={onStay}>
            留下
          </Button>
          <Button onClick={onLeave}>{words.leave}</Button>
        </>
      }
    >
      <p>{words.text}</p>
    </Dialog>
  );
}

const wordsOf = {
  corrections: {
    title: () => '更正还没有用上',
    text: '您做了更正，但还没有建立草稿。现在离开，更正就没有了；原来的文件不受影响。',
    leave: '不要更正，离开',
  },
  files: {
    title: (count: number) => `${count} 份文件还没有建立草稿`,
    text: '现在离开，读出的内容就没有了，要用时须重新打开；原来的文件不受影响。',
    leave: '不建草稿，离开',
  },
};
