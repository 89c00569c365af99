/** Builds the neutral document while the tags and texts of a page go by; no tree is built. */
import type { ReadingBudget } from '../source/reading-budget.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { inputValue } from './control-value.ts';
import { type ElementKind, emptyElements, kindOf } from './element-kinds.ts';
import { ownProperties } from './element-properties.ts';
import { type ElementState, inherit, pageState } from './element-state.ts';
import { ElementThings } from './element-things.ts';
import type { Attributes, TokenSink } from './html-tokens.ts';
import { endedByStartOf } from './implied-ends.ts';
import { LeftOutTexts } from './left-out-texts.ts';
import { endedBy, isInTablePart, type OpenElement, OpenElements } from './open-elements.ts';
import { PageBlocks } from './page-blocks.ts';
import { isRemoved } from './why-left-out.ts';

export class HtmlReading implements TokenSink {
  readonly #blocks: PageBlocks;
  readonly #leftOut = new LeftOutTexts();
  readonly #elements: OpenElements;
  readonly #things: ElementThings;

  constructor(budget: ReadingBudget) {
    this.#blocks = new PageBlocks(budget);
    this.#elements = new OpenElements(pageState(this.#blocks.scopes.root));
    this.#things = new ElementThings(budget, this.#blocks, this.#leftOut);
  }

  readonly inDrawing = (): boolean => this.#elements.state.inDrawing;

  readonly text = (text: string): void => this.#blocks.addText(text, this.#elements.state);

  readonly open = (name: string, attributes: Attributes, selfClosing: boolean): void => {
    const kind = this.#kindHere(name);
    if (name === 'br') this.#blocks.addLineBreak(this.#elements.state);
    else if (name === 'input')
      this.#blocks.addControl(inputValue(attributes), this.#stateOf(name, attributes));
    else if (name === 'col' || name === 'colgroup') this.#column(name, attributes);
    else if (kind) this.#enter(name, kind, attributes);
    if (name === 'hr' || (selfClosing && this.#elements.state.inDrawing)) this.close(name);
  };

  /** Of an element that holds nothing: hidden by itself, or by what is around it. */
  #stateOf(name: string, attributes: Attributes): ElementState {
    const own = ownProperties(name, 'inline', attributes);
    const state = this.#elements.state;
    return own.leavesOut
      ? inherit(state, name, own, { leftOut: this.#things.leaveOut(own.leavesOut) })
      : state;
  }

  #column(name: string, attributes: Attributes): void {
    const { style } = ownProperties(name, 'inline', attributes);
    const isHidden = isRemoved(name, attributes, style) || style.get('visibility') === 'collapse';
    this.#elements.state.table?.columns.add(name, attributes.get('span'), isHidden);
  }

  readonly close = (name: string): void => {
    const kind = this.#kindHere(name);
    const element = kind ? endedBy(this.#elements, name, kind) : undefined;
    if (name === 'br') this.#blocks.addLineBreak(this.#elements.state);
    else if (!element) this.#strayEnd(name);
    else if (kind === 'formatting' && this.#elements.hasBlockWithin(element))
      this.#elements.remove(element);
    else this.#closeThrough(element);
  };

  /** Browsers take it for a paragraph without text. */
  #strayEnd(name: string): void {
    if (name === 'p') this.#blocks.endParagraph(this.#elements.state);
  }

  finish(): SourceDocument {
    while (this.#closeInnermost());
    this.#blocks.endParagraph(this.#elements.state);
    return {
      kind: 'html',
      blocks: this.#blocks.page,
      scopes: this.#blocks.scopes.parents,
      notes: this.#leftOut.notes(),
    };
  }

  /** undefined where the tag means nothing at this place. */
  #kindHere(name: string): ElementKind | undefined {
    if (name === 'html' || name === 'head' || emptyElements.has(name)) return undefined;
    // Pages put together of others repeat their bodies.
    if (name === 'body' && !this.#elements.isEmpty) return undefined;
    return this.#elements.state.inTable ? kindOf(name) : outsideTables(kindOf(name));
  }

  #endWhatCannotContain(name: string, kind: ElementKind): void {
    let ended = endedByStartOf(this.#elements, name, kind);
    while (ended) {
      this.#closeThrough(ended);
      ended = endedByStartOf(this.#elements, name, kind);
    }
  }

  #enter(name: string, kind: ElementKind, attributes: Attributes): void {
    this.#endWhatCannotContain(name, kind);
    if (kind === 'cell' && !isInTablePart(this.#elements, 'row'))
      this.#enter('tr', 'row', new Map());
    if (kind === 'row' && !isInTablePart(this.#elements, 'group')) {
      this.#enter('tbody', 'group', new Map());
    }
    const own = ownProperties(name, kind, attributes);
    const parent = this.#elements.state;
    if (own.breaks) this.#blocks.endParagraph(parent);
    const opening = { name, kind, attributes, own };
    const things = this.#things.of(opening, parent);
    const state = inherit(parent, name, own, things);
    const onClose = this.#things.begin(opening, things, state, parent);
    this.#elements.push({ name, kind, own, things, state, onClose });
  }

  #closeThrough(element: OpenElement): void {
    let closed = this.#closeInnermost();
    while (closed && closed !== element) closed = this.#closeInnermost();
  }

  #closeInnermost(): OpenElement | undefined {
    const { state } = this.#elements;
    const element = this.#elements.innermost;
    if (element?.own.breaks) this.#blocks.endParagraph(state);
    this.#elements.pop();
    element?.onClose?.();
    return element;
  }
}

/** Rows and cells without a table are parts of a page like any other. */
const outsideTables = (kind: ElementKind): ElementKind =>
  kind === 'group' || kind === 'row' || kind === 'cell' || kind === 'caption' ? 'block' : kind;
