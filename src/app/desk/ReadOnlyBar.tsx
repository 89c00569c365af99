import { useState } from 'react';
import { storageErrorText } from '../../drafts/storage-error.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Another window writes this draft; here it is only shown, as that window saves it. */
export function ReadOnlyBar({ onTakeOver }: { onTakeOver: () => Promise<void> }) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const takeOver = async () => {
    setBusy(true);
    try {
      await onTakeOver();
    } catch (error) {
      setProblem(storageErrorText(error));
      setBusy(false);
    }
  };
  return (
    <Notice
      tone="note"
      title="这份草稿正在另一个窗口里写，这里只能看"
      actions={
        <Button variant="primary" size="small" busy={isBusy} onClick={() => void takeOver()}>
          在此编辑
        </Button>
      }
    >
      那边存下的改动会随时显示在这里。点“在此编辑”，那边先存好再转到这里，什么都不会丢。
      {problem ? <strong> {problem}</strong> : null}
    </Notice>
  );
}
