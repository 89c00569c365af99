import { lazy, Suspense, useEffect, useState } from 'react';
import { type DraftStore, openDraftStore } from '../drafts/draft-store.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { keepOffline } from './keep-offline.ts';
import { ListPage } from './ListPage.tsx';
import { draftLink, listLink, parseRoute, useHash } from './route.ts';
import { ToastRegion } from './ui/ToastRegion.tsx';

const OpenPage = lazy(async () => ({ default: (await import('./OpenPage.tsx')).OpenPage }));
const DeskPage = lazy(async () => ({ default: (await import('./DeskPage.tsx')).DeskPage }));
const ViewPage = lazy(async () => ({ default: (await import('./ViewPage.tsx')).ViewPage }));

/** The whole program: the list of reports, or one of them on the desk. */
export function App() {
  const [store, setStore] = useState<DraftStore>();
  const route = parseRoute(useHash());

  useEffect(() => {
    let isCurrent = true;
    void openDraftStore().then((opened) => {
      if (isCurrent) setStore(opened);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => void fetchAhead().then(keepOffline), 300);
    return () => clearTimeout(timer);
  }, []);

  return (
    <>
      {store && route.is === 'list' ? <ListPage store={store} /> : null}
      {store && route.is === 'open' ? (
        <Suspense fallback={<p className="page-loading">正在打开…</p>}>
          <OpenPage store={store} />
        </Suspense>
      ) : null}
      {store && route.is === 'view' ? (
        <Suspense fallback={<p className="page-loading">正在打开…</p>}>
          <ViewPage key={route.id} store={store} id={route.id} />
        </Suspense>
      ) : null}
      {store && route.is === 'draft' ? (
        <Suspense fallback={<p className="page-loading">正在打开…</p>}>
          <DeskPage
            key={route.id}
            id={route.id}
            store={store}
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
