import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What the built page may load: its own files and nothing else. Development needs more (hot reload). */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function strictContentSecurity(): Plugin {
  return {
    name: 'strict-content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  plugins: [react(), strictContentSecurity()],
  // Relative addresses: the built folder works in any sub-folder of any site.
  base: './',
  build: {
    // The floor of office browsers that we support.
    target: 'chrome86',
    cssTarget: 'chrome86',
    sourcemap: false,
    // Chromium has module preloading since 66: the polyfill, which fetches, is not needed.
    modulePreload: { polyfill: false },
    // The Word writer is a part of its own, fetched after the first screen; that it stays one, and
    // how much the first screen may load, is held by src/tools/first-screen-size.mjs.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'docx', test: /node_modules[\\/]docx[\\/]/ }] } },
    },
    chunkSizeWarningLimit: 700,
  },
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'plain', environment: 'node', include: ['src/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'screen', environment: 'jsdom', include: ['src/**/*.test.tsx'] },
      },
    ],
  },
});
