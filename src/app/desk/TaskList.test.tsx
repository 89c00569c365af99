import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '../../domain/report/blank-report.ts';
import { mountWithSession } from '../../testkit/app/mounted-session.ts';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import { in2022 } from '../../testkit/domain/year-cases.ts';
import type { DeskPlace, WritingPlace } from './desk-place.ts';
import { SectionSteps } from './SectionSteps.tsx';
import { TaskList } from './TaskList.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const linkTo = (place: DeskPlace) => `#/draft/d1/${place}`;
const blank = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const links = () =>
  screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent]);

describe('the task list', () => {
  it('has last year’s report between the report’s own data and section 一', () => {
    mountWithSession(blank, <TaskList current="last-year" linkTo={linkTo} />);
    expect(links().slice(0, 3)).toEqual([
      ['#/draft/d1/0', '报告信息已填写'],
      ['#/draft/d1/last-year', '上年年报未附'],
      ['#/draft/d1/1', '一、总体情况未填写'],
    ]);
    expect(links()).toHaveLength(8);
    const current = screen.getByRole('link', { current: 'page' });
    expect(current.textContent).toBe('上年年报未附');
  });

  it('counts what last year’s report shows to be wrong in the section of the cell', () => {
    const report = in2022({ 'table3/2/natural': '2' });
    mountWithSession(report, <TaskList current={1} linkTo={linkTo} />);
    const link = (name: RegExp) => screen.getByRole('link', { name });
    expect(link(/^上年年报/).textContent).toBe('上年年报已附 2021 年');
    expect(within(link(/^三、/)).getByText('错误')).toBeTruthy();
  });
});

it('a section that is full, with an error in it, is not called filled', () => {
  const cells = { ...sound2021.cells, 'table3/3-1/natural': '7', 'table4/after/total': '' };
  mountWithSession({ ...sound2021, cells }, <TaskList current={1} linkTo={linkTo} />);
  const link = (name: RegExp) => screen.getByRole('link', { name }).textContent;
  expect(link(/^三、/)).toBe('三、依申请公开待改正错误1');
  // What is missing is no error, and counts whether or not the section was left.
  expect(link(/^四、/)).toBe('四、复议和诉讼填写中 14/15 格');
  expect(link(/^二、/)).toBe('二、主动公开已填写');
});

describe('the steps below a part', () => {
  const steps = (place: WritingPlace) => {
    render(<SectionSteps place={place} linkTo={linkTo} />);
    const found = links();
    cleanup();
    return found;
  };

  it('lead through the parts in the order of the task list', () => {
    expect(steps(0)).toEqual([['#/draft/d1/last-year', '下一部分']]);
    expect(steps('last-year')).toEqual([
      ['#/draft/d1/0', '上一部分'],
      ['#/draft/d1/1', '下一部分'],
    ]);
    expect(steps(1)[0]).toEqual(['#/draft/d1/last-year', '上一部分']);
    expect(steps(6)).toEqual([
      ['#/draft/d1/5', '上一部分'],
      ['#/draft/d1/preview', '下一步：预览'],
    ]);
  });
});
