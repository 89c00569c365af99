/** What holds at a place of the page: what its elements say together. */
import type { ChosenOptions } from './control-value.ts';
import type { OwnProperties } from './element-properties.ts';
import type { Quote } from './left-out-texts.ts';
import type { ListItem, NumberedList } from './list-numbers.ts';
import type { Scope } from './scopes.ts';
import type { TableGrid } from './table-grid.ts';
import type { LeavesOut } from './why-left-out.ts';

export interface ElementState {
  /** The text goes there; undefined where it is text of the page. */
  readonly leftOut: LeftOut | undefined;
  /** An element around it takes no room. */
  readonly removed: boolean;
  readonly align: 'center' | 'right' | undefined;
  readonly heading: number | undefined;
  readonly aside: boolean;
  readonly inArticle: boolean;
  readonly inDrawing: boolean;
  readonly preformatted: boolean;
  readonly symbolFont: boolean;
  readonly scope: Scope;
  readonly inTable: boolean;
  /** Where its rows and cells go; undefined outside tables and in those that are left out. */
  readonly table: TableGrid | undefined;
  readonly list: NumberedList | undefined;
  readonly item: ListItem | undefined;
  /** The list to choose from that the place is in. */
  readonly choice: ChosenOptions | undefined;
}

/** `into` is undefined where nobody need know of the text. */
export interface LeftOut {
  readonly as: LeavesOut;
  readonly into: Quote | undefined;
}

/** What an element adds that is more than words about itself. */
export interface OwnThings {
  readonly leftOut?: LeftOut | undefined;
  readonly scope?: Scope | undefined;
  readonly table?: TableGrid | undefined;
  readonly list?: NumberedList | undefined;
  readonly item?: ListItem | undefined;
  readonly choice?: ChosenOptions | undefined;
}

/** What holds outside of every element. */
export const pageState = (scope: Scope): ElementState => ({
  leftOut: undefined,
  removed: false,
  align: undefined,
  heading: undefined,
  aside: false,
  inArticle: false,
  inDrawing: false,
  preformatted: false,
  symbolFont: false,
  scope,
  inTable: false,
  table: undefined,
  list: undefined,
  item: undefined,
  choice: undefined,
});

/** What holds within an element. */
export function inherit(
  parent: ElementState,
  name: string,
  own: OwnProperties,
  things: OwnThings,
): ElementState {
  return {
    leftOut: inheritLeftOut(parent.leftOut, things.leftOut),
    removed: parent.removed || own.takesNoRoom,
    align: own.align === 'none' ? undefined : (own.align ?? parent.align),
    heading: own.heading ?? parent.heading,
    aside: parent.aside || isAside(own, parent),
    inArticle: parent.inArticle || name === 'article' || name === 'main',
    inDrawing: name === 'svg' || (parent.inDrawing && name !== 'foreignobject'),
    preformatted: own.preformatted ?? parent.preformatted,
    symbolFont: own.symbolFont ?? parent.symbolFont,
    scope: things.scope ?? parent.scope,
    inTable: parent.inTable,
    table: parent.table,
    list: things.list ?? parent.list,
    item: things.item ?? parent.item,
    choice: things.choice ?? parent.choice,
    // A table in a heading or in an item is not itself one.
    ...(name === 'table'
      ? { inTable: true, table: things.table, heading: undefined, item: undefined }
      : {}),
  };
}

const isAside = ({ aside }: OwnProperties, { inArticle }: ElementState): boolean =>
  aside === 'always' || (aside === 'outsideArticles' && !inArticle);

/**
 * The outermost reason counts; but a script is never read, a list shows what is chosen of it, and each
 * comment of a list is one.
 */
function inheritLeftOut(
  parent: LeftOut | undefined,
  own: LeftOut | undefined,
): LeftOut | undefined {
  if (!parent || !own) return parent ?? own;
  if (parent.as === 'choice' && own.as === 'option') return own;
  if (parent.as === 'never' || parent.as === 'choice') return parent;
  const isOneOfMany = parent.as === 'comment' && own.as === 'comment';
  return own.as === 'never' || own.as === 'choice' || isOneOfMany ? own : parent;
}
