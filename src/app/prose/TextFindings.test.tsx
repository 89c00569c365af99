import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { promptForTopic } from '../../domain/companion/topic-prompts.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { type TextId, textOf, withText } from '../../domain/report/text.ts';
import { fakeHighlights, markedIn } from '../../testkit/app/fake-highlights.ts';
import { mountWithSession } from '../../testkit/app/mounted-session.ts';
import { describeMarks } from './describe-marks.ts';
import { LineText } from './LineText.tsx';
import { ProseEditor } from './ProseEditor.tsx';
import { TableText } from './TableText.tsx';

vi.mock('./describe-marks.ts', { spy: true });
vi.mock('../../domain/companion/topic-prompts.ts', { spy: true });

beforeEach(fakeHighlights);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const first: TextId = 'text/1-1';
const report = withText(
  withText(withText(blank, first, '全年公公开信息8条，公公开文件。'), 'text/1-2', '公公开申请。'),
  'heading/1-4',
  '政府信息公公开平台建设',
);
const textbox = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const text = () => textbox('（一）主动公开的正文');
const described = (field: Element) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

/** The sub-headings of the blocks that were drawn. */
const drawnTopics = () => [
  ...new Set(vi.mocked(promptForTopic).mock.calls.map(([, topic]) => topic)),
];

/** The cursor comes to stand there. */
function goTo(field: HTMLInputElement | HTMLTextAreaElement, at: number): void {
  act(() => {
    field.focus();
    field.setSelectionRange(at, at);
    document.dispatchEvent(new Event('selectionchange'));
  });
}

describe('findings on the words of a text', () => {
  it('are described to who cannot see them, behind what else describes the field', () => {
    mountWithSession(report, <ProseEditor section={1} />);
    expect(described(text())).toMatch(/警告 2 处：.*“公公”重复/);
    expect(described(text()).indexOf('警告')).toBeGreaterThan(0);
    expect(described(textbox('小标题（四）'))).toMatch(/^警告 1 处：.*“公公”/);
  });

  it('say nothing of a text without any', () => {
    mountWithSession(report, <ProseEditor section={1} />);
    const clean = textbox('（三）政府信息管理的正文');
    expect(described(clean)).not.toMatch(/处：/);
    expect(markedIn(clean)).toEqual([]);
    expect(clean.closest('fieldset')?.querySelector('.text-finding')).toBeNull();
    expect(textbox('小标题（一）').getAttribute('aria-describedby')).toBeNull();
  });

  it('are marked in texts, sub-headings, the title, other fields of one line and around tables', () => {
    const everywhere = withText(
      { ...report, title: '政府信息公公开工作年度报告' },
      'after/3',
      '依法公公开申请。',
    );
    mountWithSession(
      everywhere,
      <>
        <ProseEditor section={1} />
        <LineText
          textId="title"
          aria-label="标题"
          value={everywhere.title ?? ''}
          onText={() => {}}
        />
        <TableText section={3} place="after" />
      </>,
    );
    expect(markedIn(text())).toEqual(['warning 公公', 'warning 公公']);
    for (const name of ['小标题（四）', '标题', '表后文字']) {
      expect(markedIn(textbox(name)), name).toEqual(['warning 公公']);
    }
  });

  it('are told below where the cursor stands on the words; F2 leads there and Escape back', () => {
    mountWithSession(report, <ProseEditor section={1} />);
    goTo(text(), 0);
    const block = within(text().closest('fieldset')!);
    expect(block.getByText(/光标放到划线的词上/)).toBeTruthy();
    expect(block.queryByRole('button', { name: '改为“公”' })).toBeNull();
    fireEvent.keyDown(text(), { key: 'F2' });
    expect(document.activeElement).toBe(text());

    goTo(text(), 3);
    const repair = block.getByRole('button', { name: '改为“公”' });
    expect(block.getByRole('group', { name: /“公公”重复/ }).contains(repair)).toBe(true);
    // An input method has the key.
    fireEvent.keyDown(text(), { key: 'F2', isComposing: true });
    expect(document.activeElement).toBe(text());
    fireEvent.keyDown(text(), { key: 'F2' });
    expect(document.activeElement).toBe(repair);
    fireEvent.keyDown(repair, { key: 'Escape' });
    expect(document.activeElement).toBe(text());
    expect(text().selectionStart).toBe(3);
  });

  it('are put right by the key, the cursor behind what was changed; undo brings words and marks back', async () => {
    const { session } = mountWithSession(report, <ProseEditor section={1} />);
    goTo(text(), 3);
    fireEvent.keyDown(text(), { key: 'F2' });
    await userEvent.keyboard('{Enter}');
    expect(text().value).toBe('全年公开信息8条，公公开文件。');
    await waitFor(() => expect(document.activeElement).toBe(text()));
    expect(text().selectionStart).toBe(3);
    expect(markedIn(text())).toEqual(['warning 公公']);
    act(() => session.undo());
    expect(text().value).toBe(textOf(report, first));
    expect(markedIn(text())).toEqual(['warning 公公', 'warning 公公']);
  });

  it('keep to their words while one types before them, and go with them', async () => {
    const { session } = mountWithSession(report, <ProseEditor section={1} />);
    const settled = vi.fn();
    session.settled.subscribe(settled);
    const value = text().value;
    fireEvent.change(text(), { target: { value: `本镇${value}` } });
    fireEvent.input(text());
    expect(settled).not.toHaveBeenCalled();
    expect(markedIn(text())).toEqual(['warning 公公', 'warning 公公']);
    await waitFor(() => expect(settled).toHaveBeenCalled());
    expect(markedIn(text())).toEqual(['warning 公公', 'warning 公公']);
    fireEvent.change(text(), { target: { value: '全年公开。' } });
    await waitFor(() => expect(described(text())).not.toContain('警告'));
    expect(markedIn(text())).toEqual([]);
  });

  it('show which of them is selected', () => {
    const { session } = mountWithSession(report, <ProseEditor section={1} />);
    const [, second] = session.textMarks.get(first)!.words;
    act(() => session.select(second!.finding));
    expect(markedIn(text())).toEqual(['warning 公公', 'warning-selected 公公']);
    act(() => session.select(null));
    expect(markedIn(text())).toEqual(['warning 公公', 'warning 公公']);
  });

  it('a key draws no block, and the marks that follow it nothing of the other blocks', async () => {
    const { session } = mountWithSession(report, <ProseEditor section={1} />);
    vi.clearAllMocks();
    const settled = vi.fn();
    session.settled.subscribe(settled);
    fireEvent.change(text(), { target: { value: '公公开，公公开，公公开。' } });
    await waitFor(() => expect(settled).toHaveBeenCalled());
    expect(markedIn(text())).toHaveLength(3);
    expect(drawnTopics()).toEqual([]);
    const told = vi.mocked(describeMarks).mock.calls.flatMap(([words]) => words);
    const places = told.map(({ finding: { place } }) => place.is === 'words' && place.ranges[0].id);
    expect([...new Set(places)]).toEqual([first]);
  });

  it('a key in a sub-heading draws its block and no other', () => {
    mountWithSession(report, <ProseEditor section={1} />);
    vi.clearAllMocks();
    fireEvent.change(textbox('小标题（四）'), { target: { value: '平台建设' } });
    expect(drawnTopics()).toEqual(['平台建设']);
  });
});
