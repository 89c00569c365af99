/** What stood in table 二 at the end of last year and goes on in this year's: documents in force, items. */

import { nameCell, nameRow, quoted, sayCorrection } from '../../../place/name-cell.ts';
import { cellPlace, tablePlace } from '../../../place/place.ts';
import type { FiguresRead } from '../../../report/figures-read.ts';
import type { Explanation, Finding } from '../../core/finding.ts';
import { oneFinding } from '../../core/make-finding.ts';
import { reportRule } from '../../core/rule.ts';
import { cellAt } from '../../core/tables.ts';
import { itemColumns, stockColumns, yearsOf } from '../../core/years-plan.ts';
import { ifLastIsRight, sayLastReport } from '../../wording/word-last-year.ts';
import { regulationsRow } from '../table/table2-rules.ts';

export const inForceGoesOn = reportRule({
  id: 'X-INFORCE',
  title: '现行有效件数与上年年报衔接',
  level: 'warning',
  together: '行的现行有效件数与上年年报不衔接',
  basis: { source: '现行有效件数一般等于上年现行有效件数加制发、减废止', evidence: '推' },
  columns: stockColumns,
  reads: ['cells', 'lastYear'],
  find: (subject, head) => {
    const { figures } = subject.cells;
    const years = yearsOf(subject);
    return years.stocks.flatMap(({ issued, repealed, cell, last }): Finding[] => {
      const at = (index: number) => figures.values[index] as number;
      const name = (index: number) => cellAt(figures, index).columnName;
      const fitting = last + at(issued) - at(repealed);
      if (at(cell) === fitting || Number.isNaN(at(cell) + fitting)) return [];
      const sum = `${sayLastReport(years.last)}${name(cell)} ${last} ＋ ${name(issued)} ${at(issued)} － ${name(repealed)} ${at(repealed)} ＝ ${fitting}`;
      const words = `${nameRow(cellAt(figures, cell))}：${sum}，${name(cell)} ${at(cell)}，相差 ${Math.abs(fitting - at(cell))}`;
      const candidates = fitting < 0 ? [] : [setTo(figures, cell, fitting)];
      return [
        oneFinding(head, subject, {
          place: cellPlace(cellAt(figures, cell).key),
          cells: [issued, repealed, cell],
          marked: [cell],
          message: candidates.length ? `${words}。如果其他各数无误` : words,
          proof: [words],
          candidates,
          advice:
            '请对照文件目录核对四个数；因有效期届满、修改或机构调整而不相等的，请在正文中说明。',
          text: [last, at(issued), at(repealed), at(cell)].join('|'),
        }),
      ];
    });
  },
});

export const itemsGoOn = reportRule({
  id: 'X-ITEMS',
  title: '上一年项目数量与上年年报一致',
  level: 'warning',
  together: '行的上一年项目数量与上年年报不一致',
  basis: { source: '上一年项目数量是上年年末的项目数，即上年的项目数量加上年增减', evidence: '地' },
  columns: itemColumns,
  reads: ['cells', 'lastYear'],
  find: (subject, head) => {
    const { figures } = subject.cells;
    const years = yearsOf(subject);
    return years.items.flatMap(({ cell, before, change }): Finding[] => {
      const now = figures.values[cell] as number;
      const fitting = before + change;
      if (now === fitting || Number.isNaN(now)) return [];
      const sum = `${sayLastReport(years.last)}的项目数量 ${before}，增减 ${change}，两数之和为 ${fitting}`;
      const words = `${nameCell(cellAt(figures, cell))}为 ${now}，${sum}，相差 ${Math.abs(now - fitting)}`;
      const candidates = fitting < 0 ? [] : [setTo(figures, cell, fitting)];
      return [
        oneFinding(head, subject, {
          place: cellPlace(cellAt(figures, cell).key),
          cells: [cell],
          message: candidates.length ? `${words}。${ifLastIsRight}` : words,
          proof: [words],
          candidates,
          advice: '请对照权责清单核对；上年年报后来有更正的，以更正后的数为准。',
          text: [before, change, now].join('|'),
        }),
      ];
    });
  },
});

export const stockNotComparable = reportRule({
  id: 'X-EDITION',
  title: '换版后口径不同',
  level: 'warning',
  basis: {
    source: '现行格式的“现行有效件数”与原试行格式的“对外公开总数量”不是同一个数',
    evidence: '推',
  },
  columns: stockColumns,
  reads: ['cells', 'lastYear'],
  find: (subject, head) => {
    const { edition } = subject;
    const { figures } = subject.cells;
    const years = yearsOf(subject);
    const { edition: lastEdition, cells } = years.lastCells;
    if (!years.newStocks.length || lastEdition.years.from >= edition.years.from) return [];
    // 规章 is no affair of most offices: the other row is the one to speak of.
    const named =
      years.newStocks.find((index) => cellAt(figures, index).rowId !== regulationsRow) ??
      (years.newStocks[0] as number);
    const { rowId, rowName, columnName } = cellAt(figures, named);
    const old = cells.find((cell) => cell.rowId === rowId && cell.columnId === publicTotal);
    const figure = old && years.last.cells[old.key]?.trim();
    const instead = old
      ? `：${quoted(old.rowName)}的${quoted(old.columnName)}${figure ? `${figure} ` : ''}不是${quoted(rowName)}的${quoted(columnName)}，不能照搬`
      : `，没有${quoted(columnName)}可以对照`;
    return [
      oneFinding(head, subject, {
        place: tablePlace(2),
        message: `${sayLastReport(years.last)}用的是${lastEdition.documentNumber}的表格，表二口径不同${instead}`,
        advice: '请按年末实际有效的文件逐件核对。',
        text: `${lastEdition.id}|${edition.id}`,
      }),
    ];
  },
});

/** 对外公开总数量, of the form before */
const publicTotal = 'total';

function setTo(figures: FiguresRead, index: number, to: number): Explanation {
  const cell = cellAt(figures, index);
  return {
    text: sayCorrection(cell, to, figures.values[index] as number),
    changes: [{ key: cell.key, value: String(to) }],
  };
}
