import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TableSection } from '../../domain/edition/edition.ts';
import type { Report } from '../../domain/report/report.ts';
import { mountTable, press } from '../../testkit/app/mounted-table.ts';
import { blankOf } from '../../testkit/app/table-shapes.ts';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';

afterEach(cleanup);

const card = () => document.querySelector('.sum-card');
const status = () => document.querySelector('.form-table-frame > [role="status"]');
const alt = { altKey: true };

/** What is said on asking for the sum of a cell by key. */
function asked(address: string, report: Report, section: TableSection = 3) {
  const mounted = mountTable(report, section);
  mounted.go(address);
  press('=', alt);
  return mounted;
}
const but = (cells: Record<string, string>): Report => ({
  ...sound2021,
  cells: { ...sound2021.cells, ...cells },
});
const terms = () =>
  [...document.querySelectorAll('.sum-card dl > div')].map((line) => [
    line.querySelector('dt')?.textContent,
    line.querySelector('dd')?.textContent,
  ]);
const verdicts = () =>
  [...document.querySelectorAll('.sum-card p')].map(({ textContent }) => textContent);

describe('看合计', () => {
  it('names the total and its parts that count, and says that it is right', () => {
    asked('table3.3.1.total', sound2021);
    expect(card()?.querySelector('strong')?.textContent).toBe('表三“总计”列“（一）予以公开”');
    expect(terms()).toEqual([
      ['自然人', '4'],
      ['商业企业', '2'],
      ['本行各项之和', '6'],
    ]);
    expect(verdicts()).toEqual(['其余 4 项为 0。与填的相同。']);
  });

  it('speaks of a single part that is 0 as well', () => {
    const ones = ['research', 'welfare', 'legal'].map((column) => [`table3/3-1/${column}`, '1']);
    asked('table3.3.1.total', but({ ...Object.fromEntries(ones), 'table3/3-1/total': '9' }));
    expect(verdicts()).toEqual(['其余 1 项为 0。与填的相同。']);
  });

  it('says by how much it differs', () => {
    asked('table3.3.1.total', but({ 'table3/3-1/total': '9' }));
    expect(verdicts()).toEqual(['其余 4 项为 0。填的是 9，相差 3。']);
  });

  it('says what is not known yet', () => {
    asked('table3.3.1.total', but({ 'table3/3-1/natural': '', 'table3/3-1/legal': '约3' }));
    expect(terms()).toContainEqual(['自然人', '未填']);
    expect(terms()).toContainEqual(['本行各项之和', '2']);
    expect(verdicts()).toEqual(['其余 3 项为 0。还有 2 格没有数，合计未定。']);
  });

  it('says that the cell itself is blank', () => {
    asked('table3.3.1.total', but({ 'table3/3-1/total': '' }));
    expect(verdicts()).toEqual(['其余 4 项为 0。这一格还没有数。']);
  });

  it('says so where all parts are 0', () => {
    asked('table4.review.total', sound2021, 4);
    expect(terms()).toEqual([['本行各项之和', '0']]);
    expect(verdicts()).toEqual(['4 项为 0。与填的相同。']);
  });

  it('adds up the cells of each result where it goes down a column', () => {
    asked('table3.3.7.natural', but({ 'table3/3-4-2/natural': '' }));
    expect(terms()).toContainEqual(['（四）无法提供（3 格）', '5，1 格未填']);
    expect(terms()).toContainEqual(['（一）予以公开', '4']);
    expect(verdicts()[0]).toContain('还有 1 格没有数');
  });

  it('shows both sums of the last total', () => {
    asked('table3.3.7.total', sound2021);
    expect(terms().filter(([name]) => name?.endsWith('各项之和'))).toEqual([
      ['本行各项之和', '11'],
      ['本列各项之和', '11'],
    ]);
    expect(verdicts()).toHaveLength(2);
  });

  it('is read out: its place is a status, which is empty before', () => {
    const { go } = mountTable(sound2021, 3);
    go('table3.3.1.total');
    expect(status()?.textContent).toBe('');
    press('=', alt);
    expect(status()?.contains(card())).toBe(true);
  });

  it('by the key of any keyboard: Alt may make another character of it', () => {
    const { go } = mountTable(sound2021, 3);
    go('table3.3.1.total');
    expect(press('≠', { ...alt, code: 'Equal' })).toBe(false);
    expect(card()).not.toBeNull();
  });

  it.each([
    ['a second time', () => press('=', alt)],
    ['Esc', () => press('Escape')],
    ['going elsewhere', () => press('ArrowUp')],
    ['pressing the mouse', () => fireEvent.mouseDown(document.activeElement as Element)],
  ])('is gone with %s', (_, leave) => {
    asked('table3.3.1.total', sound2021);
    expect(card()).not.toBeNull();
    leave();
    expect(card()).toBeNull();
  });

  it('is not for a cell that is no total', () => {
    asked('table3.3.1.natural', sound2021);
    expect(card()).toBeNull();
    asked('table2.rules.issued', blankOf('2021'), 2);
    expect(card()).toBeNull();
  });
});

describe('under the mouse', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const total = 'table3.3.1.total';
  const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

  it('a total shows its sum when it has rested there, not on its way across', () => {
    const { input, table } = mountTable(sound2021, 3);
    fireEvent.mouseOver(input(total));
    pass(399);
    fireEvent.mouseOver(input('table3.3.2.total'));
    pass(399);
    expect(card()).toBeNull();
    pass(1);
    expect(card()?.textContent).toContain('（二）部分公开');
    fireEvent.mouseLeave(table);
    expect(card()).toBeNull();
  });

  it('other cells and labels show nothing', () => {
    const { input } = mountTable(sound2021, 3);
    for (const element of [input('table3.3.1.natural'), document.querySelector('th') as Element]) {
      fireEvent.mouseOver(element);
      pass(1000);
      expect(card()).toBeNull();
    }
  });

  it('nothing is shown while a range is drawn', () => {
    const { input } = mountTable(sound2021, 3);
    fireEvent.mouseOver(input(total), { buttons: 1 });
    pass(1000);
    expect(card()).toBeNull();
  });

  it('what was asked for by key stays', () => {
    const { input, go, table } = mountTable(sound2021, 3);
    go(total);
    press('=', alt);
    fireEvent.mouseOver(input('table3.3.2.total'));
    pass(1000);
    fireEvent.mouseLeave(table);
    expect(card()?.textContent).toContain('（一）予以公开');
  });

  it('it goes when the page is scrolled', () => {
    const { input } = mountTable(sound2021, 3);
    fireEvent.mouseOver(input(total));
    pass(400);
    expect(card()).not.toBeNull();
    fireEvent.scroll(document.body);
    expect(card()).toBeNull();
  });
});
