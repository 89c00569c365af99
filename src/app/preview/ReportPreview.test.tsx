import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { cellPlace } from '../../domain/place/place.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { ReportPreview } from './ReportPreview.tsx';

const finding: Finding = {
  id: 'a',
  rule: 'T3-BAL',
  rules: ['T3-BAL'],
  level: 'error',
  place: cellPlace('table3/1/total'),
  section: 3,
  cells: ['table3/1/total'],
  marks: [cellPlace('table3/1/total')],
  message: '表三“总计”列不平衡',
  proof: [],
  basis: '',
  candidates: [],
  fingerprint: '',
  isEmptiness: false,
};
const report = {
  ...blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' }),
  cells: { 'table3/1/total': '7' },
};

// jsdom lays nothing out: everything stands on one page.
beforeEach(() => {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const show = (props = {}) =>
  render(
    <ReportPreview
      report={report}
      findings={[finding]}
      onBack={() => {}}
      onGoTo={() => {}}
      {...props}
    />,
  );

const markedCell = () => screen.getByText('（错误）').closest('td') as HTMLElement;

it('shows the report as text on sheets with names', () => {
  show();
  const sheet = screen.getByLabelText('第 1 页');
  expect(sheet.querySelector('h1')?.textContent).toBe(
    '云溪县青禾镇人民政府2025年政府信息公开工作年度报告',
  );
  expect(sheet.querySelectorAll('table')).toHaveLength(3);
  expect(screen.getByText('共 1 页')).toBeTruthy();
});

it('says the level of a marked cell in words', () => {
  show();
  expect(markedCell().textContent).toBe('7（错误）');
});

it('leads from a finding to its cell, and to where it is put right', async () => {
  const onGoTo = vi.fn();
  show({ onGoTo });
  await userEvent.click(screen.getByText('表三“总计”列不平衡'));
  expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
  expect(markedCell().className).toContain('preview-selected');
  await userEvent.click(screen.getByText('去修改'));
  expect(onGoTo).toHaveBeenCalledWith(finding);
});

it('prints nothing but the sheets, under the name of the report', () => {
  document.title = '年报';
  const { container } = show();
  window.dispatchEvent(new Event('beforeprint'));
  const hidden = container.querySelectorAll('.print-beside');
  expect([...hidden].map(({ className }) => className.split(' ')[0])).toEqual(
    expect.arrayContaining(['preview-bar', 'preview-pages', 'preview-hint', 'preview-side']),
  );
  expect(document.title).toBe('云溪县青禾镇人民政府2025年政府信息公开工作年度报告');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.title).toBe('年报');
  expect(container.querySelector('.print-beside, .print-path')).toBeNull();
});

it('folds the findings and says so', async () => {
  show();
  const fold = screen.getByText('核对结果').closest('button') as HTMLElement;
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  await userEvent.click(fold);
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  expect(screen.getByText('去修改').closest('[hidden]')).not.toBeNull();
});

describe('the findings', () => {
  const side = () => screen.getByRole('complementary', { name: '核对结果' });
  const badges = () =>
    [...side().querySelectorAll('.preview-counts .ui-badge')].map(({ textContent }) => textContent);

  it('stand by section, the gravest first', () => {
    const others: Partial<Finding>[] = [
      { level: 'note', message: '提示一' },
      { section: 5, message: '后面的' },
      { message: '错误一' },
      { section: 0, message: '标题的' },
    ];
    show({ findings: others.map((other, id) => ({ ...finding, id: `${id}`, ...other })) });
    const texts = side().querySelectorAll('h2, .preview-finding-message');
    expect([...texts].map(({ textContent }) => textContent)).toEqual([
      '报告信息',
      '标题的',
      '三、依申请公开',
      '错误一',
      '提示一',
      '五、问题和改进',
      '后面的',
    ]);
    expect(badges()).toEqual(['错误3', '提示1']);
  });

  it('are said to be none where there are none', () => {
    show({ findings: [] });
    expect(badges()).toEqual(['没有发现问题']);
  });

  it('list where the mistake may be', () => {
    const candidates = ['“总计”应为 8', '“自然人”应为 7'].map((text) => ({ text, changes: [] }));
    show({ findings: [{ ...finding, candidates }] });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['“总计”应为 8', '“自然人”应为 7']),
    );
  });
});
