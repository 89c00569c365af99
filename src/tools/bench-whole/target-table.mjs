/** Rows with what was measured, what it is measured against, and what is wanted; as one table of Markdown. */

/**
 * @typedef {object} TargetRow
 * @property {string} what
 * @property {string} floor what it is compared with; empty where it stands for itself
 * @property {number} [least] the figure of that
 * @property {number} figure
 * @property {string} unit
 * @property {number} target of the ratio where there is a floor, else of the figure
 */

const head = ['what', 'floor', 'figure', 'ratio', 'target', 'met'];

/** @param {TargetRow[]} rows @returns {string[]} lines */
export function targetTable(rows) {
  return [head, head.map(() => '---'), ...rows.map(told)].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

/** @param {TargetRow} row */
function told({ what, floor, least, figure, unit, target }) {
  const measured = `${short(figure)} ${unit}`.trim();
  if (least === undefined) {
    return [what, '–', measured, '–', `≤ ${target} ${unit}`.trim(), isMet(figure, target)];
  }
  const ratio = figure / least;
  return [
    what,
    `${floor}: ${short(least)} ${unit}`.trim(),
    measured,
    `×${ratio.toFixed(ratio < 10 ? 2 : 1)}`,
    `≤ ×${target}`,
    isMet(ratio, target),
  ];
}

/**
 * @param {number} figure
 * @param {number} target
 */
const isMet = (figure, target) => (figure <= target ? 'yes' : 'no');

/** @param {number} figure */
const short = (figure) => figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0);
