import { expect, test } from 'vitest';
import type { DeskPlace } from './desk/desk-place.ts';
import { draftLink, listLink, parseRoute, viewLink } from './route.ts';

test.each<DeskPlace>([0, 1, 2, 3, 4, 5, 6, 'last-year', 'preview'])(
  'a link to a draft leads to it: %s',
  (place) => {
    expect(parseRoute(draftLink('d-17', place))).toEqual({ is: 'draft', id: 'd-17', place });
  },
);

test('a link to look at a record leads to it', () => {
  expect(parseRoute(viewLink('d-17'))).toEqual({ is: 'view', id: 'd-17' });
});

test('a link that names no place leads to the draft, wherever one was last', () => {
  expect(parseRoute(draftLink('d-17'))).toEqual({ is: 'draft', id: 'd-17', place: undefined });
});

test.each([
  listLink,
  '#/view/',
  '',
  '#',
  '#/list',
  '#/draft',
  '#/draft/',
  '#/draft//3',
  '#/other/d-17/3',
])('%j leads to the list', (hash) => {
  expect(parseRoute(hash)).toEqual({ is: 'list' });
});

test.each([
  ['#/draft/d-17', undefined],
  ['#/draft/d-17/7', undefined],
  ['#/draft/d-17/-1', undefined],
  ['#/draft/d-17/x', undefined],
  ['#/draft/d-17/2.9', 2],
  ['#/draft/d-17/lastyear', undefined],
  ['#/draft/d-17/3/more', 3],
])('%s, mistyped or old, still leads to the draft', (hash, place) => {
  expect(parseRoute(hash)).toEqual({ is: 'draft', id: 'd-17', place });
});
