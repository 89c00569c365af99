import { useCallback, useEffect, useState } from 'react';
import type { LastYear } from '../domain/report/report.ts';
import type { DraftSummary } from '../drafts/draft.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import type { ReviewSummary } from '../drafts/review-record.ts';
import { createDraft, createNextYear, replaceDraft } from './drafts-from-reports.ts';
import { filesAsInputs } from './import/files-as-inputs.ts';
import { ImportPage } from './import/ImportPage.tsx';
import { addInputs, closeInputs, opened } from './opened-inputs.ts';
import { draftLink, listLink, reviewLink } from './route.ts';
import { useStore } from './session/SessionContext.tsx';
import { continueReview, startReview } from './start-review.ts';
import { FileDrop } from './ui/FileDrop.tsx';

/** 打开文件, from the list: each file becomes a draft, or the one that the next year is begun from. */
export function OpenPage({ store }: { store: DraftStore }) {
  const { inputs, purpose } = useStore(opened);
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>([]);
  const [reviews, setReviews] = useState<readonly ReviewSummary[]>([]);
  const isEmpty = inputs.length === 0;

  const refresh = useCallback(() => {
    // Without the list nothing is offered to be replaced; all else works.
    store.list().then(setDrafts, () => undefined);
    store.reviews.list().then(setReviews, () => undefined);
  }, [store]);
  useEffect(refresh, [refresh]);
  useEffect(() => {
    // After a reload the files are no longer there.
    if (isEmpty) location.hash = listLink;
  }, [isEmpty]);
  useEffect(() => closeInputs, []);

  if (isEmpty) return null;
  /** To the desk with the only one; of several the next is looked at. */
  const show = ({ id }: Pick<DraftSummary, 'id'>) => {
    if (inputs.length === 1) location.hash = draftLink(id);
    else refresh();
    return id;
  };
  const sourceOf = (name: string): LastYear['source'] => ({ is: 'file', name });
  return (
    <>
      <ImportPage
        inputs={inputs}
        drafts={drafts}
        reviews={reviews}
        purpose={purpose}
        onReview={async ({ report, reasons, name, nextOf }) => {
          const source = { name, draftId: null, finalisedAt: null };
          const given = { report, reasons, opinions: [], source };
          const review = nextOf
            ? await continueReview(store, nextOf, given)
            : await startReview(store, given);
          if (inputs.length === 1) location.hash = reviewLink(review.id);
          else refresh();
        }}
        onCreate={async (report, _, reasons) =>
          show(await createDraft(store, report, { origin: 'file', reasons }))
        }
        onReplace={async (id, report, _, reasons) => {
          await replaceDraft(store, id, report, reasons);
          show({ id });
        }}
        onBeginNext={async (report, name) =>
          show(await createNextYear(store, report, sourceOf(name)))
        }
        onOpenDraft={(id) => {
          location.hash = draftLink(id);
        }}
        onClose={() => {
          location.hash = listLink;
        }}
      />
      <FileDrop onFiles={(files) => addInputs(filesAsInputs(files))} />
    </>
  );
}
