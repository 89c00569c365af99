/**
 * A table whose cells stand in lines of their own or are parted by blanks only: copied as plain text, or
 * set with tabs. Where a run of lines is labels of the form and figures, it is read as rows: labels, then
 * their figures.
 */
import type { FlatParagraph, FlatRow, FlatTable } from './flat-items.ts';
import { isFigureLike } from './flat-items.ts';
import { isRowLabel, itemMark, labelsLike, tablesOfLabel } from './form-labels.ts';

type Loose = Omit<FlatParagraph, 'id'> | Omit<FlatTable, 'id'>;

export function gatherLooseTables(items: readonly Loose[]): Loose[] {
  const gathered: Loose[] = [];
  let run: { items: Loose[]; tokens: Token[] } = { items: [], tokens: [] };
  const close = () => {
    gathered.push(...(isTable(run.tokens) ? [tableOf(run.items, run.tokens)] : run.items));
    run = { items: [], tokens: [] };
  };
  items.forEach((item, index) => {
    const tokens =
      tokensOfItem(item) ?? (isTable(run.tokens) ? otherLabel(item, items[index + 1]) : undefined);
    if (tokens) {
      run.items.push(item);
      run.tokens.push(...tokens);
    } else {
      close();
      gathered.push(item);
    }
  });
  close();
  return gathered;
}

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

/** Labels and figures of one line; undefined for a line of anything else. */
function tokensOf(line: string): Token[] | undefined {
  if (line.length > 200) return undefined;
  if (labelsLike(line).length > 0 || tablesOfLabel(line).size > 0)
    return [{ text: line, isLabel: true }];
  const words = line.split(/[\s\u00a0\u3000]+/).filter(Boolean);
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

/** The words of a line as labels: blanks may stand between labels and within one. */
function labelsIn(words: readonly string[]): string[] | undefined {
  if (words.length === 0) return [];
  for (let end = words.length; end > 0; end -= 1) {
    const first = words.slice(0, end).join('');
    if (labelsLike(first).length === 0 && tablesOfLabel(first).size === 0) continue;
    const rest = labelsIn(words.slice(end));
    if (rest) return [first, ...rest];
  }
  return undefined;
}

const fewestLabels = 3;

/** Three labels of the form and as many figures: figures alone, or a label in a sentence, are none. */
function isTable(tokens: readonly Token[]): boolean {
  const labels = tokens.filter(
    ({ isLabel, text }) => isLabel && tablesOfLabel(text).size > 0,
  ).length;
  const figures = tokens.length - tokens.filter(({ isLabel }) => isLabel).length;
  return labels >= fewestLabels && figures >= fewestLabels;
}

function tableOf(items: readonly Loose[], tokens: readonly Token[]): Loose {
  const rows: string[][] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    // A new row begins with a row's label, with a label behind a figure, and after a title.
    const startsRow =
      token.isLabel &&
      (!before?.isLabel || isRowLabel(token.text) || isTitle(token.text) || isTitle(before.text));
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
