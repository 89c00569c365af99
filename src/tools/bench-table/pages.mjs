/** The pages that are compared: table 三 full of figures in order, a key in it breaks sums, Backspace mends them. */
import { basename, dirname } from 'node:path';
import { rows, totals } from './table-model.mjs';

/**
 * Rows and columns count from 0; column 6 holds the totals.
 * @typedef {[row: number, column: number]} Place
 *
 * @typedef {object} TablePage
 * @property {string} name
 * @property {string} folder of its built files
 * @property {string} file in it
 * @property {string} firstScreen matches what can be used first
 * @property {(place: Place) => string} input matches the input of a cell
 * @property {(place: Place) => string} flagged matches while this cell is shown as wrong
 * @property {(place: Place) => Place[]} flags the cells that are shown as wrong once this one is
 * @property {(page: import('@playwright/test').Page) => Promise<void>} open from the first screen to the table
 * @property {(page: import('@playwright/test').Page, place: Place) => Promise<void>} enter the cursor stands behind the figure
 * @property {(page: import('@playwright/test').Page) => Promise<void>} leave the cell
 */

/** The rows of the form of 2021, by their addresses. */
const rowIds = [
  ...['1', '2', '3.1', '3.2'],
  ...range(8).map((part) => `3.3.${part}`),
  ...range(3).map((part) => `3.4.${part}`),
  ...range(5).map((part) => `3.5.${part}`),
  ...range(3).map((part) => `3.6.${part}`),
  ...['3.7', '4'],
];
const columnIds = ['natural', 'business', 'research', 'welfare', 'legal', 'other', 'total'];

/**
 * A page of this folder, which shows every equation that does not hold at its total.
 * @param {string} name
 * @param {string} folder
 * @param {string} file
 * @returns {TablePage}
 */
export function plainPage(name, folder, file) {
  const input = (/** @type {Place} */ [row, column]) => `[data-cell="${row}-${column}"]`;
  return {
    name,
    folder,
    file,
    firstScreen: input([rows.firstResult, 0]),
    input,
    flagged: (place) => `.flagged > ${input(place)}`,
    flags: ([row, column]) => {
      const isResult = row >= rows.firstResult && row <= rows.total;
      const isBalance = !isResult || row === rows.total;
      return [
        [row, totals],
        .../** @type {Place[]} */ (isResult ? [[rows.total, column]] : []),
        .../** @type {Place[]} */ (isBalance ? [[rows.carriedOut, column]] : []),
      ];
    },
    open: async () => undefined,
    enter: async (page, place) => {
      await page.locator(input(place)).focus();
      await page.keyboard.press('End');
    },
    leave: async () => undefined,
  };
}

/**
 * The program, as it is built in a folder: it shows the one cell that is wrong.
 * @param {string} folder
 * @returns {TablePage}
 */
export function programPage(folder) {
  const input = (/** @type {Place} */ [row, column]) =>
    `[data-cell="table3.${rowIds[row]}.${columnIds[column]}"]`;
  return {
    name: `the program (${basename(dirname(folder))}/${basename(folder)})`,
    folder,
    file: 'index.html',
    firstScreen: 'main button',
    input,
    flagged: (place) => `${input(place)}[aria-invalid="true"]`,
    flags: (place) => [place],
    open: async (page) => {
      await page.getByRole('button', { name: /写好的年报（2025/ }).click();
      await page.getByRole('link', { name: '三、依申请公开' }).first().click();
      await page.locator(input([rows.firstResult, 0])).waitFor();
    },
    enter: async (page, place) => {
      await page.locator(input(place)).click();
      await page.keyboard.press('F2');
    },
    leave: (page) => page.keyboard.press('Escape'),
  };
}

/** @param {number} count */
function range(count) {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}
