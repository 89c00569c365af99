/** What a paste would do, worked out before anything changes. */

import type { ExtraRow } from '../../domain/edition/cell-address.ts';
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import { nameCell } from '../../domain/place/name-cell.ts';
import type { CellChange } from '../../domain/report/cell-changes.ts';
import { applyChanges } from '../../domain/report/cell-changes.ts';
import { explainUnreadable, type Figure, readFigure } from '../../domain/report/figure.ts';
import type { Report } from '../../domain/report/report.ts';
import { autoTotalChanges } from '../../domain/sums/totals.ts';
import type { PlacedText } from './place-block.ts';

export interface PastePlan {
  /** By the labels that came with the figures, or from the selected cell on. */
  readonly by: 'labels' | 'places';
  readonly changes: readonly PlannedChange[];
  /** Values that are in their cells already. */
  readonly same: number;
  /** Blank pasted cells: what stands where they would go is left. */
  readonly blanks: number;
  readonly problems: readonly PasteProblem[];
  /** Rows of the office's own that are added for it. */
  readonly rows: readonly ExtraRow[];
}

export interface PlannedChange {
  readonly cell: FigureCell;
  readonly from: string;
  readonly to: string;
}

export interface PasteProblem {
  readonly is: 'unreadable' | 'mark' | 'outside' | 'automatic' | 'note';
  /** In Chinese: which cell or value, and why it is not pasted. */
  readonly text: string;
}

export function planPaste(
  by: PastePlan['by'],
  placed: readonly PlacedText[],
  notes: readonly string[],
  report: Report,
): PastePlan {
  const outcomes = placed.map((one) => outcomeOf(one, report));
  const only = <Is extends Outcome['is']>(is: Is) =>
    outcomes.filter((outcome): outcome is Extract<Outcome, { is: Is }> => outcome.is === is);
  const changes = only('change').map(({ change }) => change);
  const automatic = only('automatic');
  const others = otherTotals(automatic, totalsAfter(changes, report));
  const outside = only('outside').map(({ text }) => text);
  return {
    by,
    changes,
    rows: [],
    same: only('same').length + automatic.length - others.length,
    blanks: only('blank').length,
    problems: [
      ...notes.map((text): PasteProblem => ({ is: 'note', text })),
      ...only('problem').map(({ problem }) => problem),
      ...(outside.length > 0 ? [beyondTable(outside)] : []),
      ...others,
    ],
  };
}

type Outcome =
  | { readonly is: 'change'; readonly change: PlannedChange }
  | { readonly is: 'same' }
  | { readonly is: 'blank' }
  | { readonly is: 'outside'; readonly text: string }
  | { readonly is: 'problem'; readonly problem: PasteProblem }
  /** A total, while 自动合计 is on. */
  | { readonly is: 'automatic'; readonly cell: FigureCell; readonly value: number };

function outcomeOf({ cell, text }: PlacedText, report: Report): Outcome {
  if (text === '') return { is: 'blank' };
  if (!cell) return { is: 'outside', text };
  const figure = readFigure(text, cell.kind);
  if (figure.is === 'blank' || figure.is === 'unreadable') {
    return { is: 'problem', problem: problemOf(cell, text, figure) };
  }
  const { plain } = figure;
  if (cell.isTotal && report.options.autoTotals) {
    return { is: 'automatic', cell, value: Number(plain) };
  }
  const from = report.cells[cell.key] ?? '';
  return isSame(from, plain, cell)
    ? { is: 'same' }
    : { is: 'change', change: { cell, from, to: plain } };
}

/** Changes that put another figure in the place of one that was there. */
export const overwrites = ({ changes }: PastePlan) =>
  changes.filter(({ from }) => from.trim() !== '');

export const cellChanges = (changes: readonly PlannedChange[]): CellChange[] =>
  changes.map(({ cell, to }) => ({ key: cell.key, value: to }));

function isSame(typed: string, plain: string, { kind }: FigureCell): boolean {
  const figure = readFigure(typed, kind);
  return (figure.is === 'count' || figure.is === 'amount') && figure.plain === plain;
}

function problemOf(
  cell: FigureCell,
  text: string,
  figure: Extract<Figure, { is: 'blank' | 'unreadable' }>,
): PasteProblem {
  const place = `${nameCell(cell)}：“${shorten(text)}”`;
  if (figure.is === 'blank') return { is: 'mark', text: `${place}不是数；表示没有的，请填 0` };
  if (/^#+$/.test(text)) {
    return { is: 'unreadable', text: `${place}是列太窄时的显示，请把那一列拉宽后再复制` };
  }
  return { is: 'unreadable', text: `${place}，${explainUnreadable(figure.why, cell.unit)}` };
}

const mostQuoted = 8;

function beyondTable(texts: readonly string[]): PasteProblem {
  const shown = texts.slice(0, mostQuoted).map((text) => `“${shorten(text)}”`);
  const more = texts.length > shown.length ? '等' : '';
  return { is: 'outside', text: `${texts.length} 个数超出表格，放不下：${shown.join('')}${more}` };
}

/** 自动合计 goes by the parts: a total that was pasted and is another is worth a look. */
function otherTotals(
  automatic: readonly { readonly cell: FigureCell; readonly value: number }[],
  totals: (cell: FigureCell) => string,
): PasteProblem[] {
  return automatic
    .filter(({ cell, value }) => totals(cell) !== String(value))
    .map(({ cell, value }) => {
      const sum = totals(cell);
      const words = sum === '' ? '各项还没有数，合计留空' : `各项之和是 ${sum}，按各项之和`;
      return {
        is: 'automatic',
        text: `${nameCell(cell)}：粘贴的是 ${value}，“自动合计”开着，${words}`,
      };
    });
}

/** What totals will be once these changes are made. */
function totalsAfter(changes: readonly PlannedChange[], report: Report) {
  const after = applyChanges(report, cellChanges(changes));
  const worked = new Map(autoTotalChanges(after).map(({ key, value }) => [key, value]));
  return ({ key }: FigureCell) => worked.get(key) ?? after.cells[key] ?? '';
}

const shorten = (text: string) => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
