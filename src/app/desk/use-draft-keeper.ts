import { useEffect, useState } from 'react';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { sameTally, type Tally, tallyOf } from '../../domain/checks/core/tally.ts';
import type { Reasons } from '../../domain/checks/reasons.ts';
import type { Report } from '../../domain/report/report.ts';
import { carriedReview } from '../../domain/review/carried-review.ts';
import type { DraftReview } from '../../domain/review/review.ts';
import { createAutosave, type SaveState } from '../../drafts/autosave.ts';
import type { Draft, DraftState } from '../../drafts/draft.ts';
import type { DraftStore } from '../../drafts/draft-store.ts';
import { dropEdits, keepLastEdits, keptEdits } from '../../drafts/last-edits.ts';
import { changedBy, isSameState, uncounted } from '../../drafts/revision.ts';
import { storageErrorText } from '../../drafts/storage-error.ts';
import type { VersionKind } from '../../drafts/versions.ts';
import { dropHeldEdits } from '../../drafts/weigh-edits.ts';
import { countFindings } from '../session/count-findings.ts';
import { createStore, type ReadableStore } from '../session/store.ts';
import { showToast } from '../ui/toasts.ts';
import { lockFields, type WritingClaim } from './use-writing-claim.ts';

/** The envelope of the draft being written, and whether it is on disk. */
export interface DraftKeeper {
  readonly envelope: ReadableStore<Draft>;
  readonly saveState: ReadableStore<SaveState>;
  /** The draft as the window that writes it has saved it. */
  readonly follow: (draft: Draft) => void;
  readonly onChange: (report: Report, findings: readonly Finding[]) => void;
  /** What is found of the report has changed without it. */
  readonly onFindings: (findings: readonly Finding[]) => void;
  /** The report of a file has taken the place of the one that was written. */
  readonly onReplaced: (reasons: Reasons) => void;
  /** Figures of last year's report were looked at, or taken up. */
  readonly onCarried: (carried: Draft['carried']) => void;
  /** Reasons while they are being written. Where one is taken away, the report is no longer 已定稿. */
  readonly onReasons: (reasons: Reasons, finalisedAt?: string | null) => void;
  /** Opinions were answered, or came in by a file. */
  readonly onReview: (review: DraftReview) => void;
  readonly onExported: (fileName: string, finalReasons?: Reasons) => void;
  /** A copy outside the browser that holds everything. */
  readonly onCopied: (is: 'backup' | 'data') => void;
  /** The draft as it is now, to go back to. */
  readonly keepVersion: (kind: VersionKind, label: string) => void;
  /** @throws where something could not be saved */
  readonly flush: () => Promise<void>;
  readonly retry: () => Promise<void>;
  /** All that is here once more: the database was closed under the page, and what was saved may be gone. */
  readonly writeAgain: () => void;
  /** At once, for a page that may not live to see a write confirmed. */
  readonly keepLastEdits: () => void;
  /** The desk is left: what cannot be saved is kept for its next opening, and nothing is tried again. */
  readonly leave: () => void;
}

/** Saves every change of the draft, and at once when the page is hidden or the draft is left. */
export function useDraftKeeper(draft: Draft, store: DraftStore, claim: WritingClaim): DraftKeeper {
  const [keeper] = useState(() => createDraftKeeper(draft, store, claim));
  useEffect(() => {
    const onHide = () => {
      keeper.keepLastEdits();
      void keeper.flush().catch(() => undefined);
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (keeper.saveState.get().kind !== 'failed') return;
      event.preventDefault();
      // Older browsers ask only where this is set.
      event.returnValue = true;
    };
    claim.saveWith(keeper.flush);
    const stopWatching = store.onClosed(keeper.writeAgain);
    // Edits that were taken in at the opening, and that no write took: said aloud like all that is not on disk.
    const opened = keeper.envelope.get();
    const isKeptOnly = keptEdits(opened.id).some((kept) => isSameState(kept.draft, opened));
    if (isKeptOnly && !store.mayHoldMore) keeper.writeAgain();
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('beforeunload', onUnload);
      stopWatching();
      keeper.leave();
    };
  }, [keeper, store, claim.saveWith]);
  return keeper;
}

/**
 * In milliseconds after the first change that is not on disk: with the write itself still within the
 * second that a crash may cost, and seldom enough not to be felt while typing.
 */
const saveDelay = 700;

/** Apart from the page, so that all that may happen to pages can be tried. */
export function createDraftKeeper(
  draft: Draft,
  store: DraftStore,
  claim: Pick<WritingClaim, 'is' | 'lose'>,
): DraftKeeper {
  const envelope = createStore(draft);
  const saveState = createStore<SaveState>({ kind: 'saved', at: draft.savedAt });
  const isMine = claim.is === 'mine';
  /** As of the last change, counted once it is written; none before it. */
  let counts: (() => Tally) | undefined;
  let isWriting = isMine;
  let lastDay = dayOf(draft.savedAt);
  let saved: DraftState = draft;
  const onSaved = (confirmed: Draft) => {
    saved = confirmed;
    // Of what is only in memory the kept edits are the one copy that outlives the page.
    if (!store.mayHoldMore) dropHeldEdits(confirmed);
  };
  const autosave = createAutosave<Draft, () => Tally>({
    store: { save: (unsaved, tally) => store.save(unsaved, tally?.()) },
    delay: saveDelay,
    onState: (next) => {
      if (next.kind === 'saved') onSaved(envelope.get());
      if (next.kind !== 'saving' || saveState.get().kind !== 'saving') saveState.set(next);
    },
    onTakenOver: () => {
      if (!isWriting) return;
      isWriting = false;
      lockFields(true);
      // Nothing was typed here that is not on disk.
      if (isSameState(envelope.get(), saved)) {
        claim.lose();
        return;
      }
      keepLastEdits(envelope.get(), new Date());
      keepApart(envelope.get(), store, claim).catch((error: unknown) =>
        saveState.set({ kind: 'failed', text: storageErrorText(error) }),
      );
    },
  });
  const keep = (next: Draft) => {
    if (!isWriting) return;
    keepOfToday();
    envelope.set(changedBy(store.claims.window, next));
    counts ??= once(() => countFindings(next.report));
    autosave.schedule(envelope.get(), counts);
  };
  const keepUnsaved = () => {
    const isUnsafe = saveState.get().kind !== 'saved' || store.mayHoldMore;
    if (isWriting && isUnsafe) keepLastEdits(envelope.get(), new Date());
  };
  const keepVersion = (kind: VersionKind, label: string) => {
    // The draft itself is saved all the same; a version less is no reason to interrupt.
    if (isMine) store.addVersion(envelope.get(), kind, label).catch(() => undefined);
  };
  /** Before the first change of a day the draft is kept as it was. */
  const keepOfToday = () => {
    const today = dayOf(new Date().toISOString());
    if (today !== lastDay) keepVersion('day', `${lastDay} 写完时`);
    lastDay = today;
  };
  return {
    envelope,
    saveState,
    follow: envelope.set,
    onChange: (report, findings) => {
      counts = once(() => tallyOf(report, findings));
      // What is written in one go counts as one change.
      const change = saveState.get().kind === 'saved' ? 1 : 0;
      const before = envelope.get();
      const changesSinceCopy = before.changesSinceCopy + change;
      const review = carriedReview(before.review, before.report, report);
      keep({ ...before, report, review, finalisedAt: null, changesSinceCopy });
    },
    onFindings: (findings) => {
      // Before the first change the card says what was saved.
      const now = tallyOf(envelope.get().report, findings);
      if (!counts || sameTally(counts(), now)) return;
      counts = () => now;
      if (isWriting) autosave.schedule(envelope.get(), counts);
    },
    onReplaced: (reasons) =>
      keep({
        ...envelope.get(),
        origin: 'file',
        reasons: { ...envelope.get().reasons, ...reasons },
      }),
    onCarried: (carried) => keep({ ...envelope.get(), carried }),
    onReasons: (reasons, finalisedAt = envelope.get().finalisedAt) =>
      keep({ ...envelope.get(), reasons, finalisedAt }),
    onReview: (review) => keep({ ...envelope.get(), review }),
    onExported: (fileName, finalReasons) => {
      const at = new Date().toISOString();
      const exported = {
        ...envelope.get(),
        lastExport: { fileName, at },
        // Text and figures only: it resets no count.
        lastCopy: envelope.get().lastCopy ?? { is: 'word' as const, at },
      };
      keep(finalReasons ? { ...exported, reasons: finalReasons, finalisedAt: at } : exported);
      keepVersion('export', finalReasons ? '定稿导出时' : '导出 Word 时');
    },
    onCopied: (is) => {
      const at = new Date().toISOString();
      keep({ ...envelope.get(), lastCopy: { is, at }, changesSinceCopy: 0 });
    },
    keepVersion,
    flush: async () => {
      await autosave.flush();
      const state = saveState.get();
      if (state.kind === 'failed') throw new Error(state.text);
    },
    retry: () => autosave.retry(),
    writeAgain: () => {
      if (!isWriting) return;
      saved = uncounted;
      const { report } = envelope.get();
      counts ??= once(() => countFindings(report));
      autosave.schedule(envelope.get(), counts);
    },
    leave: () => {
      void autosave.flush().then(() => {
        keepUnsaved();
        autosave.dispose();
      });
    },
    keepLastEdits: keepUnsaved,
  };
}

function once(count: () => Tally): () => Tally {
  let tally: Tally | undefined;
  return () => {
    tally ??= count();
    return tally;
  };
}

/** 「11 月 26 日」, by the clock of this computer. */
function dayOf(iso: string): string {
  const day = new Date(iso);
  return `${day.getMonth() + 1} 月 ${day.getDate()} 日`;
}

/**
 * Another window went on with the draft while this one slept: what was not saved here becomes a draft of its
 * own, and this window shows what the other one writes.
 */
async function keepApart(
  unsaved: Draft,
  store: DraftStore,
  claim: Pick<WritingClaim, 'lose'>,
): Promise<void> {
  const apart = await store.putBack({ ...unsaved, remark: '另一个窗口接手时没存上的' });
  dropEdits(keptEdits(unsaved.id).filter(({ draft }) => draft.savedBy === unsaved.savedBy));
  claim.lose();
  showToast({
    text: `这份草稿已在另一个窗口接着写。这里没存上的改动另存成了一份，在报告列表里，标着“${apart.remark}”`,
  });
}
