import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface UnopenedNoticeProps {
  /** In Chinese. */
  readonly reason: string;
  readonly onReopen: () => void;
}

/** The database of this browser cannot be opened now: what is in it is not shown, and may be there. */
export function UnopenedNotice({ reason, onReopen }: UnopenedNoticeProps) {
  return (
    <Notice
      tone="error"
      urgent
      title="现在打不开存放草稿的数据库，原来的年报可能还在"
      actions={
        <Button size="small" onClick={onReopen}>
          再试一次
        </Button>
      }
    >
      {reason}。这时新写的内容，打开以后会一起存进去；一直打不开，关闭前请先“备份全部”。
    </Notice>
  );
}
