import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { siteContentSecurity } from './src/build/content-security.ts';
import { offlineSite } from './src/build/offline-site.ts';
import { partGroups } from './src/build/parts.ts';
import { singleFile } from './src/build/single-file.ts';
import { patient } from './src/tools/patience.mjs';
import { testsApart } from './src/tools/tests-apart.mjs';

/** `vite build` makes the site, `vite build --mode single-file` the one file beside it. */
const packing = (mode: string) =>
  mode === 'single-file' ? [singleFile('年报.html')] : [siteContentSecurity(), offlineSite()];

function unitTests() {
  const apart = testsApart();
  return {
    // Limits only; the longest test takes 10 s on a quiet computer.
    testTimeout: patient(60_000),
    hookTimeout: patient(60_000),
    teardownTimeout: patient(20_000),
    // All cores: it would keep one of two for itself.
    maxWorkers: '100%',
    setupFiles: ['src/testkit/fixed-seed.setup.ts'],
    projects: [
      {
        extends: true as const,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          exclude: apart,
          // Loaded once in each process: that took as long as a third of the tests.
          isolate: false,
        },
      },
      { extends: true as const, test: { name: 'apart', environment: 'node', include: apart } },
      {
        extends: true as const,
        test: {
          name: 'screen',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/testkit/screen-waits.setup.ts'],
        },
      },
    ],
  };
}

export default defineConfig(({ command, mode }) => ({
  plugins: [react(), ...(command === 'build' ? packing(mode) : [])],
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
      output: {
        codeSplitting: {
          groups: [
            { name: 'docx', test: /node_modules[\\/]docx[\\/]/, priority: 9 },
            ...partGroups(),
          ],
        },
      },
    },
    chunkSizeWarningLimit: 700,
  },
  ...(mode === 'test' && { test: unitTests() }),
}));
