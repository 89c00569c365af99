/**
 * What this year's report takes up from last year's: 「二、上年结转」 is what was carried out then, 「上一年项目数量」
 * what there was at the end of that year. Prose is never taken up: copying it is marked down.
 */
import { type CellKey, table3Key } from '../edition/cell-address.ts';
import type { Edition } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import { type FigureCell, figureCells } from '../edition/figure-cells.ts';
import { isItemRow } from '../edition/local-rows.ts';
import { blankReport, usualDeadline } from './blank-report.ts';
import { type Figure, readFigure } from './figure.ts';
import { comparedYear, withLastYear } from './last-year.ts';
import type { LastYear, Report, YearReport } from './report.ts';
import { cellsOfYear, sameCellIn } from './same-cell.ts';

/** A cell and the figure of last year's report that belongs in it, plainly written. */
export interface CarriedFigure {
  readonly key: CellKey;
  readonly value: string;
}

/** 由上年报告开始: the report on the year after, with what can be taken over without a decision. */
export function nextYearReport(last: YearReport, source: LastYear['source']): Report {
  const year = last.year + 1;
  const blank = blankReport({ unit: last.unit, year, deadline: usualDeadline(year) });
  const report: Report = {
    ...withLastYear(blank, last, source),
    contacts: last.contacts,
    closing: { signature: last.closing.signature, date: '' },
    ...localRowsTakenOver(last, editionById(blank.edition)),
  };
  const carried = carryOverChanges(report).map(({ key, value }) => [key, value]);
  return { ...report, cells: Object.fromEntries(carried) };
}

type LocalRowsOf = Pick<YearReport, 'splits' | 'extraRows'>;

/**
 * The rows that a place splits or adds to an item stay as long as the form is the same. Those at the foot of the table
 * mostly name their year.
 */
export function localRowsTakenOver(
  last: LocalRowsOf & { edition: string },
  { id, table2 }: Edition,
): LocalRowsOf {
  if (last.edition !== id) return { splits: {}, extraRows: [] };
  const rows = table2.items.flatMap((item) => item.rows);
  const splits = rows.flatMap((row) => {
    const parts = last.splits[row.id];
    return parts?.length ? [[row.id, parts.map((part) => ({ ...part }))] as const] : [];
  });
  const ofItems = last.extraRows.filter(isItemRow);
  return { splits: Object.fromEntries(splits), extraRows: ofItems.map((row) => ({ ...row })) };
}

/** 带入上年结转: the same figures for a report that has been begun, for its blank cells only. */
export function carryOverChanges(report: Report): CarriedFigure[] {
  const last = comparedYear(report);
  if (!last) return [];
  const edition = editionById(report.edition);
  return figureCells(edition, report).flatMap((cell): CarriedFigure[] => {
    if (readFigure(report.cells[cell.key] ?? '', cell.kind).is !== 'blank') return [];
    const value = takenUp(cell, edition, last)?.value;
    return value === undefined ? [] : [{ key: cell.key, value }];
  });
}

/** Whether somebody has begun a table: figures that were taken up from last year's report do not tell. */
export function isTableBegun(report: Report, section: number): boolean {
  const last = comparedYear(report);
  const edition = editionById(report.edition);
  return figureCells(edition, report).some((cell) => {
    const typed = cell.table === section ? report.cells[cell.key]?.trim() : undefined;
    return typed ? !last || takenUp(cell, edition, last)?.value !== typed : false;
  });
}

/** What last year's report says about a cell, to be shown beside it. */
export interface LastYearFigure {
  /** The figure as it stands there. */
  readonly text: string;
  /** Which of last year's figures it is, where it is not the one of the same cell. */
  readonly name: string;
  /** 「上年：3」, 「上年“四、结转下年度继续办理”：1」 */
  readonly words: string;
}

/** @returns undefined where last year's report has no such figure or there is none to compare with */
export function lastYearFigure(report: Report, cell: FigureCell): LastYearFigure | undefined {
  const last = comparedYear(report);
  if (!last) return undefined;
  const taken = takenUp(cell, editionById(report.edition), last);
  const { text, name } = taken ?? { text: textOfSameCell(cell, last), name: '' };
  return text ? { text, name, words: `上年${name}：${text}` } : undefined;
}

function textOfSameCell(cell: FigureCell, last: YearReport): string {
  const year = cellsOfYear(last);
  const index = sameCellIn(year, cell);
  return index === undefined ? '' : textOf(last, year.cells[index]?.key as CellKey);
}

interface TakenUp {
  /** As typed, or computed; empty where there is none. */
  readonly text: string;
  readonly name: string;
  /** Plainly written; undefined where it cannot be read. */
  readonly value: string | undefined;
}

/** The figure that a cell takes up; undefined for cells that take up none. */
function takenUp(cell: FigureCell, edition: Edition, last: YearReport): TakenUp | undefined {
  if (cell.table === 3) return carriedOutFor(cell, edition, last);
  return cell.table === 2 && cell.columnId === itemColumns.before
    ? itemsLeftFor(cell, last)
    : undefined;
}

function carriedOutFor(
  { rowId, columnId }: FigureCell,
  edition: Edition,
  last: YearReport,
): TakenUp | undefined {
  const isCarriedIn = edition.table3.rows.some(
    ({ id, role }) => id === rowId && role === 'carriedIn',
  );
  const row = editionById(last.edition).table3.rows.find(({ role }) => role === 'carriedOut');
  if (!isCarriedIn || !row) return undefined;
  const text = textOf(last, table3Key(row.id, columnId));
  const name = `“${row.path[row.path.length - 1]}”`;
  return { text, name, value: plainOf(readFigure(text, 'count')) };
}

/** The columns of an item's number: what there was the year before, and how many more or fewer there are. */
const itemColumns = { before: 'lastYear', change: 'change' };

function itemsLeftFor(cell: FigureCell, last: YearReport): TakenUp {
  const year = cellsOfYear(last);
  const index = sameCellIn(year, cell);
  const before = year.cells[index ?? -1];
  const change = year.cells.find(
    ({ key, columnId }) =>
      before && columnId === itemColumns.change && rowOf(key) === rowOf(before.key),
  );
  if (!before || !change) return { text: '', name: '', value: undefined };
  const figures = [before, change].map(({ key, kind }) => readFigure(textOf(last, key), kind));
  const left = figures.reduce((sum, figure) => sum + countOf(figure), 0);
  const value = left >= 0 ? String(left) : undefined;
  const name = `“${before.columnName}”加“${change.columnName}”`;
  return { text: value ?? '', name, value };
}

const rowOf = (key: CellKey) => key.slice(0, key.lastIndexOf('/'));

const textOf = (report: YearReport, key: CellKey) => report.cells[key]?.trim() ?? '';

const plainOf = (figure: Figure) => ('plain' in figure ? figure.plain : undefined);

const countOf = (figure: Figure) => (figure.is === 'count' ? figure.value : Number.NaN);
