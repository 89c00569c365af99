import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { Report } from '../../domain/report/report.ts';
import { mountWithSession } from '../../testkit/app/mounted-session.ts';
import { setSilentHere, silentRules } from '../session/silent-rules.ts';
import { FindingsPanel } from './FindingsPanel.tsx';

// jsdom has no modal dialogs, and nothing to escape for selectors.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/["\\]/g, '\\$&') });

afterEach(() => {
  cleanup();
  setSilentHere('W-TYPO', false);
});

const nothing = () => undefined;

function withDoubled(): Report {
  const report = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
  const [first, ...others] = report.sections.s1.blocks;
  const text = '推进公公开，由青禾镇镇人民政府更新。';
  const s1 = { ...report.sections.s1, blocks: [{ ...first!, text }, ...others] };
  return { ...report, sections: { ...report.sections, s1 } };
}

function mount() {
  const { session } = mountWithSession(
    withDoubled(),
    <FindingsPanel section={1} onGoTo={nothing} onRepair={nothing} onShow={nothing} />,
  );
  const doubled = () => session.findings.get().filter(({ rule }) => rule === 'W-TYPO');
  return { session, doubled };
}

async function askToSilence({ session, doubled }: ReturnType<typeof mount>) {
  session.select(doubled()[0]!);
  await userEvent.click(await screen.findByRole('button', { name: '不再提示这一类…' }));
  return within(await screen.findByRole('dialog'));
}

test('one kind of finding is silenced for a report, with a reason, and is undone', async () => {
  const mounted = mount();
  const { session, doubled } = mounted;
  expect(doubled()).toHaveLength(2);
  const dialog = await askToSilence(mounted);
  expect(dialog.getByText(/现有 2 条/)).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: '不再提示' }));
  expect(dialog.getByText('请写明原因')).toBeTruthy();
  await userEvent.type(dialog.getByLabelText('原因'), '本地说法');
  await userEvent.click(dialog.getByRole('button', { name: '不再提示' }));
  expect(doubled()).toEqual([]);
  expect(session.report.get().silenced).toEqual([{ rule: 'W-TYPO', reason: '本地说法' }]);
  expect(screen.getByText(/重复和写错的字词（本报告，原因：本地说法；现有 2 条）/)).toBeTruthy();
  session.undo();
  expect(doubled()).toHaveLength(2);
  session.redo();
  await userEvent.click(await screen.findByRole('button', { name: '恢复提示“重复和写错的字词”' }));
  expect(doubled()).toHaveLength(2);
  expect(session.report.get()).not.toHaveProperty('silenced');
});

test('one kind of finding is silent on this computer until it is wanted again', async () => {
  const mounted = mount();
  const stop = silentRules.subscribe(mounted.session.recheck);
  const dialog = await askToSilence(mounted);
  await userEvent.click(dialog.getByLabelText('这台电脑上的所有报告'));
  await userEvent.click(dialog.getByRole('button', { name: '不再提示' }));
  expect(mounted.doubled()).toEqual([]);
  expect(mounted.session.report.get()).not.toHaveProperty('silenced');
  expect(JSON.parse(localStorage.getItem('nianbao-silent-rules') ?? '')).toEqual(['W-TYPO']);
  await waitFor(() =>
    expect(screen.getByText(/重复和写错的字词（这台电脑；现有 2 条）/)).toBeTruthy(),
  );
  await userEvent.click(screen.getByRole('button', { name: '恢复提示“重复和写错的字词”' }));
  expect(mounted.doubled()).toHaveLength(2);
  stop();
});
