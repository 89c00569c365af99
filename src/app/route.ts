/** Addresses inside the page are hashes: they work from a file and in any folder of any server. */
import { useSyncExternalStore } from 'react';
import type { DeskPlace } from './desk/desk-place.ts';

export type Route =
  | { readonly is: 'list' }
  | { readonly is: 'draft'; readonly id: string; readonly place: DeskPlace };

export const listLink = '#/';

export function draftLink(id: string, place: DeskPlace): string {
  return `#/draft/${id}/${place}`;
}

export function parseRoute(hash: string): Route {
  const [, page, id, place] = hash.replace(/^#/, '').split('/');
  if (page !== 'draft' || !id) return { is: 'list' };
  if (place === 'preview') return { is: 'draft', id, place };
  const section = place ? Number(place) : 1;
  return { is: 'draft', id, place: section >= 0 && section <= 6 ? Math.trunc(section) : 1 };
}

export function useHash(): string {
  return useSyncExternalStore(
    (listener) => {
      window.addEventListener('hashchange', listener);
      return () => window.removeEventListener('hashchange', listener);
    },
    () => location.hash,
  );
}
