/** The draft as it stands in this window, saved or not, with all that is kept beside it. */
import { writeBackup } from '../../drafts/backup.ts';
import { nameOfAnswered, nameOfOne } from '../../drafts/backup-file-name.ts';
import { download, type MadeFile } from '../ui/download.ts';
import { showToast } from '../ui/toasts.ts';
import type { DraftKeeper } from './use-draft-keeper.ts';

/** 另存为文件, where it could not be saved: nothing of it may be lost, what reviewers said neither. */
export function saveAsFile(keeper: DraftKeeper): void {
  give(keeper, nameOfOne(keeper.envelope.get().report));
}

/** 交回审核: with the opinions and the answers, for the reviewer. */
export function handBack(keeper: DraftKeeper): void {
  const file = give(keeper, nameOfAnswered(keeper.envelope.get().report));
  showToast({
    text: `已存成文件，连同意见和答复，请交给审核的人。在浏览器的“下载”文件夹里：${file.name}`,
    action: { label: '再次下载', onAction: () => download(file) },
  });
}

function give(keeper: DraftKeeper, name: string): MadeFile {
  const draft = keeper.envelope.get();
  const text = writeBackup([{ draft, versions: [] }], new Date().toISOString());
  const file = { name, blob: new Blob([text], { type: 'application/json' }) };
  download(file);
  keeper.onCopied('backup');
  return file;
}
