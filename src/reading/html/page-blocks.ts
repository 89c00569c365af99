/** The blocks of a page as they are found: paragraphs and tables, in the page or in the cell that is open. */
import type { ReadingBudget } from '../source/reading-budget.ts';
import { type SourceBlock, textOfBlocks, withoutScopes } from '../source/source-document.ts';
import type { ElementState } from './element-state.ts';
import { hidesFigure } from './figure-behind.ts';
import type { DraftParagraph } from './list-numbers.ts';
import { ParagraphRun } from './paragraph-run.ts';
import { Scopes } from './scopes.ts';
import type { CellSpan, TableGrid } from './table-grid.ts';

export class PageBlocks {
  readonly scopes = new Scopes();
  readonly page: SourceBlock[] = [];
  readonly #budget: ReadingBudget;
  readonly #run: ParagraphRun;
  /** The cells that are open around a place, the innermost last. */
  readonly #cells: SourceBlock[][] = [];
  #isBehindControl = false;

  constructor(budget: ReadingBudget) {
    this.#budget = budget;
    this.#run = new ParagraphRun(budget);
  }

  addText(text: string, { leftOut, preformatted }: ElementState): void {
    if (text.trim() !== '') this.#isBehindControl = false;
    if (leftOut) leftOut.into?.add(text);
    else this.#run.add(text, preformatted);
  }

  /** What a field of a form shows; beside another one a blank stands between them. */
  addControl(value: string, state: ElementState): void {
    if (value.trim() === '') return;
    if (this.#isBehindControl) this.addText(' ', state);
    this.addText(value, state);
    this.#isBehindControl = true;
  }

  addLineBreak({ leftOut }: ElementState): void {
    if (leftOut) leftOut.into?.add(' ');
    else this.#run.lineBreak();
  }

  /** A page within this one: it stands on lines of its own. */
  addPage(blocks: readonly SourceBlock[], state: ElementState): void {
    if (state.leftOut) {
      state.leftOut.into?.add(` ${textOfBlocks(blocks)} `);
      return;
    }
    this.endParagraph(state);
    const aside = state.aside ? { aside: true as const } : {};
    const scope = this.scopes.numberOf(state.scope);
    for (const block of withoutScopes(blocks)) this.#here().push({ ...block, ...aside, scope });
  }

  /** The number that Word printed before the paragraph; its bullets are letters of a sign font. */
  addNumber(number: string, { symbolFont }: ElementState): void {
    if (!symbolFont && /[\p{L}\p{N}]/u.test(number)) this.#run.setNumber(number);
  }

  /** What was gathered so far is a paragraph of its own. */
  endParagraph(state: ElementState): void {
    state.leftOut?.into?.add(' ');
    this.#isBehindControl = false;
    const { number, texts } = this.#run.take();
    texts.forEach((text, index) => {
      const paragraph = this.#paragraph(text, state);
      if (number && index === 0) paragraph.autoNumber = number;
      if (state.item && !state.item.paragraph) state.item.paragraph = paragraph;
      this.#here().push(paragraph);
    });
  }

  #paragraph(text: string, { align, heading, aside, scope }: ElementState): DraftParagraph {
    this.#budget.addBlock();
    return {
      is: 'paragraph',
      text,
      ...(heading === undefined ? {} : { heading }),
      ...(align ? { align } : {}),
      ...(aside ? { aside: true } : {}),
      scope: this.scopes.numberOf(scope),
    };
  }

  beginCell(): void {
    this.#cells.push([]);
  }

  /** @param figure what a spreadsheet holds in the cell, whatever it shows of it */
  endCell(grid: TableGrid, span: CellSpan, figure: string | undefined): void {
    const blocks = this.#cells.pop() ?? [];
    const isHidden = figure !== undefined && hidesFigure(blocks, figure);
    grid.addCell(span, isHidden ? [{ is: 'paragraph', text: figure }] : blocks);
  }

  /** A table in which nothing is printed only gives a page its shape. */
  addTable(
    grid: TableGrid,
    { aside, scope }: ElementState,
    leaveOut: (blocks: readonly SourceBlock[]) => void,
  ): void {
    const rows = grid.columns.shown(grid.finish(), leaveOut);
    if (!rows.some(({ cells }) => cells.some(({ blocks }) => blocks.length > 0))) return;
    const number = this.scopes.numberOf(scope);
    this.#here().push({ is: 'table', rows, ...(aside ? { aside: true } : {}), scope: number });
  }

  #here(): SourceBlock[] {
    return this.#cells[this.#cells.length - 1] ?? this.page;
  }
}
