/** Where last year's report may be taken from, as the page is given it. */
import type { YearReport } from '../../domain/report/report.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import type { DraftStore } from '../../drafts/draft-store.ts';
import { storageErrorText } from '../../drafts/storage-error.ts';

export interface LastYearSources {
  /** The other drafts of this browser. Throws, with a Chinese message. */
  drafts(): Promise<readonly DraftSummary[]>;
  /** @returns the report of a draft, or in Chinese why it cannot be opened */
  openDraft(id: string): Promise<YearReport | string>;
  /** Reads files and attaches what was found in them; absent: the page does not offer it. */
  readonly openFiles?: ((files: File[]) => void) | undefined;
  /** The same for the text of a web page, pasted. */
  readonly paste?: (() => void) | undefined;
}

/** The drafts of the store without the one that is being written. */
export function draftsAsSources(
  store: Pick<DraftStore, 'list' | 'open'>,
  ownId: string,
): Pick<LastYearSources, 'drafts' | 'openDraft'> {
  return {
    async drafts() {
      const all = await store.list().catch(sayStorageError);
      return all.filter(({ id, unreadable }) => id !== ownId && unreadable === undefined);
    },
    async openDraft(id) {
      try {
        const opened = await store.open(id);
        return opened.ok ? opened.draft.report : opened.reason;
      } catch (error) {
        return storageErrorText(error);
      }
    },
  };
}

function sayStorageError(error: unknown): never {
  throw new Error(storageErrorText(error), { cause: error });
}
