import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding, Level } from '../../domain/checks/core/finding.ts';
import { composeManuscript } from '../../domain/manuscript/compose-manuscript.ts';
import { cellPlace, wordsPlace } from '../../domain/place/place.ts';
import { placeText } from '../../domain/place/place-text.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { Report } from '../../domain/report/report.ts';
import type { TextId } from '../../domain/report/text.ts';
import { findingMarks } from './finding-marks.ts';
import { ManuscriptBlockView } from './ManuscriptBlockView.tsx';
import { paperBlocks } from './paper.ts';
import { ReportPreview } from './ReportPreview.tsx';
import { linesByText } from './spots-on-paper.ts';

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
  ...{ basis: '', source: '', evidence: '推' },
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

it('says whose report of which year it is', () => {
  show();
  const bar = within(screen.getByRole('banner'));
  expect(bar.getByText('云溪县青禾镇人民政府')).toBeTruthy();
  expect(bar.getByText('2025 年度')).toBeTruthy();
  cleanup();
  show({ report: { ...report, unit: '' } });
  expect(screen.getByText('（未填单位）')).toBeTruthy();
});

it('has the focus on the sheets when it is opened', () => {
  show();
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

describe('the zoom', () => {
  const style = window.getComputedStyle.bind(window);
  const room = (width: number, height: number, display: string) => {
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width);
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height);
    vi.spyOn(window, 'getComputedStyle').mockImplementation((element, pseudo) =>
      Object.assign(style(element, pseudo), { display }),
    );
  };
  const scale = () =>
    Number(
      document.querySelector<HTMLElement>('.paper-sheets')?.style.getPropertyValue('--sheet-scale'),
    );
  const choose = (name: string) => userEvent.selectOptions(screen.getByLabelText('缩放'), name);
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['适合宽度', 'grid', 842 / 793.7],
    ['整页', 'grid', 576 / 1122.5],
    // One below the other, the column is as high as its sheets; the window is 768 high.
    ['整页', 'block', 744 / 1122.5],
    ['75%', 'grid', 0.75],
    ['125%', 'grid', 1.25],
  ])('%s (%s) shows as much as it says', async (name, display, expected) => {
    room(890, display === 'grid' ? 600 : 9000, display);
    show();
    await choose(name);
    expect(scale()).toBeCloseTo(expected, 3);
    expect(document.activeElement).toBe(screen.getByLabelText('缩放'));
  });

  it('整页 is no wider than there is room', async () => {
    room(448, 1200, 'grid');
    show();
    await choose('整页');
    expect(scale()).toBeCloseTo(400 / 793.7, 3);
  });

  it('整页 follows the height of the window', async () => {
    room(890, 600, 'grid');
    show();
    await choose('整页');
    room(890, 500, 'grid');
    act(() => void window.dispatchEvent(new Event('resize')));
    expect(scale()).toBeCloseTo(476 / 1122.5, 3);
  });
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
  await userEvent.click(screen.getByText('去改正'));
  expect(onGoTo).toHaveBeenCalledWith(finding);
});

describe('a finding in a text', () => {
  const written: Report = {
    ...report,
    sections: {
      ...report.sections,
      s1: {
        blocks: [
          { id: '1-1', mark: '（一）', name: '主动动公开', text: '  我镇公公开信息。\n又一段。' },
        ],
        after: '',
      },
    },
  };
  const inText = (id: TextId, from: number, to: number, level: Level = 'error'): Finding => ({
    ...finding,
    id: `${id}:${from}`,
    level,
    section: 1,
    cells: [],
    place: wordsPlace({ id, from, to }),
    marks: [wordsPlace({ id, from, to })],
    message: `${id} 中的叠字`,
  });
  const findings = [inText('text/1-1', 4, 6), inText('heading/1-1', 1, 3, 'warning')];
  const words = () => [...document.querySelectorAll<HTMLElement>('.preview-words')];

  it('is marked at its words, whose sentence is read unbroken', () => {
    show({ report: written, findings });
    expect(words().map(({ textContent }) => textContent)).toEqual(['动动', '公公']);
    expect(words().map(({ className }) => className)).toEqual([
      'preview-words preview-words-warning',
      'preview-words preview-words-error',
    ]);
    expect(words().map((each) => each.closest('h3, p')?.textContent)).toEqual([
      '（一）主动动公开（警告：“动动”）',
      '我镇公公开信息。（错误：“公公”）',
    ]);
    for (const spoken of screen.getAllByText(/^（(错误|警告)：/)) {
      expect([...spoken.classList]).toEqual(['ui-hidden', 'ui-no-print']);
    }
  });

  it('leads to its words', async () => {
    show({ report: written, findings });
    await userEvent.click(screen.getByText('text/1-1 中的叠字'));
    expect(words().map(({ className }) => className.includes('preview-selected'))).toEqual([
      false,
      true,
    ]);
    expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts).toEqual([words()[1]]);
  });

  it('is marked in the title too', () => {
    show({ report: written, findings: [inText('unit', 3, 6)] });
    expect(words().map(({ textContent }) => textContent)).toEqual(['青禾镇']);
    expect(words()[0]?.closest('h1')?.textContent).toBe(
      '云溪县青禾镇人民政府2025年政府信息公开工作年度报告（错误：“青禾镇”）',
    );
  });

  it('is no part of what is measured', () => {
    const measured: string[] = [];
    Range.prototype.getClientRects = function (this: Range) {
      const { startContainer } = this;
      const galley = (startContainer as Element).closest?.('.paper-galley');
      if (galley) measured.push(galley.innerHTML);
      return [] as unknown as DOMRectList;
    };
    show({ report: written, findings: [...findings, finding] });
    expect(measured.length).toBeGreaterThan(0);
    for (const html of measured) {
      expect(html).toContain('我镇公公开信息');
      expect(html).not.toMatch(/preview-|（错误|（警告/);
    }
    expect(words()).toHaveLength(2);
  });

  it('is marked on both pages where its paragraph is cut, and in a heading that runs into it', () => {
    const text = '（一）主动公开。我镇公公开信息。';
    const cut: Report = {
      ...written,
      sections: {
        ...written.sections,
        s1: { blocks: [{ id: '1-1', mark: '', name: '', text }], after: '' },
      },
    };
    const manuscript = composeManuscript(cut);
    const block = paperBlocks(manuscript).find(({ content }) => content.is === 'paragraph')!;
    const marks = findingMarks(
      [inText('text/1-1', 6, 12), inText('text/1-1', 3, 5, 'note')],
      undefined,
      linesByText(manuscript),
    );
    const parts = [
      { from: 0, to: 11, repeatsHead: false },
      { from: 11, to: text.length, repeatsHead: false },
    ];
    const { container } = render(
      parts.map((part) => (
        <ManuscriptBlockView key={part.from} block={block} part={part} marks={marks} />
      )),
    );
    expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      '（一）主动公开。我镇公（提示：“主动”）（错误：“开。我镇公”）',
      '公开信息。（错误：“公”）',
    ]);
    expect(words().map(({ textContent }) => textContent)).toEqual(['主动', '开。我镇公', '公']);
    const heads = [...container.querySelectorAll('.paper-run-in')];
    expect(heads.map(({ textContent }) => textContent).join('')).toBe('（一）主动公开。');
  });
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

it('unfolds what is said as one, and leads to each of its places', async () => {
  const key = 'table3/3-7/total';
  const member: Finding = {
    ...finding,
    ...{ id: 'b', place: cellPlace(key), cells: [key], marks: [cellPlace(key)] },
    message: '“（七）总计”不是各行之和',
  };
  const { container } = show({
    findings: [{ ...finding, message: '2 行的总计有误', members: [finding, member] }],
  });
  await userEvent.click(screen.getByRole('button', { name: '逐处列出 2 处' }));
  await userEvent.click(screen.getByRole('button', { name: member.message }));
  expect(screen.getByRole('button', { name: member.message, pressed: true })).toBeTruthy();
  const selected = [...container.querySelectorAll<HTMLElement>('td.preview-selected')];
  expect(selected.map(({ dataset }) => dataset.anchor)).toEqual([placeText(cellPlace(key))]);
});

it('folds the findings and says so', async () => {
  show();
  const fold = screen.getByText('核对结果').closest('button') as HTMLElement;
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  await userEvent.click(fold);
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  expect(screen.getByText('去改正').closest('[hidden]')).not.toBeNull();
});

/** Without sub-headings that ask for text. */
const { s6 } = report.sections;
const whole = { ...report, sections: { ...report.sections, s1: s6, s5: s6 } };

describe('the findings', () => {
  const side = () => screen.getByRole('complementary', { name: '核对结果' });
  const badges = () =>
    [...side().querySelectorAll('.preview-counts .ui-badge')].map(({ textContent }) => textContent);

  it('stand by section, in the order in which they come', () => {
    const others: Partial<Finding>[] = [
      { level: 'note', message: '提示一' },
      { section: 5, message: '后面的' },
      { message: '错误一' },
      { section: 0, message: '标题的' },
    ];
    show({
      report: whole,
      findings: others.map((other, id) => ({ ...finding, id: `${id}`, ...other })),
    });
    const texts = side().querySelectorAll('h2, .preview-finding-message');
    expect([...texts].map(({ textContent }) => textContent)).toEqual([
      '报告信息',
      '标题的',
      '三、依申请公开',
      '提示一',
      '错误一',
      '五、问题和改进',
      '后面的',
    ]);
    expect(badges()).toEqual(['错误3', '提示1']);
  });

  it('are said to be none where there are none', () => {
    show({ report: whole, findings: [] });
    expect(badges()).toEqual(['没有错误和警告']);
  });

  it('say what is not written apart, whatever the level of its rule', () => {
    const missing = { ...finding, isEmptiness: true };
    show({ report: whole, findings: [missing] });
    expect(badges()).toEqual(['填写中5/6', '空格1 格']);
    expect(screen.getByText('未填')).toBeTruthy();
    expect(screen.getByText('去填写')).toBeTruthy();
    expect(screen.getByText('（未填）')).toBeTruthy();
    expect(screen.queryByText('错误')).toBeNull();
  });

  it('list where the mistake may be', () => {
    const candidates = ['“总计”应为 8', '“自然人”应为 7'].map((text) => ({ text, changes: [] }));
    show({ findings: [{ ...finding, candidates }] });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['“总计”应为 8', '“自然人”应为 7']),
    );
  });
});
