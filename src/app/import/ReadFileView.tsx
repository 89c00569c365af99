/** A file that was read: the report with what can be made of it, the notes, and beside them the source. */
import { useEffect, useRef, useState } from 'react';
import { editionById } from '../../domain/edition/editions.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import type { ReviewSummary } from '../../drafts/review-record.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Correct } from './corrections.ts';
import { DataFileFacts } from './DataFileFacts.tsx';
import { outcomeNames } from './file-words.ts';
import { IdentityFields } from './IdentityFields.tsx';
import { type AttachTo, ImportActions } from './ImportActions.tsx';
import type { ReadState } from './import-file.ts';
import { NoteGroups } from './NoteGroups.tsx';
import type { NoteTarget } from './note-target.ts';
import { ReportFacts } from './ReportFacts.tsx';
import { SourceView } from './SourceView.tsx';
import type { Twin } from './same-reports.ts';
import type { Busy, ImportAction } from './use-import-actions.ts';
import { useSourceLines } from './use-source-lines.ts';

interface ReadFileViewProps {
  readonly state: ReadState;
  readonly drafts: readonly DraftSummary[];
  readonly twin: Twin | undefined;
  readonly attachTo: AttachTo | undefined;
  readonly isForNextYear: boolean;
  readonly reviews: readonly ReviewSummary[] | undefined;
  readonly busy: Busy;
  readonly onCorrect: Correct;
  readonly onUndo: () => void;
  readonly onAction: (action: ImportAction) => void;
  /** Shows the draft that was made, on the desk. */
  readonly onOpenDraft: (id: string) => void;
  /** Shows the next file of which nothing was made yet; absent where there is none. */
  readonly onNext: (() => void) | undefined;
}

const noItems = [] as const;

export function ReadFileView(props: ReadFileViewProps) {
  const { state, drafts, twin, attachTo, isForNextYear, reviews, busy } = props;
  const { onCorrect, onUndo, onAction, onOpenDraft, onNext } = props;
  const { content, corrections, outcome, problem } = state;
  const { report, items = noItems } = content;
  const frame = useRef<HTMLDivElement>(null);
  const shown = useSourceLines(items, corrections);
  const [pointed, setPointed] = useState<NoteTarget>();
  useEffect(() => {
    if (pointed) showTarget(frame.current, pointed);
  }, [pointed]);

  const edition = editionById(report.edition);
  const hasYear = content.isYearKnown;
  const goTo = (target: NoteTarget) => {
    if (target.is === 'item') shown.reveal(target.item);
    // A new value each time: the same note may be looked at again.
    setPointed({ ...target });
  };
  const takeAction = (wanted: ImportAction) => {
    if (hasYear) onAction(wanted);
    else goTo({ is: 'field', field: 'year' });
  };

  return (
    <div ref={frame} className={content.items ? 'import-columns' : 'import-columns import-alone'}>
      <div className="import-result">
        <section aria-labelledby="import-report">
          <h2 id="import-report">读出的年报</h2>
          {content.items ? (
            <IdentityFields
              report={report}
              corrections={corrections}
              isYearKnown={hasYear}
              onCorrect={onCorrect}
            />
          ) : (
            <DataFileFacts report={report} />
          )}
          <ReportFacts report={report} findings={content.findings} />
        </section>
        {problem && (
          <Notice tone="error" title={problem.title} urgent>
            {problem.text}
          </Notice>
        )}
        {outcome ? (
          <Notice
            tone="good"
            title={outcomeNames[outcome.is]}
            actions={
              <>
                {onNext && <Button onClick={onNext}>看下一份</Button>}
                {outcome.draftId !== undefined && (
                  <Button onClick={() => onOpenDraft(outcome.draftId ?? '')}>打开</Button>
                )}
              </>
            }
          />
        ) : (
          <ImportActions
            report={report}
            drafts={drafts}
            twin={twin}
            attachTo={attachTo}
            isForNextYear={isForNextYear}
            reviews={reviews}
            busy={busy}
            onAction={takeAction}
          />
        )}
        <NoteGroups notes={content.notes} report={report} onGoTo={goTo} />
      </div>
      {content.items && (
        <SourceView
          items={content.items}
          shown={shown}
          edition={edition}
          corrections={corrections}
          isCorrecting={state.isCorrecting}
          canUndo={state.past.length > 0}
          pointedAt={pointed?.is === 'item' ? pointed : undefined}
          onCorrect={onCorrect}
          onUndo={onUndo}
        />
      )}
    </div>
  );
}

/** Brings a place into view and puts the focus where it can be corrected. */
function showTarget(frame: HTMLElement | null, target: NoteTarget) {
  const place = frame?.querySelector<HTMLElement>(selectorOf(target));
  if (!place) return;
  place.scrollIntoView({ block: 'center' });
  (place.querySelector<HTMLElement>('select') ?? place).focus({ preventScroll: true });
}

function selectorOf(target: NoteTarget): string {
  if (target.is === 'field') return `[name=${target.field}]`;
  const { item, row } = target;
  return row === undefined ? `[data-item="${item}"]` : `[data-row="${item}/${row}"]`;
}
