import { expect, test } from 'vitest';
import { nameOfAll, nameOfOne, nameOfRaw } from './backup-file-name.ts';

test('files say what is in them', () => {
  expect(nameOfAll(3, new Date(2026, 10, 26, 23, 59))).toBe('年报备份 2026-11-26（3 份）.json');
  expect(nameOfOne({ unit: '青禾镇人民政府', year: 2025 })).toBe(
    '青禾镇人民政府 2025 年 备份.json',
  );
  expect(nameOfRaw({ unit: '', year: 0 })).toBe('读不出来的年报 原样保存.json');
});

test('the name of the office may hold anything', () => {
  expect(nameOfOne({ unit: ' 青石镇/乡\n', year: 2025 })).toBe('青石镇／乡 2025 年 备份.json');
  expect(nameOfOne({ unit: '', year: 2025 })).toBe('（未填单位） 2025 年 备份.json');
  expect(nameOfOne({ unit: '镇'.repeat(300), year: 2025 }).length).toBeLessThan(90);
});
