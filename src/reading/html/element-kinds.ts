/** What an element is to the reader, by its name. */
export type ElementKind =
  /** Stands on lines of its own. */
  | 'block'
  | 'table'
  /** thead, tbody, tfoot */
  | 'group'
  | 'row'
  | 'cell'
  | 'caption'
  /** A thing in a line, of which the text is not read; its end tag is looked for past everything in it. */
  | 'opaque'
  /** Ends where its end tag stands, even if a block within it goes on. */
  | 'formatting'
  | 'inline';

const words = (text: string): readonly string[] => text.split(' ');

const headings = words('h1 h2 h3 h4 h5 h6');

const namesByKind: Partial<Record<ElementKind, readonly string[]>> = {
  block: [
    ...words('address article aside blockquote body center dd details dialog dir div dl dt'),
    ...words('fieldset figcaption figure footer form header hgroup hr legend li listing main'),
    ...words('marquee menu nav ol p plaintext pre search section summary ul xmp'),
    ...headings,
  ],
  table: ['table'],
  group: words('thead tbody tfoot'),
  row: ['tr'],
  cell: words('td th'),
  caption: ['caption'],
  opaque: [
    ...words('applet audio button canvas datalist foreignobject iframe noembed noframes noscript'),
    ...words('object script select style svg template textarea title video xml'),
  ],
  formatting: words('a b big code em font i nobr s small strike strong tt u'),
};

const kinds: ReadonlyMap<string, ElementKind> = new Map(
  Object.entries(namesByKind).flatMap(([kind, names]) =>
    names.map((name): [string, ElementKind] => [name, kind as ElementKind]),
  ),
);

export const kindOf = (name: string): ElementKind => kinds.get(name) ?? 'inline';

/** Have no content and no end tag, and nothing to read. */
export const emptyElements: ReadonlySet<string> = new Set([
  ...words('area base basefont bgsound col colgroup command embed frame img image input'),
  ...words('isindex keygen link meta param source track wbr'),
]);

/** Never read and never spoken of: no text, or what a button says. */
export const neverRead: ReadonlySet<string> = new Set([
  ...words('applet audio button canvas datalist iframe noembed noframes object script style'),
  ...words('desc metadata rp title video xml'),
]);

/** Begin a part of the page: a block says which part it stands in. */
export const beginScope: ReadonlySet<string> = new Set([
  ...words('article aside blockquote body center details div dl fieldset figure footer form'),
  ...words('header main nav ol section td th ul'),
]);

/** Blocks that may stand in a `<p>`; all others end an open one. */
const insideParagraph = new Set(words('body legend marquee'));

export const endsParagraph = (name: string): boolean =>
  name === 'table' || (kindOf(name) === 'block' && !insideParagraph.has(name));

export const isHeading = (name: string): boolean => headings.includes(name);

/** The elements whose content keeps its spaces and line ends. */
export const preformatted: ReadonlySet<string> = new Set(
  words('listing plaintext pre textarea xmp'),
);
