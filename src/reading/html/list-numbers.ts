/** The numbers that a browser prints before the items of a list. */
import type { SourceParagraph } from '../source/source-document.ts';
import type { Style } from './element-style.ts';
import type { Attributes } from './html-tokens.ts';
import { type Marker, printNumber } from './print-number.ts';

/** A paragraph while its page is still being read. */
export type DraftParagraph = { -readonly [Key in keyof SourceParagraph]: SourceParagraph[Key] };

export interface ListItem {
  readonly value: number | undefined;
  readonly marker: Marker | undefined;
  /** The first paragraph in it. */
  paragraph: DraftParagraph | undefined;
}

const lists: ReadonlySet<string> = new Set(['dir', 'menu', 'ol', 'ul']);

export const isList = (name: string): boolean => lists.has(name);

/** A list; only those of `<ol>` print numbers. */
export class NumberedList {
  readonly #ordered: boolean;
  readonly #start: number | undefined;
  readonly #reversed: boolean;
  readonly #marker: Marker;
  readonly #items: ListItem[] = [];

  constructor(name: string, attributes: Attributes, style: Style) {
    this.#ordered = name === 'ol';
    this.#start = wholeNumber(attributes.get('start'));
    this.#reversed = attributes.has('reversed');
    this.#marker = markerOf(attributes, style) ?? 'decimal';
  }

  addItem(attributes: Attributes, style: Style): ListItem {
    const value = wholeNumber(attributes.get('value'));
    const item = { value, marker: markerOf(attributes, style), paragraph: undefined };
    if (this.#ordered) this.#items.push(item);
    return item;
  }

  /** At the end of the list, since one that counts down begins with the count of its items. */
  number(): void {
    const step = this.#reversed ? -1 : 1;
    let next = this.#start ?? (this.#reversed ? this.#items.length : 1);
    for (const { value, marker, paragraph } of this.#items) {
      const number = value ?? next;
      next = number + step;
      const printed = printNumber(number, marker ?? this.#marker);
      if (paragraph && printed && paragraph.autoNumber === undefined) {
        paragraph.autoNumber = printed;
      }
    }
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  const digits = /^\s*([+-]?\d{1,9})/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const markersOfType: ReadonlyMap<string, Marker> = new Map([
  ['1', 'decimal'],
  ['a', 'letters'],
  ['A', 'LETTERS'],
  ['i', 'roman'],
  ['I', 'ROMAN'],
]);

const markersOfStyle: ReadonlyMap<string, Marker> = new Map([
  ['none', 'none'],
  ['disc', 'none'],
  ['circle', 'none'],
  ['square', 'none'],
  ['decimal', 'decimal'],
  ['lower-alpha', 'letters'],
  ['lower-latin', 'letters'],
  ['upper-alpha', 'LETTERS'],
  ['upper-latin', 'LETTERS'],
  ['lower-roman', 'roman'],
  ['upper-roman', 'ROMAN'],
  ['cjk-ideographic', 'chinese'],
  ['simp-chinese-informal', 'chinese'],
  ['trad-chinese-informal', 'chinese'],
]);

function markerOf(attributes: Attributes, style: Style): Marker | undefined {
  const words = style.get('list-style-type') ?? style.get('list-style') ?? '';
  const ofStyle = words.split(/\s+/).find((word) => markersOfStyle.has(word));
  return markersOfStyle.get(ofStyle ?? '') ?? markersOfType.get(attributes.get('type') ?? '');
}
