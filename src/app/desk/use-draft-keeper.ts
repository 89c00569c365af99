import { useEffect, useState } from 'react';
import type { Finding } from '../../domain/checks/finding.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import type { Report } from '../../domain/report/report.ts';
import { createAutosave, type SaveState } from '../../drafts/autosave.ts';
import type { Draft } from '../../drafts/draft.ts';
import type { DraftStore } from '../../drafts/draft-store.ts';
import { dropLastEdits, keepLastEdits } from '../../drafts/last-edits.ts';
import type { Reasons } from '../export/reasons.ts';
import { countByLevel } from '../session/finding-groups.ts';
import { createStore, type Store } from '../session/store.ts';

/** The envelope of the draft being written, and whether it is on disk. */
export interface DraftKeeper {
  readonly envelope: Store<Draft>;
  readonly saveState: Store<SaveState>;
  readonly onChange: (report: Report, findings: readonly Finding[]) => void;
  /** Reasons while they are being written. */
  readonly onReasons: (reasons: Reasons) => void;
  readonly onExported: (fileName: string, finalReasons?: Reasons) => void;
  readonly flush: () => Promise<void>;
  /** At once, for a page that may not live to see a write confirmed. */
  readonly keepLastEdits: () => void;
}

/** Saves every change of the draft, and at once when the page is hidden or the draft is left. */
export function useDraftKeeper(draft: Draft, store: DraftStore): DraftKeeper {
  const [keeper] = useState(() => createDraftKeeper(draft, store));
  useEffect(() => {
    const onHide = () => {
      keeper.keepLastEdits();
      void keeper.flush();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onHide);
      void keeper.flush();
    };
  }, [keeper]);
  return keeper;
}

/**
 * In milliseconds after the first change that is not on disk: with the write itself still within the
 * second that a crash may cost, and seldom enough not to be felt while typing.
 */
const saveDelay = 700;

function createDraftKeeper(draft: Draft, store: DraftStore): DraftKeeper {
  const envelope = createStore(draft);
  const saveState = createStore<SaveState>({ kind: 'saved', at: draft.savedAt });
  let findings: readonly Finding[] = runChecks(draft.report);
  const autosave = createAutosave({
    store,
    delay: saveDelay,
    onState: (next) => {
      if (next.kind === 'saved') dropLastEdits(draft.id);
      if (next.kind !== 'saving' || saveState.get().kind !== 'saving') saveState.set(next);
    },
  });
  const keep = (next: Draft) => {
    envelope.set(next);
    autosave.schedule(next, countByLevel(findings.filter((one) => !one.quietWhileTyping)));
  };
  return {
    envelope,
    saveState,
    onChange: (report, next) => {
      findings = next;
      keep({ ...envelope.get(), report, finalisedAt: null });
    },
    onReasons: (reasons) => keep({ ...envelope.get(), reasons }),
    onExported: (fileName, finalReasons) => {
      const at = new Date().toISOString();
      const exported = { ...envelope.get(), lastExport: { fileName, at } };
      keep(finalReasons ? { ...exported, reasons: finalReasons, finalisedAt: at } : exported);
    },
    flush: () => autosave.flush(),
    keepLastEdits: () => {
      if (saveState.get().kind !== 'saved') keepLastEdits(envelope.get(), new Date());
    },
  };
}
