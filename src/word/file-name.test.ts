import { expect, test } from 'vitest';
import { wordFileName } from './file-name.ts';

const nameOf = (unit: string, title: string | null = null) =>
  wordFileName({ unit, year: 2025, title });

test('the file is named after the report', () => {
  expect(nameOf('青石镇人民政府')).toBe('青石镇人民政府2025年政府信息公开工作年度报告.docx');
});

test('a title with a mistake in it does not become the name', () => {
  const name = '青石镇人民政府2025年政府信息公开工作年度报告.docx';
  expect(nameOf('青石镇人民政府', '青石镇2024年政府信息公开年报')).toBe(name);
  expect(nameOf(' ', '青石镇2024年政府信息公开年报')).toBe('青石镇2024年政府信息公开年报.docx');
});

test('the name of the office may hold anything', () => {
  expect(nameOf('青石镇/乡\n人民政府')).toBe(
    '青石镇／乡人民政府2025年政府信息公开工作年度报告.docx',
  );
});

test.each([
  [
    'slashes and other signs that Windows refuses',
    '青石镇/乡:*?"<>|\\报告',
    '青石镇／乡：＊？＂＜＞｜＼报告',
  ],
  ['line breaks and blanks', '青石镇\n2025 年\u00a0报告', '青石镇2025年报告'],
  ['control and invisible characters', '青\u0000石\u200b镇报告', '青石镇报告'],
  ['dots at the ends', '..青石镇报告.', '青石镇报告'],
  ['half a character', '青石\ud83d镇报告', '青石镇报告'],
])('%s do not harm', (_, title, name) => {
  expect(nameOf('', title)).toBe(`${name}.docx`);
});

test.each(['', ' ', '...', '\n', 'CON', 'lpt1'])(
  'a title %j still gives a usable name',
  (title) => {
    expect(nameOf('', title)).toBe('2025年政府信息公开工作年度报告.docx');
  },
);

test('a very long title is cut, not in the middle of a character', () => {
  const name = nameOf('', '𠮷'.repeat(300));
  expect(Array.from(name)).toHaveLength(85);
  expect(name.endsWith('𠮷.docx')).toBe(true);
});
