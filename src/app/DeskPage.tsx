import { useEffect, useState } from 'react';
import type { DraftStore, OpenedDraft } from '../drafts/draft-store.ts';
import { type OfferedEdits, offeredEdits } from '../drafts/offered-edits.ts';
import { openToWrite } from '../drafts/open-to-write.ts';
import { storageErrorText } from '../drafts/storage-error.ts';
import { DraftProblem } from './DraftProblem.tsx';
import { Desk, type DeskProps } from './desk/Desk.tsx';
import type { FileActions } from './desk/DeskFiles.tsx';
import { keepLastPlace, openingPlace } from './desk/last-place.ts';
import { useWritingClaim, type WritingClaim } from './desk/use-writing-claim.ts';
import { createDraft, createNextYear, replaceDraft } from './drafts-from-reports.ts';
import { usePageStands } from './page-stands.ts';
import { draftLink, listLink } from './route.ts';
import { showToast } from './ui/toasts.ts';

type DeskPageProps = Omit<DeskProps, 'draft' | 'fileActions' | 'claim' | 'place'> & {
  readonly id: string;
  /** undefined: where one was last. */
  readonly place: DeskProps['place'] | undefined;
  readonly store: DraftStore;
  /** The database once more, where it could not be opened. */
  readonly onReopen: () => Promise<void>;
};

/** What came of opening it: the draft, or why not and what there is instead. */
type Read =
  | { readonly opened: Extract<OpenedDraft, { readonly ok: true }> }
  | {
      readonly opened: Extract<OpenedDraft, { readonly ok: false }>;
      readonly offered: readonly OfferedEdits[];
      /** Another try may end otherwise. */
      readonly isPassing: boolean;
    };

/** Opens the draft that the address names. */
export function DeskPage({ id, place, onReopen, ...rest }: DeskPageProps) {
  const { store } = rest;
  const [fileActions] = useState(() => fileActionsOf(store));
  const claim = useWritingClaim(store, id);
  const { is: writer, readCount, passCount } = claim;
  const [tries, setTries] = useState(0);
  const [read, setRead] = useState<Pick<WritingClaim, 'readCount' | 'passCount'> & Read>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try reads it anew
  useEffect(() => {
    if (writer === 'asking') return undefined;
    let isCurrent = true;
    void readDraftOf(store, id, writer === 'mine').then((result) => {
      if (isCurrent) setRead({ ...result, readCount, passCount });
    });
    return () => {
      isCurrent = false;
    };
  }, [id, store, writer, readCount, passCount, tries]);
  useEffect(() => {
    // In place of it: the way back leads to where one came from.
    if (place === undefined) location.replace(draftLink(id, openingPlace(id)));
    else if (place !== 'preview') keepLastPlace(id, place);
  }, [id, place]);
  if (!read || place === undefined) return <p className="page-loading">正在打开…</p>;
  if ('offered' in read) {
    const again = async () => {
      if (store.mayHoldMore) await onReopen();
      else setTries(tries + 1);
    };
    return (
      <DraftProblem
        store={store}
        id={id}
        problem={read.opened}
        offered={read.offered}
        onRetry={read.isPassing ? again : undefined}
        onBack={(back) => {
          if (back === id) setTries(tries + 1);
          else location.hash = draftLink(back);
        }}
      />
    );
  }
  return (
    <StandingDesk
      key={read.passCount}
      draft={read.opened.draft}
      place={place}
      fileActions={fileActions}
      claim={claim}
      {...rest}
    />
  );
}

function StandingDesk(props: DeskProps) {
  usePageStands();
  return <Desk {...props} />;
}

function fileActionsOf(store: DraftStore): FileActions {
  const show = ({ id }: { readonly id: string }) => {
    location.hash = draftLink(id);
    return id;
  };
  return {
    open: (id) => void show({ id }),
    create: async (report, _, reasons) =>
      show(await createDraft(store, report, { origin: 'file', reasons })),
    replace: async (id, report, reasons) => {
      await replaceDraft(store, id, report, reasons);
      show({ id });
    },
    beginNext: async (report, name) =>
      show(await createNextYear(store, report, { is: 'file', name })),
  };
}

async function readDraftOf(store: DraftStore, id: string, isMine: boolean): Promise<Read> {
  try {
    const opened = isMine ? await openAndTell(store, id) : await store.open(id);
    if (opened.ok) return { opened };
    return { opened, offered: await offeredEdits(store, id), isPassing: store.mayHoldMore };
  } catch (error) {
    const reason = storageErrorText(error);
    return {
      ...{ opened: { ok: false, problem: 'unreadable', reason, raw: null } },
      ...{ offered: [], isPassing: true },
    };
  }
}

/** Edits that are not in it wait in the list: whoever comes by another way would not know. */
async function openAndTell(store: DraftStore, id: string): Promise<OpenedDraft> {
  const { opened, apart } = await openToWrite(store, id);
  if (apart.length > 0) {
    showToast({
      text: '这份草稿另有没存进来的改动，在报告列表里可以找回',
      action: {
        label: '到列表',
        onAction: () => {
          location.hash = listLink;
        },
      },
    });
  }
  return opened;
}
