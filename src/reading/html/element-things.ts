/** What begins with an element and is completed when it closes: tables, cells, lists, texts left out. */
import type { ReadingBudget } from '../source/reading-budget.ts';
import { type SourceBlock, textOfBlocks } from '../source/source-document.ts';
import { ChosenOptions } from './control-value.ts';
import { beginScope, type ElementKind } from './element-kinds.ts';
import type { OwnProperties } from './element-properties.ts';
import type { ElementState, LeftOut, OwnThings } from './element-state.ts';
import { figureBehind } from './figure-behind.ts';
import type { Attributes } from './html-tokens.ts';
import { type LeftOutTexts, Quote } from './left-out-texts.ts';
import { isList, NumberedList } from './list-numbers.ts';
import type { PageBlocks } from './page-blocks.ts';
import { spanOf, TableGrid } from './table-grid.ts';
import type { LeavesOut } from './why-left-out.ts';

export interface Opening {
  readonly name: string;
  readonly kind: ElementKind;
  readonly attributes: Attributes;
  readonly own: OwnProperties;
}

type Completion = (() => void) | undefined;

export class ElementThings {
  readonly #budget: ReadingBudget;
  readonly #blocks: PageBlocks;
  readonly #leftOut: LeftOutTexts;

  constructor(budget: ReadingBudget, blocks: PageBlocks, leftOut: LeftOutTexts) {
    this.#budget = budget;
    this.#blocks = blocks;
    this.#leftOut = leftOut;
  }

  of({ name, kind, attributes, own }: Opening, parent: ElementState): OwnThings {
    const isRead = !parent.leftOut && !own.leavesOut;
    const isItem = name === 'li' && !own.takesNoRoom;
    return {
      leftOut: this.#leftOutOf(name, attributes, own, parent),
      scope: beginScope.has(name) ? { parent: parent.scope } : undefined,
      table: kind === 'table' && isRead ? new TableGrid(this.#budget) : undefined,
      list: isList(name) ? new NumberedList(name, attributes, own.style) : undefined,
      item: isItem ? parent.list?.addItem(attributes, own.style) : undefined,
      choice: own.leavesOut === 'choice' ? new ChosenOptions(attributes) : undefined,
    };
  }

  #leftOutOf(
    name: string,
    attributes: Attributes,
    { leavesOut }: OwnProperties,
    { choice }: ElementState,
  ): LeftOut | undefined {
    if (name === 'option' && choice) return { as: 'option', into: choice.addOption(attributes) };
    return leavesOut && this.leaveOut(leavesOut);
  }

  leaveOut(as: LeavesOut): LeftOut {
    if (as === 'never' || as === 'choice' || as === 'option') return { as, into: undefined };
    return { as, into: as === 'listNumber' ? new Quote() : this.#leftOut.begin(as) };
  }

  /** @returns what is to be done when the element has closed */
  begin(
    opening: Opening,
    { leftOut, list, choice }: OwnThings,
    state: ElementState,
    parent: ElementState,
  ): Completion {
    if (list) return () => list.number();
    if (choice) return () => this.#blocks.addControl(this.#shown(choice), parent);
    if (leftOut?.as === 'listNumber' && state.leftOut === leftOut) {
      return () => this.#blocks.addNumber(leftOut.into?.text ?? '', state);
    }
    const grid = state.removed ? undefined : state.table;
    return grid && this.#beginTablePart(opening, grid, state);
  }

  /** A line that only asks to choose is no text of the page, and is told. */
  #shown({ text, isPrompt }: ChosenOptions): string {
    if (isPrompt) this.#leftOut.begin('unfilled').add(text);
    return isPrompt ? '' : text;
  }

  #hideColumn(blocks: readonly SourceBlock[]): void {
    const text = textOfBlocks(blocks);
    if (text !== '') this.#leftOut.begin('hiddenColumn').add(text);
  }

  #beginTablePart(
    { name, kind, attributes, own }: Opening,
    grid: TableGrid,
    state: ElementState,
  ): Completion {
    switch (kind) {
      case 'table':
        return () => this.#blocks.addTable(grid, state, (blocks) => this.#hideColumn(blocks));
      case 'group':
        grid.openGroup(name);
        return () => grid.closeGroup();
      case 'row':
        grid.openRow();
        return () =>
          attributes.get('height') === '0' ? grid.dropRowWithoutText() : grid.closeRow();
      case 'cell': {
        const span = spanOf(attributes, own.style.get('mso-ignore'));
        const figure = figureBehind(attributes);
        this.#blocks.beginCell();
        return () => this.#blocks.endCell(grid, span, figure);
      }
      default:
        return undefined;
    }
  }
}
