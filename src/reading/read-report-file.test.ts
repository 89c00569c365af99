import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { composeManuscript } from '../domain/manuscript/compose-manuscript.ts';
import { grReportText } from '../exchange/write-gr-report.ts';
import { exampleReport } from '../testkit/reading/source.ts';
import { manuscriptToDocx } from '../word/manuscript-to-docx.ts';
import { readPasted, readReportFile } from './read-report-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = { schema: 'gr-report/1', unit: '青禾镇人民政府', year: 2024, edition: '2021' };
const heads = '一、总体情况\n二、主动公开政府信息情况\n六、其他需要报告的事项\n无。';

describe('our data file', () => {
  test.each([
    ['plain', JSON.stringify(file)],
    ['with a byte order mark and blank lines', `\ufeff\n${JSON.stringify(file, null, 2)}\n`],
  ])('%s is read as it is', async (_, text) => {
    const read = await readReportFile(bytes(text));
    expect(read.is).toBe('data');
    expect(read.report.unit).toBe('青禾镇人民政府');
  });

  test('pasted as text it is read too', () => {
    const text = grReportText(exampleReport('finished-2025'));
    expect(readPasted({ html: '', text }).report.year).toBe(2025);
  });
});

test('the bytes say what a file is, not its name: each kind is read as a document', async () => {
  const report = exampleReport('finished-2025');
  const docx = await manuscriptToDocx(composeManuscript(report));
  const page = `<html><body>${heads
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`;
  const mht = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${page}\r\n--b--\r\n`;
  const kinds = await Promise.all(
    [docx, bytes(page), bytes(mht), bytes(heads)].map((one) => readReportFile(one)),
  );
  expect(kinds.map((read) => read.is === 'document' && read.source.kind)).toEqual([
    'docx',
    'html',
    'html',
    'text',
  ]);
  for (const { report: read } of kinds.slice(1)) {
    expect(read.sections.s6.blocks[0]?.text).toBe('无。');
  }
});

test.each<[string, Uint8Array, RegExp]>([
  ['an empty file', bytes(''), /空的/],
  ['a file of spaces', bytes(' \n'), /空的|不像一份/],
  ['a broken zip', bytes('PK\u0003\u0004…'), /损坏|打不开|另存/],
  ['a spreadsheet', zipSync({ 'xl/workbook.xml': bytes('<x/>') }), /Excel/],
  ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /另存/],
  ['a PDF', bytes('%PDF-1.7\n'), /PDF/],
  ['RTF', bytes('{\\rtf1\\ansi'), /另存/],
  ['other text', bytes('会议通知'), /不像一份/],
  ['JSON cut short', bytes('{"schema": "gr-report/1",\n "unit"'), /数据文件不完整或有错/],
  ['JSON with a mistake', bytes('{"schema": "gr-report/1",\n unit: 1}'), /第 2 行附近/],
  ['other JSON', bytes('{"name": "x"}'), /不是年报数据文件：缺少 schema/],
])('%s gets a clear message', async (_, content, message) => {
  await expect(readReportFile(content)).rejects.toThrow(message);
});

test('a file beyond the limit is refused before anything is read', async () => {
  await expect(readReportFile(new Uint8Array(50 * 1024 * 1024 + 1))).rejects.toThrow('超过 50 MB');
});

describe('what is pasted', () => {
  test('the markup is read where the clipboard has it: it keeps the tables', () => {
    const html = `${heads
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}<table><tr><td>四、结转下年度继续办理</td><td>1</td></tr></table>`;
    expect(readPasted({ html, text: heads }).is).toBe('document');
  });

  test('nothing is no report', () => {
    expect(() => readPasted({ html: ' ', text: '' })).toThrow('没有粘贴任何文字');
  });
});
