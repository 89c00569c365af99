/** Builds dist/ when a source is newer than what was built last. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm, projectFolder } from './processes.mjs';

export const builtFolder = join(projectFolder, 'dist');

/** The program as one file; built last. */
export const singleFilePath = join(builtFolder, '年报.html');

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** @throws when the build fails */
export async function buildWhenStale() {
  if (newestChange(sources) < lastBuild()) return;
  console.log('正在生成程序…  Building…');
  const { ok, output } = await npm(['run', '--silent', 'build'], { quiet: true });
  if (!ok) throw new Error(`${output}\n生成失败。  The build failed: see above.`);
}

function lastBuild() {
  return statSync(singleFilePath, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * When something changed last; a folder counts too, since its time tells of files taken away.
 * @param {string[]} paths
 * @returns {number} milliseconds; 0 for what does not exist
 */
function newestChange(paths) {
  return Math.max(
    0,
    ...paths.map((path) => {
      const entry = statSync(join(projectFolder, path), { throwIfNoEntry: false });
      if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
      const inside = readdirSync(join(projectFolder, path)).map((name) => join(path, name));
      return Math.max(entry.mtimeMs, newestChange(inside));
    }),
  );
}
