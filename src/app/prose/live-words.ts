/** What is said of numbers that follow the tables. */
import type { CellKey } from '../../domain/edition/cell-address.ts';
import type { FigureOfCells } from '../../domain/live/figure-of-cells.ts';
import { findCell, type TablesOfReport } from '../../domain/place/find-cell.ts';
import { nameCell } from '../../domain/place/name-cell.ts';
import type { LiveMarks, LiveWords } from '../session/live-marks.ts';

/** 「表三“总计”列“一、本年新收……”」, 「表三……与表三……之和」 */
export function nameCells(report: TablesOfReport, keys: readonly CellKey[]): string {
  const names = keys.map((key) => {
    const cell = findCell(report, key);
    return cell ? nameCell(cell) : '已不在表里的一格';
  });
  return names.length > 1 ? `${names.join('与')}之和` : names.join('');
}

export function sayLive({ figure, said }: LiveWords, report: TablesOfReport): string {
  return said.is === 'figure'
    ? `随${nameCells(report, figure.cells)}变化`
    : `${sayLost(said, report)}，这里仍是原来的数`;
}

function sayLost(said: Exclude<FigureOfCells, { is: 'figure' }>, report: TablesOfReport): string {
  if (said.is === 'gone') return '所随的那一格已不在表里';
  const name = nameCells(report, [said.key]);
  return said.is === 'blank' ? `${name}现为空白` : `${name}现在不是能读的数`;
}

export const isLost = ({ said }: LiveWords): boolean => said.is !== 'figure';

const textOf = ({ text }: LiveMarks, { figure: { from, to } }: LiveWords) => text.slice(from, to);

/** For who cannot see the marks: 「随表变化的数字 2 处。数字 13 没有跟上：……」 */
export function describeLive(marks: LiveMarks, report: TablesOfReport): string {
  const lost = marks.words.filter(isLost);
  return [
    `随表变化的数字 ${marks.words.length} 处`,
    ...lost.map((words) => `数字 ${textOf(marks, words)} 没有跟上：${sayLive(words, report)}`),
  ].join('。');
}

/** Where the cursor is elsewhere; empty where all numbers follow. */
export function sayLostOnes(marks: LiveMarks, report: TablesOfReport): string {
  const [first, ...more] = marks.words.filter(isLost);
  if (!first) return '';
  const others = more.length > 0 ? `等 ${more.length + 1} 处` : '';
  return `数字 ${textOf(marks, first)} ${others}没有跟上：${sayLive(first, report)}`;
}
