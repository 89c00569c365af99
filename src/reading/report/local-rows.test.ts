/** Rows that an office has added to the items of table 二, as files have them. */
import { describe, expect, test } from 'vitest';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells, isLocal } from '../../domain/edition/figure-cells.ts';
import { notesInShort } from '../../testkit/reading/note-lines.ts';
import { type Change, oddities } from '../../testkit/reading/oddities.ts';
import { onPaper } from '../../testkit/reading/on-paper.ts';
import {
  plainTable,
  sourceOf,
  sourceOfReport,
  withCellTexts,
} from '../../testkit/reading/source.ts';
import {
  gridOf,
  plain,
  report2020,
  report2025,
  withTable,
} from '../../testkit/reading/variants.ts';
import { cellText, type SourceDocument, type SourceTable } from '../source/source-document.ts';
import { interpretSource } from './interpret-source.ts';

/** Table 二 of the report of 2025 without merges, one row added behind the n-th. */
const withRow = (row: readonly string[], behind: number) =>
  withTable(2, (table) => {
    const lines = gridOf(table);
    return [plainTable(...lines.slice(0, behind + 1), row, ...lines.slice(behind + 1))];
  });

const lineOf = (label: string) => {
  let found = -1;
  withTable(2, (table) => {
    found = gridOf(table).findIndex(([first]) => first === label);
    return [table];
  });
  return found;
};

/** The local rows that are read: name, place, figures. */
function rowsIn(source: SourceDocument) {
  const { report, notes } = interpretSource(source);
  expect(notes).toEqual([]);
  const own = Object.entries(report.cells).filter(([key]) => key.startsWith('table2/extra+'));
  const others = Object.entries(report.cells).filter(([key]) => !key.startsWith('table2/extra+'));
  expect(Object.fromEntries(others)).toEqual(report2025.cells);
  return report.extraRows.map(({ id, label, at }) => [
    label,
    at && `${at.item}/${at.below}`,
    ...own.flatMap(([key, typed]) => (key.startsWith(`table2/extra+${id}/`) ? [typed] : [])),
  ]);
}

describe('a row that the form has not is one of its item', () => {
  test.each([
    ['behind the rows of an item', '行政规范性文件', ['其他文件', '5', '1', '9'], '一/normative'],
    ['between them', '规章', ['其他文件', '5', '1', '9'], '一/rules'],
    ['above them', '信息内容', ['其他文件', '5', '1', '9'], '一/'],
    ['with one figure', '行政许可', ['行政检查', '12', '', ''], '五/licensing'],
    ['in the last item', '行政事业性收费', ['污水处理费', '1.25', '', ''], '八/fees'],
  ])('%s', (_, behind, row, at) => {
    const source = withRow(row, lineOf(behind));
    const figures = row.slice(1).filter(Boolean);
    expect(rowsIn(source)).toEqual([[row[0], at, ...figures]]);
  });

  test('also where it is blank', () => {
    expect(rowsIn(withRow(['其他文件', '', '', ''], lineOf('规章')))).toEqual([
      ['其他文件', '一/rules'],
    ]);
  });

  test('also where it is called nearly as a row of another item, or the same', () => {
    for (const label of ['行政处罚', '行政处罚（试点）']) {
      expect(rowsIn(withRow([label, '7', '', ''], lineOf('行政许可')))).toEqual([
        [label, '五/licensing', '7'],
      ]);
    }
  });

  test('a row given for each project is one of the form and others of the office', () => {
    const line = lineOf('行政许可');
    const source = withTable(2, (table) => {
      const lines = gridOf(table);
      const twice = ['行政许可', '2', '', ''];
      return [plainTable(...lines.slice(0, line + 1), twice, twice, ...lines.slice(line + 1))];
    });
    expect(rowsIn(source)).toEqual([
      ['行政许可', '五/licensing', '2'],
      ['行政许可', '五/licensing', '2'],
    ]);
  });
});

describe('what is no row of an item', () => {
  test.each([
    ['a sum that the form does not state', ['合计', '9', '9', '9']],
    ['words in the place of figures', ['备注', '本年没有新增事项', '', '']],
    ['too few figures', ['其他文件', '5', '9']],
  ])('%s is quoted', (_, row) => {
    const source = withRow(row, lineOf('行政规范性文件'));
    const { report } = interpretSource(source);
    expect(notesInShort(interpretSource(source))).toEqual(['unknownRow table2']);
    expect(report.extraRows).toEqual([]);
    expect(report.cells).toEqual(report2025.cells);
  });

  test('the number of all that was published stands at the foot, also in the column of amounts', () => {
    const source = withRow(['政府信息公开发布总数量', '57', '', ''], lineOf('行政事业性收费'));
    expect(rowsIn(source)).toEqual([['政府信息公开发布总数量', undefined, '57']]);
  });
});

test('in text without a grid a row with all its figures is one of its item', () => {
  const rows = [{ id: 'r1', label: '行政检查', at: { item: '五', below: 'licensing' } }];
  const cells = {
    'table2/extra+r1/lastYear': '3',
    'table2/extra+r1/change': '0',
    'table2/extra+r1/decisions': '8',
  };
  const report = { ...report2020, extraRows: rows, cells: { ...report2020.cells, ...cells } };
  const { blocks } = plain(report);
  const ragged = blocks.map((block) => (block.is === 'table' ? withoutBlanks(block) : block));
  const read = interpretSource(sourceOf(ragged, { kind: 'text' }));
  expect(onPaper(read.report).extraRows).toEqual(onPaper(report).extraRows);
});

const withoutBlanks = (table: SourceTable): SourceTable =>
  plainTable(...gridOf(table).map((texts) => texts.filter((text) => text !== '')));

const repeated = oddities['merges undone, labels repeated'] as Change;

test.each(
  [report2020, report2025].flatMap((report) =>
    [true, false].map((localAmountHeads) => ({
      ...report,
      options: { ...report.options, localAmountHeads },
    })),
  ),
)('rows in every item of a report are read where they stood', (report) => {
  const { table2 } = editionById(report.edition);
  const extraRows = table2.items.flatMap(({ id: item, rows }, index) =>
    ['', ...rows.map(({ id }) => id)].map((below) => ({
      id: `r${index}${below}`,
      label: `其他${below}事项`,
      at: { item, below },
    })),
  );
  const own = figureCells(editionById(report.edition), { splits: {}, extraRows }).filter(isLocal);
  const cells = Object.fromEntries(own.map(({ key }, index) => [key, String(index)]));
  const full = { ...report, extraRows, cells: { ...report.cells, ...cells } };
  const wanted = onPaper(full);
  for (const source of [sourceOfReport(full), repeated(sourceOfReport(full))]) {
    const read = interpretSource(source);
    expect(read.notes).toEqual([]);
    expect(onPaper(read.report)).toMatchObject({
      cells: wanted.cells,
      extraRows: wanted.extraRows,
    });
  }
});

test('a name that spans two rows of figures is that of both: the row, and one more of its item', () => {
  const source = withTable(2, (table) => {
    const at = table.rows.findIndex(({ cells }) => cells[0] && cellText(cells[0]) === '行政许可');
    const [name, figure] = table.rows[at]?.cells ?? [];
    if (!name || !figure) throw new Error('no such row');
    const rows = [{ cells: [{ ...name, rowSpan: 2 }, figure] }, { cells: [figure] }];
    return [{ ...table, rows: [...table.rows.slice(0, at), ...rows, ...table.rows.slice(at + 1)] }];
  });
  const typed = report2025.cells['table2/licensing/decisions'];
  expect(rowsIn(source)).toEqual([['行政许可', '五/licensing', typed]]);
});

test('a dash is no name of a row', () => {
  const source = withTable(2, (table) => [
    withCellTexts(table, (text) => (text === '规章' ? '—' : text)),
  ]);
  const { report, notes } = interpretSource(source);
  expect(report.cells).toEqual(report2025.cells);
  expect(notes.map(({ kind }) => kind)).toEqual(['missingRow']);
});
