/** What an element says of itself, before what it inherits. */
import { type ElementKind, isHeading, preformatted } from './element-kinds.ts';
import {
  type Alignment,
  alignmentOf,
  isSymbolFont,
  keepsSpaces,
  type Style,
  styleOf,
} from './element-style.ts';
import type { Attributes } from './html-tokens.ts';
import { isRemoved, type LeavesOut, whyLeftOut } from './why-left-out.ts';

export interface OwnProperties {
  readonly style: Style;
  readonly leavesOut: LeavesOut | undefined;
  /** Takes no room at all: as a cell it does not push the cells after it. */
  readonly takesNoRoom: boolean;
  /** Stands on lines of its own. */
  readonly breaks: boolean;
  readonly align: Alignment | undefined;
  /** Stands beside what the page is about. */
  readonly aside: 'always' | 'outsideArticles' | undefined;
  readonly heading: number | undefined;
  readonly preformatted: boolean | undefined;
  readonly symbolFont: boolean | undefined;
}

export function ownProperties(
  name: string,
  kind: ElementKind,
  attributes: Attributes,
): OwnProperties {
  const style = styleOf(attributes.get('style'));
  const isInLine = kind === 'inline' || kind === 'formatting';
  return {
    style,
    leavesOut: whyLeftOut(name, attributes, style),
    takesNoRoom: isRemoved(name, attributes, style),
    breaks: isInLine ? isBlockStyle(style) : kind !== 'opaque',
    align: isInLine ? undefined : ownAlign(name, attributes, style),
    aside: ownAside(name, attributes),
    heading: isHeading(name) ? Number(name.slice(1)) : undefined,
    preformatted: keepsSpaces(style) ?? (preformatted.has(name) ? true : undefined),
    symbolFont: ownSymbolFont(attributes, style),
  };
}

const isBlockStyle = (style: Style): boolean =>
  /^(block|flex|grid|table|list-item|flow-root)/.test(style.get('display') ?? '');

function ownAlign(name: string, attributes: Attributes, style: Style): Alignment | undefined {
  const fromStyle = alignmentOf(style.get('text-align'));
  if (fromStyle) return fromStyle;
  if (name === 'center') return 'center';
  // On a table it says where the table stands, not its text, which begins anew.
  if (name === 'table') return 'none';
  return alignmentOf(attributes.get('align')) ?? (name === 'th' ? 'center' : undefined);
}

function ownAside(name: string, attributes: Attributes): OwnProperties['aside'] {
  if (/^(navigation|banner|contentinfo)$/i.test(attributes.get('role') ?? '')) return 'always';
  if (name === 'nav' || name === 'aside') return 'always';
  return name === 'header' || name === 'footer' ? 'outsideArticles' : undefined;
}

function ownSymbolFont(attributes: Attributes, style: Style): boolean | undefined {
  const font = attributes.get('face') ?? style.get('font-family') ?? style.get('font');
  return font === undefined ? undefined : isSymbolFont(font.slice(0, 200));
}
