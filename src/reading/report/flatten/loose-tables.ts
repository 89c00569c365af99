/**
 * A table whose cells stand in lines of their own or are parted by blanks only: copied as plain text, or
 * set with tabs. Where a run of lines is labels of the form and figures, it is read as rows: labels, then
 * their figures.
 */

import { isRowLabel, itemMark, labelsLike, tablesOfLabel } from '../labels/form-labels.ts';
import type { FlatParagraph, FlatRow, FlatTable } from './flat-items.ts';
import { isFigureLike } from './flat-items.ts';

type Loose = Omit<FlatParagraph, 'id'> | Omit<FlatTable, 'id'>;

export function gatherLooseTables(items: readonly Loose[]): Loose[] {
  const gathered: Loose[] = [];
  let run = newRun();
  const close = () => {
    gathered.push(...(isTable(run) ? [tableOf(run.items, run.tokens)] : run.items));
    run = newRun();
  };
  for (let index = 0; index < items.length; ) {
    const piece = pieceAt(items, index, isTable(run));
    if (piece) addTo(run, items.slice(index, index + piece.lines), piece.tokens);
    else {
      close();
      gathered.push(items[index] as Loose);
    }
    index += piece?.lines ?? 1;
  }
  close();
  return gathered;
}

/** Lines that may be a table together, and what is in them. */
interface Run {
  readonly items: Loose[];
  readonly tokens: Token[];
  labels: number;
  figures: number;
  /** A label that stands in tables of the form only: 「行政许可 12」 may also stand in a list in the text. */
  isSure: boolean;
}

const newRun = (): Run => ({ items: [], tokens: [], labels: 0, figures: 0, isSure: false });

function addTo(run: Run, items: readonly Loose[], tokens: readonly Token[]): void {
  run.items.push(...items);
  run.tokens.push(...tokens);
  for (const { isLabel, text } of tokens) {
    if (!isLabel) run.figures += 1;
    else if (tablesOfLabel(text).size > 0) {
      run.labels += 1;
      run.isSure ||= !isRowOfTable2(text);
    }
  }
}

const fewest = 3;

/** Three labels of the form and as many figures: figures alone, or a label in a sentence, are none. */
const isTable = ({ labels, figures, isSure }: Run) =>
  labels >= fewest && figures >= fewest && isSure;

interface Piece {
  readonly lines: number;
  readonly tokens: readonly Token[];
}

/** What the next lines are of a table: a label in several lines, labels and figures, another label. */
function pieceAt(items: readonly Loose[], index: number, isWithin: boolean): Piece | undefined {
  const item = items[index] as Loose;
  const broken = brokenLabel(items, index);
  if (broken) return broken;
  const tokens = tokensOfItem(item) ?? (isWithin ? otherLabel(item, items[index + 1]) : undefined);
  return tokens && { lines: 1, tokens };
}

const mostLines = 4;

/** 「本年新」 and 「制作数量」: lines that are one label together. */
function brokenLabel(items: readonly Loose[], index: number): Piece | undefined {
  let text = '';
  let found: Piece | undefined;
  for (let lines = 1; lines <= mostLines; lines += 1) {
    const item = items[index + lines - 1];
    if (item?.is !== 'paragraph' || item.text.length > longestPiece) break;
    const line = item.autoNumber + item.text;
    if (isFigureLike(line)) break;
    text += line;
    if (lines > 1 && isLabel(text)) found = { lines, tokens: [{ text, isLabel: true }] };
  }
  return found;
}

const longestPiece = 30;

const isLabel = (text: string) => labelsLike(text).length > 0 || tablesOfLabel(text).size > 0;

const tokensOfItem = (item: Loose | undefined) =>
  item?.is === 'paragraph' ? tokensOf(item.autoNumber + item.text) : undefined;

/** A label that the form has not, or words otherwise: short, within a table, and figures follow. */
function otherLabel(item: Loose, next: Loose | undefined): Token[] | undefined {
  if (item.is !== 'paragraph' || item.text.length > 30 || /[。；]/.test(item.text))
    return undefined;
  const goesOn = tokensOfItem(next)?.[0];
  return goesOn && !goesOn.isLabel
    ? [{ text: item.autoNumber + item.text, isLabel: true }]
    : undefined;
}

interface Token {
  readonly text: string;
  readonly isLabel: boolean;
}

/** The whole of table 三 may stand in one line. */
const longestLine = 3000;

/** Labels and figures of one line; undefined for a line of anything else. */
function tokensOf(line: string): Token[] | undefined {
  if (line.length > longestLine) return undefined;
  if (isLabel(line)) return [{ text: line, isLabel: true }];
  const words = wordsOf(line);
  const tokens: Token[] = [];
  let label: string[] = [];
  const closeLabel = (): boolean => {
    if (label.length === 0) return true;
    const parts = labelsIn(label);
    tokens.push(...(parts ?? []).map((text) => ({ text, isLabel: true })));
    label = [];
    return parts !== undefined;
  };
  for (const word of words) {
    if (isFigureLike(word) && !labelsLike([...label, word].join('')).length) {
      if (!closeLabel()) return undefined;
      tokens.push({ text: word, isLabel: false });
    } else label.push(word);
  }
  return closeLabel() ? tokens : undefined;
}

/** Parted by blanks; a unit goes with the figure before it. */
function wordsOf(line: string): string[] {
  const words: string[] = [];
  for (const word of line.split(/[\s\u00a0\u3000]+/).filter(Boolean)) {
    const before = words[words.length - 1];
    const isUnit = /^(万元|元|件|项|条|个)$/.test(word);
    if (isUnit && before && /\d$/.test(before)) words[words.length - 1] = `${before} ${word}`;
    else words.push(word);
  }
  return words;
}

/** The words of a line as labels: blanks may stand between labels and within one. */
function labelsIn(words: readonly string[]): string[] | undefined {
  // From the end: how the words from each on are labels, the first of them as long as possible.
  const from: (string[] | undefined)[] = [];
  from[words.length] = [];
  for (let start = words.length - 1; start >= 0; start -= 1) {
    for (let end = Math.min(words.length, start + mostWords); end > start; end -= 1) {
      const rest = from[end];
      const label = words.slice(start, end).join('');
      if (!rest || !isLabel(label)) continue;
      from[start] = [label, ...rest];
      break;
    }
  }
  return from[0];
}

/** Words of one label. */
const mostWords = 12;

const isRowOfTable2 = (text: string) =>
  labelsLike(text).some(({ table, isRow }) => table === 2 && isRow);

function tableOf(items: readonly Loose[], tokens: readonly Token[]): Loose {
  const rows: string[][] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    // A new row begins with a row's label, with a label behind a figure, and after a title.
    const startsRow =
      token.isLabel &&
      (!before?.isLabel ||
        isRowLabel(token.text) ||
        isTitle(token.text) ||
        isTitle(before.text) ||
        isLeftBlank(before.text));
    if (startsRow || rows.length === 0) rows.push([]);
    rows[rows.length - 1]?.push(token.text);
    before = token;
  }
  const first = items[0];
  return {
    is: 'table',
    rows: rows.map(
      (texts): FlatRow =>
        texts.map((text, column) => ({ text, column, columnSpan: 1, rowSpan: 1 })),
    ),
    scope: first?.is === 'paragraph' ? first.source.scope : undefined,
    aside: first?.is === 'paragraph' && first.source.aside === true,
  };
}

/** Of an item of table 二: no figure follows. */
const isTitle = (text: string) => itemMark(text) !== undefined;

/** A label behind that of a row of table 三 stands in the next row: no figure does in this one. */
const isLeftBlank = (text: string) =>
  isRowLabel(text) && labelsLike(text).some(({ table, isRow }) => table === 3 && isRow);
