import { expect, test } from 'vitest';
import { bytesOf, encoded, joined, utf8, utf16 } from '../../testkit/reading/bytes.ts';
import { decodeText } from './decode-text.ts';

const text = '青禾镇人民政府2025年政府信息公开工作年度报告。“一、总体情况”';
const page = (charset: string) => `<html><head><meta charset="${charset}"></head>${text}`;
const traditional = '政府資訊公開工作年度報告，總體情況';

test.each<[name: string, bytes: Uint8Array, encoding: string]>([
  ['UTF-8', utf8(text), 'utf-8'],
  ['UTF-8 with a mark', joined(bytesOf('\u00ef\u00bb\u00bf'), utf8(text)), 'utf-8'],
  ['GBK', encoded(text, 'gb18030'), 'gb18030'],
  ['UTF-16 with a mark', joined(bytesOf('\u00ff\u00fe'), utf16(text, 'le')), 'utf-16le'],
  [
    'UTF-16 the other way round with a mark',
    joined(bytesOf('\u00fe\u00ff'), utf16(text, 'be')),
    'utf-16be',
  ],
  ['UTF-16 without a mark', utf16(text, 'le'), 'utf-16le'],
  ['UTF-16 the other way round without a mark', utf16(text, 'be'), 'utf-16be'],
])('text in %s is decoded', (_, bytes, encoding) => {
  expect(decodeText(bytes)).toEqual({ text, encoding, damaged: 0 });
});

test.each<[name: string, bytes: Uint8Array, encoding: string]>([
  ['letters alone', utf8('a1b2c3d4e5'), 'utf-8'],
  ['letters in UTF-16', utf16('<html>2025</html>', 'le'), 'utf-16le'],
  ['letters in UTF-16 the other way round', utf16('<html>2025</html>', 'be'), 'utf-16be'],
  ['nothing', new Uint8Array(), 'utf-8'],
])('the encoding is seen of %s', (_, bytes, encoding) => {
  expect(decodeText(bytes)).toMatchObject({ encoding, damaged: 0 });
});

test.each([
  'gb2312',
  'GB2312',
  'gbk',
  'gb18030',
  'x-gbk',
  'cp936',
  'utf-8',
  'iso-8859-1',
  'nonsense',
  'iso-2022-jp',
])('a page in GBK is decoded although it says %s', (charset) => {
  const bytes = encoded(page(charset), 'gb18030');
  expect(decodeText(bytes)).toEqual({ text: page(charset), encoding: 'gb18030', damaged: 0 });
});

test.each(['gb2312', 'utf-8', 'big5', 'windows-1252', 'utf-16', 'nonsense'])(
  'a page in UTF-8 is decoded although it says %s',
  (charset) => {
    expect(decodeText(utf8(page(charset)))).toEqual({
      text: page(charset),
      encoding: 'utf-8',
      damaged: 0,
    });
  },
);

test.each<[where: string, page: string]>([
  ['its head', `<meta charset=big5>${traditional}`],
  [
    'its head, in old words',
    `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Big5">${traditional}`,
  ],
  ['its first line', `<?xml version="1.0" encoding="big5"?><html>${traditional}`],
])('Big5 is believed where a page says so in %s', (_, html) => {
  expect(decodeText(encoded(html, 'big5'))).toEqual({ text: html, encoding: 'big5', damaged: 0 });
});

test('what a header says counts where the page says nothing, and before it', () => {
  expect(decodeText(encoded(traditional, 'big5'), 'big5').text).toBe(traditional);
  expect(decodeText(encoded(`<meta charset=gbk>${traditional}`, 'big5'), 'Big5').encoding).toBe(
    'big5',
  );
});

test('a page in GBK whose few characters happen to be right UTF-8 is believed what it says', () => {
  const html = '<meta charset=gbk>脳茫';
  const bytes = encoded(html, 'gb18030');
  expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toContain('×ã');
  expect(decodeText(bytes)).toEqual({ text: html, encoding: 'gb18030', damaged: 0 });
});

test('damaged places of UTF-8 are counted, and the rest stays what it is', () => {
  const bytes = joined(
    utf8(text.repeat(3)),
    bytesOf('\u00e4\u00b8'),
    utf8(text),
    bytesOf('\u00ff'),
  );
  const decoded = decodeText(bytes);
  expect(decoded).toEqual({
    text: `${text.repeat(3)}\ufffd${text}\ufffd`,
    encoding: 'utf-8',
    damaged: 2,
  });
});

test('damaged places of GBK are counted', () => {
  const bytes = joined(encoded(text, 'gb18030'), bytesOf('\u00ff'), encoded('县', 'gb18030'));
  expect(decodeText(bytes)).toMatchObject({ encoding: 'gb18030', damaged: 1 });
});

test('a replacement character that stands in the file is no damage', () => {
  expect(decodeText(utf8(`${text}\ufffd`))).toEqual({
    text: `${text}\ufffd`,
    encoding: 'utf-8',
    damaged: 0,
  });
});
