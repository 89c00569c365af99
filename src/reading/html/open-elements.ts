/** The elements that are open at a place of the page, the innermost last. */
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import { limits } from '../source/reading-budget.ts';
import { type ElementKind, isHeading } from './element-kinds.ts';
import type { OwnProperties } from './element-properties.ts';
import { type ElementState, inherit, type OwnThings } from './element-state.ts';
import { isList } from './list-numbers.ts';

export interface OpenElement {
  readonly name: string;
  readonly kind: ElementKind;
  readonly own: OwnProperties;
  readonly things: OwnThings;
  state: ElementState;
  /** What is still to be done when it closes. */
  readonly onClose: (() => void) | undefined;
}

const tooDeep = '网页的层次太深，这不像一份年报，没有读入';

/** Pages that forget to end their fonts and links are common; each goes on inside the one before. */
const mostOpen = 10 * limits.depth;

export class OpenElements {
  readonly #elements: OpenElement[] = [];
  readonly #root: ElementState;
  #blocks = 0;

  constructor(root: ElementState) {
    this.#root = root;
  }

  get innermost(): OpenElement | undefined {
    return this.#elements[this.#elements.length - 1];
  }

  /** What holds for a text at this place. */
  get state(): ElementState {
    return this.innermost?.state ?? this.#root;
  }

  get isEmpty(): boolean {
    return this.#elements.length === 0;
  }

  push(element: OpenElement): void {
    this.#elements.push(element);
    if (!isInLine(element)) this.#blocks += 1;
    if (this.#blocks > limits.depth || this.#elements.length > mostOpen) {
      throw new UnreadableInput(tooDeep);
    }
  }

  /** Looks outwards from the innermost element for one that is `wanted`, as far as the first barrier. */
  find(
    wanted: (element: OpenElement) => boolean,
    isBarrier: (element: OpenElement) => boolean,
  ): OpenElement | undefined {
    for (let index = this.#elements.length - 1; index >= 0; index -= 1) {
      const element = this.#elements[index];
      if (!element || wanted(element)) return element;
      if (isBarrier(element)) return undefined;
    }
    return undefined;
  }

  /** The outermost of the elements within the innermost place of this kind. */
  outermostWithin(isPlace: (element: OpenElement) => boolean): OpenElement | undefined {
    let index = this.#elements.length;
    for (let place = this.#elements[index - 1]; place && !isPlace(place); index -= 1) {
      place = this.#elements[index - 2];
    }
    return this.#elements[index];
  }

  /** Takes off the innermost element. */
  pop(): void {
    const element = this.#elements.pop();
    if (element && !isInLine(element)) this.#blocks -= 1;
  }

  /** Whether a block that is still open began within `element`. */
  hasBlockWithin(element: OpenElement): boolean {
    return !this.#elements.slice(this.#elements.indexOf(element) + 1).every(isInLine);
  }

  /** Takes an element from around others, which then inherit from what is around it. */
  remove(element: OpenElement): void {
    const index = this.#elements.indexOf(element);
    this.#elements.splice(index, 1);
    let parent = this.#elements[index - 1]?.state ?? this.#root;
    for (const inner of this.#elements.slice(index)) {
      inner.state = inherit(parent, inner.name, inner.own, inner.things);
      parent = inner.state;
    }
  }
}

export const isInLine = ({ kind }: OpenElement): boolean =>
  kind === 'inline' || kind === 'formatting';

/** An end tag in a cell or caption ends nothing outside of it. */
const isTableWall = ({ kind }: OpenElement): boolean =>
  kind === 'table' || kind === 'cell' || kind === 'caption';

const isTable = ({ kind }: OpenElement): boolean => kind === 'table';

/** Whether a row, or a group of rows, of the innermost table is open. */
export const isInTablePart = (open: OpenElements, wanted: 'row' | 'group'): boolean =>
  open.find(({ kind }) => kind === wanted, isTable) !== undefined;

/** The element that an end tag ends; undefined where it stands astray. */
export function endedBy(
  open: OpenElements,
  name: string,
  kind: ElementKind,
): OpenElement | undefined {
  const isNamed = (element: OpenElement) =>
    element.name === name || (isHeading(name) && isHeading(element.name));
  switch (kind) {
    case 'group':
    case 'row':
    case 'cell':
    case 'caption':
      return open.find(isNamed, isTable);
    case 'table':
      return open.find(isNamed, () => false);
    case 'formatting':
      return open.find(isNamed, (element) => isTableWall(element) || element.kind === 'opaque');
    case 'inline':
      return open.find(isNamed, (element) => !isInLine(element));
    case 'block':
    case 'opaque':
      // An item ends none that its list is within.
      return open.find(
        isNamed,
        (element) => isTableWall(element) || (name === 'li' && isList(element.name)),
      );
  }
}
