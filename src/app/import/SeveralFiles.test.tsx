import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { invented, settle, showImport } from '../../testkit/app/import-page.ts';

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
      'a.docx读好（没有错误和警告）',
      'b.pdf读不出',
      // Its blank cells count: the report comes from a file.
      'c.docx读好（错误 2，需要看 2 处）',
      expect.stringMatching(/^d\.docx读好（.*需要看 2 处）$/),
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
    expect(states()[0]).toBe('a.docx已建草稿');
    await user.click(screen.getByRole('button', { name: '看下一份' }));
    expect(heading().textContent).toBe('c.docx');
  });

  it('become drafts all at once: those that were read, have a year and are not done yet', async () => {
    const onCreate = vi.fn(async (_: unknown, name: string) => {
      if (name === 'c.docx') throw new Error('磁盘满了');
    });
    const { user } = await showImport({ ...files, 'e.docx': invented() }, { onCreate });
    expect(list().getByText('1 份没有找到年度，要先选年度。')).toBeTruthy();
    await user.click(list().getByRole('button', { name: '全部建立草稿（3 份）' }));
    await settle();
    expect(onCreate.mock.calls.map(([, name]) => name)).toEqual(['a.docx', 'c.docx', 'e.docx']);
    expect(states()[0]).toBe('a.docx已建草稿');
    expect(states()[4]).toBe('e.docx已建草稿');
    await user.click(list().getByRole('button', { name: /c\.docx/ }));
    expect(screen.getByRole('alert').textContent).toContain('磁盘满了');
    expect(list().getByRole('button', { name: '全部建立草稿（1 份）' })).toBeTruthy();
  });
});
