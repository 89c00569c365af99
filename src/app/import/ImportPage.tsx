/** The import screen (打开文件): files are read, shown beside what was understood, corrected, and made drafts. */
import './import.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DraftSummary } from '../../drafts/draft.ts';
import { unitName } from '../../drafts/draft-name.ts';
import type { ReviewSummary } from '../../drafts/review-record.ts';
import { startReading } from '../reading/file-reading.ts';
import { Button } from '../ui/Button.tsx';
import { countCorrections } from './corrections.ts';
import { readText, stateText } from './file-words.ts';
import type { AttachTo } from './ImportActions.tsx';
import type { ImportFile, ImportInput } from './import-file.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { ReadFileView } from './ReadFileView.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { SeveralFiles } from './SeveralFiles.tsx';
import { findTwins } from './same-reports.ts';
import { UnreadFile } from './UnreadFile.tsx';
import { type ImportHandlers, useImportActions } from './use-import-actions.ts';
import { useImportFiles } from './use-import-files.ts';
import { useLeaving } from './use-leaving.ts';

export interface ImportPageProps extends ImportHandlers {
  /** Files and pasted content; new ones are appended. */
  readonly inputs: readonly ImportInput[];
  /** To find one of the same unit and year. */
  readonly drafts: readonly DraftSummary[];
  /** 审核中; absent where a report is looked for to write on with. */
  readonly reviews?: readonly ReviewSummary[];
  /** The draft on the desk, when it was opened from there to attach last year's report. */
  readonly attachTo?: AttachTo;
  /** What it was opened for: any use, or to begin the next year's report from. */
  readonly purpose?: 'any' | 'next';
  /** Shows a draft that was made, on the desk. */
  readonly onOpenDraft: (id: string) => void;
  /** Back to where it came from. */
  readonly onClose: () => void;
  /** Another one in tests. */
  readonly read?: typeof startReading;
}

export function ImportPage(props: ImportPageProps) {
  const {
    inputs,
    drafts,
    attachTo,
    purpose = 'any',
    onOpenDraft,
    onClose,
    read = startReading,
  } = props;
  const { files, list } = useImportFiles(inputs, read);
  const { busy, run, createAll } = useImportActions(files, props);
  const [chosen, setChosen] = useState(0);
  const file = list[chosen];
  const twins = useMemo(() => findTwins(list, drafts), [list, drafts]);
  const leaving = useLeaving(list);
  const heading = useHeadingFocus(file);
  useTitle(file?.name);
  const correct = useCallback(
    (change: Parameters<typeof files.correct>[1]) => files.correct(chosen, change),
    [files, chosen],
  );
  const next = list.find(({ id, state }) => id !== chosen && state.is === 'read' && !state.outcome);

  return (
    <div className="import-page">
      <header className="ui-bar import-bar">
        <Button variant="quiet" icon="back" onClick={() => leaving.leave(onClose)}>
          返回
        </Button>
        <strong className="import-bar-name">打开文件</strong>
        {attachTo && (
          <span className="import-bar-for">
            给“{unitName(attachTo.unit)}”{attachTo.year} 年的草稿找上年年报
          </span>
        )}
      </header>
      <div className={list.length > 1 ? 'import-body import-body-several' : 'import-body'}>
        {list.length > 1 && (
          <SeveralFiles
            files={list}
            twins={twins}
            chosen={chosen}
            busy={busy}
            onChoose={(id) => {
              if (id === chosen) heading.current?.focus();
              else setChosen(id);
            }}
            onCreate={(wanted) => void createAll(wanted)}
            onOpenDraft={onOpenDraft}
          />
        )}
        <main className="import-main">
          <h1 className="import-title" ref={heading} tabIndex={-1}>
            {file?.name ?? '没有选文件'}
          </h1>
          <p className="ui-hidden" role="status">
            {file && statusOf(file)}
          </p>
          {file && (file.state.is === 'waiting' || file.state.is === 'reading') && (
            <ReadingProgress
              name={file.name}
              done={file.state.is === 'reading' ? file.state.done : undefined}
              onCancel={() => files.cancel(file.id)}
            />
          )}
          {file && (file.state.is === 'refused' || file.state.is === 'cancelled') && (
            <UnreadFile file={file} onRetry={() => files.retry(file.id)} files={list} />
          )}
          {file?.state.is === 'read' && (
            <ReadFileView
              key={file.id}
              state={file.state}
              drafts={drafts}
              twin={twins.get(file.id)}
              attachTo={attachTo}
              isForNextYear={purpose === 'next'}
              reviews={purpose === 'next' ? undefined : props.reviews}
              busy={busy}
              onCorrect={correct}
              onUndo={() => files.undoCorrection(file.id)}
              onAction={(action) => void run(file, action)}
              onOpenDraft={onOpenDraft}
              onNext={next && (() => setChosen(next.id))}
            />
          )}
        </main>
      </div>
      {leaving.question && <LeaveDialog {...leaving.question} />}
    </div>
  );
}

/** The heading has the focus when another file is chosen, and when a button that had it is gone. */
function useHeadingFocus(file: ImportFile | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = file?.id;
  const stage = file?.state.is === 'read' ? `read ${file.state.outcome?.is}` : file?.state.is;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the file
  useEffect(() => heading.current?.focus(), [id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when the stage changes
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [stage]);
  return heading;
}

function useTitle(name: string | undefined) {
  useEffect(() => {
    const before = document.title;
    document.title = name ? `${name} · 打开文件 · 年报` : '打开文件 · 年报';
    return () => {
      document.title = before;
    };
  }, [name]);
}

/** Read out when it changes. */
function statusOf(file: ImportFile): string {
  const { state } = file;
  if (state.is !== 'read' || state.outcome) return stateText(file);
  if (state.isCorrecting) return '正在按更正重新读';
  const isCorrected = countCorrections(state.corrections) > 0;
  return `${isCorrected ? '已按更正重新读' : '读好'}：${readText(state)}`;
}
