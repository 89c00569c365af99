/** What stands on a clipboard, pasted into the field that has the cursor. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export interface ClipboardContent {
  readonly html?: string;
  readonly text?: string;
}

export async function paste(page: Page, { html, text }: ClipboardContent): Promise<void> {
  await page.evaluate(
    ([markup, plain]) => {
      const data = new DataTransfer();
      if (markup !== undefined) data.setData('text/html', markup);
      if (plain !== undefined) data.setData('text/plain', plain);
      const event = new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
      });
      document.activeElement?.dispatchEvent(event);
    },
    [html, text] as const,
  );
}

/** What a program put on the clipboard (src/reading/paste/fixtures). */
export function copiedFrom(name: string): ClipboardContent {
  const read = (ending: string) =>
    readFileSync(
      new URL(`../../src/reading/paste/fixtures/${name}.${ending}`, import.meta.url),
      'utf8',
    );
  const html = read('html');
  return name.startsWith('excel') ? { html, text: '' } : { html, text: read('txt') };
}
