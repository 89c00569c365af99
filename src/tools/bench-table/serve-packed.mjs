/** A server for the files of one folder, packed as the servers of offices pack them: what is fetched is counted. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypeOf } from '../static-server.mjs';

/**
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function servePacked(folder) {
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  const packedFile = (/** @type {string} */ file) => {
    const found = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    packed.set(file, found);
    return found;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = normalize(join(folder, decodeURIComponent(pathname)));
    try {
      if (!file.startsWith(folder + sep)) throw new Error('outside');
      const body = packedFile(file);
      response.writeHead(200, {
        'content-type': contentTypeOf(file),
        'content-encoding': 'gzip',
        'cache-control': 'no-store',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({ address: `http://127.0.0.1:${port}/`, close: () => void server.close() });
    });
  });
}
