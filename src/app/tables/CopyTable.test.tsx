import { fireEvent } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import { copyTable, tableTexts } from './copy-table.ts';

const copied = new Map<string, string>();
const copyNow = () =>
  fireEvent.copy(document.body, {
    clipboardData: { setData: (type: string, value: string) => copied.set(type, value) },
  });

/** jsdom has no commands. */
function commandThat(does: () => void) {
  const command = vi.fn(() => {
    does();
    return true;
  });
  Object.defineProperty(document, 'execCommand', { value: command, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
  copied.clear();
});

it('puts the table on the clipboard as text and as markup', () => {
  commandThat(copyNow);
  expect(copyTable(sound2021, 4)).toBe(true);
  const { text, html } = tableTexts(sound2021, 4);
  expect(Object.fromEntries(copied)).toEqual({ 'text/plain': text, 'text/html': html });
});

it('takes no later copy for its own', () => {
  commandThat(copyNow);
  copyTable(sound2021, 4);
  copied.clear();
  expect(copyNow()).toBe(true);
  expect(copied.size).toBe(0);
});

it('says where the browser does not copy', () => {
  commandThat(() => undefined);
  expect(copyTable(sound2021, 4)).toBe(false);
  expect(copyNow()).toBe(true);
  expect(copied.size).toBe(0);
});
