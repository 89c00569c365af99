import { describe, expect, it } from 'vitest';
import { countCorrections, withRole, withRow, withTable } from './corrections.ts';

describe('corrections', () => {
  it('of the same thing replace each other, of others stand beside', () => {
    const first = withRole({ year: 2024 }, 3, { is: 'title' });
    const second = withRole(withRow(first, '7/2', '3.1'), 3, { is: 'outside' });
    expect(second).toEqual({
      year: 2024,
      paragraphs: { 3: { is: 'outside' } },
      rows: { '7/2': '3.1' },
    });
    expect(countCorrections(second)).toBe(3);
  });

  it('of the rows of a table go when the table is taken for another', () => {
    const rows = { rows: { '7/2': '3.1', '70/2': '3.2' } };
    expect(withTable(rows, 7, 2)).toEqual({ tables: { 7: 2 }, rows: { '70/2': '3.2' } });
    expect(withTable({ rows: { '7/2': '3.1' } }, 7, 'none')).toEqual({ tables: { 7: 'none' } });
  });
});
