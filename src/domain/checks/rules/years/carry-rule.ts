/** 「二、上年结转」 is what last year's report carried out, column by column. */

import { nameCell, nameRow, quoted, sayCorrection, withFigure } from '../../../place/name-cell.ts';
import { cellPlace } from '../../../place/place.ts';
import type { FiguresRead } from '../../../report/figures-read.ts';
import type { Explanation, Finding } from '../../core/finding.ts';
import { type FindingParts, oneFinding } from '../../core/make-finding.ts';
import { type RuleHead, reportRule, type Subject } from '../../core/rule.ts';
import { cellAt, mostSingleFindings } from '../../core/tables.ts';
import { type Carried, type YearsPlan, yearsOf } from '../../core/years-plan.ts';
import { ifLastIsRight, sayCarriedOut } from '../../wording/word-last-year.ts';

export const carriedIn = reportRule({
  id: 'X-CARRY',
  title: '上年结转与上年年报一致',
  level: 'error',
  basis: { source: '从上年结转来的，就是上年年报结转下年的那些申请', evidence: '推' },
  reads: ['cells', 'lastYear'],
  // Where the sums of table 三 ask for what last year's report carried out, last year's report is a further proof.
  yieldsTo: { to: ['T3-BAL', 'T3-COL', 'T3-ROW'], where: 'sameRemedy', joins: true },
  find: (subject, head) => {
    const years = yearsOf(subject);
    const { carried } = years;
    if (!carried) return [];
    const row: Row = { subject, figures: subject.cells.figures, years, carried, head };
    const wrong = wrongColumns(row);
    return wrong.length > mostSingleFindings
      ? [wholeRowFinding(row, wrong)]
      : wrong.map((column) => columnFinding(row, column));
  },
});

interface Row {
  readonly subject: Subject<'cells' | 'lastYear'>;
  readonly figures: FiguresRead;
  readonly years: YearsPlan;
  readonly carried: Carried;
  readonly head: RuleHead;
}

/** A cell, by index, and the figure it would get. */
interface SetCell {
  readonly cell: number;
  readonly to: number;
}

interface WrongColumn {
  readonly cell: number;
  readonly now: number;
  readonly last: number;
}

/** A total that is off by just as much as its parts together is not wrong for itself. */
function wrongColumns({ carried: { row, pairs }, figures }: Row): WrongColumn[] {
  const wrong = pairs
    .map(({ cell, last }) => ({ cell, last, now: figures.values[cell] as number }))
    .filter(({ now, last }) => now !== last && !Number.isNaN(now));
  const isTotal = ({ cell }: WrongColumn) => cell === row[row.length - 1];
  const parts = wrong.filter((column) => !isTotal(column));
  const total = wrong.find(isTotal);
  return total && differenceOf(parts) === differenceOf([total]) ? parts : wrong;
}

const differenceOf = (columns: readonly WrongColumn[]) =>
  columns.reduce((sum, { now, last }) => sum + now - last, 0);

function columnFinding(row: Row, column: WrongColumn): Finding {
  const { years, figures } = row;
  const { cell, now, last } = column;
  const words = `${nameCell(cellAt(figures, cell))}为 ${now}，${sayCarriedOut(years)}为 ${last}，相差 ${Math.abs(now - last)}`;
  return rowFinding(row, [column], {
    place: cellPlace(cellAt(figures, cell).key),
    message: words,
  });
}

function wholeRowFinding(row: Row, columns: readonly WrongColumn[]): Finding {
  const { years, figures } = row;
  const first = cellAt(figures, columns[0]?.cell as number);
  const all = columns.map(({ cell, now, last }) => {
    const name = withFigure(quoted(cellAt(figures, cell).columnName), now);
    return `${name}（上年 ${last}）`;
  });
  const words = `${nameRow(first)}有 ${columns.length} 列与${sayCarriedOut(years)}不一致：${all.join('，')}`;
  return rowFinding(row, columns, {
    place: cellPlace(first.key),
    aspect: 'row',
    message: words,
  });
}

function rowFinding(row: Row, columns: readonly WrongColumn[], parts: FindingParts): Finding {
  const { head, subject, years } = row;
  const changes = takenFromLast(row, columns);
  const marked = columns.map(({ cell }) => cell);
  return oneFinding(head, subject, {
    ...parts,
    witness: sayCarriedOut(years),
    cells: [...new Set([...marked, ...changes.map(({ cell }) => cell)])],
    marked,
    message: changes.length ? `${parts.message}。${ifLastIsRight}` : parts.message,
    proof: [parts.message],
    candidates: changes.length ? [explanationOf(row, changes)] : [],
    advice: changes.length
      ? '请对照台账核实；上年年报后来有更正的，以更正后的数为准，并在定稿时写明。'
      : '上年年报的分类数不全或与总计不符，请对照台账核对是哪一类申请人。',
    text: columns.map(({ now, last }) => `${now}|${last}`).join(),
  });
}

/** The changes that make the columns as last year's; none where a row that adds up would do so no more. */
function takenFromLast(
  { carried: { row }, figures: { values } }: Row,
  columns: readonly WrongColumn[],
): SetCell[] {
  const changes = columns.map(({ cell, last }) => ({ cell, to: last }));
  const total = row[row.length - 1] as number;
  const parts = row.slice(0, -1).reduce((sum, cell) => sum + (values[cell] as number), 0);
  if (parts !== values[total]) return changes;
  // A total that is wrong for itself is off by another number than its parts.
  if (columns.some(({ cell }) => cell === total)) return [];
  return [...changes, { cell: total, to: parts - differenceOf(columns) }];
}

function explanationOf(row: Row, changes: readonly SetCell[]): Explanation {
  const { figures } = row;
  const words = changes.map(({ cell, to }) =>
    sayCorrection(cellAt(figures, cell), to, figures.values[cell] as number),
  );
  return {
    text: changes.length > mostSingleFindings ? sayRow(row, changes) : words.join('；'),
    changes: changes.map(({ cell, to }) => ({
      key: cellAt(figures, cell).key,
      value: String(to),
    })),
  };
}

/** The row as it would read from its first cell to its last. */
function sayRow({ carried: { row }, figures }: Row, changes: readonly SetCell[]): string {
  const wanted = new Map(changes.map(({ cell, to }) => [cell, String(to)]));
  const texts = row.map((cell) => wanted.get(cell) ?? (figures.typed[cell]?.trim() || '空'));
  return `${nameRow(cellAt(figures, row[0] as number))}应依次为 ${texts.join('、')}`;
}
