/** Addresses inside the page are hashes: they work from a file and in any folder of any server. */
import { useSyncExternalStore } from 'react';
import type { DeskPlace } from './desk/desk-place.ts';
import { keepsPage } from './ui/leave-guard.ts';

export type Route =
  | { readonly is: 'list' }
  /** 打开文件: what was opened is in memory only. */
  | { readonly is: 'open' }
  /** 只读查看, of a record that cannot be opened. */
  | { readonly is: 'view'; readonly id: string }
  /** 预览／审核 of a report that somebody has handed in. */
  | { readonly is: 'review'; readonly id: string }
  /** Without a place: where one was last. */
  | { readonly is: 'draft'; readonly id: string; readonly place: DeskPlace | undefined };

export const listLink = '#/';
export const openLink = '#/open';

/** @param place left out: where one was last in it, else where work on a report begins */
export function draftLink(id: string, place?: DeskPlace): string {
  return place === undefined ? `#/draft/${id}` : `#/draft/${id}/${place}`;
}

export const reviewLink = (id: string) => `#/review/${id}`;

export const viewLink = (id: string) => `#/view/${id}`;

export function parseRoute(hash: string): Route {
  const [, page, id, place] = hash.replace(/^#/, '').split('/');
  if (page === 'open') return { is: 'open' };
  if (page === 'review' && id) return { is: 'review', id };
  if (page === 'view' && id) return { is: 'view', id };
  if (page !== 'draft' || !id) return { is: 'list' };
  if (place === 'preview' || place === 'last-year') return { is: 'draft', id, place };
  const section = place ? Number(place) : Number.NaN;
  const isSection = section >= 0 && section <= 6;
  return { is: 'draft', id, place: isSection ? Math.trunc(section) : undefined };
}

export function useHash(): string {
  return useSyncExternalStore(
    (listener) => {
      const follow = () => {
        if (!keepsPage()) listener();
      };
      window.addEventListener('hashchange', follow);
      return () => window.removeEventListener('hashchange', follow);
    },
    () => location.hash,
  );
}
