/**
 * The typed figures of a report, read once for all rules: a number for each figure cell, and which cells
 * are blank, unreadable or oddly written. Reading is remembered by text, since most cells hold "0".
 */
import type { FigureKind } from '../edition/edition.ts';
import type { FigureCell } from '../edition/figure-cells.ts';
import { significantDecimals } from './decimal.ts';
import { type Figure, readFigure } from './figure.ts';

/** Cells are named by their index in `cells`, which is in reading order. */
export interface FiguresRead {
  readonly cells: readonly FigureCell[];
  /**
   * The figure of each cell; NaN where there is none, so that a sum with a blank or unreadable cell is
   * NaN too: undecided. Amounts stand here only for their sign.
   */
  readonly values: Float64Array;
  /** As typed; undefined where nothing was typed. */
  readonly typed: readonly (string | undefined)[];
  readonly blank: readonly number[];
  readonly unreadable: readonly number[];
  /** Readable, but not written as the form writes it: full-width digits, separators, a unit. */
  readonly odd: readonly number[];
  readonly amounts: readonly number[];
}

/** The most decimals that an amount in 万元 takes (one yuan). */
export const mostDecimals = 4;

export function readFigures(
  cells: readonly FigureCell[],
  texts: Readonly<Record<string, string | undefined>>,
): FiguresRead {
  const values = new Float64Array(cells.length);
  const typed: (string | undefined)[] = new Array(cells.length);
  const blank: number[] = [];
  const unreadable: number[] = [];
  const odd: number[] = [];
  const amounts: number[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const { key, kind } = cells[index] as FigureCell;
    const text = texts[key];
    typed[index] = text;
    if (kind === 'amount') amounts.push(index);
    if (text === '0') continue;
    const { value, sort } = remembered(text ?? '', kind);
    values[index] = value;
    if (sort === 'blank') blank.push(index);
    else if (sort === 'unreadable') unreadable.push(index);
    else if (sort === 'odd') odd.push(index);
  }
  return { cells, values, typed, blank, unreadable, odd, amounts };
}

interface Remembered {
  readonly figure: Figure;
  readonly value: number;
  readonly sort: 'plain' | 'odd' | 'blank' | 'unreadable';
}

const memory: Readonly<Record<FigureKind, Map<string, Remembered>>> = {
  count: new Map(),
  signed: new Map(),
  amount: new Map(),
};
/** Enough for the texts of many reports; beyond it the memory starts anew. */
const memorySize = 4000;

function remembered(text: string, kind: FigureKind): Remembered {
  const known = memory[kind].get(text);
  if (known) return known;
  const figure = readFigure(text, kind);
  if (memory[kind].size >= memorySize) memory[kind].clear();
  const entry: Remembered = { figure, value: numberOf(figure), sort: sortOf(figure, text) };
  memory[kind].set(text, entry);
  return entry;
}

/** The figure of a typed text, from memory. */
export const figureOf = (text: string | undefined, kind: FigureKind): Figure =>
  remembered(text ?? '', kind).figure;

function numberOf(figure: Figure): number {
  if (figure.is === 'count') return figure.value;
  return figure.is === 'amount' ? Number(figure.plain) : Number.NaN;
}

function sortOf(figure: Figure, text: string): Remembered['sort'] {
  if (figure.is === 'blank' || figure.is === 'unreadable') return figure.is;
  return figure.plain === text ? 'plain' : 'odd';
}

/** Decimals that carry a digit, for amounts; 0 for everything else. */
export function decimalsOf(text: string | undefined): number {
  const figure = figureOf(text, 'amount');
  return figure.is === 'amount' ? significantDecimals(figure.value) : 0;
}
