/** A table on screen with its map, for tests of what is done in it. */
import { act, cleanup, fireEvent } from '@testing-library/react';
import { createElement, Fragment, type ReactNode } from 'react';
import type { ReadTable } from '../../app/reading/table-reading.ts';
import { SectionTable } from '../../app/tables/SectionTable.tsx';
import { type MappedFigure, mapTable } from '../../app/tables/table-map.ts';
import type { TableSection } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import type { Report } from '../../domain/report/report.ts';
import { readPastedTable } from '../../reading/paste/read-pasted-table.ts';
import { mountWithSession } from './mounted-session.ts';

// jsdom draws nothing that could be scrolled, and knows <dialog> but not its modal side.
Element.prototype.scrollIntoView ??= () => undefined;
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

/** As the worker does it, at once. */
export const readAtOnce: ReadTable = async (content, target) => readPastedTable(content, target);

interface Beside {
  readonly read?: ReadTable;
  /** What else is on screen. */
  readonly children?: ReactNode;
}

/** One at a time: one that is on screen goes. */
export function mountTable(
  report: Report,
  section: TableSection,
  { read = readAtOnce, children }: Beside = {},
) {
  cleanup();
  const shown = createElement(Fragment, null, [
    createElement(SectionTable, { key: 'table', section, read }),
    createElement(Fragment, { key: 'beside' }, children),
  ]);
  const { session } = mountWithSession(report, shown);
  const table = document.querySelector('table') as HTMLTableElement;
  const cells = figureCells(editionById(report.edition), report);
  const map = mapTable(table, new Map(cells.map((cell) => [cell.key, cell])));
  const byAddress = new Map(map.lines.flat().map((figure) => [figure.cell.address, figure]));
  const at = (address: string): MappedFigure => {
    const figure = byAddress.get(address);
    if (!figure) throw new Error(`There is no figure at ${address}.`);
    return figure;
  };
  return {
    session,
    table,
    map,
    at,
    input: (address: string) => at(address).input,
    go: (address: string) => act(() => at(address).input.focus()),
    steps: () => session.history.get().done.map(({ label }) => label),
  };
}

const mapped = new Map<string, MountedTable>();

/** A table that is made once and may have left the screen: for what only asks where its cells stand. */
export function mappedTable(report: Report, section: TableSection): MappedTable {
  const shape = JSON.stringify([section, report]);
  const table = mapped.get(shape) ?? mountTable(report, section);
  mapped.set(shape, table);
  return table;
}

type MountedTable = ReturnType<typeof mountTable>;

export type MappedTable = Pick<MountedTable, 'map' | 'at'>;

export const addressesOf = (figures: readonly MappedFigure[]) =>
  figures.map(({ cell }) => cell.address);

/** The cell that has the cursor. */
export const focused = () => (document.activeElement as HTMLElement | null)?.dataset.cell;

/** The cells that are shown as a range. */
export const rangeShown = () =>
  [...document.querySelectorAll<HTMLElement>('td[data-range] input')].map(
    ({ dataset }) => dataset.cell,
  );

/** The same by the keys of their cells: of two rows of one name each has its own. */
export const rangeKeys = () =>
  [...document.querySelectorAll<HTMLInputElement>('td[data-range] input')].map(({ name }) =>
    name.replace(/^cells\./, ''),
  );

/** A key in the cell that has the cursor: what the table does at it, not what a text field does. @returns whether the text field may have it */
export function press(key: string, modifiers: KeyboardEventInit = {}): boolean {
  return fireEvent.keyDown(document.activeElement ?? document.body, { key, ...modifiers });
}

/** What typing leaves in the cell that has the cursor, in one turn. */
export const typeAtOnce = (value: string) =>
  fireEvent.input(document.activeElement ?? document.body, { target: { value } });

interface Clip {
  readonly text?: string;
  readonly html?: string;
}

/** Pastes into the cell that has the cursor and waits until it is read. @returns whether the text field may have it */
export async function paste({ text = '', html = '' }: Clip): Promise<boolean> {
  const clips: Readonly<Record<string, string>> = { 'text/plain': text, 'text/html': html };
  let isLeft = true;
  await act(async () => {
    isLeft = fireEvent.paste(document.activeElement ?? document.body, {
      clipboardData: { getData: (type: string) => clips[type] ?? '' },
    });
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  });
  return isLeft;
}

/** What copying or cutting puts on the clipboard; undefined where it is left to the browser. */
export function clipOf(event: 'copy' | 'cut'): Required<Clip> | undefined {
  const clips = new Map<string, string>();
  const isLeft = fireEvent[event](document.activeElement ?? document.body, {
    clipboardData: { setData: (type: string, value: string) => clips.set(type, value) },
  });
  if (isLeft) return undefined;
  return { text: clips.get('text/plain') ?? '', html: clips.get('text/html') ?? '' };
}
