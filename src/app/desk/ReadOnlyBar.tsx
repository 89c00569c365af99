import { useState } from 'react';
import { storageErrorText } from '../../drafts/storage-error.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface ReadOnlyBarProps {
  /** The window that wrote it has gone, or has not answered for a while. */
  readonly isWriterGone: boolean;
  readonly onTakeOver: () => Promise<void>;
}

/** Another window writes this draft; here it is only shown, as that window saves it. */
export function ReadOnlyBar({ isWriterGone, onTakeOver }: ReadOnlyBarProps) {
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
  const button = (label: string) => (
    <Button variant="primary" size="small" busy={isBusy} onClick={() => void takeOver()}>
      {label}
    </Button>
  );
  // Said aloud as soon as it is so: whoever waits for the other window need not look.
  return (
    <div role="status" className="read-only-bar">
      {isWriterGone ? (
        <Notice
          tone="warning"
          title="正在编辑的窗口已关闭或没有回应"
          actions={button('在这里继续编辑')}
        >
          这里显示的是那边最后存下的内容。点“在这里继续编辑”，就从最新的内容接着写。
          {problem ? <strong> {problem}</strong> : null}
        </Notice>
      ) : (
        <Notice
          tone="note"
          title="这份草稿正在另一个窗口里写，这里只能看"
          actions={button('在此编辑')}
        >
          那边存下的改动会随时显示在这里。点“在此编辑”，那边先存好再转到这里，什么都不会丢。
          {problem ? <strong> {problem}</strong> : null}
        </Notice>
      )}
    </div>
  );
}
