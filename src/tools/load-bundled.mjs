/**
 * The program's own modules for tools that measure: bundled as the browser has them. As `loadSource` has them each name from
 * another module is asked for anew at each use, which is up to half of what small functions cost.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from './processes.mjs';

/**
 * @param {readonly string[]} files below src/
 * @returns {Promise<any[]>} the modules, in that order; what they share is shared
 */
export async function loadBundled(files) {
  const { build } = await import('vite');
  const outDir = mkdtempSync(join(tmpdir(), 'nianbao-bundled-'));
  try {
    await build({
      root: projectFolder,
      configFile: false,
      envFile: false,
      publicDir: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir,
        minify: false,
        target: 'node20',
        rollupOptions: {
          input: Object.fromEntries(
            files.map((file, index) => [`module-${index}`, join(projectFolder, 'src', file)]),
          ),
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    });
    return await Promise.all(
      files.map((_, index) => import(pathToFileURL(join(outDir, `module-${index}.mjs`)).href)),
    );
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
