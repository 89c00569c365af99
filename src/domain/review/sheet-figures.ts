/** The figures that a supervisor asks for first, beside last year's. */
import { editionById } from '../edition/editions.ts';
import { type FigureCell, figureCells } from '../edition/figure-cells.ts';
import { labelOfCell, lastLabel } from '../place/name-cell.ts';
import { readFigure } from '../report/figure.ts';
import { comparedYear } from '../report/last-year.ts';
import type { Report, YearReport } from '../report/report.ts';
import { cellsOfYear, sameCellIn } from '../report/same-cell.ts';
import type { Mask } from './sheet-input.ts';
import type { SheetColumn, SheetTable } from './sheet-model.ts';
import { nothing } from './sheet-words.ts';

const columns: readonly SheetColumn[] = [
  { id: 'name', head: '项目', share: 52 },
  { id: 'now', head: '本年', share: 15, isCentred: true },
  { id: 'last', head: '上年', share: 15, isCentred: true },
  { id: 'difference', head: '增减', share: 18, isCentred: true },
];

/** Undefined where no report of the year before is attached. */
export function figuresTable(report: Report, mask: Mask): SheetTable | undefined {
  const last = comparedYear(report);
  if (!last) return undefined;
  const year = cellsOfYear(last);
  const rows = keyCells(report).map(({ cell, name }) => {
    const same = year.cells[sameCellIn(year, cell) ?? -1];
    const now = typedIn(report, cell);
    const before = same ? typedIn(last, same) : '';
    return [mask(name), mask(now) || nothing, mask(before) || '—', differenceOf(now, before)];
  });
  return { caption: '与上年对比', columns, rows };
}

interface KeyCell {
  readonly cell: FigureCell;
  readonly name: string;
}

/** 表二: what was decided. 表三: received, carried in, dealt with, carried out, in total. 表四: the total of each group. */
function keyCells(report: YearReport): KeyCell[] {
  const { table3, table4 } = editionById(report.edition);
  const rowNames = new Map(
    table3.rows.flatMap((row): [string, string][] =>
      row.role === 'result' ? [] : [[row.id, nameOfRow(row.path[0], lastLabel(row))]],
    ),
  );
  const outcome = table4.outcomes[table4.outcomes.length - 1]?.id;
  const groups = new Map(table4.groups.map(({ id, path }) => [id, path.join('，')]));
  return figureCells(editionById(report.edition), report).flatMap((cell): KeyCell[] => {
    const { table, rowId, columnId } = cell;
    if (table === 2) {
      return columnId === 'decisions' ? [{ cell, name: `表二：${labelOfCell(cell)}` }] : [];
    }
    if (table === 3) {
      const name = columnId === 'total' ? rowNames.get(rowId) : undefined;
      return name === undefined ? [] : [{ cell, name: `表三：${name}` }];
    }
    return columnId === outcome ? [{ cell, name: `表四：${groups.get(rowId)}，总计` }] : [];
  });
}

/** 「三、本年度办理结果（七）总计」 */
const nameOfRow = (first = '', last = '') => (first === last ? first : `${first}${last}`);

const typedIn = (report: YearReport, { key }: FigureCell) => (report.cells[key] ?? '').trim();

/** 「增 12」; a dash where one of the two is no number. */
function differenceOf(now: string, before: string): string {
  const [figure, last] = [readFigure(now, 'count'), readFigure(before, 'count')];
  if (figure.is !== 'count' || last.is !== 'count') return '—';
  const difference = figure.value - last.value;
  if (difference === 0) return '持平';
  return difference > 0 ? `增 ${difference}` : `减 ${-difference}`;
}
