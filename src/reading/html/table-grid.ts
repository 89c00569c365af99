/** Puts the cells of a table into its grid as browsers do. */
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import type { ReadingBudget } from '../source/reading-budget.ts';
import type { SourceBlock, SourceCell, SourceRow } from '../source/source-document.ts';
import { HiddenColumns } from './hidden-columns.ts';
import type { Attributes } from './html-tokens.ts';

export interface CellSpan {
  readonly columnSpan: number;
  /** 0: down to the end of the group. */
  readonly rowSpan: number;
  /** Only seems wide, as Excel writes a text that runs over blank cells. */
  readonly overBlanks: boolean;
}

const widestSpan = 1000;
const mostColumns = 2000;
const tooWide = `表格超过 ${mostColumns} 列，这不像一份年报，没有读入`;

export function spanOf(attributes: Attributes, ignored: string | undefined): CellSpan {
  return {
    columnSpan: Math.max(1, clamped(attributes.get('colspan'))),
    rowSpan: clamped(attributes.get('rowspan')),
    overBlanks: /\bcolspan\b/.test(ignored ?? ''),
  };
}

function clamped(text: string | undefined): number {
  const digits = /^\s*\+?(\d+)/.exec(text ?? '')?.[1];
  return digits === undefined ? 1 : Math.min(widestSpan, Number(digits));
}

type DraftCell = { -readonly [Key in keyof SourceCell]: SourceCell[Key] };
interface DraftRow {
  readonly cells: DraftCell[];
}
interface Group {
  readonly name: string;
  readonly rows: DraftRow[];
}

export class TableGrid {
  readonly columns = new HiddenColumns();
  readonly #budget: ReadingBudget;
  readonly #groups: Group[] = [];
  #group: Group | undefined;
  #row: DraftRow | undefined;
  /** The first column of the row not yet passed. */
  #column = 0;
  /** By column: the row of the group from which it is free again. */
  #freeFrom: number[] = [];

  constructor(budget: ReadingBudget) {
    this.#budget = budget;
    budget.addBlock();
  }

  openGroup(name: string): Group {
    this.closeGroup();
    this.#group = { name, rows: [] };
    this.#groups.push(this.#group);
    return this.#group;
  }

  /** No cell reaches out of its group. */
  closeGroup(): void {
    this.closeRow();
    const rows = this.#group?.rows ?? [];
    rows.forEach(({ cells }, index) => {
      for (const cell of cells) {
        cell.rowSpan = Math.min(cell.rowSpan || rows.length, rows.length - index);
      }
    });
    this.#group = undefined;
    this.#freeFrom = [];
  }

  openRow(): DraftRow {
    this.closeRow();
    this.#budget.addRow();
    const group = this.#group ?? this.openGroup('tbody');
    this.#row = { cells: [] };
    this.#column = 0;
    group.rows.push(this.#row);
    return this.#row;
  }

  closeRow(): void {
    this.#row = undefined;
  }

  /** Word ends a table with a row of no height that only holds its columns. */
  dropRowWithoutText(): void {
    if (this.#row?.cells.some(({ blocks }) => blocks.length > 0)) return;
    this.#group?.rows.pop();
    this.closeRow();
  }

  addCell({ columnSpan, rowSpan, overBlanks }: CellSpan, blocks: readonly SourceBlock[]): void {
    const row = this.#row ?? this.openRow();
    const column = this.#nextFreeColumn();
    if (column + columnSpan > mostColumns) throw new UnreadableInput(tooWide);
    this.#budget.addBlock();
    row.cells.push({ column, columnSpan: overBlanks ? 1 : columnSpan, rowSpan, blocks });
    for (let blank = 1; overBlanks && blank < columnSpan; blank += 1) {
      this.#budget.addBlock();
      row.cells.push({ column: column + blank, columnSpan: 1, rowSpan, blocks: [] });
    }
    this.#occupy(column, columnSpan, rowSpan);
    this.#column = column + columnSpan;
  }

  #nextFreeColumn(): number {
    const row = (this.#group?.rows.length ?? 1) - 1;
    let column = this.#column;
    while ((this.#freeFrom[column] ?? 0) > row) column += 1;
    return column;
  }

  #occupy(column: number, columnSpan: number, rowSpan: number): void {
    if (rowSpan === 1) return;
    const row = (this.#group?.rows.length ?? 1) - 1;
    const end = rowSpan === 0 ? Number.POSITIVE_INFINITY : row + rowSpan;
    for (let index = column; index < column + columnSpan; index += 1) {
      this.#freeFrom[index] = Math.max(this.#freeFrom[index] ?? 0, end);
    }
  }

  /** The rows as printed: the first head above all others, the first foot below. */
  finish(): readonly SourceRow[] {
    this.closeGroup();
    const head = this.#groups.find(({ name }) => name === 'thead');
    const foot = this.#groups.find(({ name }) => name === 'tfoot');
    const body = this.#groups.filter((group) => group !== head && group !== foot);
    return [head, ...body, foot].flatMap((group) => group?.rows ?? []);
  }
}
