/** 审核单 of a draft of one's own: what is found of it, what was said of that, and what reviews have come to. */
import { useEffect, useState } from 'react';
import { runChecks } from '../domain/checks/run-checks.ts';
import type { Decision, DraftReview } from '../domain/review/review.ts';
import type { SheetInput } from '../domain/review/sheet-input.ts';
import type { Draft } from '../drafts/draft.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import { storageErrorText } from '../drafts/storage-error.ts';
import { SheetDialog } from './review/SheetDialog.tsx';
import { lengthLimit } from './session/length-limit.ts';
import { silentRules } from './session/silent-rules.ts';
import { showToast } from './ui/toasts.ts';

interface DraftSheetProps {
  readonly store: DraftStore;
  readonly id: string;
  readonly onClose: () => void;
}

export function DraftSheet({ store, id, onClose }: DraftSheetProps) {
  const [input, setInput] = useState<SheetInput>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once
  useEffect(() => {
    const refuse = (reason: string) => {
      showToast({ tone: 'error', text: reason });
      onClose();
    };
    store.open(id).then(
      (opened) => (opened.ok ? setInput(inputOf(opened.draft)) : refuse(opened.reason)),
      (error: unknown) => refuse(storageErrorText(error)),
    );
  }, [store, id]);
  return input ? <SheetDialog kind="review" input={input} onClose={onClose} /> : null;
}

function inputOf({ report, reasons, review }: Draft): SheetInput {
  const { opinions } = review;
  return {
    ...{
      report,
      reasons,
      opinions,
      findings: runChecks(report, undefined, silentRules.get(), lengthLimit.get()),
    },
    ...{ ticked: [], left: [], deadline: '', remark: '', reviewer: '', before: null },
    ...{ decision: lastDecision(review), at: new Date().toISOString(), source: '本机的草稿' },
  };
}

function lastDecision({ approval, returns }: DraftReview): Decision | null {
  if (!approval) return returns[returns.length - 1] ?? null;
  const { is, by, at, remark, fingerprint } = approval;
  return { is, by, at, remark, fingerprint };
}
