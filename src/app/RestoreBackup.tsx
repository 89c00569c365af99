import { useEffect, useState } from 'react';
import { readBackup } from '../drafts/backup.ts';
import { offersOf } from '../drafts/backup-offers.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import type { Review } from '../drafts/review-record.ts';
import { storageErrorText } from '../drafts/storage-error.ts';
import { restoreOffers } from './back-up-and-restore.ts';
import { type BackupContent, RestoreDialog } from './list/RestoreDialog.tsx';
import { reviewDraft } from './start-review.ts';
import { showToast } from './ui/toasts.ts';

interface RestoreBackupProps {
  readonly store: DraftStore;
  readonly file: File;
  /** Other files that were opened with it and are read afterwards. */
  readonly waiting: number;
  /** A review was opened of one of its drafts. */
  readonly onReviewed: (review: Review) => void;
  readonly onClose: () => void;
}

/** A backup that was opened: what it holds beside what is here, and the way back for it. */
export function RestoreBackup({ store, file, waiting, onReviewed, onClose }: RestoreBackupProps) {
  const [content, setContent] = useState<BackupContent>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    void contentOf(file, store).then((read) => {
      if (isCurrent) setContent(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [file, store]);

  if (!content) return null;
  return (
    <RestoreDialog
      fileName={file.name}
      content={content}
      waiting={waiting}
      problem={problem}
      onReview={({ draft }) => {
        // What the draft was handed over with goes along: the reviewer's own opinions come back with their answers.
        void reviewDraft(store, draft, file.name).then(onReviewed, (error: unknown) =>
          setProblem(storageErrorText(error)),
        );
      }}
      onRestore={async (offers) => {
        const restored = await restoreOffers(store, offers);
        if (restored.problem === undefined) {
          showToast({ text: `已恢复 ${restored.count} 份` });
          onClose();
          return;
        }
        setProblem(`恢复了 ${restored.count} 份，其余没有恢复：${restored.problem}`);
        // What came back is here now.
        setContent(await contentOf(file, store));
      }}
      onClose={onClose}
    />
  );
}

async function contentOf(file: File, store: DraftStore): Promise<BackupContent> {
  try {
    const read = readBackup(await file.text());
    return read.ok ? { ...read, offers: await offersOf(read.drafts, store) } : read;
  } catch (error) {
    return { ok: false, reason: storageErrorText(error) };
  }
}
