/** Medians, and the table of what was measured. */

/** What one key cost, in milliseconds; layouts are counted. @typedef {{ answer: number, script: number, style: number, busy: number, layouts: number }} KeyCost */

/**
 * @typedef {object} Measured
 * @property {string} name
 * @property {string | undefined} invalid why its figures mean nothing
 * @property {KeyCost[]} breaking
 * @property {KeyCost[]} mending
 * @property {number[]} firstScreens milliseconds
 * @property {number} script bytes of JavaScript that the first screen fetches, packed
 * @property {number} heap bytes in use at the end
 */

/**
 * @typedef {object} Column
 * @property {string} head
 * @property {string} unit
 * @property {(measured: Measured) => number[]} figures
 */

/** @type {Column[]} */
const columns = [
  {
    head: 'break: key to flag',
    unit: 'ms',
    figures: ({ breaking }) => [medianOf(breaking, 'answer')],
  },
  {
    head: 'mend: key to no flag',
    unit: 'ms',
    figures: ({ mending }) => [medianOf(mending, 'answer')],
  },
  {
    head: 'script per key, break / mend',
    unit: 'ms',
    figures: ({ breaking, mending }) => [medianOf(breaking, 'script'), medianOf(mending, 'script')],
  },
  {
    head: 'style and layout per key, break / mend',
    unit: 'ms',
    figures: ({ breaking, mending }) => [medianOf(breaking, 'style'), medianOf(mending, 'style')],
  },
  {
    head: 'main thread busy per key',
    unit: 'ms',
    figures: ({ breaking }) => [medianOf(breaking, 'busy')],
  },
  {
    head: 'layouts per key',
    unit: '',
    figures: ({ breaking }) => [medianOf(breaking, 'layouts')],
  },
  { head: 'first screen', unit: 'ms', figures: ({ firstScreens }) => [median(firstScreens)] },
  { head: 'its JavaScript, packed', unit: 'kB', figures: ({ script }) => [script / 1000] },
  { head: 'heap', unit: 'MB', figures: ({ heap }) => [heap / 1e6] },
];

/**
 * In Markdown: of the first page what was measured, of the others also how many times as much it is.
 * @param {Measured[]} pages
 * @returns {string[]} lines
 */
export function ratioTable(pages) {
  const [floor] = pages;
  const head = ['page', ...columns.map(({ head }) => head)];
  return [
    row(head),
    row(head.map(() => '---')),
    ...pages.map((page) =>
      row(
        page.invalid
          ? [page.name, `INVALID: ${page.invalid.replaceAll('|', '/')}`]
          : [page.name, ...columns.map((column) => told(column, page, floor))],
      ),
    ),
  ];
}

/**
 * @param {Column} column
 * @param {Measured} page
 * @param {Measured | undefined} floor
 */
function told({ figures, unit }, page, floor) {
  const own = figures(page);
  const measured = `${own.map(short).join(' / ')} ${unit}`.trim();
  if (page === floor || !floor || floor.invalid) return measured;
  const least = figures(floor);
  const ratios = own.map((figure, index) => `×${(figure / (least[index] ?? 0)).toFixed(1)}`);
  return `${ratios.join(' / ')} (${measured})`;
}

/** @param {string[]} cells */
function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

/** @param {number} figure */
function short(figure) {
  return figure.toFixed(figure < 10 ? 1 : 0);
}

/** @param {KeyCost[]} keys @param {keyof KeyCost} what */
function medianOf(keys, what) {
  return median(keys.map((key) => key[what]));
}

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (
    ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
  );
}
