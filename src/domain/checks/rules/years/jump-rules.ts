/** Figures that are possible and yet hardly likely after last year's. */
import { tableNames } from '../../../edition/table-names.ts';
import { nameCell, nameRow } from '../../../place/name-cell.ts';
import { cellPlace, tablePlace } from '../../../place/place.ts';
import type { Finding, RuleId } from '../../core/finding.ts';
import { oneFinding } from '../../core/make-finding.ts';
import { type RuleHead, reportRule, type Subject } from '../../core/rule.ts';
import { cellAt, mostSingleFindings, tables } from '../../core/tables.ts';
import { type Pair, yearsOf } from '../../core/years-plan.ts';
import { sayLastReport } from '../../wording/word-last-year.ts';

export const pendingCasesGoOn = reportRule({
  id: 'X-PENDING',
  title: '上年尚未审结的案件',
  level: 'note',
  basis: { source: '上年尚未审结的案件，一般也在本年的总计之内', evidence: '推' },
  reads: ['cells', 'lastYear'],
  find: (subject, head) =>
    yearsOf(subject).pending.flatMap(({ cell, last }): Finding[] => {
      const { figures } = subject.cells;
      const now = figures.values[cell] as number;
      if (Number.isNaN(now) || now >= last) return [];
      const total = cellAt(figures, cell);
      return [
        oneFinding(head, subject, {
          place: cellPlace(total.key),
          cells: [cell],
          message: `${nameRow(total)}：${sayLastReport(subject.lastYear.report)}尚未审结 ${last}，本年${total.columnName} ${now}，少于上年未审结的件数`,
          advice: '请核对是否漏计了上年未审结、本年审结或者仍在审理的案件。',
          text: `${last}|${now}`,
        }),
      ];
    }),
});

/** So many times last year's figure is a jump. */
const jumpFactor = 10;
/** Below this, in both years, ten times as much is no more than a few cases. */
const leastFigure = 10;

/** What is wrong for another reason is not told twice. */
const told: readonly RuleId[] = [
  'T2-IMPL',
  'T2-REPEAL',
  'T2-PUBTOT',
  'T2-DELTA',
  'T2-DEC0',
  'T2-PROC',
  'T3-BAL',
  'T3-COL',
  'T3-ROW',
  'T4-SUM',
  'X-CARRY',
  'X-INFORCE',
  'X-ITEMS',
  'X-PENDING',
];

export const jumps = reportRule({
  id: 'X-JUMP',
  title: '与上年相差悬殊',
  level: 'note',
  basis: { source: '比上年多到十倍以上或者归零的数，常是填错了行、列或单位', evidence: '推' },
  reads: ['cells', 'lastYear'],
  yieldsTo: { to: told, where: 'sameMark' },
  find: (subject, head) => {
    const { values } = subject.cells.figures;
    return yearsOf(subject)
      .compared.filter(({ cell, last }) => isJump(last, values[cell] as number))
      .map((pair) => jumpFinding(subject, head, [pair]));
  },
  gather: (findings, subject, head) => {
    const { compared } = yearsOf(subject);
    const { cells } = subject.cells.figures;
    return tables.flatMap((table) => {
      const own = findings.filter(({ section }) => section === table);
      if (own.length <= mostSingleFindings) return own;
      const keys = own.map((finding) => finding.cells[0]);
      const pairs = compared.filter(({ cell }) => keys.includes(cells[cell]?.key));
      return [jumpFinding(subject, head, pairs, own)];
    });
  },
});

function isJump(last: number, now: number): boolean {
  if (last === 0 || Math.max(last, now) < leastFigure) return false;
  return now === 0 || now >= jumpFactor * last;
}

/** One figure, or one finding for all of a table. */
function jumpFinding(
  subject: Subject<'cells' | 'lastYear'>,
  head: RuleHead,
  pairs: readonly Pair[],
  members?: readonly Finding[],
): Finding {
  const { figures } = subject.cells;
  const [{ cell, last }] = pairs as [Pair];
  const now = figures.values[cell] as number;
  const first = cellAt(figures, cell);
  const example = `${nameCell(first)}为 ${now}，${sayLastReport(subject.lastYear.report)}为 ${last}，${sayJump(last, now)}`;
  const isOne = pairs.length === 1;
  return oneFinding(head, subject, {
    place: isOne ? cellPlace(first.key) : tablePlace(first.table),
    cells: pairs.map((pair) => pair.cell),
    message: isOne
      ? example
      : `${tableNames[first.table]}有 ${pairs.length} 个数与上年相差悬殊，如${example}`,
    advice: '请核对是否填错了行、列或单位；确实如此的不用改，可以在正文中说明原因。',
    text: pairs.map((pair) => `${pair.last}|${figures.values[pair.cell]}`).join(),
    ...(members ? { members } : {}),
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
