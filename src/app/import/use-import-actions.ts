/** What is made of a report that was read; one act at a time, and what goes wrong is said at its file. */
import { useState } from 'react';
import type { Reasons } from '../../domain/checks/reasons.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Content, ImportFile, Outcome } from './import-file.ts';
import type { ImportFiles } from './import-files.ts';
import { wordsOf } from './running-corrections.ts';

export type ImportAction =
  /** In a round of its own, or as the next one of a review. */
  | { readonly is: 'review'; readonly nextOf?: string }
  | { readonly is: 'create' }
  | { readonly is: 'replace'; readonly draftId: string }
  | { readonly is: 'begin' }
  | { readonly is: 'attach' };

export interface ReviewGiven {
  readonly report: Report;
  readonly reasons: Reasons;
  readonly name: string;
  /** The review that it is the next round of. */
  readonly nextOf?: string | undefined;
}

export interface ImportHandlers {
  /** 预览／审核: nothing is made of it; absent where a report is looked for to write on with. */
  onReview?(given: ReviewGiven): Promise<void>;
  /** A new draft; its id. */
  onCreate(report: Report, name: string, reasons: Reasons): Promise<string>;
  /** The caller keeps the old version as a copy. */
  onReplace(draftId: string, report: Report, name: string, reasons: Reasons): Promise<void>;
  /** A new draft of the next year with this one attached; its id. */
  onBeginNext(report: Report, name: string): Promise<string>;
  /** Attached to the draft on the desk. */
  onAttach?(report: Report, name: string): Promise<void>;
}

/** What is at work now; 'all' for 全部建立草稿. */
export type Busy = ImportAction['is'] | 'all' | undefined;

const outcomes: Readonly<Record<ImportAction['is'], Outcome['is']>> = {
  review: 'reviewed',
  create: 'created',
  replace: 'replaced',
  begin: 'begun',
  attach: 'attached',
};

const failures: Readonly<Record<ImportAction['is'], string>> = {
  review: '没有打开成审核',
  create: '没有建成草稿',
  replace: '没有替换成功，原来的草稿没有变',
  begin: '没有开始成功',
  attach: '没有附上',
};

export function useImportActions(files: ImportFiles, handlers: ImportHandlers) {
  const [busy, setBusy] = useState<Busy>();

  const runOn = async ({ id, name }: ImportFile, action: ImportAction) => {
    // A name may have been typed only just now.
    const state = await files.settled(id);
    if (!state) return;
    try {
      const draftId = await perform(handlers, action, state.content, name);
      files.note(id, { outcome: { is: outcomes[action.is], draftId }, problem: undefined });
    } catch (error) {
      files.note(id, { problem: { title: failures[action.is], text: wordsOf(error) } });
    }
  };

  return {
    busy,
    run: async (file: ImportFile, action: ImportAction) => {
      setBusy(action.is);
      await runOn(file, action);
      setBusy(undefined);
    },
    /** One after the other, so that they stand in the list in the order of the files. */
    createAll: async (list: readonly ImportFile[]) => {
      setBusy('all');
      for (const file of list) await runOn(file, { is: 'create' });
      setBusy(undefined);
    },
  };
}

/** Read, with a year, and nothing was made of it yet. */
export const canBecomeDraft = ({ state }: ImportFile) =>
  state.is === 'read' && !state.outcome && state.content.isYearKnown;

/** The id of the draft that was made or changed; none for one on the desk. */
async function perform(
  { onReview, onCreate, onReplace, onBeginNext, onAttach }: ImportHandlers,
  action: ImportAction,
  { report, reasons }: Pick<Content, 'report' | 'reasons'>,
  name: string,
): Promise<string | undefined> {
  switch (action.is) {
    case 'review':
      await onReview?.({ report, reasons, name, nextOf: action.nextOf });
      return undefined;
    case 'create':
      return onCreate(report, name, reasons);
    case 'replace':
      await onReplace(action.draftId, report, name, reasons);
      return action.draftId;
    case 'begin':
      return onBeginNext(report, name);
    case 'attach':
      await onAttach?.(report, name);
      return undefined;
  }
}
