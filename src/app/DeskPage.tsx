import { useEffect, useState } from 'react';
import type { DraftStore, OpenedDraft } from '../drafts/draft-store.ts';
import { dropLastEdits, lastEditsOf } from '../drafts/last-edits.ts';
import { storageErrorText } from '../drafts/storage-error.ts';
import { DraftProblem } from './DraftProblem.tsx';
import { Desk, type DeskProps } from './desk/Desk.tsx';
import type { FileActs } from './desk/DeskFiles.tsx';
import { type DraftHold, useDraftHold } from './desk/use-draft-hold.ts';
import { createDraft, createNextYear, replaceDraft } from './draft-acts.ts';
import { draftLink } from './route.ts';

type DeskPageProps = Omit<DeskProps, 'draft' | 'fileActs' | 'hold'> & {
  readonly id: string;
  readonly store: DraftStore;
};

/** Opens the draft that the address names. */
export function DeskPage({ id, ...rest }: DeskPageProps) {
  const { store } = rest;
  const [fileActs] = useState(() => actsOf(store));
  const hold = useDraftHold(store, id);
  const { is: held, round, turn } = hold;
  const [read, setRead] = useState<
    Pick<DraftHold, 'round' | 'turn'> & { readonly opened: OpenedDraft }
  >();
  useEffect(() => {
    if (held === 'asking') return undefined;
    let isCurrent = true;
    const opening = held === 'mine' ? openWithLastEdits(store, id) : openToRead(store, id);
    void opening.then((opened) => {
      if (isCurrent) setRead({ opened, round, turn });
    });
    return () => {
      isCurrent = false;
    };
  }, [id, store, held, round, turn]);
  const opened = read?.opened;
  if (!opened) return <p className="page-loading">正在打开…</p>;
  if (opened.ok) {
    return <Desk key={read.turn} draft={opened.draft} fileActs={fileActs} hold={hold} {...rest} />;
  }
  return <DraftProblem store={store} id={id} problem={opened} />;
}

function actsOf(store: DraftStore): FileActs {
  const show = (id: string) => {
    location.hash = draftLink(id, 1);
  };
  return {
    create: async (report) => show((await createDraft(store, report)).id),
    replace: async (id, report) => {
      await replaceDraft(store, id, report);
      show(id);
    },
    beginNext: async (report, name) =>
      show((await createNextYear(store, report, { is: 'file', name })).id),
  };
}

async function openToRead(store: DraftStore, id: string): Promise<OpenedDraft> {
  try {
    return await store.open(id);
  } catch (error) {
    return { ok: false, problem: 'unreadable', reason: storageErrorText(error), raw: null };
  }
}

/** The draft as it was when its page went, even where the last second never reached the disk. */
async function openWithLastEdits(store: DraftStore, id: string): Promise<OpenedDraft> {
  try {
    const opened = await store.open(id);
    const edited = opened.ok ? lastEditsOf(opened.draft) : undefined;
    if (!edited) return opened;
    // Where that fails, the edits stay where they are, and the next change tries again, loudly.
    const savedAt = await store.save(edited).then(
      (confirmed) => {
        dropLastEdits(id);
        return confirmed.savedAt;
      },
      () => edited.savedAt,
    );
    return { ok: true, draft: { ...edited, savedAt } };
  } catch (error) {
    return { ok: false, problem: 'unreadable', reason: storageErrorText(error), raw: null };
  }
}
