import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { composeSheet } from '../../domain/review/review-sheet.ts';
import type { SheetKind } from '../../domain/review/sheet-model.ts';
import { sheetText } from '../../domain/review/sheet-text.ts';
import { sheetInput } from '../../testkit/domain/sheet-cases.ts';
import { SheetDialog } from './SheetDialog.tsx';

// jsdom has no modal dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

const downloaded: { name: string; size: number }[] = [];
const copied = new Map<string, string>();

beforeEach(() => {
  const blobs = new Map<string, Blob>();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    downloaded.push({ name: this.download, size: blobs.get(this.href)?.size ?? 0 });
  });
  URL.createObjectURL = (blob: Blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob);
    return url;
  };
  URL.revokeObjectURL = () => undefined;
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'execCommand');
  downloaded.length = 0;
  copied.clear();
});

function mount(kind: SheetKind) {
  const input = sheetInput();
  const onClose = vi.fn();
  render(<SheetDialog kind={kind} input={input} onClose={onClose} />);
  return { sheet: composeSheet(kind, input), onClose };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test.each(['return', 'review'] as const)('shows all of the sheet %s', (kind) => {
  const { sheet } = mount(kind);
  const dialog = screen.getByRole('dialog');
  const shown = (text: string) => dialog.textContent?.includes(text);
  for (const { name, text } of sheet.facts) expect(shown(name + text)).toBe(true);
  for (const { heading, paragraphs } of sheet.parts) {
    for (const text of [heading, ...paragraphs]) expect(shown(text)).toBe(true);
  }
  const tables = within(dialog).getAllByRole('table');
  expect(
    tables.map((table) =>
      Array.from(table.querySelectorAll('tbody tr'), (row) =>
        Array.from(row.children, (cell) => cell.textContent),
      ),
    ),
  ).toEqual(sheet.parts.flatMap(({ table }) => (table ? [table.rows] : [])));
  for (const text of sheet.foot) expect(shown(text)).toBe(true);
});

test('downloads the Word file and says its name', async () => {
  mount('return');
  await press('下载 Word');
  expect(await screen.findByText('已下载：云溪县松岭镇人民政府 2022 年 退回单.docx')).toBeTruthy();
  expect(downloaded.map(({ name }) => name)).toEqual(['云溪县松岭镇人民政府 2022 年 退回单.docx']);
  expect(downloaded[0]?.size).toBeGreaterThan(4000);
});

test('copies the text by the old command', async () => {
  const command = vi.fn(() => {
    fireEvent.copy(document.body, {
      clipboardData: { setData: (type: string, text: string) => copied.set(type, text) },
    });
    return true;
  });
  Object.defineProperty(document, 'execCommand', { value: command, configurable: true });
  const { sheet } = mount('return');
  await press('复制文字');
  expect(Object.fromEntries(copied)).toEqual({ 'text/plain': sheetText(sheet) });
  expect(screen.getByRole('status').textContent).toContain('已复制');
});

test('gives the text to copy by hand where the browser does not allow it', async () => {
  Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
  const { sheet } = mount('return');
  await press('复制文字');
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '要复制的文字' });
  expect(document.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(sheetText(sheet));
  expect(screen.getByRole('status').textContent).toContain('Ctrl+C');
});

test('closes by its cross', async () => {
  const { onClose } = mount('review');
  await press('关闭');
  expect(onClose).toHaveBeenCalledOnce();
});
