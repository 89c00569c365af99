import { expect, test } from 'vitest';
import { placeLimits } from './place-limits.ts';

const site = { protocol: 'https:', isSecureContext: true, hasServiceWorker: true };

test.each([
  ['a site that can do everything', site, undefined],
  ['localhost, which counts as secure', { ...site, protocol: 'http:' }, undefined],
  ['a file', { ...site, protocol: 'file:' }, /单个文件版.*备份全部/],
  ['plain http', { ...site, protocol: 'http:', isSecureContext: false }, /普通 http.*年报\.html/],
  ['a browser without service workers', { ...site, hasServiceWorker: false }, /年报\.html/],
])('%s', (_, place, expected) => {
  const limits = placeLimits(place);
  if (expected) expect(limits).toMatch(expected);
  else expect(limits).toBeUndefined();
});
