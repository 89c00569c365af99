/** The status line of a selected range: how many cells, how many figures, their sum. */
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import { addDecimals, type Decimal, decimalText } from '../../domain/report/decimal.ts';
import { readFigure } from '../../domain/report/figure.ts';

export interface RangeSummary {
  readonly cells: number;
  readonly figures: number;
  /** Exact; undefined where there is no figure, or figures of several units. */
  readonly sum: string | undefined;
  readonly unit: FigureCell['unit'] | undefined;
}

export function summarise(
  range: readonly FigureCell[],
  typed: Readonly<Record<string, string>>,
): RangeSummary {
  const units = new Set<FigureCell['unit']>();
  const values: Decimal[] = [];
  for (const { key, kind, unit } of range) {
    const figure = readFigure(typed[key] ?? '', kind);
    if (figure.is !== 'count' && figure.is !== 'amount') continue;
    units.add(unit);
    values.push(
      figure.is === 'amount' ? figure.value : { unscaled: BigInt(figure.value), decimals: 0 },
    );
  }
  const [unit] = units;
  const isAddable = units.size === 1;
  return {
    cells: range.length,
    figures: values.length,
    sum: isAddable ? decimalText(values.reduce(addDecimals)) : undefined,
    unit: isAddable ? unit : undefined,
  };
}

/** 「已选 14 格，有数 12 格，合计 45 件」 */
export function saySummary({ cells, figures, sum, unit }: RangeSummary): string {
  const filled = figures === cells ? '' : `，有数 ${figures} 格`;
  if (sum !== undefined) return `已选 ${cells} 格${filled}，合计 ${sum} ${unit}`;
  return `已选 ${cells} 格${filled}${figures > 0 ? '，单位不同，不相加' : ''}`;
}
