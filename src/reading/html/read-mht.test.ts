import { describe, expect, test } from 'vitest';
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import { bytesOf, encoded, joined, utf8 } from '../../testkit/reading/bytes.ts';
import { seeBlock } from '../../testkit/reading/html-pages.ts';
import { fileKind } from '../files/file-kind.ts';
import { createBudget } from '../source/reading-budget.ts';
import { readMht } from './read-mht.ts';

type Encoding = 'quoted-printable' | 'base64' | '8bit';

interface Part {
  readonly type: string;
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
  readonly headers?: string;
}

const page = (text: string) =>
  `<html><body><p>${text}</p><table><tr><td>规章<td>0</table></body></html>`;

const part = (bytes: Uint8Array, more: Partial<Part> = {}): Part => ({
  type: 'text/html',
  encoding: 'quoted-printable',
  bytes,
  ...more,
});

function archive(parts: readonly Part[], headers = 'From: <Saved by Blink>'): Uint8Array {
  const top = `${headers}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b=_1"\r\n\r\n前言\r\n`;
  const written = parts.map(({ type, encoding, bytes, headers: own = '' }) =>
    joined(
      utf8(
        `\r\n------b=_1\r\n${own}Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`,
      ),
      encode(bytes, encoding),
    ),
  );
  return joined(utf8(top), ...written, bytesOf('\r\n------b=_1--\r\n'));
}

function encode(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  if (encoding === '8bit') return bytes;
  if (encoding === 'base64') {
    const lines = btoa(String.fromCharCode(...bytes)).match(/.{1,76}/g) ?? [];
    return bytesOf(lines.join('\r\n'));
  }
  const isPlain = (byte: number) => byte > 0x1f && byte < 0x7f && byte !== 0x3d;
  const words = [...bytes].map((byte) =>
    isPlain(byte)
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return bytesOf(
    words.reduce((text, word, index) => text + (index % 20 === 19 ? '=\r\n' : '') + word, ''),
  );
}

async function see(bytes: Uint8Array) {
  expect(fileKind(bytes)).toBe('mht');
  const { blocks, notes } = await readMht(bytes, createBudget());
  return { blocks: blocks.map(seeBlock), notes: notes.map(({ kind }) => kind) };
}

const read = { blocks: ['青禾镇', '0:规章 1:0'], notes: [] };
const meta = '<meta http-equiv=Content-Type content="text/html; charset=gb2312">';

test.each<[oddity: string, parts: Part[], headers?: string]>([
  ['a page as browsers pack it', [part(utf8(page('青禾镇')))]],
  [
    'a page in base64',
    [part(utf8(page('青禾镇')), { encoding: 'base64', type: 'text/html; charset="utf-8"' })],
  ],
  [
    'a page in GBK, said in the header',
    [part(encoded(page('青禾镇'), 'gb18030'), { type: 'text/html; charset="gb2312"' })],
  ],
  ['a page in GBK, said in the page only', [part(encoded(meta + page('青禾镇'), 'gb18030'))]],
  ['a page in GBK, said nowhere', [part(encoded(page('青禾镇'), 'gb18030'), { encoding: '8bit' })]],
  [
    'a page in UTF-8 that is said to be GBK',
    [part(utf8(page('青禾镇')), { type: 'text/html; charset=gb2312' })],
  ],
  [
    'pictures and styles',
    [
      part(utf8(page('青禾镇'))),
      part(bytesOf('\u0089PNG'), { type: 'image/png', encoding: 'base64' }),
      part(utf8('p{}'), { type: 'text/css' }),
    ],
  ],
  ['a blank line before all', [part(utf8(page('青禾镇')))], '\r\n\r\nFrom: <Saved by Blink>'],
  [
    "Word's page for the head of each sheet, and its list of files",
    [
      part(utf8(page('第 1 页')), {
        headers: 'Content-Location: file:///C:/A1/report.files/header.htm\r\n',
      }),
      part(utf8(page('青禾镇')), { headers: 'Content-Location: file:///C:/A1/report.htm\r\n' }),
      part(utf8('<xml><o:File/></xml>'), { type: 'text/xml' }),
    ],
  ],
])('a web archive is read that holds %s', async (_, parts, headers) => {
  expect(await see(archive(parts, headers))).toEqual(read);
});

describe('a web archive with several pages', () => {
  const aside = 'Content-Location: http://x.example/nav.html\r\n';

  test.each<[oddity: string, parts: Part[], headers?: string]>([
    [
      'the first is read',
      [part(utf8(page('青禾镇'))), part(utf8(page('导航')), { headers: aside })],
    ],
    [
      'the one named as its start is read',
      [
        part(utf8(page('导航')), { headers: 'Content-ID: <a@x>\r\n' }),
        part(utf8(page('青禾镇')), { headers: 'Content-ID: <b@x>\r\n' }),
      ],
      'Content-Type: multipart/related; start="<b@x>"; boundary="----b=_1"',
    ],
  ])('%s, and one that no frame shows is noted', async (_, parts, headers) => {
    expect(await see(archive(parts, headers))).toEqual({ ...read, notes: ['outsideReport'] });
  });

  test.each<[how: string, frame: string, headers: string]>([
    ['by its id', '<iframe src="cid:f-1%40x"></iframe>', 'Content-ID: <f-1@x>\r\n'],
    ['by its address', '<iframe src="http://x.example/nav.html"></iframe>', aside],
    ['from where the page is', '<object data="nav.html"></object>', aside],
    ['in a set of frames', '<frameset><frame src="nav.html"></frameset>', aside],
  ])('one that a frame shows is read in its place, named %s', async (_, frame, headers) => {
    const outer = utf8(`<html><body><p>甲</p>${frame}<p>丙</p></body></html>`);
    const parts = [
      part(outer, { headers: 'Content-Location: http://x.example/nb.html\r\n' }),
      part(utf8('<html><body><p>乙</p></body></html>'), { headers }),
    ];
    expect(await see(archive(parts))).toEqual({ blocks: ['甲', '乙', '丙'], notes: [] });
  });

  test('one that shows itself ends', async () => {
    const headers = 'Content-Location: http://x.example/nb.html\r\n';
    const own = utf8('<p>甲</p><iframe src="nb.html"></iframe>');
    const { blocks, notes } = await see(archive([part(own, { headers })]));
    expect(blocks).toEqual(['甲', '甲', '甲', '甲', '甲']);
    expect(notes).toEqual(['notText']);
  });
});

test('a mail with nothing but a page is read', async () => {
  const bytes = utf8(`MIME-Version: 1.0\nContent-Type: text/html\n\n${page('青禾镇')}`);
  expect(await see(bytes)).toEqual(read);
});

test('damaged places are noted', async () => {
  const bytes = joined(utf8(page('青禾镇')), utf8('云溪县'.repeat(20)), bytesOf('\u00ff'));
  const { blocks, notes } = await see(archive([part(bytes)]));
  expect(blocks[2]).toBe(`${'云溪县'.repeat(20)}\ufffd`);
  expect(notes).toEqual(['notText']);
});

test.each<[oddity: string, bytes: Uint8Array, message: RegExp]>([
  ['no page', archive([part(utf8('p{}'), { type: 'text/css' })]), /没有网页/],
  [
    'only the head of sheets',
    archive([part(utf8(page('第 1 页')), { headers: 'Content-Location: header.htm\r\n' })]),
    /没有网页/,
  ],
  [
    'headers without end',
    joined(utf8('MIME-Version: 1.0\r\n'), utf8('X-A: b\r\n'.repeat(400_000))),
    /已损坏/,
  ],
  [
    'lines without end',
    joined(utf8('MIME-Version: 1.0\r\n\r\n'), new Uint8Array(2_000_000).fill(10)),
    /太多/,
  ],
  [
    'parts without end',
    utf8(
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n${'--b\n\n'.repeat(30_000)}`,
    ),
    /太多/,
  ],
  ['parts in parts without end', utf8(nested(50)), /已损坏/],
])('a web archive is refused that holds %s', async (_, bytes, message) => {
  const reading = readMht(bytes, createBudget());
  await expect(reading).rejects.toThrow(UnreadableInput);
  await expect(reading).rejects.toThrow(message);
});

function nested(depth: number): string {
  const parts = Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}x\n\n--b${level}x\n`,
  );
  return `MIME-Version: 1.0\n${parts.join('')}\n`;
}
