/** 另存为文件: the draft as it stands in this window, saved or not, with all that is kept beside it. */
import { writeBackup } from '../../drafts/backup.ts';
import { nameOfOne } from '../../drafts/backup-file-name.ts';
import { download } from '../ui/download.ts';
import type { DraftKeeper } from './use-draft-keeper.ts';

export function saveAsFile(keeper: DraftKeeper): void {
  const draft = keeper.envelope.get();
  const text = writeBackup([{ draft, versions: [] }], new Date().toISOString());
  download({ name: nameOfOne(draft.report), blob: new Blob([text], { type: 'application/json' }) });
  keeper.onCopied('backup');
}
