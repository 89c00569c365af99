import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '../../domain/report/blank-report.ts';
import { withLastYear } from '../../domain/report/last-year.ts';
import type { LastYear, Report, YearReport } from '../../domain/report/report.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import { mountWithSession } from '../../testkit/app/mounted-session.ts';
import { sound2019, sound2021 } from '../../testkit/domain/rule-cases.ts';
import type { Session } from '../session/session.ts';
import { LastYearPage } from './LastYearPage.tsx';
import type { LastYearSources } from './last-year-sources.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const unit = '云溪县松岭镇人民政府';
const blank = blankReport({ unit, year: 2022, deadline: '2023-01-31' });
/** Of 2021; one application of a person was carried out. */
const last: YearReport = sound2021;
const file = { is: 'file', name: '2021年报.docx' } as const;
const attached = (report: Report, source: LastYear['source'] = file, lastReport = last) =>
  withLastYear(report, lastReport, source);
const typedIn = (report: Report, cells: Record<string, string>): Report => ({
  ...report,
  cells: { ...report.cells, ...cells },
});

const draft = (id: string, changed: Partial<DraftSummary> = {}): DraftSummary => ({
  id,
  unit,
  year: 2021,
  deadline: '',
  createdAt: '',
  savedAt: '2022-01-10T08:00:00.000Z',
  saveNumber: 0,
  isExample: false,
  remark: '',
  finalisedAt: null,
  review: { is: 'none' },
  lastCopy: null,
  changesSinceCopy: 0,
  counts: null,
  ...changed,
});

async function show(report: Report, sources: Partial<LastYearSources> = {}) {
  const onGoTo = vi.fn();
  const all: LastYearSources = {
    drafts: () => Promise.resolve([]),
    openDraft: () => Promise.resolve(last),
    ...sources,
  };
  const { session } = mountWithSession(report, <LastYearPage sources={all} onGoTo={onGoTo} />);
  // The drafts come a turn later.
  await act(() => Promise.resolve());
  return { session, onGoTo };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const steps = ({ history }: Session) => history.get().done.map(({ label }) => label);
const title = () => screen.getByRole('heading', { level: 1, name: '上年年报' });
const rowsOf = (table: string) =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
const carriedTable = '上年结转下年度与本年上年结转对照';

describe('without last year’s report', () => {
  it('says what it is good for, and offers what can be done here', async () => {
    await show(blank);
    expect(screen.getByText(/附上 2021 年的年报，上年结转、现行有效/)).toBeTruthy();
    expect(screen.getByText(/只供对照，照抄会被扣分/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /打开上年/ })).toBeNull();
    expect(screen.queryByRole('button', { name: '粘贴全文' })).toBeNull();
    expect(screen.getByText('这个浏览器里还没有别的报告。')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('hands a chosen file on, and opens the way to paste', async () => {
    const [openFiles, paste] = [vi.fn(), vi.fn()];
    await show(blank, { openFiles, paste });
    expect(button('打开上年的 Word 或网页')).toBeTruthy();
    const chosen = new File(['<p>'], '2021年报.html');
    const input = screen.getByLabelText<HTMLInputElement>('选择文件');
    expect(input.multiple).toBe(false);
    await userEvent.upload(input, chosen);
    expect(openFiles).toHaveBeenCalledWith([chosen]);
    await press('粘贴全文');
    expect(paste).toHaveBeenCalledTimes(1);
  });

  it('marks the drafts of this unit and last year; the others are folded', async () => {
    const drafts = [
      draft('other', { unit: '柳湾乡人民政府' }),
      draft('fits', { finalisedAt: '2022-01-20' }),
    ];
    await show(blank, { drafts: () => Promise.resolve(drafts) });
    const fitting = button(`附上“${unit} 2021 年”`).closest('li');
    expect(fitting?.textContent).toContain('本单位上年');
    expect(fitting?.textContent).toContain('已定稿');
    const others = screen.getByText('其他报告（1 份）').closest('details');
    expect(others?.open).toBe(false);
    expect(others?.textContent).toContain('柳湾乡人民政府 2021 年');
    expect(others?.textContent).not.toContain('本单位上年');
  });

  it('shows the other drafts at once where none fits', async () => {
    await show(blank, { drafts: () => Promise.resolve([draft('other', { year: 2020 })]) });
    expect(screen.getByText(/没有本单位 2021 年的报告/)).toBeTruthy();
    expect(button(`附上“${unit} 2020 年”`).closest('details')).toBeNull();
  });

  it('attaches a draft as one step that can be undone; reading goes on from the top', async () => {
    const openDraft = vi.fn(() => Promise.resolve(last));
    const { session } = await show(blank, {
      drafts: () => Promise.resolve([draft('fits')]),
      openDraft,
    });
    await press(/^附上/);
    expect(openDraft).toHaveBeenCalledWith('fits');
    expect(session.report.get().lastYear?.source).toEqual({ is: 'draft', name: `${unit} 2021 年` });
    expect(session.report.get().lastYear?.report.cells).toEqual(last.cells);
    expect(session.notices.newest.get()).toEqual({
      text: `已附上“${unit} 2021 年”的年报`,
      isUndoable: true,
    });
    expect(steps(session)).toEqual(['附上上年年报']);
    expect(screen.getByText('来自报告列表')).toBeTruthy();
    expect(document.activeElement).toBe(title());
    act(() => session.undo());
    expect(session.report.get()).toBe(blank);
    expect(screen.getByText('从报告列表里选')).toBeTruthy();
  });

  it('says why a draft cannot be opened, and attaches nothing', async () => {
    const { session } = await show(blank, {
      drafts: () => Promise.resolve([draft('gone')]),
      openDraft: () => Promise.resolve('这份草稿已不在这台电脑上'),
    });
    await press(/^附上/);
    expect(screen.getByRole('alert').textContent).toContain('这份草稿已不在这台电脑上');
    expect(session.report.get()).toBe(blank);
  });

  it('says why the drafts cannot be listed', async () => {
    await show(blank, { drafts: () => Promise.reject(new Error('浏览器不允许本页保存数据')) });
    expect(screen.getByText('浏览器不允许本页保存数据')).toBeTruthy();
    expect(button('手工填写')).toBeTruthy();
  });
});

describe('the attached report', () => {
  it('is named with its year and where it is from', async () => {
    await show(attached(blank));
    const who = screen.getByRole('region', { name: '已附的上年年报' });
    expect(who.textContent).toContain(`${unit} 2021 年`);
    expect(who.textContent).toContain('来自文件“2021年报.docx”');
    expect(screen.queryByText('从报告列表里选')).toBeNull();
  });

  it('of another year is warned of, and compared with nothing', async () => {
    await show({ ...attached(blank), year: 2024 });
    expect(screen.getByText(/附的是 2021 年的年报，不是上年（2023 年）的/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('of another unit is warned of, and compared with all the same', async () => {
    await show(attached(blank, file, { ...last, unit: '柳湾乡人民政府' }));
    expect(screen.getByText(/请核对有没有附错/)).toBeTruthy();
    expect(screen.getByRole('table', { name: carriedTable })).toBeTruthy();
  });

  it('is taken away, and comes back by undo', async () => {
    const report = attached(blank);
    const { session } = await show(report);
    await press('去掉');
    expect(session.report.get().lastYear).toBeNull();
    expect(session.notices.newest.get()).toEqual({ text: '已去掉上年年报', isUndoable: true });
    expect(document.activeElement).toBe(title());
    act(() => session.undo());
    expect(session.report.get()).toBe(report);
  });

  it('is replaced in one step, or not at all', async () => {
    const drafts = () => Promise.resolve([draft('fits')]);
    const { session } = await show(attached(blank), { drafts });
    await press('换一份');
    expect(document.activeElement?.textContent).toBe('换一份上年年报');
    expect(screen.queryByRole('table')).toBeNull();
    await press('不换了');
    expect(steps(session)).toEqual([]);
    expect(screen.getByRole('table', { name: carriedTable })).toBeTruthy();
    await press('换一份');
    await press(/^附上/);
    expect(session.report.get().lastYear?.source.is).toBe('draft');
    expect(steps(session)).toEqual(['附上上年年报']);
    expect(screen.queryByText('换一份上年年报')).toBeNull();
  });

  it('attached once more is no step, and nothing is said that 撤销 would belong to', async () => {
    const source = { is: 'draft', name: `${unit} 2021 年` } as const;
    const { session } = await show(attached(blank, source), {
      drafts: () => Promise.resolve([draft('fits')]),
    });
    await press('换一份');
    await press(/^附上/);
    expect(steps(session)).toEqual([]);
    expect(session.notices.newest.get()).toBeNull();
    expect(screen.getByRole('table', { name: carriedTable })).toBeTruthy();
  });
});

describe('上年结转', () => {
  it('is filled into blank cells as one step', async () => {
    const report = typedIn(attached(blank), { 'table3/2/business': '0' });
    const { session } = await show(report);
    const offer = screen.getByText(
      '有 6 格可以由上年带入：表三“二、上年结转政府信息公开申请数量”6 格',
    );
    expect(offer).toBeTruthy();
    await press('带入');
    expect(session.report.get().cells['table3/2/natural']).toBe('1');
    expect(session.report.get().cells['table3/2/total']).toBe('1');
    expect(steps(session)).toEqual(['带入上年结转']);
    expect(session.notices.newest.get()?.text).toBe(
      '已由上年带入：表三“二、上年结转政府信息公开申请数量”6 格',
    );
    expect(screen.getByText('本年“上年结转”与上年“结转下年度”一致')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '带入' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('表三：上年结转');
    act(() => session.undo());
    expect(session.report.get()).toBe(report);
  });

  it('stands beside last year’s, one row an applicant', async () => {
    await show(typedIn(attached(blank), { 'table3/2/natural': '3', 'table3/2/business': '0' }));
    expect(rowsOf(carriedTable).slice(0, 4)).toEqual([
      [
        '申请人',
        '2021 年四、结转下年度继续办理',
        '2022 年二、上年结转政府信息公开申请数量',
        '核对',
      ],
      ['自然人', '1', '3', '相差 2'],
      ['商业企业', '0', '0', '一致'],
      ['科研机构', '0', '—', '本年缺数'],
    ]);
    const table = within(screen.getByRole('table', { name: carriedTable }));
    expect(table.getAllByRole('columnheader')).toHaveLength(4);
    expect(table.getAllByRole('rowheader')).toHaveLength(7);
  });

  it('that differs leads to its finding', async () => {
    const report = typedIn(
      { ...attached(sound2021), year: 2022 },
      {
        'table3/2/natural': '2',
        'table3/2/total': '2',
        'table3/1/natural': '8',
        'table3/1/total': '10',
      },
    );
    const { session, onGoTo } = await show(report);
    expect(screen.getByText('本年“上年结转”有 2 格与上年“结转下年度”不一致')).toBeTruthy();
    const finding = session.findings.get().find(({ rule }) => rule === 'X-CARRY');
    await press(/表三“自然人”列.*相差 1/);
    expect(onGoTo).toHaveBeenCalledWith(finding);
  });

  it('agrees as far as last year’s is known', async () => {
    const known = { ...last, cells: { 'table3/4/total': '1' } };
    await show(typedIn(attached(blank, file, known), { 'table3/2/total': '1' }));
    expect(screen.getByText('上年有数的 1 格都与本年一致')).toBeTruthy();
    expect(rowsOf(carriedTable)[1]).toEqual(['自然人', '—', '—', '上年缺数']);
  });
});

describe('what table 二 goes on from', () => {
  const stocks = '上年现行有效件数与本年对照';
  const before = typedIn(sound2021, {
    'table2/normative/inForce': '5',
    'table2/rules/inForce': '',
  });

  it('is the documents in force, with the sum that this year’s should be', async () => {
    const report = typedIn(attached({ ...sound2021, year: 2022 }, file, before), {
      'table2/normative/issued': '2',
      'table2/normative/repealed': '1',
      'table2/normative/inForce': '7',
    });
    const { session, onGoTo } = await show(report);
    expect(rowsOf(stocks)).toEqual([
      [
        '信息内容',
        '2021 年现行有效件数',
        '2022 年＋ 本年制发件数',
        '2022 年－ 本年废止件数',
        '＝ 应为',
        '2022 年现行有效件数',
        '核对',
      ],
      ['规章', '—', '0', '0', '—', '0', '上年缺数'],
      ['行政规范性文件', '5', '2', '1', '6', '7', '相差 1'],
    ]);
    await press(/现行有效件数 7，相差 1/);
    const finding = session.findings.get().find(({ rule }) => rule === 'X-INFORCE');
    expect(onGoTo).toHaveBeenCalledWith(finding);
  });

  it('is the items in the trial form, with what came of them', async () => {
    const lastItems = typedIn(sound2019, {
      'table2/punishment/lastYear': '5',
      'table2/punishment/change': '-2',
    });
    const report = typedIn(attached({ ...sound2019, year: 2020 }, file, lastItems), {
      'table2/punishment/lastYear': '4',
      'table2/licensing/lastYear': '',
    });
    await show(report);
    const rows = rowsOf('上年项目数量与本年上一年项目数量对照');
    expect(rows.map(([name]) => name)).toEqual([
      '信息内容',
      '行政许可',
      '其他对外管理服务事项',
      '行政处罚',
      '行政强制',
      '行政事业性收费',
    ]);
    expect(rows[1]).toEqual(['行政许可', '0', '0', '0', '—', '本年缺数']);
    expect(rows[3]).toEqual(['行政处罚', '5', '-2', '3', '4', '相差 1']);
    expect(screen.getByText(/可以由上年带入：表二“上一年项目数量”1 格/)).toBeTruthy();
  });

  it('is nothing where the form is new: last year’s figures are only shown', async () => {
    const old = typedIn({ ...sound2019, year: 2020 }, { 'table2/normative/total': '52' });
    await show(attached({ ...sound2021, year: 2021 }, file, old));
    expect(
      screen.getByText(/2020 年用的是国办公开办函〔2019〕60号的表格，没有“现行有效件数”/),
    ).toBeTruthy();
    const rows = rowsOf('2020 年的数，只供参考');
    expect(rows[0]?.[3]).toBe('2020 年对外公开总数量');
    expect(rows[2]).toEqual(['规范性文件', '0', '0', '52']);
    expect(screen.queryByRole('table', { name: stocks })).toBeNull();
  });
});

it('cases that were pending are held against all of this year', async () => {
  const before = typedIn(sound2021, { 'table4/direct/pending': '2' });
  const report = attached({ ...sound2021, year: 2022 }, file, before);
  const { session, onGoTo } = await show(report);
  expect(rowsOf('上年尚未审结与本年总计对照').slice(1)).toEqual([
    ['行政复议', '0', '0', '不少于上年'],
    ['行政诉讼 未经复议直接起诉', '2', '0', '少 2'],
    ['行政诉讼 复议后起诉', '0', '0', '不少于上年'],
  ]);
  await press(/少于上年未审结的件数/);
  const finding = session.findings.get().find(({ rule }) => rule === 'X-PENDING');
  expect(onGoTo).toHaveBeenCalledWith(finding);
});

describe('手工填写', () => {
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  const natural = '上年表三，自然人，四、结转下年度继续办理';

  it('starts with the first figure, and takes those that this year goes on from', async () => {
    const { session } = await show(blank);
    await press('手工填写');
    expect(session.report.get().lastYear?.source.is).toBe('typed');
    expect(steps(session)).toEqual(['手工填写上年年报']);
    expect(document.activeElement).toBe(field(natural));
    expect(screen.getAllByRole('textbox').map((input) => input.getAttribute('aria-label'))).toEqual(
      [
        ...['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'].map(
          (name) => `上年表三，${name}，四、结转下年度继续办理`,
        ),
        '上年表二，规章，现行有效件数',
        '上年表二，行政规范性文件，现行有效件数',
        '上年表四，行政复议，尚未审结',
        '上年表四，未经复议直接起诉，尚未审结',
        '上年表四，复议后起诉，尚未审结',
      ],
    );
  });

  it('takes both figures of items in the trial form', async () => {
    await show({ ...sound2019, year: 2020 });
    await press('手工填写');
    expect(field('上年表二，行政处罚，上一年项目数量').inputMode).toBe('numeric');
    expect(field('上年表二，行政处罚，本年增/减').inputMode).toBe('text');
    expect(screen.getAllByRole('textbox')).toHaveLength(7 + 2 * 5 + 3);
  });

  it('after a change of the form has nothing to type for table 二', async () => {
    await show({ ...sound2021, year: 2021 });
    await press('手工填写');
    expect(screen.getByText(/没有“现行有效件数”/)).toBeTruthy();
    expect(screen.getAllByRole('textbox')).toHaveLength(7 + 3);
  });

  it('is one step for each visit to a field, checked at once', async () => {
    const { session } = await show({ ...sound2021, year: 2022 });
    await press('手工填写');
    await userEvent.keyboard('12');
    await userEvent.type(field('上年表二，行政规范性文件，现行有效件数'), '3');
    expect(steps(session).slice(1)).toEqual([
      '修改上年表三“自然人”列“四、结转下年度继续办理”',
      '修改上年表二“行政规范性文件”行“现行有效件数”',
    ]);
    expect(rowsOf(carriedTable)[1]?.slice(2)).toEqual(['1', '相差 11']);
    const rules = session.findings.get().flatMap((finding) => finding.rules);
    expect(rules).toEqual(expect.arrayContaining(['X-CARRY', 'X-INFORCE']));
    act(() => session.undo());
    act(() => session.undo());
    expect(field(natural).value).toBe('');
    expect(session.report.get().lastYear?.report.cells).toEqual({});
  });

  it('says what is wrong with a figure that cannot be read', async () => {
    await show({ ...sound2021, year: 2022 });
    await press('手工填写');
    await userEvent.keyboard('三');
    const input = field(natural);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const words = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(words?.textContent).toBe('请改用阿拉伯数字');
    expect(rowsOf(carriedTable)[1]?.[3]).toBe('上年缺数');
  });

  it('goes down and up with Enter and the arrows, but not in the middle of a word', async () => {
    await show(blank);
    await press('手工填写');
    await userEvent.keyboard('{Enter}{ArrowDown}');
    expect(document.activeElement).toBe(field('上年表三，科研机构，四、结转下年度继续办理'));
    await userEvent.keyboard('{ArrowUp}{Shift>}{Enter}{/Shift}{ArrowUp}');
    expect(document.activeElement).toBe(field(natural));
    fireEvent.keyDown(field(natural), { key: 'Enter', isComposing: true });
    expect(document.activeElement).toBe(field(natural));
  });

  it('keeps what was typed while the report is renamed', async () => {
    const { session } = await show(blank);
    await press('手工填写');
    act(() => session.setField('unit', '云溪县柳湾乡人民政府'));
    await waitFor(() => expect(screen.queryByText(/附错/)).toBeNull());
    const who = screen.getByRole('region', { name: '已附的上年年报' });
    expect(who.textContent).toContain('云溪县柳湾乡人民政府 2021 年手工填写');
  });
});
