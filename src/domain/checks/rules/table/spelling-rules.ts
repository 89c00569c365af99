/** Figures that can be read but are not written as the form writes them. */

import { tableNames } from '../../../edition/table-names.ts';
import { nameCell } from '../../../place/name-cell.ts';
import { cellPlace, tablePlace } from '../../../place/place.ts';
import type { CellChange } from '../../../report/cell-changes.ts';
import {
  decimalsOf,
  type FiguresRead,
  figureOf,
  mostDecimals,
} from '../../../report/figures-read.ts';
import { oneFinding } from '../../core/make-finding.ts';
import { reportRule } from '../../core/rule.ts';
import { cellAt, inTable, mostSingleFindings, tables } from '../../core/tables.ts';

export const plainSpelling = reportRule({
  id: 'NUM-WIDTH',
  title: '数字写法规范',
  level: 'note',
  basis: { source: '数字用半角，不加空格、千分位和单位', evidence: '样' },
  reads: ['cells'],
  find: (subject, head) =>
    tables.flatMap((table) => {
      const { figures } = subject.cells;
      const odd = inTable(figures, figures.odd, table);
      const changes = odd.map((index) => plainChange(figures, index));
      if (odd.length <= mostSingleFindings) {
        return odd.map((index, place) =>
          oneFinding(head, subject, {
            place: cellPlace(cellAt(figures, index).key),
            cells: [index],
            message: `${nameCell(cellAt(figures, index))}填的是“${figures.typed[index]}”，规范写法是“${changes[place]?.value}”`,
            fix: {
              is: 'cells',
              label: `改为 ${changes[place]?.value}`,
              changes: changes.slice(place, place + 1),
            },
          }),
        );
      }
      return [
        oneFinding(head, subject, {
          place: tablePlace(table),
          cells: odd,
          message: `${tableNames[table]}有 ${odd.length} 格的数字写法不规范，如“${figures.typed[odd[0] as number]}”应写“${changes[0]?.value}”`,
          fix: { is: 'cells', label: '全部改为规范写法', changes },
        }),
      ];
    }),
});

function plainChange(figures: FiguresRead, index: number): CellChange {
  const { key, kind } = cellAt(figures, index);
  const figure = figureOf(figures.typed[index], kind);
  return { key, value: 'plain' in figure ? figure.plain : '' };
}

export const decimals = reportRule({
  id: 'NUM-DEC',
  title: '金额的小数位',
  level: 'warning',
  basis: { source: '金额以万元为单位，保留四位小数（精确到元）', evidence: '地' },
  reads: ['cells'],
  find: (subject, head) => {
    const { figures, localAmountHeads } = subject.cells;
    return figures.amounts.flatMap((index) => {
      const cell = cellAt(figures, index);
      const figure = figureOf(figures.typed[index], cell.kind);
      if (figure.is !== 'amount') return [];
      const parts = { place: cellPlace(cell.key), cells: [index] };
      const places = decimalsOf(figures.typed[index]);
      if (places > mostDecimals) {
        return [
          oneFinding(head, subject, {
            ...parts,
            message: `${nameCell(cell)}为 ${figure.plain}，小数有 ${places} 位，超过 ${mostDecimals} 位`,
            advice: '1 万元的万分之一就是 1 元，请核对单位是否为万元，再四舍五入到四位小数。',
          }),
        ];
      }
      if (!localAmountHeads || figure.value.decimals === mostDecimals) return [];
      const value = withFourDecimals(figure.plain);
      return [
        oneFinding(head, subject, {
          ...parts,
          aspect: 'head',
          level: 'note',
          message: `${nameCell(cell)}为 ${figure.plain}，而表头写明保留四位小数，应写 ${value}`,
          fix: { is: 'cells', label: `改为 ${value}`, changes: [{ key: cell.key, value }] },
        }),
      ];
    });
  },
});

/** "5.6" → "5.6000"; only for amounts with at most four decimals that carry a digit. */
function withFourDecimals(plain: string): string {
  const [whole, fraction = ''] = plain.split('.');
  return `${whole}.${fraction.slice(0, mostDecimals).padEnd(mostDecimals, '0')}`;
}
