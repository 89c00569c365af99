/** Chromium as npm packages carry it, for Linux x64: only npm is needed to get it. */
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

/**
 * @typedef {object} PackedChromium
 * @property {string} name of the package
 * @property {string} version of the package
 * @property {string} integrity
 * @property {string} libraries the archive of what a bare system lacks, in the package
 * @property {string} cache the folder where it is kept
 */

/** @type {PackedChromium} */
const newest = {
  name: '@sparticuz/chromium',
  // The newest whose `engines` admit Node 20.
  version: '147.0.0',
  integrity:
    'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==',
  libraries: 'al2023.tar.br',
  cache: join(projectFolder, '.cache'),
};

/** @returns {string | undefined} its path, if it was fetched before */
export function fetchedChromium(packed = newest) {
  const program = join(unpackedFolder(packed), 'chromium');
  return existsSync(program) ? program : undefined;
}

/** @returns {Promise<boolean>} whether it is here now */
export async function fetchChromium(packed = newest) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const { name, version, cache } = packed;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'fetching-'));
  try {
    const { ok } = await npm(['pack', `${name}@${version}`, '--pack-destination', folder], {
      quiet: true,
    });
    if (!ok) return false;
    unpack(packed, folder);
    rmSync(unpackedFolder(packed), { recursive: true, force: true });
    renameSync(join(folder, 'package'), unpackedFolder(packed));
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {PackedChromium} packed */
function unpackedFolder({ cache, version }) {
  return join(cache, `chromium-${version}`);
}

/**
 * @param {PackedChromium} packed
 * @param {string} folder with the package's archive in it
 */
function unpack({ name, version, integrity, libraries }, folder) {
  const archive = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) {
    throw new Error(`${name} ${version} is not the known file: its integrity is ${found}`);
  }
  const inside = join(folder, 'package');
  const program = join(inside, 'chromium');
  untar(archive, folder, 'package/bin');
  writeFileSync(program, brotliDecompressSync(readFileSync(join(inside, 'bin', 'chromium.br'))), {
    mode: 0o755,
  });
  if (!succeeds(program, ['--version'])) addLibraries(inside, program, libraries);
  rmSync(join(inside, 'bin'), { recursive: true });
}

/**
 * A bare system lacks NSS and expat, which the package brings along for such a case.
 * @param {string} inside
 * @param {string} program
 * @param {string} packedLibraries
 */
function addLibraries(inside, program, packedLibraries) {
  const libraries = join(inside, 'libraries.tar');
  writeFileSync(
    libraries,
    brotliDecompressSync(readFileSync(join(inside, 'bin', packedLibraries))),
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
