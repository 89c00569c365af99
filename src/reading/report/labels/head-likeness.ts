/** Heads of amounts are alike whatever they say of unit and decimals. */
import type { Table2Item, ValueColumn } from '../../../domain/edition/edition.ts';
import { sameAmountHead } from '../../../domain/edition/label-text.ts';
import { type FlatCell, isFigureLike } from '../flatten/flat-items.ts';
import { labelLikeness } from './label-match.ts';

export function headLikeness(text: string, { label, kind }: ValueColumn): number {
  if (kind === 'amount' && text.length < 60 && sameAmountHead(text, label)) return 1;
  return labelLikeness(text, label);
}

export interface HeadApart {
  readonly cell: FlatCell;
  /** The column that the cell names, with the words it does it with. */
  readonly head?: { readonly id: string; readonly text: string };
  /** The figure behind them; the cell's own where it names no column. */
  readonly figure?: string;
}

/** 「本年收费金额（单位：万元）：0」 as head and figure. */
export function headApart(cell: FlatCell, { columns }: Table2Item): HeadApart {
  const text = cell.text.replace(/\s*\n\s*/g, '');
  if (text !== '' && isFigureLike(text)) return { cell, figure: text };
  const figure = /[0-9０-９][0-9０-９.,，．]{0,15}\s{0,3}(万元|元|件|项)?$/.exec(text)?.[0] ?? '';
  const named = text.slice(0, text.length - figure.length).replace(/\s*[：:]\s*$/, '');
  const column = columns.find((each) => headLikeness(named, each) >= 0.9);
  return column ? { cell, head: { id: column.id, text: named }, figure } : { cell };
}
