import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tallyOf } from '../../domain/checks/core/tally.ts';
import { fillBlanks } from '../../domain/checks/repairs/fill-blanks.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { inPrintedOrder } from '../../domain/edition/local-rows.ts';
import { placeText } from '../../domain/place/place-text.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { withLastYear } from '../../domain/report/last-year.ts';
import { renumberBlocks } from '../../domain/report/prose.ts';
import type { Report } from '../../domain/report/report.ts';
import { fillTotals } from '../../domain/sums/totals.ts';
import { fakeForm } from '../../testkit/app/fake-form.ts';
import { sound2019, sound2021 } from '../../testkit/domain/rule-cases.ts';
import type { FigureValues } from './figure-fields.ts';
import { nameOfChange } from './name-of-change.ts';
import { createSession } from './session.ts';

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const natural: CellKey = 'table3/3-1/natural';
const total: CellKey = 'table3/3-1/total';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function begin(
  report: Report,
  leftSections: readonly number[] = [],
  options: { readonly isWhole?: () => boolean } = {},
) {
  const fake = fakeForm(report);
  const onChange = vi.fn();
  const session = createSession({
    form: fake.form,
    report,
    isWhole: () => false,
    leftSections: new Set(leftSections),
    nameOfChange,
    onChange,
    ...options,
  });
  /** Types into the input of a figure. */
  const typeCell = (key: CellKey, text: string) => {
    session.figureTyped(key, { name: `cells.${key}`, value: text });
  };
  return { session, onChange, typeCell, ...fake };
}

type Begun = ReturnType<typeof begin>;
const steps = ({ session }: Begun) => session.history.get().done.map(({ label }) => label);
const rulesShown = ({ session }: Begun) => session.shownFindings.get().map(({ rule }) => rule);
const cellOf = ({ session }: Begun, key: CellKey) => session.report.get().cells[key];

describe('typing a figure', () => {
  test('is in the report, its findings and the draft at once', () => {
    const begun = begin(sound2021);
    begun.typeCell(natural, '7');
    const { session, onChange } = begun;
    expect(cellOf(begun, natural)).toBe('7');
    expect(session.findings.get()).toEqual(runChecks(session.report.get()));
    expect(rulesShown(begun)).toEqual(['T3-COL']);
    expect(session.marks.get(natural)).toEqual(session.findings.get());
    expect(onChange).toHaveBeenCalledExactlyOnceWith(session.report.get(), session.findings.get());
  });

  test('leaves the report before as it was', () => {
    const before = JSON.stringify(sound2021);
    const begun = begin(sound2021);
    begun.typeCell(natural, '7');
    expect(JSON.stringify(sound2021)).toBe(before);
    expect(begun.session.report.get().sections).toBe(sound2021.sections);
  });

  test('writes nothing back into the form, which has no fields but those of figures', () => {
    const { typeCell, session, setValue } = begin(sound2021);
    typeCell(natural, '7');
    session.setField('preamble', '前言');
    expect(setValue).not.toHaveBeenCalled();
    session.setField(`cells.${natural}`, '8');
    expect(setValue.mock.calls).toEqual([[`cells.${natural}`, '8']]);
  });

  test('that changes nothing is no step', () => {
    const begun = begin(sound2021);
    begun.typeCell(natural, '4');
    expect(steps(begun)).toEqual([]);
    expect(begun.onChange).not.toHaveBeenCalled();
  });

  test('calls only those who watch a cell whose marks change', () => {
    const { session, typeCell } = begin(sound2021);
    const called: string[] = [];
    for (const { key } of figureCells(editionById('2021'), sound2021)) {
      session.marks.subscribe(key, () => called.push(key));
    }
    typeCell(natural, '7');
    expect(called).toEqual([natural]);
    typeCell('table2/licensing/decisions', '15');
    typeCell('table3/1/natural', '9');
    expect(called).toEqual([natural]);
    typeCell(natural, '4');
    expect(called).toEqual([natural, natural]);
  });
});

describe('a step', () => {
  test('is one visit to a cell, called by its table, column and row', () => {
    const begun = begin(blank);
    for (const text of ['1', '12', '120']) begun.typeCell(natural, text);
    expect(steps(begun)).toEqual(['修改表三“自然人”列“（一）予以公开”']);
    begun.session.undo();
    expect(begun.session.report.get()).toBe(blank);
  });

  test('ends where another field is typed in', () => {
    const begun = begin(blank);
    begun.typeCell(natural, '1');
    begun.session.setField('preamble', '前');
    begun.typeCell(natural, '12');
    begun.session.setField('sections.s1.blocks.0.text', '公开');
    begun.session.setField('sections.s1.blocks.0.name', '主动');
    expect(steps(begun)).toEqual([
      '修改表三“自然人”列“（一）予以公开”',
      '修改前言',
      '修改表三“自然人”列“（一）予以公开”',
      '修改第一部分文字',
      '修改第一部分小标题',
    ]);
  });

  test('ends where the field is left', () => {
    const begun = begin(blank);
    begun.typeCell(natural, '1');
    begun.session.closeStep();
    begun.typeCell(natural, '12');
    expect(steps(begun)).toHaveLength(2);
  });

  test.each([
    [1500, 1],
    [1501, 2],
  ])('after a pause of %i ms there are %i', (pause, count) => {
    const begun = begin(blank);
    begun.session.setField('preamble', '前');
    vi.advanceTimersByTime(pause);
    begun.session.setField('preamble', '前言');
    expect(steps(begun)).toHaveLength(count);
  });

  test('does not grow once a button has been pressed or a step undone', () => {
    const begun = begin(blank);
    begun.session.setField('preamble', '前');
    begun.session.edit('清空', (report) => ({ ...report, preamble: '' }));
    begun.session.setField('preamble', '言');
    expect(steps(begun)).toEqual(['修改前言', '清空', '修改前言']);
    begun.session.undo();
    begun.session.undo();
    begun.session.setField('preamble', '前言');
    expect(steps(begun)).toEqual(['修改前言', '修改前言']);
    begun.session.undo();
    expect(begun.session.report.get().preamble).toBe('前');
  });
});

describe('a figure', () => {
  test('is one step a visit, however long the clerk thinks about it', () => {
    const begun = begin(blank);
    begun.typeCell(natural, '1');
    vi.advanceTimersByTime(60_000);
    begun.typeCell(natural, '12');
    expect(steps(begun)).toHaveLength(1);
  });

  test('that is restored leaves no step, and the report that was there', () => {
    const begun = begin(sound2021);
    begun.typeCell(natural, '7');
    begun.typeCell(natural, '78');
    begun.session.dropTyping(`cells.${natural}`);
    expect(steps(begun)).toEqual([]);
    expect(begun.session.report.get()).toBe(sound2021);
    expect(begun.values().cells[natural]).toBe('4');
    expect(begun.session.findings.get()).toEqual([]);
    expect(begun.onChange).toHaveBeenLastCalledWith(sound2021, []);
  });

  test('is restored to what it was when it was entered, not before', () => {
    const begun = begin(blank);
    begun.typeCell(natural, '7');
    begun.session.closeStep();
    begun.typeCell(natural, '8');
    begun.session.dropTyping(`cells.${natural}`);
    expect(cellOf(begun, natural)).toBe('7');
    begun.session.dropTyping(`cells.${natural}`);
    begun.session.dropTyping(`cells.${total}`);
    expect(cellOf(begun, natural)).toBe('7');
  });

  test('restored while totals follow takes them back, too', () => {
    const begun = begin({ ...blank, options: { ...blank.options, autoTotals: true } });
    begun.typeCell(natural, '7');
    begun.session.dropTyping(`cells.${natural}`);
    expect(begun.session.report.get().cells).toEqual({});
    expect(begun.values().cells[total]).toBe('');
  });

  test.each([
    ['', ['1', '']],
    ['4', ['', '4']],
  ])('that was “%s” and is so again when it is left is no step', (before, typed) => {
    const start = { ...blank, cells: before ? { [natural]: before } : {} };
    const begun = begin(start);
    for (const text of typed) begun.typeCell(natural, text);
    begun.session.closeStep();
    expect(steps(begun)).toEqual([]);
    expect(begun.session.report.get()).toBe(start);
  });
});

describe('a named change', () => {
  test('is one step, and sets the fields of the form that it changes', () => {
    const begun = begin(blank);
    begun.session.edit('换年度', (report) => ({
      ...report,
      ...{ year: 2024, preamble: '前言', cells: { [natural]: '1', [total]: '1' } },
    }));
    expect(steps(begun)).toEqual(['换年度']);
    expect(begun.setValue.mock.calls).toEqual([
      [`cells.${natural}`, '1'],
      [`cells.${total}`, '1'],
    ]);
    begun.session.edit('换年度', (report) => ({ ...report, year: 2023 }));
    expect(steps(begun)).toEqual(['换年度', '换年度']);
  });

  test('that changes nothing is no step', () => {
    const begun = begin(sound2021);
    begun.session.edit('不变', (report) => ({ ...report }));
    begun.session.changeCells('填入合计', [{ key: total, value: '6' }]);
    begun.session.changeCells('清空', [{ key: 'table2/extra+r1/value', value: '' }]);
    expect(steps(begun)).toEqual([]);
    expect(begun.onChange).not.toHaveBeenCalled();
  });

  test('a fix clears its finding, says so, and comes undone exactly', () => {
    const begun = begin(sound2021);
    begun.typeCell(natural, '7');
    const wrong = begun.session.report.get();
    const fix = begun.session.findings.get()[0]?.fix;
    begun.session.repair(fix as NonNullable<typeof fix>);
    expect(begun.session.findings.get()).toEqual([]);
    expect(begun.session.marks.get(natural)).toBeUndefined();
    expect(begun.values().cells[natural]).toBe('4');
    expect(begun.session.notices.newest.get()).toEqual({
      text: '已改为 4：表三“自然人”列“（一）予以公开”',
      isUndoable: true,
    });

    begun.session.undo();
    expect(begun.session.report.get()).toBe(wrong);
    expect(begun.values().cells[natural]).toBe('7');
    expect(begun.session.notices.newest.get()).toEqual({
      text: '已撤销：改为 4（表三“自然人”列“（一）予以公开”）',
      isUndoable: false,
    });
    begun.session.redo();
    expect(begun.session.findings.get()).toEqual([]);
    expect(begun.session.notices.newest.get()).toEqual({
      text: '已重做：改为 4（表三“自然人”列“（一）予以公开”）',
      isUndoable: false,
    });
  });
});

test('a window that only looks on changes nothing itself, and shows what another one saves', () => {
  const fake = fakeForm(sound2021);
  const session = createSession({
    ...{
      form: fake.form,
      report: sound2021,
      isWhole: () => false,
      leftSections: new Set<number>(),
      nameOfChange,
    },
    ...{ isReadOnly: true, onChange: vi.fn() },
  });
  session.figureTyped(natural, { name: `cells.${natural}`, value: '7' });
  session.setField('preamble', '前言');
  session.edit('清空', (report) => ({ ...report, cells: {} }));
  session.changeCells('改', [{ key: natural, value: '7' }]);
  expect(session.report.get()).toBe(sound2021);
  const saved = { ...sound2021, cells: { ...sound2021.cells, [natural]: '7' } };
  session.replaceFromOutside(saved);
  expect(session.report.get()).toBe(saved);
  expect(fake.values().cells[natural]).toBe('7');
  expect(session.settled.get().findings.map(({ rule }) => rule)).toEqual(['T3-COL']);
  expect(session.history.get().done).toEqual([]);
});

test('undo and redo with nothing to do change nothing and say nothing', () => {
  const { session, onChange, setValue } = begin(blank);
  session.undo();
  session.redo();
  expect(session.report.get()).toBe(blank);
  expect([onChange.mock.calls, setValue.mock.calls, session.notices.newest.get()]).toEqual([
    [],
    [],
    null,
  ]);
});

describe('自动合计', () => {
  const automatic: Report = { ...blank, options: { ...blank.options, autoTotals: true } };

  test('writes the totals in the same step as the figure, into the form too', () => {
    const begun = begin(automatic);
    begun.typeCell(natural, '1');
    begun.typeCell(natural, '12');
    const keys = [total, 'table3/3-7/natural', 'table3/3-7/total'] as const;
    for (const key of keys) {
      expect(cellOf(begun, key)).toBe('12');
      expect(begun.values().cells[key]).toBe('12');
    }
    expect(steps(begun)).toHaveLength(1);
    begun.session.undo();
    expect(begun.session.report.get()).toBe(automatic);
    for (const key of keys) expect(begun.values().cells[key]).toBe('');
  });

  test('takes a total back when its last part goes', () => {
    const begun = begin(automatic);
    begun.typeCell(natural, '1');
    begun.typeCell(natural, '');
    // Blank in the form, and absent from the report, which is what a blank cell is there.
    expect(begun.values().cells[total]).toBe('');
    expect(begun.session.report.get().cells).not.toHaveProperty([total]);
  });

  test('works out all totals as soon as it is switched on, and leaves them when switched off', () => {
    const begun = begin({ ...blank, cells: { [natural]: '3', [total]: '9' } });
    const set = (autoTotals: boolean) =>
      begun.session.edit('自动合计', (report) => ({
        ...report,
        options: { ...report.options, autoTotals },
      }));
    set(true);
    expect(cellOf(begun, total)).toBe('3');
    expect(steps(begun)).toHaveLength(1);
    set(false);
    begun.typeCell(natural, '4');
    expect(cellOf(begun, total)).toBe('3');
  });
});

describe('blank cells and missing text', () => {
  const blanksShown = ({ session }: Begun) =>
    session.shownFindings
      .get()
      .flatMap(({ isEmptiness, place }) => (isEmptiness ? placeText(place) : []));

  test('are held against a table that was begun, once the writer is elsewhere', () => {
    const begun = begin(blank);
    const { session } = begun;
    session.enterSection(3);
    begun.typeCell(natural, '1');
    expect(session.findings.get().map(({ place }) => placeText(place))).toEqual([
      'section/1',
      'table/2',
      'table/3',
      'table/4',
      'section/5',
      'section/6',
    ]);
    expect(blanksShown(begun)).toEqual([]);

    session.enterSection(4);
    expect(blanksShown(begun)).toEqual(['table/3']);
    expect(session.settled.get().findings).toBe(session.shownFindings.get());
    expect(session.marks.get(total)?.[0]?.rule).toBe('NUM-BLANK');
    expect(session.marks.get('table4/review/total')).toBeUndefined();
  });

  test('are not held against a writer who is back in the table', () => {
    const begun = begin(blank);
    begun.session.enterSection(3);
    begun.typeCell(natural, '1');
    begun.session.enterSection(4);
    begun.session.enterSection(3);
    expect(blanksShown(begun)).toEqual([]);
    expect(begun.session.marks.get(total)).toBeUndefined();
    begun.session.enterSection(null);
    expect(blanksShown(begun)).toEqual(['table/3']);
  });

  test('are not held against a table that was only looked at', () => {
    const begun = begin(blank);
    begun.session.enterSection(3);
    begun.session.enterSection(4);
    expect(blanksShown(begun)).toEqual([]);
  });

  test('are shown at once in tables that were begun in an earlier sitting', () => {
    const cells = { 'table2/rules/issued': '0', 'table4/review/total': '0' };
    expect(blanksShown(begin({ ...blank, cells }, [2, 4]))).toEqual(['table/2', 'table/4']);
  });

  test('are shown where the writer asked for them', () => {
    const begun = begin(blank);
    const { session } = begun;
    session.enterSection(3);
    session.select(session.findings.get().find(({ id }) => id === 'NUM-BLANK table/3') ?? null);
    expect(blanksShown(begun)).toEqual(['table/3']);
    begun.typeCell(natural, '1');
    expect(blanksShown(begun)).toEqual(['table/3']);
    session.select(null);
    expect(blanksShown(begun)).toEqual([]);
  });

  test('text that is missing is held against a section that was left', () => {
    const begun = begin(blank);
    begun.session.enterSection(5);
    expect(blanksShown(begun)).toEqual([]);
    begun.session.enterSection(6);
    expect(blanksShown(begun)).toEqual(['section/5']);
    begun.session.setField('sections.s5.blocks.0.text', '人手不足，将充实力量。');
    vi.advanceTimersByTime(1000);
    expect(blanksShown(begun)).toEqual([]);
  });

  test('all count in a report that came from a file, and once it was exported', () => {
    const all = ['section/1', 'table/2', 'table/3', 'table/4', 'section/5', 'section/6'];
    expect(blanksShown(begin(blank, [], { isWhole: () => true }))).toEqual(all);
    let isWhole = false;
    const begun = begin(blank, [], { isWhole: () => isWhole });
    begun.session.enterSection(3);
    expect(blanksShown(begun)).toEqual([]);
    isWhole = true;
    begun.session.countAll();
    expect(blanksShown(begun)).toEqual(all);
    expect(begun.session.settled.get().findings).toBe(begun.session.shownFindings.get());
  });
});

describe('what stands beside the cells', () => {
  test('follows a tenth of a second after the last key', () => {
    const { session, typeCell } = begin(sound2021);
    const settled = vi.fn();
    session.settled.subscribe(settled);
    typeCell(natural, '5');
    vi.advanceTimersByTime(60);
    typeCell(natural, '50');
    vi.advanceTimersByTime(99);
    expect(settled).not.toHaveBeenCalled();
    expect(session.totals.get(total)).toBe(6);
    vi.advanceTimersByTime(1);
    expect(settled).toHaveBeenCalledTimes(1);
    expect(session.settled.get()).toEqual({
      report: session.report.get(),
      findings: session.shownFindings.get(),
      allFindings: session.findings.get(),
      tally: tallyOf(session.report.get(), session.findings.get()),
    });
    expect(session.totals.get(total)).toBe(52);
  });

  test.each<[string, (begun: Begun) => void]>([
    ['a named change', ({ session }) => session.changeCells('改', [{ key: natural, value: '5' }])],
    ['an undo', ({ session }) => session.undo()],
    ['another section', ({ session }) => session.enterSection(4)],
  ])('follows %s at once', (_, change) => {
    const begun = begin(sound2021);
    begun.typeCell(natural, '7');
    change(begun);
    expect(begun.session.settled.get().report).toBe(begun.session.report.get());
    expect(begun.session.totals.get(total)).toBe(Number(cellOf(begun, natural)) + 2);
  });

  test('a total is known only where all its parts are', () => {
    const { session, typeCell } = begin(sound2021);
    expect(session.totals.get(total)).toBe(6);
    typeCell(natural, '');
    vi.advanceTimersByTime(100);
    expect(session.totals.get(total)).toBeUndefined();
  });
});

describe('the selected finding', () => {
  const select = (begun: Begun) => {
    const finding = begun.session.findings.get()[0] ?? null;
    begun.session.select(finding);
    return finding;
  };
  const wrong = () => {
    const begun = begin(sound2021);
    begun.typeCell('table4/review/total', '2');
    return begun;
  };

  test('has the cells of its two sides tinted', () => {
    const begun = wrong();
    const finding = select(begun);
    const { sides } = begun.session;
    expect(finding?.sides?.left).toHaveLength(4);
    for (const key of finding?.sides?.left ?? []) expect(sides.get(key)).toBe('left');
    expect(sides.get('table4/review/total')).toBe('right');
    expect(sides.get('table4/direct/total')).toBeUndefined();
    begun.session.select(null);
    expect(sides.get('table4/review/total')).toBeUndefined();
  });

  test('stays selected while it is there, with its figures of now', () => {
    const begun = wrong();
    const finding = select(begun);
    begun.typeCell('table4/review/total', '3');
    const { selected, sides, findings } = begun.session;
    expect(selected.get()).not.toBe(finding);
    expect(selected.get()).toBe(findings.get()[0]);
    expect(sides.get('table4/review/total')).toBe('right');
  });

  test('is none any more once it is put right, and does not come back by itself', () => {
    const begun = wrong();
    select(begun);
    begun.typeCell('table4/review/total', '0');
    expect(begun.session.selected.get()).toBeNull();
    expect(begun.session.sides.get('table4/review/total')).toBeUndefined();
    begun.session.undo();
    expect(begun.session.selected.get()).toBeNull();
  });
});

describe('any sequence of commands', () => {
  type Command = (begun: Begun, pick: <Item>(items: readonly Item[]) => Item | undefined) => void;

  const texts = ['0', '3', '12', '１２', '约3', '-1', '/', '', '1.5', '+4'];
  const prosePaths = [
    ...['unit', 'title', 'preamble', 'contacts', 'closing.signature', 'sections.s2.after'],
    ...['sections.s1.blocks.0.text', 'sections.s1.blocks.0.name', 'sections.s3.blocks.0.text'],
  ];
  const cellsIn = ({ session }: Begun) => {
    const report = session.report.get();
    return figureCells(editionById(report.edition), report).map(({ key }) => key);
  };
  const setBlocks = (
    { session }: Begun,
    change: (ids: Report['sections']['s1']['blocks']) => Report['sections']['s1']['blocks'],
  ) =>
    session.edit('小标题', (report) => ({
      ...report,
      sections: {
        ...report.sections,
        s1: { ...report.sections.s1, blocks: renumberBlocks(change(report.sections.s1.blocks)) },
      },
    }));

  const commands: Readonly<Record<string, Command>> = {
    typeCell: (begun, pick) => {
      const key = pick(cellsIn(begun));
      if (key) begun.typeCell(key, pick(texts) ?? '');
    },
    typeProse: ({ session }, pick) => {
      session.setField(pick(prosePaths) ?? 'unit', pick(['甲', '乙\n丙', '']) ?? '');
    },
    setOption: ({ session }, pick) => {
      const option =
        pick(['autoTotals', 'localAmountHeads', 'plainFonts', 'wholeTable3'] as const) ??
        'autoTotals';
      session.edit(option, (report) => ({
        ...report,
        options: { ...report.options, [option]: !report.options[option] },
      }));
    },
    fillBlanks: ({ session }, pick) =>
      session.changeCells('填 0', fillBlanks(session.report.get(), pick([2, 3, 4] as const) ?? 2)),
    fillTotals: ({ session }, pick) =>
      session.changeCells('合计', fillTotals(session.report.get(), pick([3, 4] as const) ?? 3)),
    repair: ({ session }, pick) => {
      const fix = pick(session.findings.get().flatMap((finding) => finding.fix ?? []));
      if (fix) session.repair(fix);
    },
    addBlock: (begun, pick) =>
      setBlocks(begun, (blocks) => [
        ...blocks,
        { id: `n${blocks.length}`, mark: '（一）', name: pick(['', '其他']) ?? '', text: '' },
      ]),
    removeBlock: (begun) => setBlocks(begun, (blocks) => blocks.slice(1)),
    moveBlock: (begun) => setBlocks(begun, (blocks) => [...blocks.slice(1), ...blocks.slice(0, 1)]),
    addExtraRow: ({ session }) =>
      session.edit('附加行', (report) => ({
        ...report,
        extraRows: [...report.extraRows, { id: `r${report.extraRows.length}`, label: '' }],
      })),
    addItemRow: ({ session }, pick) =>
      session.edit('附加行', (report) => {
        const edition = editionById(report.edition);
        const item = pick(edition.table2.items);
        const below = pick(item?.rows ?? [])?.id ?? '';
        const row = { id: `i${report.extraRows.length}`, label: '其他文件' };
        const rows = item ? [...report.extraRows, { ...row, at: { item: item.id, below } }] : [];
        return { ...report, extraRows: inPrintedOrder(rows, edition) };
      }),
    nameExtraRow: ({ session }) =>
      session.setField(
        'extraRows',
        session.report.get().extraRows.map((row) => ({ ...row, label: `${row.label}总` })),
      ),
    removeExtraRow: ({ session }) =>
      session.edit('删除附加行', (report) => ({ ...report, extraRows: report.extraRows.slice(1) })),
    split: ({ session }, pick) =>
      session.edit('拆分', (report) => ({
        ...report,
        splits: {
          ...report.splits,
          [pick(['services', 'licensing']) ?? '']: [{ id: 'p1', label: '一' }],
        },
      })),
    unsplit: ({ session }) => session.edit('不拆分', (report) => ({ ...report, splits: {} })),
    changeForm: ({ session }, pick) =>
      session.edit('换表', (report) => ({ ...report, edition: pick(['2019', '2021']) ?? '2021' })),
    leaveField: ({ session }) => session.closeStep(),
    restoreCell: (begun, pick) => {
      const key = pick(cellsIn(begun));
      if (key) begun.session.dropTyping(`cells.${key}`);
    },
    restoreWhatIsTyped: ({ session }) => {
      const { done } = session.history.get();
      const group = done[done.length - 1]?.group;
      if (group) session.dropTyping(group);
    },
    clearRange: (begun, pick) => {
      const keys = cellsIn(begun);
      const from = keys.indexOf(pick(keys) as CellKey);
      const changes = keys.slice(from, from + 9).map((key) => ({ key, value: '' }));
      begun.session.changeCells('清空 9 格', changes);
    },
    paste: (begun, pick) => {
      const keys = cellsIn(begun);
      const from = keys.indexOf(pick(keys) as CellKey);
      const value = pick(['0', '7', '+4', '12']) ?? '';
      const changes = keys.slice(from, from + 14).map((key) => ({ key, value }));
      begun.session.changeCells('粘贴 14 格', changes);
    },
    replaceByFile: ({ session }, pick) =>
      session.edit('换成“别的文件”的内容', (before) => ({
        ...(pick([sound2019, sound2021]) ?? sound2021),
        lastYear: before.lastYear,
      })),
    attachLastYear: ({ session }) =>
      session.edit('附上上年年报', (before) =>
        withLastYear(before, sound2019, { is: 'file', name: '上年.docx' }),
      ),
    detachLastYear: ({ session }) =>
      session.edit('去掉上年年报', (before) => ({ ...before, lastYear: null })),
    wait: () => vi.advanceTimersByTime(1600),
    enterSection: ({ session }, pick) => session.enterSection(pick([1, 2, 3, 4, null]) ?? null),
    select: ({ session }, pick) => session.select(pick(session.findings.get()) ?? null),
    undo: ({ session }) => session.undo(),
    redo: ({ session }) => session.redo(),
  };

  const sequence = fc.array(
    fc.tuple(
      fc.constantFrom(...Object.keys(commands)),
      fc.array(fc.nat(), { minLength: 2, maxLength: 2 }),
    ),
    { minLength: 1, maxLength: 40 },
  );
  const withLabels = {
    ...sound2021,
    asPrinted: { 'table3.3.3.2': '2.其他法律法规禁止公开' },
    title: '青禾镇年报',
  };

  /** A cell that is absent has a blank input. */
  const filled = ({ cells }: FigureValues) =>
    Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''));

  test('leaves the same figures in the form as in the report, after each of them', () => {
    fc.assert(
      fc.property(fc.constantFrom(blank, sound2019, withLabels), sequence, (start, names) => {
        const begun = begin(start);
        for (const [name, numbers] of names) {
          let next = 0;
          commands[name]?.(begun, (items) => items[(numbers[next++] ?? 0) % items.length]);
          expect(filled(begun.values())).toEqual(filled(begun.session.report.get()));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is taken back to exactly the report it began with, and forth to exactly the last', () => {
    fc.assert(
      fc.property(fc.constantFrom(blank, sound2019, withLabels), sequence, (start, names) => {
        const begun = begin(start);
        const { session, values } = begun;
        for (const [name, numbers] of names) {
          let next = 0;
          commands[name]?.(begun, (items) => items[(numbers[next++] ?? 0) % items.length]);
        }
        const untilNothingIsLeft = (list: 'done' | 'undone', change: () => void) => {
          for (let left = 200; left > 0 && session.history.get()[list].length > 0; left -= 1)
            change();
        };
        const isWhole = (wanted: Report) => {
          expect(session.report.get()).toBe(wanted);
          expect(filled(values())).toEqual(filled(wanted));
          expect(session.findings.get()).toEqual(runChecks(wanted));
          expect(session.settled.get().report).toBe(wanted);
        };
        untilNothingIsLeft('undone', session.redo);
        const end = session.report.get();
        untilNothingIsLeft('done', session.undo);
        isWhole(start);
        untilNothingIsLeft('undone', session.redo);
        if (session.history.get().done.length > 0) isWhole(end);
      }),
      { numRuns: 120 },
    );
  });
});
