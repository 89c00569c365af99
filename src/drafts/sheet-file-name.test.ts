import { expect, test } from 'vitest';
import { sheetFileName } from './sheet-file-name.ts';

test.each([
  ['青禾镇人民政府', 'return', '青禾镇人民政府 2025 年 退回单.docx'],
  ['青禾镇人民政府', 'review', '青禾镇人民政府 2025 年 审核单.docx'],
  ['', 'return', '（未填单位） 2025 年 退回单.docx'],
  ['云溪县/青禾镇:人民政府', 'return', '云溪县／青禾镇：人民政府 2025 年 退回单.docx'],
] as const)('%j, %s', (unit, kind, name) =>
  expect(sheetFileName({ unit, year: 2025, kind })).toBe(name),
);

test('is of a length that every system takes', () => {
  const name = sheetFileName({ unit: '镇'.repeat(200), year: 2025, kind: 'review' });
  expect(name).toBe(`${'镇'.repeat(60)} 2025 年 审核单.docx`);
});
