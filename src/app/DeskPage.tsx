import { useEffect, useState } from 'react';
import type { DraftStore, OpenedDraft } from '../drafts/draft-store.ts';
import { Desk, type DeskProps } from './desk/Desk.tsx';
import { Notice } from './ui/Notice.tsx';

type DeskPageProps = Omit<DeskProps, 'draft'> & { readonly id: string; readonly store: DraftStore };

/** Opens the draft that the address names. */
export function DeskPage({ id, ...rest }: DeskPageProps) {
  const { store, listLink } = rest;
  const [opened, setOpened] = useState<OpenedDraft>();
  useEffect(() => {
    let isCurrent = true;
    store.open(id).then((result) => {
      if (isCurrent) setOpened(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [id, store]);
  if (!opened) return <p className="page-loading">正在打开…</p>;
  if (opened.ok) return <Desk draft={opened.draft} {...rest} />;
  return (
    <main className="page-problem">
      <Notice tone="error" title="这份草稿打不开" actions={<a href={listLink}>回到报告列表</a>}>
        {opened.reason}
      </Notice>
    </main>
  );
}
