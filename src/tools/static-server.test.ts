import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from './static-server.mjs';

const outer = mkdtempSync(join(tmpdir(), 'served-'));
const served = join(outer, 'dist');
let port = 0;

beforeAll(async () => {
  mkdirSync(served);
  writeFileSync(join(served, 'index.html'), '<title>年报</title>');
  writeFileSync(join(outer, 'secret.txt'), 'not for the page');
  port = await freePort();
  expect(await serveFolder(served, port)).toBe(true);
});

afterAll(() => rmSync(outer, { recursive: true }));

test('the folder itself answers with its page, as HTML in UTF-8', async () => {
  const { status, type, text } = await get('/');
  expect({ status, type, text }).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    text: '<title>年报</title>',
  });
});

test.each(['/gone.js', '/../secret.txt', '/%2e%2e/secret.txt', '/%', '/%00'])(
  'nothing is served for %s',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('a taken port is reported, not fought over', async () => {
  expect(await serveFolder(served, port)).toBe(false);
});

/** As `fetch`, but the path goes out exactly as written. */
function get(path: string) {
  return new Promise<{ status: number | undefined; type: string | undefined; text: string }>(
    (resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, path }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => {
          text += part;
        });
        answer.on('end', () =>
          resolve({ status: answer.statusCode, type: answer.headers['content-type'], text }),
        );
      });
      asking.on('error', reject);
      asking.end();
    },
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
