/** The import screen on the page with files of a test's choice: for tests of components. */
import { act, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement, StrictMode } from 'react';
import { vi } from 'vitest';
import { ImportPage, type ImportPageProps } from '../../app/import/ImportPage.tsx';
import type { Report } from '../../domain/report/report.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import { type FakeFile, fakeReading, inputsNamed } from './fake-reading.ts';
import { type InventedSource, inventedSource } from './invented-source.ts';

// Asking for each element whether it can be seen takes jsdom most of a test's time.
configure({ defaultHidden: true });

// jsdom knows <dialog> but not its modal side, and draws nothing that could be scrolled.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
Element.prototype.scrollIntoView ??= () => undefined;

export const invented = (source: InventedSource = {}): FakeFile => ({
  is: 'source',
  source: inventedSource(source),
});

export const draft: DraftSummary = {
  id: 'd1',
  unit: '云溪县青禾镇人民政府',
  year: 2025,
  deadline: '2026-01-31',
  createdAt: '',
  savedAt: new Date(2026, 0, 19, 14, 32).toISOString(),
  saveNumber: 0,
  isExample: false,
  remark: '',
  finalisedAt: null,
  review: { is: 'none' },
  lastCopy: null,
  changesSinceCopy: 0,
  counts: null,
};

/** As the app shows it: strict mode mounts every effect twice. */
export async function showImport(
  files: Readonly<Record<string, FakeFile>>,
  props: Partial<ImportPageProps> = {},
) {
  const fake = fakeReading(files);
  const calls = {
    onCreate: vi.fn(async (_report: Report, name: string) => `draft of ${name}`),
    onReplace: vi.fn(async () => undefined),
    onBeginNext: vi.fn(async (_report: Report, name: string) => `next of ${name}`),
    onAttach: vi.fn(async () => undefined),
    onOpenDraft: vi.fn(),
    onClose: vi.fn(),
  };
  const all = {
    inputs: inputsNamed(...Object.keys(files)),
    drafts: [],
    read: fake.read,
    ...calls,
    ...props,
  };
  const page = () => createElement(StrictMode, null, createElement(ImportPage, all));
  const shown = render(page());
  await settle();
  return { ...fake, ...calls, ...shown, user: userEvent.setup() };
}

/** Readings that are done are shown. */
export const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
