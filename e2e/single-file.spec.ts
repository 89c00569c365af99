import { readFileSync } from 'node:fs';
import { singleFilePath } from '../src/tools/build-when-stale.mjs';
import { mainJourney } from './support/main-journey.ts';
import { fileAddress } from './support/places.ts';
import { expect, test } from './support/quiet-page.ts';

test.use({ baseURL: fileAddress });

test('the single file does it all by double click, and asks for nothing but itself', async ({
  page,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url().replace(/#.*/, '')));
  await mainJourney(page);
  const others = [...asked].filter((url) => url !== fileAddress);
  expect(others.filter((url) => !url.startsWith('blob:') && !url.startsWith('data:'))).toEqual([]);
});

test('nothing that the single file needs lies outside it', () => {
  const html = readFileSync(singleFilePath, 'utf8');
  const tags =
    html.replace(/(<(script|style)[^>]*>).*?<\/\2>/gs, '$1').match(/<[a-z][^>]*>/g) ?? [];
  const addresses = tags.flatMap((tag) => /\b(?:src|href)="([^"]*)"/.exec(tag)?.[1] ?? []);
  expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([]);
});
