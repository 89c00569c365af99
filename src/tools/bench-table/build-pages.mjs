/** Builds the pages beside the program, each by itself, so that none pays for or gains from a part of another. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/**
 * @param {string} file a page of this folder
 * @param {string} outer where its own folder is made
 * @returns {Promise<string>} the folder with what was built
 */
export async function buildPage(file, outer) {
  const outDir = join(outer, file.replace(/\.html$/, ''));
  await build({
    root: import.meta.dirname,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    plugins: [react()],
    base: './',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome86',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(import.meta.dirname, file) },
    },
  });
  return outDir;
}
