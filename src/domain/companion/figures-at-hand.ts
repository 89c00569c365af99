/** The figures of the tables that belong to a topic, this year's and last year's, ready to be put into its sentences. */
import type { CellKey } from '../edition/cell-address.ts';
import { cellsByKey } from '../place/find-cell.ts';
import { nameCell } from '../place/name-cell.ts';
import { comparedYear } from '../report/last-year.ts';
import type { Report } from '../report/report.ts';
import type { FrameTopic } from './frames.ts';
import { tableValues } from './table-values.ts';

export interface FigureAtHand {
  readonly key: CellKey;
  /** 「表三“总计”列“一、本年新收政府信息公开申请数量”」 */
  readonly name: string;
  readonly value: number | undefined;
  /** Undefined where there is no report of the year before, or it has no such figure. */
  readonly lastValue: number | undefined;
}

const addresses: Partial<Record<FrameTopic, readonly string[]>> = {
  publication: [
    'table2.licensing.decisions',
    'table2.punishment.decisions',
    'table2.coercion.decisions',
    'table2.fees.amount',
  ],
  application: [
    ...['table3.1.total', 'table3.2.total', 'table3.3.1.total', 'table3.3.2.total'],
    ...['table3.3.7.total', 'table3.4.total'],
    ...['table4.review.total', 'table4.direct.total', 'table4.after.total'],
  ],
  management: [
    ...['table2.normative.issued', 'table2.normative.made', 'table2.normative.repealed'],
    ...['table2.normative.inForce', 'table2.normative.published', 'table2.normative.total'],
  ],
  problems: ['table4.review.corrected', 'table4.direct.corrected', 'table4.after.corrected'],
};

/** Those that the form has; none for topics that no table speaks of. */
export function figuresAtHand(report: Report, topic: FrameTopic): FigureAtHand[] {
  const now = tableValues(report);
  const lastReport = comparedYear(report);
  const last = lastReport && tableValues(lastReport);
  const cells = cellsByKey(report);
  return (addresses[topic] ?? []).flatMap((address): FigureAtHand[] => {
    const key = now.keyOf(address);
    const cell = key && cells.get(key);
    if (!cell) return [];
    return [
      { key, name: nameCell(cell), value: now.valueOf(address), lastValue: last?.valueOf(address) },
    ];
  });
}
