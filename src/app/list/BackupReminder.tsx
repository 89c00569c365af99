/** A quiet word about drafts that were worked on and lie in this browser only. */
import type { CopyReminder } from '../../drafts/copy-reminder.ts';
import { draftName } from '../../drafts/draft-name.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface BackupReminderProps {
  readonly reminder: CopyReminder;
  readonly onBackUp: () => void;
  readonly onLater: () => void;
}

export function BackupReminder({ reminder, onBackUp, onLater }: BackupReminderProps) {
  return (
    <Notice
      tone="note"
      actions={
        <>
          <Button size="small" icon="download" onClick={onBackUp}>
            备份全部
          </Button>
          <Button size="small" variant="quiet" onClick={onLater}>
            以后再说
          </Button>
        </>
      }
    >
      {reminderText(reminder)}
    </Notice>
  );
}

function reminderText({ drafts, changes, wereCopied, hasWord }: CopyReminder): string {
  const [first] = drafts;
  const name = first ? `“${draftName(first)}”` : '';
  const which = drafts.length > 1 ? `${name}等 ${drafts.length} 份` : name;
  const what = wereCopied ? `上次备份后改了 ${changes} 处` : `有 ${changes} 处改动没有备份过`;
  const word = hasWord ? '（导出过 Word，那里只有文字和数字）' : '';
  return `${which}${what}，只存在这个浏览器里${word}。`;
}
