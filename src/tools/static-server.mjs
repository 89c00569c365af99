/** A small server for the files of one folder, on this computer only. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/**
 * @param {string} file
 * @returns {string}
 */
export function contentTypeOf(file) {
  const ending = /** @type {keyof typeof contentTypes} */ (extname(file));
  return contentTypes[ending] ?? 'application/octet-stream';
}

/** Names the folder that is served, so that a second start finds the first one. */
export const folderHeader = 'x-served-folder';

/**
 * Serves a folder at `http://localhost:<port>/`, over both of its addresses.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<boolean>} false when the port is taken
 */
export async function serveFolder(folder, port) {
  const first = await listen(folder, port, '127.0.0.1');
  if (typeof first === 'string') return failUnlessTaken(first);
  const second = await listen(folder, port, '::1');
  // A computer without IPv6 has the first address only.
  if (second !== 'EADDRINUSE') return true;
  first.close();
  return false;
}

/** @param {string} code */
function failUnlessTaken(code) {
  if (code !== 'EADDRINUSE') throw new Error(`Cannot serve on this computer: ${code}`);
  return false;
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:http').Server | string>} the server, or why not
 */
function listen(folder, port, host) {
  return new Promise((resolve) => {
    const server = createServer((request, response) => answer(folder, request, response));
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(folder, request, response) {
  const file = fileFor(folder, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('没有此页');
    return;
  }
  response.writeHead(200, {
    'content-type': contentTypeOf(file),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    [folderHeader]: encodeURIComponent(folder),
  });
  createReadStream(file).pipe(response);
}

/**
 * @param {string} folder
 * @param {string} url
 * @returns {string | undefined} nothing for an address that is malformed, outside or not there
 */
function fileFor(folder, url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
