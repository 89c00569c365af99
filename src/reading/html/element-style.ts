/** What a style attribute says. */
export type Style = ReadonlyMap<string, string>;

const noStyle: Style = new Map();

/** Far longer than any style: what comes after is hostile. */
const longest = 10_000;

/** The declarations by name, all in lower case; of one given twice the last counts. */
export function styleOf(text: string | undefined): Style {
  if (!text) return noStyle;
  const declarations = new Map<string, string>();
  for (const declaration of text.slice(0, longest).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    declarations.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return declarations;
}

/** Center or right; 'none' where it says that it is neither. */
export type Alignment = 'center' | 'right' | 'none';

const alignments: ReadonlyMap<string, Alignment> = new Map([
  ['center', 'center'],
  ['middle', 'center'],
  ['-webkit-center', 'center'],
  ['-moz-center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['-webkit-right', 'right'],
  ['-moz-right', 'right'],
  ['left', 'none'],
  ['start', 'none'],
  ['justify', 'none'],
]);

export const alignmentOf = (value: string | undefined): Alignment | undefined =>
  alignments.get(value?.trim().toLowerCase() ?? '');

/** Whether spaces and line ends stand as typed; undefined where the style does not say. */
export function keepsSpaces(style: Style): boolean | undefined {
  const value = style.get('white-space');
  if (value === undefined || value === 'inherit') return undefined;
  return value.startsWith('pre') || value === 'break-spaces';
}

/** Fonts of signs: their letters are printed as bullets. */
export const isSymbolFont = (font: string | undefined): boolean =>
  /\b(wingdings|symbol|webdings|marlett)\b/i.test(font ?? '');
