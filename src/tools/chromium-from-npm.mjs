/** The Chromium inside the npm package @sparticuz/chromium, for Linux x64: only npm is needed to get it. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { npm, projectFolder, succeeds } from './processes.mjs';

// The newest whose `engines` admit Node 20.
const version = '147.0.0';
const integrity =
  'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==';

const cache = join(projectFolder, '.cache');
const unpacked = join(cache, `chromium-${version}`);
const program = join(unpacked, 'chromium');

/** @returns {string | undefined} its path, if it was fetched before */
export function fetchedChromium() {
  return existsSync(program) ? program : undefined;
}

/** @returns {Promise<boolean>} whether it is here now */
export async function fetchChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'fetching-'));
  try {
    const { ok } = await npm(
      ['pack', `@sparticuz/chromium@${version}`, '--pack-destination', folder],
      {
        quiet: true,
      },
    );
    if (!ok) return false;
    unpack(folder);
    rmSync(unpacked, { recursive: true, force: true });
    renameSync(join(folder, 'package'), unpacked);
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder with the package's archive in it */
function unpack(folder) {
  const archive = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) {
    throw new Error(
      `@sparticuz/chromium ${version} is not the known file: its integrity is ${found}`,
    );
  }
  const inside = join(folder, 'package');
  const program = join(inside, 'chromium');
  untar(archive, folder, 'package/bin');
  writeFileSync(program, brotliDecompressSync(readFileSync(join(inside, 'bin', 'chromium.br'))), {
    mode: 0o755,
  });
  if (!succeeds(program, ['--version'])) addLibraries(inside, program);
  rmSync(join(inside, 'bin'), { recursive: true });
}

/**
 * A bare system lacks NSS and expat, which the package brings along for such a case.
 * @param {string} inside
 * @param {string} program
 */
function addLibraries(inside, program) {
  const libraries = join(inside, 'libraries.tar');
  writeFileSync(
    libraries,
    brotliDecompressSync(readFileSync(join(inside, 'bin', 'al2023.tar.br'))),
  );
  untar(libraries, inside);
  rmSync(libraries);
  renameSync(program, `${program}.real`);
  const here = '"$(dirname "$0")"';
  writeFileSync(
    program,
    `#!/bin/sh\nLD_LIBRARY_PATH=${here}/lib exec ${here}/chromium.real "$@"\n`,
    {
      mode: 0o755,
    },
  );
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {string[]} parts all, when none is named
 */
function untar(archive, folder, ...parts) {
  if (!succeeds('tar', ['xf', archive, '-C', folder, ...parts]))
    throw new Error(`tar cannot unpack ${archive}`);
}
