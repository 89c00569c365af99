/**
 * Cuts a page into tags and text. The tokenizer of htmlparser2 knows entities, comments and the elements
 * whose content is no markup. Its Parser is not used: it forgets an element as soon as a stray end tag
 * passes over it (a `</div>` in a cell would end the table), it needs Object.hasOwn, which Chromium 86 has
 * not, and its list of open elements is slow where thousands stay open.
 */
import { Tokenizer } from 'htmlparser2';
import type { ReadingBudget } from '../source/reading-budget.ts';

/** The attributes that say something to this program. */
export type Attributes = ReadonlyMap<string, string>;

export interface TokenSink {
  readonly open: (name: string, attributes: Attributes, selfClosing: boolean) => void;
  readonly close: (name: string) => void;
  /** Text comes in pieces, entities decoded. */
  readonly text: (text: string) => void;
  /** Whether the place is inside a drawing, where `<title>` and `<style>` are ordinary elements. */
  readonly inDrawing: () => boolean;
}

const attributesRead: ReadonlySet<string> = new Set([
  'align',
  'checked',
  'class',
  'colspan',
  'data',
  'data-sheets-value',
  'face',
  'height',
  'hidden',
  'href',
  'id',
  'label',
  'multiple',
  'open',
  'reversed',
  'role',
  'rowspan',
  'sdval',
  'selected',
  'size',
  'span',
  'src',
  'srcdoc',
  'start',
  'style',
  'title',
  'type',
  'value',
  'width',
  'x:num',
]);

const chunkLength = 65_536;

/** Hands every tag and text to `sink`, in order. */
export function readTokens(html: string, sink: TokenSink, budget: ReadingBudget): void {
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  const openTag = (selfClosing: boolean) => {
    budget.tick();
    sink.open(name, attributes, selfClosing);
  };
  const nothing = () => budget.tick();

  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
        budget.tick();
      },
      onattribdata: (start, end) => {
        if (attributesRead.has(attribute)) value += html.slice(start, end);
      },
      onattribentity: (code) => {
        if (attributesRead.has(attribute)) value += String.fromCodePoint(code);
      },
      onattribend: () => {
        // Of an attribute given twice the first counts.
        if (attributesRead.has(attribute) && !attributes.has(attribute)) {
          attributes.set(attribute, value);
        }
      },
      onopentagend: () => openTag(false),
      onselfclosingtag: () => openTag(true),
      onclosetag: (start, end) => {
        budget.tick();
        sink.close(html.slice(start, end).toLowerCase());
      },
      ontext: (start, end) => {
        budget.tick();
        sink.text(html.slice(start, end));
      },
      ontextentity: (code) => {
        budget.tick();
        sink.text(String.fromCodePoint(code));
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
      isInForeignContext: sink.inDrawing,
    },
  );
  for (let start = 0; start < html.length; start += chunkLength) {
    budget.progress(start / html.length);
    // Positions count from the start of the page, so every token is cut from the whole of it.
    tokenizer.write(html.slice(start, start + chunkLength));
  }
  tokenizer.end();
}
