import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '../../domain/report/blank-report.ts';
import { withLastYear } from '../../domain/report/last-year.ts';
import type { Report } from '../../domain/report/report.ts';
import { mountWithSession } from '../../testkit/app/mounted-session.ts';
import { LastYearText } from './LastYearText.tsx';
import { ProseEditor } from './ProseEditor.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const of = (year: number) =>
  blankReport({ unit: '青禾镇人民政府', year, deadline: `${year + 1}-01-31` });
const block = (id: string, mark: string, name: string, text: string) => ({ id, mark, name, text });
const last: Report = {
  ...of(2024),
  sections: {
    ...of(2024).sections,
    s1: {
      blocks: [
        block('b1', '', '', '上年的开头。'),
        block('b2', '（一）', '主动公开', '上年公开了 12 条。\n上年张贴了 3 期。'),
      ],
      after: '',
    },
    s5: { blocks: [block('b1', '', '', '上年的问题。')], after: '' },
    s3: { blocks: [block('b1', '', '', '上年表前的话。')], after: '上年表后的话。' },
  },
};
const report = withLastYear(of(2025), last, { is: 'draft', name: '' });
const name = '上年这一部分（2024 年，只供对照）';
const panel = (label = name) => screen.getByRole('region', { name: label });
const toggle = (label = name) => screen.getByRole('button', { name: label });
const textsOf = (element: HTMLElement) =>
  [...element.querySelectorAll('p')].map(({ textContent }) => textContent);

describe('last year’s text', () => {
  it('is folded until it is wanted; then its paragraphs can be read, and nothing else', async () => {
    mountWithSession(report, <LastYearText section={1} place="section" />);
    expect(toggle().getAttribute('aria-expanded')).toBe('false');
    expect(textsOf(panel())).toEqual([]);
    await userEvent.click(toggle());
    expect(toggle().getAttribute('aria-expanded')).toBe('true');
    expect(textsOf(panel())).toEqual([
      '上年的开头。',
      '（一）主动公开',
      '上年公开了 12 条。',
      '上年张贴了 3 期。',
    ]);
    // No button to copy with: copying is marked down.
    expect(within(panel()).getAllByRole('button')).toEqual([toggle()]);
    expect(within(panel()).queryByRole('textbox')).toBeNull();
    await userEvent.click(toggle());
    expect(textsOf(panel())).toEqual([]);
  });

  it('unfolded in one section is so in the next, as long as the draft is open', async () => {
    const { session, unmount } = mountWithSession(
      report,
      <>
        <LastYearText section={5} place="section" />
        <LastYearText section={3} place="after" />
      </>,
    );
    await userEvent.click(toggle());
    const after = '上年表后文字（2024 年，只供对照）';
    expect(textsOf(panel(after))).toEqual(['上年表后的话。']);
    expect(session.panels.isLastYearShown.get()).toBe(true);
    unmount();
    mountWithSession(report, <LastYearText section={5} place="section" />);
    expect(toggle().getAttribute('aria-expanded')).toBe('false');
  });

  it('before a table is not that behind it', async () => {
    mountWithSession(report, <LastYearText section={3} place="before" />);
    const before = '上年表前文字（2024 年，只供对照）';
    await userEvent.click(toggle(before));
    expect(textsOf(panel(before))).toEqual(['上年表前的话。']);
  });

  it.each([
    ['where last year’s says nothing', report, 6],
    ['without last year’s report', of(2025), 1],
    ['where the attached report is of another year', { ...report, year: 2027 }, 1],
  ] as const)('is not there %s', (_, shown, section) => {
    mountWithSession(shown, <LastYearText section={section} place="section" />);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('is not drawn anew while the writer types', () => {
    const { draws, session } = mountWithSession(
      report,
      <LastYearText section={1} place="section" />,
    );
    const before = draws();
    act(() => session.setField('sections.s1.blocks.0.text', '本年'));
    act(() => session.setField('cells.table3/1/natural', '1'));
    expect(draws()).toBe(before);
  });

  it('leaves the editor as it is', () => {
    mountWithSession(
      report,
      <>
        <LastYearText section={1} place="section" />
        <ProseEditor section={1} />
      </>,
    );
    expect(screen.getAllByRole('textbox', { name: /的正文$/ })).toHaveLength(5);
  });
});
