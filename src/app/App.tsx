import { lazy, Suspense, useEffect, useState } from 'react';
import type { DraftStore } from '../drafts/draft-store.ts';
import { ListPage } from './ListPage.tsx';
import { pageStands } from './page-stands.ts';
import { draftLink, listLink, parseRoute, useHash } from './route.ts';
import { ToastRegion } from './ui/ToastRegion.tsx';
import { showToast } from './ui/toasts.ts';

const OpenPage = lazy(async () => ({ default: (await import('./OpenPage.tsx')).OpenPage }));
const DeskPage = lazy(async () => ({ default: (await import('./DeskPage.tsx')).DeskPage }));
const ReviewPage = lazy(async () => ({ default: (await import('./ReviewPage.tsx')).ReviewPage }));
const ViewPage = lazy(async () => ({ default: (await import('./ViewPage.tsx')).ViewPage }));

/** What fetches the other parts, and keeps them, is itself no part of the first screen. */
async function fetchRest(): Promise<void> {
  await import('./fetch-ahead.ts').then(({ fetchAhead }) => fetchAhead()).catch(() => undefined);
  // Last: it would get in the way of the others, and a newer version is offered when nothing is under way any more. A
  // request that meets the old worker while it stops for the new one starts it again, and the new one waits on
  // (Chromium 86: until the old one was idle for 30 s).
  await import('./keep-offline.ts').then(({ keepOffline }) => keepOffline()).catch(() => undefined);
}

interface Opened {
  readonly store?: DraftStore;
  /** How often one was opened: each page belongs to its store. */
  readonly openings: number;
}

/** The whole program: the list of reports, or one of them on the desk. */
export function App({ opening }: { readonly opening: Promise<DraftStore> }) {
  const [{ store, openings }, setOpened] = useState<Opened>({ openings: 0 });
  const route = parseRoute(useHash());

  useEffect(() => {
    let isCurrent = true;
    void opening.then((opened) => {
      if (isCurrent) setOpened({ store: opened, openings: 1 });
    });
    return () => {
      isCurrent = false;
    };
  }, [opening]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    void pageStands().then(() => {
      if (isCurrent) timer = setTimeout(() => void fetchRest(), 300);
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, []);

  const reopen = async () => {
    if (!store) return;
    // What is shown until then is not all there is.
    setOpened({ openings });
    try {
      const { reopenStore } = await import('../drafts/reopen-store.ts');
      setOpened({ store: await reopenStore(store), openings: openings + 1 });
    } catch {
      const [drafts, deleted] = await Promise.all([store.list(), store.listDeleted()]);
      if (drafts.length + deleted.length === 0) {
        // A page that begins anew may reach what this one does not, and nothing is lost with it.
        location.reload();
        return;
      }
      setOpened({ store, openings: openings + 1 });
      showToast({ tone: 'error', text: '还是打不开。请过一会儿再试，或者关闭浏览器重新打开' });
    }
  };

  return (
    <>
      {!store && openings > 0 ? <p className="page-loading">正在打开…</p> : null}
      {store && route.is === 'list' ? (
        <ListPage key={openings} store={store} onReopen={reopen} />
      ) : null}
      {store && route.is === 'open' ? (
        <Suspense fallback={<p className="page-loading">正在打开…</p>}>
          <OpenPage key={openings} store={store} />
        </Suspense>
      ) : null}
      {store && route.is === 'view' ? (
        <Suspense fallback={<p className="page-loading">正在打开…</p>}>
          <ViewPage key={`${openings} ${route.id}`} store={store} id={route.id} />
        </Suspense>
      ) : null}
      {store && route.is === 'review' ? (
        <Suspense fallback={<p className="page-loading">正在打开…</p>}>
          <ReviewPage key={`${openings} ${route.id}`} store={store} id={route.id} />
        </Suspense>
      ) : null}
      {store && route.is === 'draft' ? (
        <Suspense fallback={<p className="page-loading">正在打开…</p>}>
          <DeskPage
            key={`${openings} ${route.id}`}
            id={route.id}
            store={store}
            onReopen={reopen}
            place={route.place}
            linkTo={(place) => draftLink(route.id, place)}
            listLink={listLink}
          />
        </Suspense>
      ) : null}
      <ToastRegion />
    </>
  );
}
