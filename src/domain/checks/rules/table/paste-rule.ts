/** A number whose digits were pasted into two cells. */

import type { FigureCell } from '../../../edition/figure-cells.ts';
import { totalColumn } from '../../../edition/figure-cells.ts';
import { nameCell, nameRow } from '../../../place/name-cell.ts';
import { cellPlace } from '../../../place/place.ts';
import type { FiguresRead } from '../../../report/figures-read.ts';
import type { Finding } from '../../core/finding.ts';
import { oneFinding } from '../../core/make-finding.ts';
import { reportRule } from '../../core/rule.ts';

export const splitDigits = reportRule({
  id: 'T3-PASTE',
  title: '疑似一个数拆到两格',
  level: 'note',
  basis: { source: '粘贴时一个两位数容易拆进相邻两格', evidence: '样' },
  reads: ['cells'],
  // A guess at two cells says nothing more once one cell is known to be wrong in that row.
  yieldsTo: { to: ['T3-ROW'], where: 'itsCells', ifCertain: true },
  find: (subject, head) => {
    const {
      edition,
      cells: { figures },
    } = subject;
    const last = totalColumn(edition);
    const from = figures.cells.findIndex(({ table }) => table === 3);
    return edition.table3.rows.flatMap((_, row) => {
      const first = from + row * (last + 1);
      const missing = (figures.values[first + last] as number) - sumOf(figures.values, first, last);
      // Joining "1" and "2" into 12 adds nine times the first digit.
      if (!(missing > 0) || missing % 9 !== 0) return [];
      return splitAt(figures, first, last, missing / 9).map((index): Finding => {
        const [a, b] = [figures.cells[index], figures.cells[index + 1]] as [FigureCell, FigureCell];
        const joined = `${figures.values[index]}${figures.values[index + 1]}`;
        return oneFinding(head, subject, {
          place: cellPlace(a.key),
          cells: [index, index + 1],
          message: `${nameRow(a)}：“${a.columnName}”${figures.values[index]} 和“${b.columnName}”${figures.values[index + 1]} 拼成 ${joined} 时合计正好相符，疑似一个数拆到了两格`,
          advice: '请对照台账核对这两格。',
          candidates: [
            [a, b],
            [b, a],
          ].map(([whole, empty]) => ({
            text: `${nameCell(whole as FigureCell)}应为 ${joined}，“${empty?.columnName}”应为 0`,
            changes: [
              { key: (whole as FigureCell).key, value: joined },
              { key: (empty as FigureCell).key, value: '0' },
            ],
          })),
        });
      });
    });
  },
});

function sumOf(values: Float64Array, first: number, count: number): number {
  let sum = 0;
  for (let index = first; index < first + count; index += 1) sum += values[index] as number;
  return sum;
}

/** Where a row has that digit, followed by another single digit. */
function splitAt({ values }: FiguresRead, first: number, parts: number, digit: number): number[] {
  const found: number[] = [];
  for (let index = first; index < first + parts - 1; index += 1) {
    if (values[index] === digit && digit <= 9 && (values[index + 1] as number) <= 9)
      found.push(index);
  }
  return found;
}
