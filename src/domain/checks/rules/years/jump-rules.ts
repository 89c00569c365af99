/** Figures that are possible and yet hardly likely after last year's. */
import { tableNames } from '../../../edition/table-names.ts';
import { nameCell, namePlace } from '../../../place/name-cell.ts';
import type { Finding } from '../../core/finding.ts';
import { oneFinding } from '../../core/make-finding.ts';
import type { RuleHead, TwoYears, YearsRule } from '../../core/rule.ts';
import { cellAt, saidSingly, tables } from '../../core/tables.ts';
import type { Pair } from '../../core/years-plan.ts';
import { sayLastReport } from '../../wording/word-last-year.ts';

export const pendingCasesGoOn: YearsRule = {
  id: 'X-PENDING',
  title: '上年尚未审结的案件',
  level: 'note',
  basis: { source: '上年尚未审结的案件，一般也在本年的总计之内', evidence: '推' },
  compare: ({ edition, figures, years }, head) =>
    years.pending.flatMap(({ cell, last }): Finding[] => {
      const now = figures.values[cell] as number;
      if (Number.isNaN(now) || now >= last) return [];
      const total = cellAt(figures, cell);
      return [
        oneFinding(head, edition, figures, {
          where: total.address,
          section: 4,
          cells: [cell],
          message: `${namePlace(total)}：${sayLastReport(years)}尚未审结 ${last}，本年${total.columnName} ${now}，少于上年未审结的件数`,
          advice: '请核对是否漏计了上年未审结、本年审结或者仍在审理的案件。',
          text: `${last}|${now}`,
        }),
      ];
    }),
};

/** So many times last year's figure is a jump. */
const jumpFactor = 10;
/** Below this, in both years, ten times as much is no more than a few cases. */
const leastFigure = 10;

export const jumps: YearsRule = {
  id: 'X-JUMP',
  title: '与上年相差悬殊',
  level: 'note',
  basis: { source: '比上年多到十倍以上或者归零的数，常是填错了行、列或单位', evidence: '推' },
  compare: (subject, head) => {
    const { found, figures, years } = subject;
    const jumped = years.compared.filter(({ cell, last }) =>
      isJump(last, figures.values[cell] as number),
    );
    if (!jumped.length) return [];
    // What is wrong for another reason is not told twice.
    const marked = new Set(found.flatMap((finding) => finding.marked));
    const left = jumped.filter(({ cell }) => !marked.has(cellAt(figures, cell).key));
    return tables.flatMap((table) => {
      const pairs = left.filter(({ cell }) => cellAt(figures, cell).table === table);
      return pairs.length > saidSingly
        ? [jumpFinding(subject, head, pairs)]
        : pairs.map((pair) => jumpFinding(subject, head, [pair]));
    });
  },
};

function isJump(last: number, now: number): boolean {
  if (last === 0 || Math.max(last, now) < leastFigure) return false;
  return now === 0 || now >= jumpFactor * last;
}

/** One figure, or one finding for all of a table. */
function jumpFinding(
  { edition, figures, years }: TwoYears,
  head: RuleHead,
  pairs: readonly Pair[],
): Finding {
  const [{ cell, last }] = pairs as [Pair];
  const now = figures.values[cell] as number;
  const first = cellAt(figures, cell);
  const example = `${nameCell(first)}为 ${now}，${sayLastReport(years)}为 ${last}，${sayJump(last, now)}`;
  const isOne = pairs.length === 1;
  return oneFinding(head, edition, figures, {
    where: isOne ? first.address : `table${first.table}`,
    section: first.table,
    cells: pairs.map((pair) => pair.cell),
    message: isOne
      ? example
      : `${tableNames[first.table]}有 ${pairs.length} 个数与上年相差悬殊，如${example}`,
    advice: '请核对是否填错了行、列或单位；确实如此的不用改，可以在正文中说明原因。',
    text: pairs.map((pair) => `${pair.last}|${figures.values[pair.cell]}`).join(),
  });
}

function sayJump(last: number, now: number): string {
  if (now === 0) return '归零';
  const times = now / last;
  const rounded = Math.round(times);
  // Amounts have decimals: their quotient is whole only as far as a floating number can say.
  const isWhole = Math.abs(times - rounded) < 1e-6;
  return `是上年的${isWhole ? '' : '约'} ${rounded} 倍`;
}
