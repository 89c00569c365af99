/** Builds the neutral document while the tags and texts of a page go by; no tree is built. */
import { fileNote, type ImportNote } from '../../intake/import-note.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { inputValue } from './control-value.ts';
import { type ElementKind, emptyElements, kindOf } from './element-kinds.ts';
import { ownProperties } from './element-properties.ts';
import { type ElementState, inherit, pageState } from './element-state.ts';
import { ElementThings } from './element-things.ts';
import { fileName, framedPage, mostFrames, type PageContext } from './frames.ts';
import { type Attributes, readTokens, type TokenSink } from './html-tokens.ts';
import { endedByStartOf } from './implied-ends.ts';
import { LeftOutTexts } from './left-out-texts.ts';
import { endedBy, isInTablePart, type OpenElement, OpenElements } from './open-elements.ts';
import { PageBlocks } from './page-blocks.ts';
import { PageClues } from './page-clues.ts';
import { isRemoved } from './why-left-out.ts';

export class HtmlReading implements TokenSink {
  readonly #blocks: PageBlocks;
  readonly #leftOut = new LeftOutTexts();
  readonly #elements: OpenElements;
  readonly #things: ElementThings;

  readonly #clues = new PageClues();
  readonly #context: PageContext;
  /** Of pages within this one. */
  readonly #notes: ImportNote[] = [];

  constructor(context: PageContext) {
    const { budget } = context;
    this.#context = context;
    this.#blocks = new PageBlocks(budget);
    this.#elements = new OpenElements(pageState(this.#blocks.scopes.root));
    this.#things = new ElementThings(budget, this.#blocks, this.#leftOut);
  }

  read(html: string): SourceDocument {
    readTokens(html, this, this.#context.budget);
    return this.#finish();
  }

  readonly inDrawing = (): boolean => this.#elements.state.inDrawing;

  readonly text = (text: string): void => {
    const { state } = this.#elements;
    if (state.leftOut) this.#clues.addUnshown(text);
    else this.#clues.addShown(text);
    this.#blocks.addText(text, state);
  };

  readonly open = (name: string, attributes: Attributes, selfClosing: boolean): void => {
    const kind = this.#kindHere(name);
    this.#lookFor(name, attributes);
    if (name === 'br') this.#blocks.addLineBreak(this.#elements.state);
    else if (name === 'input')
      this.#blocks.addControl(inputValue(attributes), this.#stateOf(name, attributes));
    else if (name === 'col' || name === 'colgroup') this.#column(name, attributes);
    else if (kind) this.#enter(name, kind, attributes);
    if (name === 'hr' || (selfClosing && this.#elements.state.inDrawing)) this.close(name);
  };

  /** What leads out of the page, or shows another in it. */
  #lookFor(name: string, attributes: Attributes): void {
    if (name === 'a') this.#clues.addLink(attributes.get('href') ?? '');
    else if (name === 'img') this.#clues.addPicture();
    else if (name === 'script') this.#clues.addScript();
    else if (framesOfPages.has(name)) this.#frame(name, attributes);
  }

  #frame(name: string, attributes: Attributes): void {
    const { budget, find, depth } = this.#context;
    const state = this.#stateOfFrame(name, attributes);
    const framed = framedPage(attributes, find);
    if (!framed) return;
    if (framed.is === 'file') {
      this.#clues.addFrame(framed.address);
      if (!state.leftOut) this.#notes.push(unreadFrame(framed.address));
      return;
    }
    if (depth >= mostFrames) {
      this.#notes.push(fileNote('notText', '框架一层套一层，太深的没有读入'));
      return;
    }
    const page = new HtmlReading({ budget, find, depth: depth + 1 }).read(framed.html);
    this.#blocks.addPage(page.blocks, state);
    this.#notes.push(...page.notes);
  }

  /** Of an element that holds nothing: hidden by itself, or by what is around it. */
  #stateOf(name: string, attributes: Attributes): ElementState {
    const own = ownProperties(name, 'inline', attributes);
    const state = this.#elements.state;
    return own.leavesOut
      ? inherit(state, name, own, { leftOut: this.#things.leaveOut(own.leavesOut) })
      : state;
  }

  /** Frames are never read as text; what hides one hides the page in it. */
  #stateOfFrame(name: string, attributes: Attributes): ElementState {
    const own = ownProperties(name, 'inline', attributes);
    const { state } = this.#elements;
    if (!own.takesNoRoom && own.style.get('visibility') !== 'hidden') return state;
    return inherit(state, name, own, { leftOut: this.#things.leaveOut('hiddenText') });
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

  #finish(): SourceDocument {
    while (this.#closeInnermost());
    this.#blocks.endParagraph(this.#elements.state);
    const { elsewhere } = this.#clues;
    return {
      kind: 'html',
      blocks: this.#blocks.page,
      scopes: this.#blocks.scopes.parents,
      notes: [...this.#leftOut.notes(), ...this.#notes],
      ...(elsewhere === undefined ? {} : { elsewhere }),
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

const framesOfPages: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed']);

const unreadFrame = (address: string): ImportNote =>
  fileNote(
    'notText',
    `框架里显示的是另一个文件，没有读入；里面如有年报的内容，请打开“${fileName(address)}”`,
  );

/** Rows and cells without a table are parts of a page like any other. */
const outsideTables = (kind: ElementKind): ElementKind =>
  kind === 'group' || kind === 'row' || kind === 'cell' || kind === 'caption' ? 'block' : kind;
