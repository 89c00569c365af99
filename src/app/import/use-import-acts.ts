/** What is made of a report that was read; one act at a time, and what goes wrong is said at its file. */
import { useState } from 'react';
import type { Report } from '../../domain/report/report.ts';
import { wordsOf } from './correction-turns.ts';
import type { ImportFile, Outcome } from './import-file.ts';
import type { ImportFiles } from './import-files.ts';

export type Act =
  | { readonly is: 'create' }
  | { readonly is: 'replace'; readonly draftId: string }
  | { readonly is: 'begin' }
  | { readonly is: 'attach' };

export interface ActHandlers {
  /** A new draft. */
  onCreate(report: Report, name: string): Promise<void>;
  /** The caller keeps the old version as a copy. */
  onReplace(draftId: string, report: Report, name: string): Promise<void>;
  /** A new draft of the next year with this one attached. */
  onBeginNext(report: Report, name: string): Promise<void>;
  /** Attached to the draft on the desk. */
  onAttach?(report: Report, name: string): Promise<void>;
}

/** What is at work now; 'all' for 全部建立草稿. */
export type Busy = Act['is'] | 'all' | undefined;

const outcomes: Readonly<Record<Act['is'], Outcome>> = {
  create: 'created',
  replace: 'replaced',
  begin: 'begun',
  attach: 'attached',
};

const failures: Readonly<Record<Act['is'], string>> = {
  create: '没有建成草稿',
  replace: '没有替换成功，原来的草稿没有变',
  begin: '没有开始成功',
  attach: '没有附上',
};

export function useImportActs(files: ImportFiles, handlers: ActHandlers) {
  const [busy, setBusy] = useState<Busy>();

  const actOn = async ({ id, name }: ImportFile, act: Act) => {
    // A name may have been typed only just now.
    const state = await files.settled(id);
    if (!state) return;
    try {
      await perform(handlers, act, state.content.report, name);
      files.note(id, { outcome: outcomes[act.is], problem: undefined });
    } catch (error) {
      files.note(id, { problem: { title: failures[act.is], text: wordsOf(error) } });
    }
  };

  return {
    busy,
    run: async (file: ImportFile, act: Act) => {
      setBusy(act.is);
      await actOn(file, act);
      setBusy(undefined);
    },
    /** One after the other, so that they stand in the list in the order of the files. */
    createAll: async (list: readonly ImportFile[]) => {
      setBusy('all');
      for (const file of list.filter(canBecomeDraft)) await actOn(file, { is: 'create' });
      setBusy(undefined);
    },
  };
}

/** Read, with a year, and nothing was made of it yet. */
export const canBecomeDraft = ({ state }: ImportFile) =>
  state.is === 'read' && !state.outcome && state.content.isYearKnown;

function perform(
  { onCreate, onReplace, onBeginNext, onAttach }: ActHandlers,
  act: Act,
  report: Report,
  name: string,
): Promise<void> {
  switch (act.is) {
    case 'create':
      return onCreate(report, name);
    case 'replace':
      return onReplace(act.draftId, report, name);
    case 'begin':
      return onBeginNext(report, name);
    case 'attach':
      return onAttach ? onAttach(report, name) : Promise.resolve();
  }
}
