/** What a person means on the sheets by a click or by words or cells that were selected: a place of the report. */
import type { CellKey } from '../../domain/edition/cell-address.ts';
import type { ManuscriptLine } from '../../domain/manuscript/manuscript.ts';
import { cellsIn, type Place, placeOfCells, wordsPlace } from '../../domain/place/place.ts';
import { parsePlace, placeText } from '../../domain/place/place-text.ts';
import { storedOffset } from '../../domain/report/printed-lines.ts';
import type { LinesByText } from './spots-on-paper.ts';

/** @returns the words or cells that are selected, else what was clicked; undefined where nothing of the report stands */
export function pickedPlace(
  target: Element,
  sheets: HTMLElement,
  lines: LinesByText,
): Place | undefined {
  return selectedPlace(sheets, lines) ?? placeOfElement(target);
}

/** The place of the nearest element that has one; of marked words, that of their whole line. */
export function placeOfElement(target: Element): Place | undefined {
  const element = target.closest<HTMLElement>('[data-anchor]:not(.preview-words)');
  return element?.dataset.anchor === undefined ? undefined : parsePlace(element.dataset.anchor);
}

function selectedPlace(sheets: HTMLElement, lines: LinesByText): Place | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!sheets.contains(range.commonAncestorContainer)) return undefined;
  return selectedWords(range, lines) ?? selectedCells(selection, sheets);
}

/** Words within one line; a selection over several lines is of the first. */
function selectedWords(range: Range, lines: LinesByText): Place | undefined {
  const start = lineElement(range.startContainer);
  const line = start && lineOf(start, lines);
  if (!start || !line) return undefined;
  const before = Number(start.dataset.from ?? 0);
  const from = before + offsetIn(start, range.startContainer, range.startOffset);
  const to = start.contains(range.endContainer)
    ? before + offsetIn(start, range.endContainer, range.endOffset)
    : line.text.length;
  if (from >= to) return undefined;
  return wordsPlace({ id: line.id, from: storedOffset(line, from), to: storedOffset(line, to) });
}

const lineElement = (node: Node): HTMLElement | undefined =>
  elementOf(node)?.closest<HTMLElement>('[data-anchor^="words/"]:not(.preview-words)') ?? undefined;

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

function lineOf({ dataset }: HTMLElement, lines: LinesByText): ManuscriptLine | undefined {
  const place = parsePlace(dataset.anchor ?? '');
  if (place?.is !== 'words') return undefined;
  return (lines.get(place.ranges[0].id) ?? []).find(
    (line) => placeText(line.place) === dataset.anchor,
  );
}

/** Characters of the line before a point in its element; words for screen readers are none of them. */
function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const point = document.createRange();
  point.setStart(node, offset);
  let before = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.parentElement?.closest('.ui-hidden')) continue;
    const length = text.nodeValue?.length ?? 0;
    if (text === node) return before + offset;
    // The point stands before this text, or behind it.
    if (point.comparePoint(text, 0) >= 0) return before;
    before += length;
  }
  return before;
}

function selectedCells(selection: Selection, sheets: HTMLElement): Place | undefined {
  const cells = Array.from(sheets.querySelectorAll<HTMLElement>('[data-anchor^="cells/"]'));
  const places = cells
    .filter((cell) => selection.containsNode(cell, true))
    .flatMap(({ dataset }) => parsePlace(dataset.anchor ?? '') ?? []);
  const keys: CellKey[] = cellsIn(places);
  return keys.length > 1 ? placeOfCells(keys)[0] : undefined;
}
