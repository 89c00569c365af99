import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draft, invented, settle, showImport } from '../../testkit/app/import-page.ts';
import { inventedSource, paragraph } from '../../testkit/app/invented-source.ts';
import { plainTable } from '../../testkit/reading/source.ts';

afterEach(cleanup);

const heading = () => screen.getByRole('heading', { level: 1 });
const roleOf = (number: number) => screen.getByLabelText<HTMLSelectElement>(`第 ${number} 段读作`);
const chosenIn = (select: HTMLSelectElement) => select.selectedOptions[0]?.textContent;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent;

describe('a file that is being read', () => {
  it('shows how far it is, and is cancelled at once', async () => {
    const { progress, closed, user } = await showImport({
      'a.docx': { is: 'slow', source: inventedSource() },
    });
    act(() => progress('a.docx', 0.4));
    const bar = screen.getByRole('progressbar', { name: '读取“a.docx”' });
    expect((bar as HTMLProgressElement).value).toBe(0.4);
    expect(status()).toBe('正在读');

    await user.click(button('取消'));
    expect(closed.filter((name) => name === 'a.docx').length).toBeGreaterThan(0);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByText('已取消，没有读入')).toBeTruthy();
    // The button that had the focus is gone.
    expect(document.activeElement).toBe(heading());
  });

  it('says why it was refused and what to do, and is read again', async () => {
    const { started, user } = await showImport({
      'a.pdf': { is: 'refused', reason: '这是扫描件，里面没有文字' },
    });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('“a.pdf”读不出来');
    expect(alert.textContent).toContain('这是扫描件，里面没有文字');
    const before = started.length;
    await user.click(button('重新读'));
    await settle();
    expect(started).toHaveLength(before + 1);
  });

  it('ends with the page', async () => {
    const { closed, unmount } = await showImport({
      'a.docx': { is: 'slow', source: inventedSource() },
    });
    const before = closed.length;
    unmount();
    expect(closed).toHaveLength(before + 1);
  });
});

describe('what was understood', () => {
  it('stands beside the source, under the parts of the report', async () => {
    await showImport({ 'a.docx': invented() });
    expect(document.activeElement).toBe(heading());
    expect(heading().textContent).toBe('a.docx');
    expect(chosenIn(roleOf(1))).toBe('标题');
    expect(chosenIn(roleOf(3))).toBe('联系方式');
    expect(chosenIn(roleOf(5))).toBe('第一部分正文');
    const bands = screen
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(bands[0]).toBe('标题与前言');
    expect(bands[3]).toBe('第三部分三、收到和处理政府信息公开申请情况');
    expect(screen.getByLabelText<HTMLInputElement>('单位全称').value).toBe('云溪县青禾镇人民政府');
    expect(screen.getByText('六个部分 6/6 · 三张表 3/3 · 数字 200/200 格')).toBeTruthy();
    expect(screen.getByText('全部读懂了，没有需要看的地方')).toBeTruthy();
  });

  it('a table is drawn with its merges, and each row says what it was taken for', async () => {
    await showImport({ 'a.docx': invented() });
    const table = within(screen.getByRole('region', { name: '第 2 张表，照文件里的样子' }));
    expect(table.getByText('三、本年度办理结果').closest('td')?.rowSpan).toBe(22);
    const row = screen.getByLabelText<HTMLSelectElement>('第 2 张表第 8 行读作');
    expect(chosenIn(row)).toBe('（三）1.属于国家秘密');
    expect(table.getAllByText('表头')).toHaveLength(3);
    expect(chosenIn(screen.getByLabelText('第 3 张表读作'))).toBe('表四（复议、诉讼）');
  });

  it('our own data file needs no understanding', async () => {
    const { report } = (await import('../../reading/report/interpret-source.ts')).interpretSource(
      inventedSource(),
    );
    const { onCreate, user } = await showImport({
      'a.json': { is: 'data', file: { is: 'data', report, notes: [], reasons: [] } },
    });
    expect(screen.getByText(/本程序“导出数据”得到的数据文件/)).toBeTruthy();
    expect(screen.queryByText('文件里的内容 → 读成什么')).toBeNull();
    expect(screen.queryByLabelText('单位全称')).toBeNull();
    await user.click(button('建立草稿'));
    expect(onCreate).toHaveBeenCalledWith(report, 'a.json', {});
  });

  it('long runs that were not read are folded, and unfolded', async () => {
    const before = Array.from({ length: 9 }, (_, index) => paragraph(`导航 ${index + 1}`));
    const { user } = await showImport({ 'a.docx': invented({ before }) });
    expect(screen.getByText('导航 3')).toBeTruthy();
    expect(screen.queryByText('导航 4')).toBeNull();
    await user.click(button('还有 6 行没有读入，展开'));
    expect(chosenIn(roleOf(9))).toBe('不读入');
    await user.click(button('收起这 6 行'));
    expect(screen.queryByText('导航 4')).toBeNull();
  });

  it('text of a file is never markup', async () => {
    const evil = '<img src=x onerror="document.title=1"><b>粗</b>';
    const { container } = await showImport({ 'a.docx': invented({ before: [paragraph(evil)] }) });
    expect(screen.getByText(evil)).toBeTruthy();
    expect(container.querySelector('img, b')).toBeNull();
  });
});

describe('corrections', () => {
  it('of a paragraph are read at once, keep the focus, and can be taken back', async () => {
    const { corrected, user } = await showImport({ 'a.docx': invented() });
    const select = roleOf(2);
    await user.selectOptions(select, '第一部分正文');
    await settle();
    expect(Object.values(corrected[0]?.paragraphs ?? {})).toEqual([
      { is: 'text', section: 1, after: false },
    ]);
    expect(roleOf(2)).toBe(select);
    expect(chosenIn(select)).toBe('第一部分正文');
    expect(status()).toContain('已按更正重新读');
    expect(screen.getByText('更正了 1 处')).toBeTruthy();

    await user.click(button('全部恢复自动识别'));
    await settle();
    expect(chosenIn(roleOf(2))).toBe('前言');
    await user.click(button('撤销更正'));
    await settle();
    expect(chosenIn(roleOf(2))).toBe('第一部分正文');
    expect(corrected[2]).toEqual(corrected[0]);
  });

  it('say which row of the form an unknown row is', async () => {
    const { corrected, user, onCreate } = await showImport({
      'a.docx': invented({ labels3: { '3.3.2': '9.当地自设的情形' } }),
    });
    const row = screen.getByLabelText<HTMLSelectElement>('第 2 张表第 9 行读作');
    expect(row.closest('td')?.textContent).toContain('没有读入');
    expect([...row.options].map(({ text }) => text)).toEqual([
      '选它是哪一行',
      '（三）2.其他法律行政法规禁止公开',
      '不读入',
    ]);
    await user.selectOptions(row, '3.3.2');
    await settle();
    expect(Object.values(corrected[0]?.rows ?? {})).toEqual(['3.3.2']);
    expect(row.closest('td')?.textContent).toContain('已更正');
    await user.click(button('建立草稿'));
    const [[report]] = onCreate.mock.calls as unknown as [[{ cells: Record<string, string> }]];
    expect(report.cells['table3/3-3-2/natural']).toBe('0');
  });

  it('say that a table is none of the report', async () => {
    const { corrected, user } = await showImport({ 'a.docx': invented() });
    await user.selectOptions(screen.getByLabelText('第 1 张表读作'), '不是年报的表，不读入');
    await settle();
    expect(Object.values(corrected[0]?.tables ?? {})).toEqual(['none']);
    expect(screen.getByText(/三张表 2\/3/)).toBeTruthy();
  });

  it('of the unit that were only just typed are in the draft', async () => {
    const { user, onCreate } = await showImport({ 'a.docx': invented() });
    const unit = screen.getByLabelText('单位全称');
    await user.clear(unit);
    await user.type(unit, ' 云溪县白石镇人民政府');
    await user.click(button('建立草稿'));
    await settle();
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({ unit: '云溪县白石镇人民政府' }),
      'a.docx',
      {},
    );
  });

  it('that fail are said and taken back', async () => {
    const { failNextCorrection, user } = await showImport({ 'a.docx': invented() });
    failNextCorrection('内存不够');
    await user.selectOptions(screen.getByLabelText('报告年度'), '2024');
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('内存不够');
    expect(screen.getByLabelText<HTMLSelectElement>('报告年度').value).toBe('2025');
  });

  it('are not thrown away by going back without a word', async () => {
    const { user, onClose } = await showImport({ 'a.docx': invented() });
    await user.selectOptions(roleOf(2), '不读入');
    await settle();
    await user.click(button('返回'));
    expect(onClose).not.toHaveBeenCalled();
    await user.click(button('不要更正，离开'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('what needs a look', () => {
  it('is grouped by kind, with its place in words, and quoted in full', async () => {
    const long = '导航'.repeat(120);
    const { user } = await showImport({
      'a.docx': invented({ before: [paragraph(long)], labels3: { '3.3.2': '9.当地自设的情形' } }),
    });
    const notes = within(screen.getByRole('region', { name: /需要看的地方/ }));
    expect(notes.getByRole('heading', { name: '表里多出的行' })).toBeTruthy();
    expect(notes.getByText('表三“（三）2.其他法律行政法规禁止公开”')).toBeTruthy();
    expect(notes.queryByText(new RegExp(long))).toBeNull();
    await user.click(notes.getByRole('button', { name: /^展开（共/ }));
    expect(notes.getByText(new RegExp(long))).toBeTruthy();
  });

  it('leads to its row, where it can be put right', async () => {
    const { user } = await showImport({
      'a.docx': invented({ labels3: { '3.3.2': '9.当地自设的情形' } }),
    });
    await user.click(button('表三'));
    expect(document.activeElement).toBe(screen.getByLabelText('第 2 张表第 9 行读作'));
  });

  it('leads to a line, a row or a field, wherever there is one', async () => {
    const { container, user } = await showImport({
      'a.docx': invented({
        ...{ unit: '', year: '', date: '' },
        before: Array.from({ length: 9 }, (_, index) => paragraph(`导航 ${index + 1}`)),
        labels3: { '3.3.2': '9.当地自设的情形', '3.4.1': '1.本机关不掌握有关政府信息' },
        after: [paragraph('主办单位'), plainTable(['附件', '下载'])],
      }),
    });
    const places = container.querySelectorAll<HTMLElement>('.import-note-place');
    const leading = [...places].filter(({ tagName }) => tagName === 'BUTTON');
    expect(places.length).toBeGreaterThan(6);
    expect(leading).toHaveLength(places.length);
    for (const place of leading) {
      await user.click(place);
      const focused = document.activeElement as HTMLElement;
      const line = focused.closest('.import-pointed, [name=unit], [name=year]');
      expect(line, place.parentElement?.textContent ?? '').not.toBeNull();
    }
  });

  it('a year that was not found is asked for before anything is made', async () => {
    const { user, onCreate } = await showImport({
      'a.docx': invented({ unit: '', year: '', date: '' }),
    });
    const year = screen.getByLabelText<HTMLSelectElement>('报告年度');
    expect(year.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText('单位全称').getAttribute('aria-invalid')).toBe('true');
    await user.click(button('建立草稿'));
    expect(onCreate).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(year);
    await user.selectOptions(year, '2024');
    await settle();
    expect(year.getAttribute('aria-invalid')).toBeNull();
    expect(screen.queryByText('没有找到报告年度，请填写')).toBeNull();
    await user.click(button('建立草稿'));
    expect(onCreate).toHaveBeenCalledWith(expect.objectContaining({ year: 2024 }), 'a.docx', {});
  });
});

describe('what is made of it', () => {
  it('a draft of the same unit and year can be replaced or joined by another', async () => {
    const { user, onReplace, onCreate } = await showImport(
      { 'a.docx': invented() },
      {
        // Saved before it, by a clock that ran ahead.
        drafts: [
          { ...draft, saveNumber: 3 },
          { ...draft, id: 'd2', saveNumber: 2, savedAt: '2036-12-01T00:00:00.000Z' },
        ],
      },
    );
    expect(screen.getByText('列表里已有这个单位 2025 年的草稿')).toBeTruthy();
    expect(screen.getByText('2026 年 1 月 19 日 14:32 保存。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '建立草稿' })).toBeNull();
    expect(button('另建一份草稿')).toBeTruthy();
    await user.click(button('替换已有草稿（原稿另存一份）'));
    expect(onReplace).toHaveBeenCalledWith(
      'd1',
      expect.objectContaining({ year: 2025 }),
      'a.docx',
      {},
    );
    expect(onCreate).not.toHaveBeenCalled();
    expect(screen.getByText('已替换草稿', { selector: 'strong' })).toBeTruthy();
  });

  it.each([
    ['a draft of another year', { ...draft, year: 2024 }],
    ['a draft of another unit', { ...draft, unit: '云溪县白石镇人民政府' }],
    ['an example', { ...draft, isExample: true }],
    ['an older version', { ...draft, remark: '替换前的原稿' }],
  ])('%s is not offered to be replaced', async (_, other) => {
    await showImport({ 'a.docx': invented() }, { drafts: [other] });
    expect(button('建立草稿')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /替换/ })).toBeNull();
  });

  it('next year is begun from it', async () => {
    const { user, onBeginNext } = await showImport({ 'a.docx': invented() });
    await user.click(button('开始写 2026 年年报'));
    expect(onBeginNext).toHaveBeenCalledWith(expect.objectContaining({ year: 2025 }), 'a.docx');
  });

  it('last year’s report is attached to the draft on the desk', async () => {
    const { user, onAttach } = await showImport(
      { 'a.docx': invented() },
      { attachTo: { unit: draft.unit, year: 2026 } },
    );
    expect(button('附为上年年报').className).toContain('primary');
    expect(button('建立草稿').className).not.toContain('primary');
    await user.click(button('附为上年年报'));
    expect(onAttach).toHaveBeenCalledWith(expect.objectContaining({ year: 2025 }), 'a.docx');
  });

  it('of another year it is not last year’s report, and is attached only on request', async () => {
    const { user, onAttach } = await showImport(
      { 'a.docx': invented({ year: '2022' }) },
      { attachTo: { unit: draft.unit, year: 2025 } },
    );
    expect(screen.getByText('年度是 2022，不是上年（2024 年）的')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '附为上年年报' })).toBeNull();
    expect(button('仍附为上年年报').className).not.toContain('primary');
    await user.click(button('仍附为上年年报'));
    expect(onAttach).toHaveBeenCalledOnce();
  });

  it('of another unit it is attached with a warning', async () => {
    await showImport(
      { 'a.docx': invented() },
      { attachTo: { unit: '云溪县白石镇人民政府', year: 2026 } },
    );
    expect(screen.getByText('单位名称不同，请核对')).toBeTruthy();
  });

  it('nothing else can be made meanwhile, and what goes wrong is said', async () => {
    let fail: (error: Error) => void = () => undefined;
    const onCreate = vi.fn(
      () =>
        new Promise<string>((_, reject) => {
          fail = reject;
        }),
    );
    const { user } = await showImport({ 'a.docx': invented() }, { onCreate });
    await user.click(button('建立草稿'));
    await user.click(button('建立草稿'));
    expect(onCreate).toHaveBeenCalledOnce();
    expect(button(/开始写 2026 年/).getAttribute('aria-disabled')).toBe('true');
    await act(async () => fail(new Error('磁盘满了')));
    expect(screen.getByRole('alert').textContent).toBe('没有建成草稿磁盘满了');
    expect(button(/开始写 2026 年/).getAttribute('aria-disabled')).toBeNull();
  });
});
