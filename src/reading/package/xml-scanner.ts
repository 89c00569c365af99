/**
 * XML as a stream of events, its elements known by their namespaces. htmlparser2's tokenizer is used
 * without its Parser, which forgives what is not well-formed and needs Object.hasOwn (Chromium 93).
 * Entities of a DOCTYPE are never expanded: "&name;" stays as it stands.
 */
import { QuoteType, Tokenizer } from 'htmlparser2';
import { limits } from '../source/reading-budget.ts';
import { NamespaceScope } from './namespace-scope.ts';
import { tooDeep } from './package-errors.ts';
import { type Attributes, TagAttributes } from './tag-attributes.ts';

export interface XmlEvents {
  /** "w:p"; empty in a namespace that is not known. With "skip" nothing of the element is told. */
  readonly open: (name: string, attributes: Attributes) => 'enter' | 'skip';
  readonly close: () => void;
  /** May come in several pieces, each holding on to its surroundings: keep an `ownString` of it. */
  readonly text: (text: string) => void;
}

export interface XmlScanner {
  readonly write: (piece: string) => void;
  readonly end: () => void;
}

/** No tag or comment of a document is as long. */
const longestToken = 4_000_000;
const mostAttributes = 1000;

/**
 * `broken` is called, and has to throw, where the XML is not well-formed.
 * @throws UnreadableInput for elements too deep within each other
 */
export function createXmlScanner(events: XmlEvents, broken: () => never): XmlScanner {
  const namespaces = new NamespaceScope();
  /** The names of the open elements, as they stand. */
  const path: string[] = [];
  let rootSeen = false;
  /** The depth of the element that is skipped; 0: none is. */
  let skipped = 0;
  // What has come and is not consumed; positions count from the beginning of the part.
  let buffer = '';
  let bufferStart = 0;
  let consumed = 0;
  const take = (start: number, end: number) => {
    consumed = end;
    return buffer.slice(start - bufferStart, end - bufferStart);
  };
  const pass = (_start: number, end: number) => {
    consumed = end;
  };

  let tagName = '';
  const attributes = new TagAttributes(namespaces);
  const openTag = (end: number) => {
    consumed = end;
    if (path.length === 0 && rootSeen) broken();
    if (path.length >= limits.depth) throw tooDeep();
    rootSeen = true;
    path.push(tagName);
    if (skipped > 0) return;
    const { name, namespace } = namespaces.resolve(tagName);
    attributes.namespace = namespace;
    if (events.open(name, attributes) === 'skip') skipped = path.length;
  };
  const closeTag = (name: string) => {
    const depth = path.length;
    if (path.pop() !== name) broken();
    namespaces.leave(depth);
    if (skipped === 0) events.close();
    else if (skipped === depth) skipped = 0;
  };
  const text = (start: number, end: number) => {
    if (skipped > 0) consumed = end;
    else events.text(take(start, end));
  };

  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tagName = take(start, end);
        attributes.clear();
      },
      onattribname: (start, end) => {
        if (skipped === 0) attributes.begin(take(start, end));
        consumed = end;
      },
      onattribdata: (start, end) => {
        if (skipped === 0) attributes.addText(take(start, end));
        consumed = end;
      },
      onattribentity: (codePoint) => attributes.addText(String.fromCodePoint(codePoint)),
      onattribend: (quote, end) => {
        consumed = end;
        if (quote !== QuoteType.Double && quote !== QuoteType.Single) broken();
        if (skipped === 0) attributes.end(path.length + 1);
        if (attributes.count > mostAttributes) broken();
      },
      onopentagend: openTag,
      onselfclosingtag: (end) => {
        openTag(end);
        closeTag(tagName);
      },
      onclosetag: (start, end) => closeTag(take(start, end)),
      ontext: text,
      ontextentity: (codePoint, end) => {
        consumed = end;
        if (skipped === 0) events.text(String.fromCodePoint(codePoint));
      },
      oncdata: (start, end, endLength) => text(start, end - endLength),
      oncomment: pass,
      ondeclaration: pass,
      onprocessinginstruction: pass,
      onend: () => undefined,
    },
  );

  return {
    write: (piece) => {
      buffer = buffer.slice(consumed - bufferStart) + piece;
      bufferStart = consumed;
      tokenizer.write(piece);
      if (bufferStart + buffer.length - consumed > longestToken) broken();
    },
    end: () => {
      if (path.length > 0 || !rootSeen) broken();
      tokenizer.end();
    },
  };
}
