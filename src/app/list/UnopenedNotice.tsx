import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface UnopenedNoticeProps {
  /** In Chinese. */
  readonly reason: string;
  readonly onReopen: () => Promise<void>;
}

/** The database of this browser cannot be opened now: what is in it is not shown, and may be there. */
export function UnopenedNotice({ reason, onReopen }: UnopenedNoticeProps) {
  const [isBusy, setBusy] = useState(false);
  const [failures, setFailures] = useState(0);
  const reopen = async () => {
    setBusy(true);
    try {
      await onReopen();
    } catch {
      setFailures(failures + 1);
    }
    setBusy(false);
  };
  return (
    <Notice
      tone="error"
      urgent
      title="现在打不开存放草稿的数据库，原来的年报可能还在"
      actions={
        <Button size="small" busy={isBusy} onClick={() => void reopen()}>
          再试一次
        </Button>
      }
    >
      {reason}。这时新写的内容，打开以后会一起存进去；一直打不开，关闭前请先“备份全部”。
      {failures > 0 ? <strong> 试了 {failures} 次，还是打不开。</strong> : null}
    </Notice>
  );
}
