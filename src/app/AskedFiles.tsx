/** Backups and reviewers' files that were opened: what each holds, one after the other, and what is to be done with it. */
import { useState } from 'react';
import type { DraftStore } from '../drafts/draft-store.ts';
import type { Review } from '../drafts/review-record.ts';
import type { AskedFile } from './back-up-and-restore.ts';
import { DecisionDialog } from './opinions/DecisionDialog.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';

interface AskedFilesProps {
  readonly store: DraftStore;
  /** More may come behind them. */
  readonly asked: readonly AskedFile[];
  /** Other files that were opened with them and are read afterwards. */
  readonly waiting: number;
  /** 预览／审核 of a draft in a backup was opened. */
  readonly onReviewed: (review: Review) => void;
  /** The list is to be read anew. */
  readonly onNext: () => void;
  /** @param joined drafts that opinions or an approval have joined */
  readonly onDone: (joined: readonly string[]) => void;
}

export function AskedFiles({ store, asked, waiting, onReviewed, onNext, onDone }: AskedFilesProps) {
  const [{ done, joined }, setState] = useState<{ done: number; joined: readonly string[] }>({
    ...{ done: 0, joined: [] },
  });
  const next = (more: readonly string[] = joined) => {
    setState({ done: done + 1, joined: more });
    onNext();
    if (done + 1 >= asked.length) onDone(more);
  };
  const now = asked[done];
  if (!now) return null;
  if (now.is === 'backup') {
    return (
      <RestoreBackup
        key={done}
        store={store}
        file={now.file}
        waiting={waiting}
        onReviewed={onReviewed}
        onClose={() => next()}
      />
    );
  }
  return (
    <DecisionDialog
      key={done}
      store={store}
      file={now.file}
      waiting={asked.length - done - 1 + waiting}
      onJoined={(id) => next([...new Set([...joined, id])])}
      onClose={() => next()}
    />
  );
}
