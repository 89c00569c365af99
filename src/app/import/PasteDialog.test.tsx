import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../testkit/app/import-page.ts';
import { PasteDialog } from './PasteDialog.tsx';

afterEach(cleanup);

function show() {
  const onPaste = vi.fn();
  const onClose = vi.fn();
  render(<PasteDialog onPaste={onPaste} onClose={onClose} />);
  const box = screen.getByLabelText('年报全文');
  /** @returns whether the browser goes on to insert the text */
  const paste = (html: string, text: string) =>
    fireEvent.paste(box, {
      clipboardData: { getData: (type: string) => (type === 'text/html' ? html : text) },
    });
  return { onPaste, onClose, box, paste, user: userEvent.setup() };
}

const long = '一、总体情况。'.repeat(10);

describe('pasting', () => {
  it('has the focus in its box at once', () => {
    const { box } = show();
    expect(document.activeElement).toBe(box);
  });

  it('takes the markup of a page with its text, at once', () => {
    const { paste, onPaste } = show();
    expect(paste('<table><tr><td>1</td></tr></table>', '1')).toBe(false);
    expect(onPaste).toHaveBeenCalledWith({
      html: '<table><tr><td>1</td></tr></table>',
      text: '1',
    });
  });

  it('takes a long plain text at once', () => {
    const { paste, onPaste } = show();
    expect(paste('', long)).toBe(false);
    expect(onPaste).toHaveBeenCalledWith({ html: '', text: long });
  });

  it('leaves a short text in the box, to be gone on with', async () => {
    const { paste, onPaste, box, user } = show();
    expect(paste('', '一、总体情况')).toBe(true);
    expect(onPaste).not.toHaveBeenCalled();
    await user.type(box, '一、总体情况');
    await user.click(screen.getByRole('button', { name: '读取' }));
    expect(onPaste).toHaveBeenCalledWith({ html: '', text: '一、总体情况' });
  });

  it('says where there is no text: in the clipboard, in the box', async () => {
    const { paste, onPaste, box, user } = show();
    paste('<img src="x.png">', '');
    expect(screen.getByText(/剪贴板里没有文字/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '读取' }));
    expect(screen.getByText('还没有文字，请先粘贴')).toBeTruthy();
    expect(document.activeElement).toBe(box);
    expect(onPaste).not.toHaveBeenCalled();
  });
});
