/** Where on the sheets the signs at the margin stand: beside the first of their places that is drawn. */
import { type RefObject, useEffect, useState } from 'react';
import type { Kind } from '../../domain/checks/core/finding.ts';

export interface MarginNote {
  readonly id: string;
  /** Anchors of the elements beside which it may stand, the first choice first. */
  readonly anchors: readonly string[];
  readonly text: string;
  /** For screen readers and on hovering. */
  readonly label: string;
  readonly look: Kind | 'opinion' | 'settled';
  readonly isSelected: boolean;
}

export interface PlacedNote extends MarginNote {
  /** In pixels of the sheet. */
  readonly top: number;
}

/** From one sign to the next, in pixels of the sheet. */
const step = 30;
const none: readonly PlacedNote[] = [];

/**
 * Placed once the first sheet is painted, and again once all are: where they stand is asked of the browser, which lays
 * out sheets for it that nobody sees yet.
 * @returns those of a page, by its number
 */
export function useMarginNotes(
  sheets: RefObject<HTMLElement | null>,
  notes: readonly MarginNote[],
  pages: readonly unknown[],
  isComplete: boolean,
): (page: number) => readonly PlacedNote[] {
  const [placed, setPlaced] = useState<ReadonlyMap<number, readonly PlacedNote[]>>(new Map());
  const drawn = isComplete ? pages : pages[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: new pages are other elements
  useEffect(() => {
    setPlaced(sheets.current && notes.length > 0 ? placedOn(sheets.current, notes) : new Map());
  }, [sheets, notes, drawn]);
  return (page) => placed.get(page) ?? none;
}

function placedOn(
  sheets: HTMLElement,
  notes: readonly MarginNote[],
): ReadonlyMap<number, readonly PlacedNote[]> {
  const elements = new Map<string, HTMLElement>();
  for (const element of sheets.querySelectorAll<HTMLElement>('[data-anchor]:not(.is-continued)')) {
    const { anchor } = element.dataset;
    if (anchor !== undefined && !elements.has(anchor)) elements.set(anchor, element);
  }
  const pages = new Map<number, PlacedNote[]>();
  for (const note of notes) {
    const element = note.anchors.map((anchor) => elements.get(anchor)).find(Boolean);
    const sheet = element?.closest<HTMLElement>('[data-page]');
    if (!element || !sheet) continue;
    const box = sheet.getBoundingClientRect();
    const scale = box.height / sheet.offsetHeight || 1;
    const top = (element.getBoundingClientRect().top - box.top) / scale;
    const page = Number(sheet.dataset.page);
    pages.set(page, [...(pages.get(page) ?? []), { ...note, top }]);
  }
  return new Map([...pages].map(([page, all]) => [page, apart(all, sheetHeightOf(sheets))]));
}

const sheetHeightOf = (sheets: HTMLElement) =>
  sheets.querySelector<HTMLElement>('[data-page]')?.offsetHeight ?? Number.POSITIVE_INFINITY;

/** One below the other where their places are near to one another; none off the sheet. */
function apart(notes: readonly PlacedNote[], height: number): readonly PlacedNote[] {
  const inOrder = [...notes].sort((a, b) => a.top - b.top);
  let free = 0;
  const down = inOrder.map((note) => {
    const top = Math.max(note.top, free);
    free = top + step;
    return { ...note, top };
  });
  let last = height;
  return down
    .reverse()
    .map((note) => {
      const top = Math.max(0, Math.min(note.top, last - step));
      last = top;
      return { ...note, top };
    })
    .reverse();
}
