import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draft, invented, settle, showImport } from '../../testkit/app/import-page.ts';
import { inventedSource } from '../../testkit/app/invented-source.ts';

afterEach(cleanup);

const list = () => within(screen.getByRole('navigation', { name: '文件' }));
const states = () =>
  list()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const heading = () => screen.getByRole('heading', { level: 1 });

const files = {
  'a.docx': invented(),
  'b.pdf': { is: 'refused', reason: '读不了' } as const,
  'c.docx': invented({ year: '2022', labels3: { '3.3.2': '9.当地自设的情形' } }),
  'd.docx': invented({ title: '政府信息公开工作年度报告', unit: '', date: '' }),
};

describe('several files', () => {
  it('stand in a list with how far each is', async () => {
    await showImport(files);
    expect(states()).toEqual([
      // Its few sentences lack much; none of its figures is wrong.
      expect.stringMatching(/^a\.docx云溪县青禾镇人民政府 2025 年读好（警告 \d+，提示 \d+）$/),
      'b.pdf读不出',
      expect.stringMatching(
        /^c\.docx云溪县青禾镇人民政府 2022 年读好（错误 1，.*填写中 5\/6，空格 7 格，需要看 2 处）$/,
      ),
      expect.stringMatching(/^d\.docx（未填单位） 没有年度读好（.*需要看 2 处）$/),
    ]);
  });

  it('a single one needs no list', async () => {
    await showImport({ 'a.docx': invented() });
    expect(screen.queryByRole('navigation', { name: '文件' })).toBeNull();
  });

  it('one is chosen, and reading goes on at its heading', async () => {
    const { user } = await showImport(files);
    await user.click(list().getByRole('button', { name: /c\.docx/ }));
    expect(document.activeElement).toBe(heading());
    expect(heading().textContent).toBe('c.docx');
    expect(list().getByRole('button', { current: true }).textContent).toContain('c.docx');
    expect(screen.getByLabelText<HTMLSelectElement>('报告年度').value).toBe('2022');
  });

  it('corrections stay with their file', async () => {
    const { user } = await showImport(files);
    await user.selectOptions(screen.getByLabelText('第 2 段读作'), '不读入');
    await settle();
    await user.click(list().getByRole('button', { name: /c\.docx/ }));
    expect(screen.queryByText('更正了 1 处')).toBeNull();
    await user.click(list().getByRole('button', { name: /a\.docx/ }));
    expect(screen.getByText('更正了 1 处')).toBeTruthy();
  });

  it('become drafts one by one, each with a way to the next', async () => {
    const { user } = await showImport(files);
    await user.click(screen.getByRole('button', { name: '建立草稿' }));
    expect(states()[0]).toMatch(/^a\.docx.*已建草稿打开$/);
    await user.click(screen.getByRole('button', { name: '看下一份' }));
    expect(heading().textContent).toBe('c.docx');
  });

  it('become drafts all at once: those that were read, have a year and are not done yet', async () => {
    const onCreate = vi.fn(async (_: unknown, name: string) => {
      if (name === 'c.docx') throw new Error('磁盘满了');
      return `draft of ${name}`;
    });
    const { user } = await showImport(
      { ...files, 'e.docx': invented({ year: '2021' }) },
      { onCreate },
    );
    expect(list().getByText('1 份没有找到年度，要先选年度。')).toBeTruthy();
    await user.click(list().getByRole('button', { name: '全部建立草稿（3 份）' }));
    await settle();
    expect(onCreate.mock.calls.map(([, name]) => name)).toEqual(['a.docx', 'c.docx', 'e.docx']);
    expect(states()[0]).toMatch(/^a\.docx.*已建草稿打开$/);
    expect(states()[4]).toMatch(/^e\.docx.*已建草稿打开$/);
    await user.click(list().getByRole('button', { name: /c\.docx/ }));
    expect(screen.getByRole('alert').textContent).toContain('磁盘满了');
    expect(list().getByRole('button', { name: '全部建立草稿（1 份）' })).toBeTruthy();
  });
});

describe('reports that would stand twice in the list', () => {
  const twice = {
    'a.docx': invented(),
    'b.docx': invented({ unit: '青禾镇人民政府' }),
    'c.docx': invented({ year: '2024' }),
    'd.docx': invented(),
  };
  const createAll = () => list().getByRole('button', { name: /全部建立草稿/ });
  const dialog = () => within(screen.getByRole('dialog'));

  it('are told in the list, and whether they say the same', async () => {
    await showImport(twice, { drafts: [{ ...draft, year: 2024 }] });
    const [a, b, c, d] = states();
    expect(a).toMatch(/读好（警告 \d+，提示 \d+）$/);
    expect(b).toContain('与“a.docx”是同一单位同一年');
    expect(c).toContain('列表里已有这个单位这一年的草稿');
    expect(d).toContain('与“a.docx”内容相同');
  });

  it('are asked about before drafts are made of all', async () => {
    const { user, onCreate } = await showImport(twice, { drafts: [{ ...draft, year: 2024 }] });
    await user.click(createAll());
    expect(onCreate).not.toHaveBeenCalled();
    expect(
      dialog()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'b.docx青禾镇人民政府 2025 年与“a.docx”是同一单位同一年',
      'c.docx云溪县青禾镇人民政府 2024 年列表里已有这个单位这一年的草稿',
      'd.docx云溪县青禾镇人民政府 2025 年与“a.docx”内容相同',
    ]);
    await user.click(dialog().getByRole('button', { name: '只建不重复的 1 份' }));
    await settle();
    expect(onCreate.mock.calls.map(([, name]) => name)).toEqual(['a.docx']);
    // The draft of the first does not make the others new.
    await user.click(createAll());
    await user.click(dialog().getByRole('button', { name: '全部建立 3 份' }));
    await settle();
    expect(onCreate).toHaveBeenCalledTimes(4);
  });

  it('are told at the file that is looked at', async () => {
    const { user } = await showImport(twice);
    await user.click(list().getByRole('button', { name: /^b\.docx/ }));
    expect(screen.getByRole('region', { name: '用这份年报' }).textContent).toContain(
      '与“a.docx”是同一单位同一年',
    );
  });

  it.each([
    ['another year', invented({ year: '2024' })],
    ['another unit', invented({ unit: '云溪县上青禾镇人民政府' })],
    ['no unit', invented({ title: '2025年政府信息公开工作年度报告', unit: '', date: '' })],
  ])('are not those of %s', async (_, other) => {
    const { user, onCreate } = await showImport({ 'a.docx': invented(), 'b.docx': other });
    expect(states()[1]).not.toContain('a.docx');
    await user.click(createAll());
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onCreate).toHaveBeenCalledTimes(2);
  });

  it('are not copies kept beside a draft, and no examples', async () => {
    const drafts = [
      { ...draft, remark: '替换前的原稿' },
      { ...draft, isExample: true },
    ];
    await showImport({ 'a.docx': invented(), 'b.pdf': files['b.pdf'] }, { drafts });
    expect(states()[0]).toMatch(/读好（警告 \d+，提示 \d+）$/);
  });
});

describe('a draft that was made', () => {
  it('is opened from the list or from its report', async () => {
    const { user, onOpenDraft } = await showImport(files);
    await user.click(screen.getByRole('button', { name: '建立草稿' }));
    await settle();
    await user.click(screen.getByRole('button', { name: '打开' }));
    await user.click(
      list().getByRole('button', { name: '打开云溪县青禾镇人民政府 2025 年的草稿' }),
    );
    expect(onOpenDraft.mock.calls).toEqual([['draft of a.docx'], ['draft of a.docx']]);
  });
});

describe('leaving with files of which nothing was made', () => {
  const back = () => screen.getByRole('button', { name: '返回' });

  it('is asked first', async () => {
    const { user, onClose } = await showImport(files);
    await user.click(back());
    expect(screen.getByRole('dialog').textContent).toContain('3 份文件还没有建立草稿');
    await user.click(screen.getByRole('button', { name: '留下' }));
    expect(onClose).not.toHaveBeenCalled();
    await user.click(back());
    await user.click(screen.getByRole('button', { name: '不建草稿，离开' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is asked while they are still being read', async () => {
    const slow = { is: 'slow', source: inventedSource() } as const;
    const { user, onClose } = await showImport({ 'a.docx': slow, 'b.pdf': files['b.pdf'] });
    await user.click(back());
    expect(onClose).not.toHaveBeenCalled();
  });

  it('is asked by the browser when the page is closed, only then', async () => {
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const { user } = await showImport({ 'a.docx': invented(), 'b.pdf': files['b.pdf'] });
    expect(closing()).toBe(true);
    await user.click(screen.getByRole('button', { name: '建立草稿' }));
    await settle();
    expect(closing()).toBe(false);
  });

  it.each([
    ['a single file', { 'a.docx': invented() }],
    ['files that were refused', { 'a.pdf': files['b.pdf'], 'b.pdf': files['b.pdf'] }],
  ])('is not asked for %s', async (_, some) => {
    const { user, onClose } = await showImport(some);
    await user.click(back());
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('files of an older kind', () => {
  const old = { is: 'refused', reason: '这是旧版', isOldFormat: true } as const;

  it('have one way out for all of them', async () => {
    const { user } = await showImport({ 'a.doc': old, 'b.pdf': files['b.pdf'], 'c.wps': old });
    expect(list().getByText(/^2 份是旧格式/)).toBeTruthy();
    await user.click(list().getByRole('button', { name: '怎么一起转换' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('a.doc')).toBeTruthy();
    expect(dialog.getByText('c.wps')).toBeTruthy();
    expect(dialog.queryByText('b.pdf')).toBeNull();
  });

  it('a single one is told what to do at itself', async () => {
    await showImport({ 'a.doc': old, 'b.pdf': files['b.pdf'] });
    expect(screen.queryByText(/旧格式/)).toBeNull();
  });
});
