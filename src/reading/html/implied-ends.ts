/** The elements that a start tag ends although their own end tag is missing. */
import { type ElementKind, endsParagraph, isHeading } from './element-kinds.ts';
import { isInLine, type OpenElement, type OpenElements } from './open-elements.ts';

/** The innermost element that cannot stay open when `name` opens. */
export function endedByStartOf(
  open: OpenElements,
  name: string,
  kind: ElementKind,
): OpenElement | undefined {
  return (
    unclosedControl(open, name, kind) ??
    tablePart(open, kind) ??
    (endsParagraph(name) ? open.find((element) => element.name === 'p', isWall) : undefined) ??
    sibling(open, name)
  );
}

const isWall = ({ kind }: OpenElement): boolean =>
  kind === 'table' || kind === 'cell' || kind === 'caption' || kind === 'opaque';

/** A drawing or control whose end is missing would swallow the rest of the page. */
function unclosedControl(
  open: OpenElements,
  name: string,
  kind: ElementKind,
): OpenElement | undefined {
  if (kind === 'inline' || kind === 'formatting') return undefined;
  return open.find(
    (element) =>
      (element.name === 'svg' && kind !== 'opaque') ||
      ((element.name === 'button' || element.name === 'select') &&
        kind !== 'opaque' &&
        name !== 'div'),
    (element) => !isInLine(element),
  );
}

/** What a part of a table stands in; whatever else is open within that ends when the part begins. */
const places: Partial<Record<ElementKind, readonly ElementKind[]>> = {
  cell: ['row', 'group', 'table'],
  row: ['group', 'table'],
  group: ['table'],
  caption: ['table'],
};

function tablePart(open: OpenElements, kind: ElementKind): OpenElement | undefined {
  const place = places[kind];
  if (place) return open.outermostWithin((element) => place.includes(element.kind));
  if (kind !== 'table') return undefined;
  // Between cells a table can only be the next one.
  const around = open.find(isWall, () => false);
  return around?.kind === 'table' ? around : undefined;
}

/** An item in a block of its own within another item does not end that one; these are no such blocks. */
const passed: ReadonlySet<string> = new Set(['address', 'div', 'p']);

/** The parts of lists and controls that cannot stand in one another. */
const siblings: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li']],
  ['dd', ['dd', 'dt']],
  ['dt', ['dd', 'dt']],
  ['option', ['option']],
  ['optgroup', ['option', 'optgroup']],
  ['rb', ['rt', 'rp', 'rtc']],
  ['rp', ['rt', 'rp']],
  ['rt', ['rt', 'rp']],
  ['rtc', ['rt', 'rp', 'rtc']],
]);

function sibling(open: OpenElements, name: string): OpenElement | undefined {
  const names = siblings.get(name);
  if (names) {
    return open.find(
      (element) => names.includes(element.name),
      (element) => !isInLine(element) && !passed.has(element.name),
    );
  }
  const { innermost } = open;
  return isHeading(name) && innermost && isHeading(innermost.name) ? innermost : undefined;
}
