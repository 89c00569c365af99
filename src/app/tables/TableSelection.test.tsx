import { act, cleanup } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mountTable } from '../../testkit/app/mounted-table.ts';
import { blankOf } from '../../testkit/app/table-shapes.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const shown = (kind: 'th' | 'td') =>
  [...document.querySelectorAll<HTMLElement>(`${kind}[data-here]`)].map(
    (box) => box.querySelector('input')?.dataset.cell ?? box.textContent,
  );

describe('the labels and heads of the cell with the cursor', () => {
  it('are shown, outer ones too, and no others', () => {
    mountTable(blankOf('2021'), 3).go('table3.3.4.2.legal');
    expect(shown('th')).toEqual([
      '申请人情况',
      '法人或其他组织',
      '法律服务机构',
      '三、本年度办理结果',
      '（四）无法提供',
      '2.没有现成信息需要另行制作',
    ]);
  });

  it('in table 二 are those of its own item, not of those above or below', () => {
    mountTable(blankOf('2021'), 2).go('table2.coercion.decisions');
    expect(shown('th')).toEqual(['第二十条第（六）项', '本年处理决定数量', '行政强制']);
  });

  it('in table 二 keep to the column', () => {
    mountTable(blankOf('2021'), 2).go('table2.normative.repealed');
    expect(shown('th')).toEqual(['第二十条第（一）项', '本年废止件数', '行政规范性文件']);
  });

  it('follow the cursor', () => {
    const { go } = mountTable(blankOf('2021'), 4);
    go('table4.review.upheld');
    go('table4.after.total');
    expect(shown('th')).toEqual(['行政诉讼', '复议后起诉', '总计']);
  });
});

it('in table 二 the cells of other items are not shown, whose columns are others', () => {
  mountTable(blankOf('2021'), 2).go('table2.rules.issued');
  expect(shown('td')).toEqual([
    'table2.rules.repealed',
    'table2.rules.inForce',
    'table2.normative.issued',
  ]);
});

it('the cells in its row and in its column are shown, itself not', () => {
  mountTable(blankOf('2021'), 3).go('table3.2.research');
  const here = shown('td');
  expect(here).toHaveLength(6 + 24);
  expect(here).toContain('table3.2.total');
  expect(here).toContain('table3.4.research');
  expect(here).not.toContain('table3.2.research');
  expect(here).not.toContain('table3.1.total');
});

describe('the row and the column of the cell', () => {
  const mounted = () => {
    const table = mountTable(blankOf('2021'), 3, {
      children: createElement('button', { type: 'button' }, '别处'),
    });
    table.go('table3.2.research');
    return table;
  };
  const elsewhere = () => document.querySelector('button') as HTMLElement;
  const all = () => document.querySelectorAll('[data-here]').length;

  it('are shown no more when the table is left, and again when it is entered', () => {
    const { go } = mounted();
    const whole = all();
    act(() => elsewhere().focus());
    expect(all()).toBe(0);
    go('table3.2.research');
    expect(all()).toBe(whole);
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    act(() => (document.activeElement as HTMLElement).blur());
    expect(all()).toBe(0);
  });

  it('stay while another window has the focus', () => {
    const { input } = mounted();
    const whole = all();
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    act(() => input('table3.2.research').blur());
    expect(all()).toBe(whole);
  });

  it('are touched once on the way from cell to cell', () => {
    const { go, table } = mounted();
    const watcher = new MutationObserver(() => {});
    watcher.observe(table, { attributes: true, subtree: true, attributeFilter: ['data-here'] });
    go('table3.2.welfare');
    const touched = watcher.takeRecords().map(({ target }) => target);
    watcher.disconnect();
    expect(touched.length).toBeGreaterThan(0);
    expect(new Set(touched).size).toBe(touched.length);
  });
});
