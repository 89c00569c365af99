/** What the built pages may load: their own parts and nothing else. Development needs more (hot reload). */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What both pages forbid and allow alike; without a word on connections there are none. */
const everywhere = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'" };

const sitePolicy = {
  ...everywhere,
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'manifest-src': "'self'",
  // The service worker, and the worker that reads files.
  'worker-src': "'self' blob:",
};

/** For a page with everything inside: its scripts and styles are known by their hashes. */
export function singleFilePolicy(scripts: readonly string[], styles: readonly string[]): string {
  return asText({
    ...everywhere,
    'script-src': scripts.map(hashOf).join(' '),
    'style-src': styles.map(hashOf).join(' '),
    'img-src': 'data: blob:',
    'worker-src': 'blob:',
  });
}

export function siteContentSecurity(): Plugin {
  return {
    name: 'site-content-security',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: asText(sitePolicy) },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const asText = (policy: Readonly<Record<string, string>>) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

const hashOf = (text: string) =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
