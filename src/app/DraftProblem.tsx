import { type ReactNode, useState } from 'react';
import { namePartsOf, recordName } from '../drafts/draft-name.ts';
import type { DraftStore, OpenedDraft } from '../drafts/draft-store.ts';
import { type OfferedEdits, throwAway } from '../drafts/offered-edits.ts';
import { readableReport } from '../drafts/readable-report.ts';
import { storageErrorText } from '../drafts/storage-error.ts';
import { saveRecord } from './back-up-and-restore.ts';
import { bringBackEdits } from './drafts-from-reports.ts';
import { OfferedEditsNotice } from './list/OfferedEditsNotice.tsx';
import { listLink, viewLink } from './route.ts';
import { Button } from './ui/Button.tsx';
import { Notice } from './ui/Notice.tsx';
import { showToast } from './ui/toasts.ts';
import './pages.css';

interface DraftProblemProps {
  readonly store: DraftStore;
  readonly id: string;
  readonly problem: Extract<OpenedDraft, { readonly ok: false }>;
  /** What was kept of it all the same. */
  readonly offered: readonly OfferedEdits[];
  /** 再试一次, where that may help. */
  readonly onRetry?: (() => Promise<void>) | undefined;
  /** Edits have become this draft. */
  readonly onBack: (id: string) => void;
}

/** A draft that cannot be opened: why, and what can be done without touching it. */
export function DraftProblem(props: DraftProblemProps) {
  const { store, id, offered, onRetry, onBack } = props;
  const { problem, reason, raw } = props.problem;
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const run = (work: () => Promise<void>) =>
    void work().catch((error: unknown) => {
      setFailure(storageErrorText(error));
      setBusy(false);
    });
  const remove = async () => {
    await store.remove(id);
    location.hash = listLink;
    showToast({ text: `已删除“${recordName(namePartsOf(raw))}”，在“最近删除”里可以恢复` });
  };
  const buttons: ReactNode = raw !== null && (
    <p className="page-problem-buttons">
      {readableReport(raw) && (
        <Button
          icon="preview"
          onClick={() => {
            location.hash = viewLink(id);
          }}
        >
          只读查看
        </Button>
      )}
      <Button icon="download" onClick={() => run(() => saveRecord(store, id))}>
        另存为文件
      </Button>
      <Button variant="quiet" icon="trash" onClick={() => run(remove)}>
        删除
      </Button>
    </p>
  );
  return (
    <main className="page-problem">
      <h1>这份草稿打不开</h1>
      {failure && (
        <Notice tone="error" urgent>
          {failure}
        </Notice>
      )}
      <Notice tone="error">
        {reason}。{problem === 'missing' && '删除了的，三十天内在报告列表的“最近删除”里可以恢复。'}
      </Notice>
      {onRetry && (
        <p className="page-problem-buttons">
          <Button
            variant="primary"
            busy={isBusy}
            onClick={() => {
              setFailure(undefined);
              setBusy(true);
              run(onRetry);
            }}
          >
            再试一次
          </Button>
        </p>
      )}
      <OfferedEditsNotice
        offered={offered}
        now={new Date()}
        onBringBack={(offer) => run(async () => onBack((await bringBackEdits(store, offer)).id))}
        onThrowAway={(offer) => {
          throwAway(offer);
          location.hash = listLink;
        }}
      />
      {buttons}
      <p>
        <a href={listLink}>回到报告列表</a>
      </p>
    </main>
  );
}
