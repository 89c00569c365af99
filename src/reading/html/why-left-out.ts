/** Why the text of an element is no text of the page: what hides it, and what Office marks as its own. */
import { neverRead } from './element-kinds.ts';
import type { Style } from './element-style.ts';
import type { Attributes } from './html-tokens.ts';
import type { LeftOutKind } from './left-out-texts.ts';

export type LeavesOut =
  /** Nobody need know of it. */
  | 'never'
  /** The number that Word printed before a paragraph. */
  | 'listNumber'
  /** A list to choose from, which shows what is chosen. */
  | 'choice'
  | 'option'
  | LeftOutKind;

/** Whether an element takes no room at all: a cell of which this is said does not push those after it. */
export function isRemoved(name: string, attributes: Attributes, style: Style): boolean {
  // Some sites hide the whole page until their script has run.
  if (name === 'body') return false;
  return (
    attributes.has('hidden') ||
    style.get('display') === 'none' ||
    style.get('mso-hide') === 'all' ||
    (name === 'tr' && style.get('visibility') === 'collapse') ||
    name === 'template' ||
    name === 'noscript' ||
    (name === 'dialog' && !attributes.has('open'))
  );
}

const isInvisible = (name: string, style: Style): boolean =>
  name !== 'body' && /^(hidden|collapse)$/.test(style.get('visibility') ?? '');

const leftOutByName: ReadonlyMap<string, LeavesOut> = new Map([
  ['svg', 'drawing'],
  ['select', 'choice'],
  ['rt', 'ruby'],
  ['rtc', 'ruby'],
]);

/** undefined for what is read. */
export function whyLeftOut(
  name: string,
  attributes: Attributes,
  style: Style,
): LeavesOut | undefined {
  if (neverRead.has(name) || isNoteMark(attributes, style)) {
    return 'never';
  }
  if (isRemoved(name, attributes, style) || isInvisible(name, style)) {
    // Pages hide one to draw another in its place.
    return name === 'select' ? 'never' : 'hiddenText';
  }
  if (isPageHeader(name, attributes, style)) return 'margin';
  const byName = leftOutByName.get(name);
  if (byName) return byName;
  if (name === 'comment' || isNote(attributes, style)) return 'comment';
  if (deletions.has(name) || hasClass(attributes, /^msodel$/)) return 'trackedChange';
  return style.get('mso-list') === 'ignore' ? 'listNumber' : undefined;
}

const deletions: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** 「[1]」, 「[张1]」: where Word and LibreOffice hang footnotes and comments. */
function isNoteMark(attributes: Attributes, style: Style): boolean {
  const marks =
    /^(mso(footnote|endnote|comment)reference|msocom(anchor|off)|sd(foot|end)note(anc|sym))$/;
  return (
    hasClass(attributes, marks) ||
    /^(footnote|endnote|comment)$/.test(style.get('mso-special-character') ?? '')
  );
}

/** The footnotes and comments themselves, at the end of the page. */
function isNote(attributes: Attributes, style: Style): boolean {
  return (
    /^(comment|footnote|endnote)(-list)?$/.test(style.get('mso-element') ?? '') ||
    hasClass(attributes, /^mso(comment|footnote|endnote)text$/) ||
    /^sd(foot|end)note\d/.test(attributes.get('id') ?? '')
  );
}

/** What is printed on every sheet: its number, the name of the file. */
function isPageHeader(name: string, attributes: Attributes, style: Style): boolean {
  const words = /^(header|footer)$/i;
  return (
    words.test(style.get('mso-element') ?? '') ||
    (name === 'div' && words.test(attributes.get('title') ?? attributes.get('type') ?? ''))
  );
}

const hasClass = (attributes: Attributes, wanted: RegExp): boolean =>
  (attributes.get('class') ?? '')
    .slice(0, 1000)
    .toLowerCase()
    .split(/\s+/)
    .some((name) => wanted.test(name));
