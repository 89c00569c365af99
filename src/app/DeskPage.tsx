import { useEffect, useState } from 'react';
import type { DraftStore, OpenedDraft } from '../drafts/draft-store.ts';
import { dropLastEdits, lastEditsOf } from '../drafts/last-edits.ts';
import { storageErrorText } from '../drafts/storage-error.ts';
import { DraftProblem } from './DraftProblem.tsx';
import { Desk, type DeskProps } from './desk/Desk.tsx';
import type { FileActions } from './desk/DeskFiles.tsx';
import { useWritingClaim, type WritingClaim } from './desk/use-writing-claim.ts';
import { createDraft, createNextYear, replaceDraft } from './drafts-from-reports.ts';
import { draftLink } from './route.ts';

type DeskPageProps = Omit<DeskProps, 'draft' | 'fileActions' | 'claim'> & {
  readonly id: string;
  readonly store: DraftStore;
};

/** Opens the draft that the address names. */
export function DeskPage({ id, ...rest }: DeskPageProps) {
  const { store } = rest;
  const [fileActions] = useState(() => fileActionsOf(store));
  const claim = useWritingClaim(store, id);
  const { is: writer, readCount, passCount } = claim;
  const [read, setRead] = useState<
    Pick<WritingClaim, 'readCount' | 'passCount'> & { readonly opened: OpenedDraft }
  >();
  useEffect(() => {
    if (writer === 'asking') return undefined;
    let isCurrent = true;
    const opening = writer === 'mine' ? openWithLastEdits(store, id) : openToRead(store, id);
    void opening.then((opened) => {
      if (isCurrent) setRead({ opened, readCount, passCount });
    });
    return () => {
      isCurrent = false;
    };
  }, [id, store, writer, readCount, passCount]);
  const opened = read?.opened;
  if (!opened) return <p className="page-loading">正在打开…</p>;
  if (opened.ok) {
    return (
      <Desk
        key={read.passCount}
        draft={opened.draft}
        fileActions={fileActions}
        claim={claim}
        {...rest}
      />
    );
  }
  return <DraftProblem store={store} id={id} problem={opened} />;
}

function fileActionsOf(store: DraftStore): FileActions {
  const show = ({ id }: { readonly id: string }) => {
    location.hash = draftLink(id, 1);
    return id;
  };
  return {
    open: (id) => void show({ id }),
    create: async (report) => show(await createDraft(store, report, { origin: 'file' })),
    replace: async (id, report) => {
      await replaceDraft(store, id, report);
      show({ id });
    },
    beginNext: async (report, name) =>
      show(await createNextYear(store, report, { is: 'file', name })),
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
