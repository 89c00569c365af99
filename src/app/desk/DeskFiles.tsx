/** Files opened from the desk: last year's report, another version of this one, or a report of its own. */
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Reasons } from '../../domain/checks/reasons.ts';
import { withLastYear } from '../../domain/report/last-year.ts';
import type { Report } from '../../domain/report/report.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import type { DraftStore } from '../../drafts/draft-store.ts';
import type { ImportInput } from '../import/import-file.ts';
import { useReport, useSession } from '../session/SessionContext.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';

const ImportPage = lazy(async () => ({
  default: (await import('../import/ImportPage.tsx')).ImportPage,
}));

/** What is done with a report that was read, beside what concerns the draft on the desk. */
export interface FileActions {
  /** A draft of it, by its id; the caller shows it. */
  readonly create: (report: Report, name: string, reasons: Reasons) => Promise<string>;
  /** In place of another draft, which is kept as a copy. */
  readonly replace: (id: string, report: Report, reasons: Reasons) => Promise<void>;
  /** Shows a draft that was made. */
  readonly open: (id: string) => void;
  readonly beginNext: (report: Report, fileName: string) => Promise<string>;
}

interface DeskFilesProps {
  readonly inputs: readonly ImportInput[];
  readonly draftId: string;
  readonly store: DraftStore;
  readonly actions: FileActions;
  /** Keeps a copy of the draft as it is now. */
  readonly onKeepCopy: () => Promise<void>;
  /** The draft is about to take in what a file holds. */
  readonly onBeforeImport: (label: string) => void;
  /** The report of a file has taken the place of the draft's, with what the file says of findings that stay. */
  readonly onReplaced: (reasons: Reasons) => void;
  readonly onMore: (files: File[]) => void;
  /** Last year's report was attached. */
  readonly onAttached: () => void;
  readonly onClose: () => void;
}

export function DeskFiles(props: DeskFilesProps) {
  const { inputs, draftId, store, actions, onKeepCopy, onBeforeImport, onMore } = props;
  const { onReplaced, onAttached, onClose } = props;
  const session = useSession();
  const unit = useReport((report) => report.unit);
  const year = useReport((report) => report.year);
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>([]);
  useEffect(() => {
    // Without the list nothing is offered to be replaced; all else works.
    store.list().then(setDrafts, () => undefined);
  }, [store]);

  const attach = async (last: Report, name: string) => {
    onBeforeImport(`附上“${name}”之前`);
    session.edit('附上上年年报', (before) => withLastYear(before, last, { is: 'file', name }));
    session.notices.tellUndoable(`已附上“${name}”`);
    onAttached();
  };
  const replaceOwn = async (report: Report, name: string, reasons: Reasons) => {
    await onKeepCopy();
    onBeforeImport(`换成“${name}”之前`);
    session.edit(`换成“${name}”的内容`, (before) => ({
      ...report,
      lastYear: report.lastYear ?? before.lastYear,
    }));
    onReplaced(reasons);
    session.notices.tellUndoable(`已换成“${name}”的内容，原稿另存了一份`);
    onClose();
  };
  return (
    <Suspense fallback={<p className="desk-loading">正在打开…</p>}>
      <ImportPage
        inputs={inputs}
        drafts={drafts}
        attachTo={{ unit, year }}
        onCreate={actions.create}
        onReplace={(id, report, name, reasons) =>
          id === draftId ? replaceOwn(report, name, reasons) : actions.replace(id, report, reasons)
        }
        onBeginNext={actions.beginNext}
        onAttach={attach}
        onOpenDraft={actions.open}
        onClose={onClose}
      />
      <FileDrop onFiles={onMore} />
    </Suspense>
  );
}
