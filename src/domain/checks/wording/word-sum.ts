/** A broken sum in words, both sides with their figures and the difference. */

import { withFigure } from '../../place/name-cell.ts';
import type { Sum, Term } from '../../sums/equations.ts';

/** More summands than this are said as one figure. */
const mostSummands = 6;

/**
 * 「表三“自然人”列：一 21 ＋ 二 0 ＝ 21，三（七）20 ＋ 四 0 ＝ 20，相差 1」
 * @param figureAt the figure of a cell; all are readable
 */
export function saySum(sum: Sum, figureAt: (term: Term) => number): string {
  return `${sum.place}：${saySides(sum, figureAt)}`;
}

export function saySides({ left, right }: Sum, figureAt: (term: Term) => number): string {
  const difference = Math.abs(addUp(left, figureAt) - addUp(right, figureAt));
  return `${saySide(left, figureAt)}，${saySide(right, figureAt)}，相差 ${difference}`;
}

function saySide(terms: readonly Term[], figureAt: (term: Term) => number): string {
  const all = summands(terms, figureAt);
  const total = addUp(terms, figureAt);
  const [first] = all;
  if (!first) return '';
  if (all.length === 1) return withFigure(first.name, first.figure);
  // Two are said in full, as the form's own remark does; of more, those that are 0 are left out.
  const shown = all.length === 2 ? all : all.filter(({ figure }) => figure !== 0);
  if (!shown.length) return '各项都是 0';
  if (shown.length > mostSummands) return `各项之和 ${total}`;
  const sum = shown.map(({ name, figure }) => withFigure(name, figure)).join(' ＋ ');
  return shown.length === 1 ? `${sum}（其余为 0）` : `${sum} ＝ ${total}`;
}

/** Terms of one name, the eight items of 「（三）」, are one summand. */
function summands(terms: readonly Term[], figureAt: (term: Term) => number) {
  const byName = new Map<string, number>();
  for (const term of terms) byName.set(term.name, (byName.get(term.name) ?? 0) + figureAt(term));
  return [...byName].map(([name, figure]) => ({ name, figure }));
}

const addUp = (terms: readonly Term[], figureAt: (term: Term) => number) =>
  terms.reduce((sum, term) => sum + figureAt(term), 0);
