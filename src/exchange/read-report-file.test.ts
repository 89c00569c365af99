import { expect, test } from 'vitest';
import { readReportFile } from './read-report-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = { schema: 'gr-report/1', unit: '青禾镇人民政府', year: 2024, edition: '2021' };

test.each([
  ['plain', JSON.stringify(file)],
  ['with a byte order mark and blank lines', `\ufeff\n${JSON.stringify(file, null, 2)}\n`],
])('our data file is read: %s', async (_, text) => {
  expect((await readReportFile(bytes(text))).report.unit).toBe('青禾镇人民政府');
});

test.each<[string, Uint8Array, string]>([
  ['an empty file', bytes(''), '文件是空的'],
  ['a file of spaces', bytes(' \n'), '文件是空的'],
  ['a Word file', bytes('PK\u0003\u0004…'), '暂不支持 Word'],
  ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), '暂不支持旧版 Office'],
  ['a PDF', bytes('%PDF-1.7'), '暂不支持 PDF'],
  ['RTF', bytes('{\\rtf1\\ansi'), '暂不支持 RTF'],
  ['a web page', bytes('\ufeff<!DOCTYPE html><html>'), '暂不支持网页'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), '暂不支持 UTF-16'],
  ['GBK', new Uint8Array([0x7b, 0xd5, 0xf2]), '不是 UTF-8'],
  ['other text', bytes('一、总体情况'), '认不出是什么文件'],
  ['JSON cut short', bytes('{"schema": "gr-report/1",\n "unit"'), '数据文件不完整或有错'],
  ['JSON with a mistake', bytes('{"schema": "gr-report/1",\n unit: 1}'), '（第 2 行附近）'],
  ['other JSON', bytes('{"name": "x"}'), '不是年报数据文件：缺少 schema'],
])('%s gets a clear message', async (_, content, message) => {
  await expect(readReportFile(content)).rejects.toThrow(message);
});
