/** Reads what was pasted into a table: its markup where it holds a table, else its plain text. */
import { editionById } from '../../domain/edition/editions.ts';
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import { readHtml } from '../html/read-html.ts';
import type { PastedContent } from '../read-report-file.ts';
import { withoutLostBlanks } from '../source/lost-blanks.ts';
import { withCharacters } from '../source/radicals.ts';
import { type BudgetOptions, createBudget, limits, tooLarge } from '../source/reading-budget.ts';
import {
  cellText,
  type SourceBlock,
  type SourceDocument,
  type SourceTable,
} from '../source/source-document.ts';
import { readText } from '../text/read-text.ts';
import { clipboardRows } from './clipboard-rows.ts';
import { figureBlock } from './figure-block.ts';
import { interpretTables, labelledFigures, unreadNames } from './labelled-figures.ts';
import { asUnclear, nameKey, placeOfName, withOfficialNames } from './other-names.ts';
import type { BlockCell, NamedRow, PastedTable, PasteTarget } from './pasted-table.ts';
import { turnedFigures } from './turned-figures.ts';

/** @throws UnreadableInput with a Chinese message where there is nothing in it, or too much */
export function readPastedTable(
  { html, text }: PastedContent,
  target: PasteTarget,
  options?: BudgetOptions,
): PastedTable {
  if (html.length + text.length > limits.fileBytes) throw new UnreadableInput(tooLarge);
  const page = html.trim() ? asShown(readHtml(html, createBudget(options))) : undefined;
  const tables = page ? tablesIn(page.blocks) : [];
  if (page && tables.length > 0) {
    const rows = rowsOf(largest(tables));
    const hidden = page.notes.flatMap(({ kind, text: told }) =>
      kind === 'hiddenText' || kind === 'lostBlanks' ? [told] : [],
    );
    return {
      ...byNames(rows, page, target),
      block: { ...figureBlock(rows), isParted: false },
      ...(hidden.length > 0 ? { hidden } : {}),
    };
  }
  if (text.trim() === '') throw new UnreadableInput('剪贴板里没有文字');
  const { rows, isParted } = clipboardRows(text, createBudget(options));
  const whole = asShown(asDocument(asTable(rows)));
  const table = whole.blocks[0] as SourceTable;
  const hasColumns = rows.some((cells) => cells.length > 1);
  const source = hasColumns ? whole : asShown(readText(text, createBudget(options)));
  const hidden = whole.notes.flatMap(({ kind, text: told }) =>
    kind === 'lostBlanks' ? [told] : [],
  );
  return {
    ...(isParted ? { labelled: undefined } : byNames(rowsOf(table), source, target)),
    block: { ...figureBlock(rowsOf(table)), isParted },
    ...(hidden.length > 0 ? { hidden } : {}),
  };
}

/** Signs that hide what a label is are read as what they show. */
const asShown = (source: SourceDocument) => withoutLostBlanks(withCharacters(source));

/** What labels say: those of the form's rows, or the heads of columns at the left of a row that was turned. */
function byNames(
  rows: readonly (readonly BlockCell[])[],
  source: SourceDocument,
  target: PasteTarget,
): Pick<PastedTable, 'labelled' | 'turned' | 'named'> {
  const turned = turnedFigures(rows, editionById(target.edition));
  if (!turned) {
    const read = interpretTables(withOfficialNames(source, target), target);
    const labelled = labelledFigures(read, target);
    const unread = unreadNames(read, target);
    const isOpen = (name: string) =>
      unread?.has(asUnclear(name)) !== false ||
      labelled?.newRows?.some(({ label }) => label === name) === true;
    const named = namedRows(rows, isOpen, target);
    return {
      labelled,
      ...(named.length > 0 ? { named } : {}),
    };
  }
  return turned.is === 'named'
    ? { labelled: turned.labelled }
    : { labelled: undefined, turned: turned.row };
}

/** Only tables 二 and 三 have rows to choose from. */
function namedRows(
  rows: readonly (readonly BlockCell[])[],
  isOpen: (name: string) => boolean,
  target: PasteTarget,
): NamedRow[] {
  const { table, names = {} } = target;
  if (table !== 2 && table !== 3) return [];
  return rows.flatMap((cells) => {
    const texts = cells.map(({ text }) => text);
    const at = placeOfName(texts);
    const name = texts[at] ?? '';
    const key = nameKey(name);
    const label = at < 0 ? undefined : names[key];
    if (at < 0 || (label === undefined && !isOpen(name))) return [];
    return [{ name, key, texts: texts.slice(at + 1), ...(label === undefined ? {} : { label }) }];
  });
}

/** Tables for layout are looked into. */
function tablesIn(blocks: readonly SourceBlock[]): SourceTable[] {
  return blocks.flatMap((block) => {
    if (block.is === 'paragraph') return [];
    const inner = block.rows.flatMap(({ cells }) => cells.flatMap((cell) => tablesIn(cell.blocks)));
    return [block, ...inner];
  });
}

const sizeOf = ({ rows }: SourceTable) => rows.reduce((sum, { cells }) => sum + cells.length, 0);

const largest = (tables: readonly SourceTable[]) =>
  [...tables].sort((a, b) => sizeOf(b) - sizeOf(a))[0] as SourceTable;

const rowsOf = ({ rows }: SourceTable): BlockCell[][] =>
  rows.map(({ cells }) =>
    cells.map((cell) => ({
      text: cellText(cell).replace(/\n/g, '').trim(),
      column: cell.column,
      columnSpan: cell.columnSpan,
    })),
  );

function asTable(rows: readonly (readonly string[])[]): SourceTable {
  return {
    is: 'table',
    rows: rows.map((cells) => ({
      cells: cells.map((text, column) => ({
        column,
        columnSpan: 1,
        rowSpan: 1,
        blocks: text.trim() === '' ? [] : [{ is: 'paragraph', text }],
      })),
    })),
  };
}

/** Unlike text from elsewhere its cells are whole, blank ones too: columns mean what they do in a page. */
const asDocument = (table: SourceTable): SourceDocument => ({
  kind: 'html',
  blocks: [table],
  scopes: [],
  notes: [],
});
