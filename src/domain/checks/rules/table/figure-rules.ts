/** Every figure cell holds a figure: unreadable and blank cells. */

import type { TableSection } from '../../../edition/edition.ts';
import type { FigureCell } from '../../../edition/figure-cells.ts';
import { isOfOwnFormOnly, otherFormOf } from '../../../edition/table-form.ts';
import { tableNames } from '../../../edition/table-names.ts';
import { nameCell } from '../../../place/name-cell.ts';
import { cellPlace, tablePlace } from '../../../place/place.ts';
import type { CellChange } from '../../../report/cell-changes.ts';
import { explainUnreadable } from '../../../report/figure.ts';
import { figureOf } from '../../../report/figures-read.ts';
import { givenUp, totalFillings } from '../../../sums/totals.ts';
import type { Finding } from '../../core/finding.ts';
import { type FindingParts, oneFinding } from '../../core/make-finding.ts';
import { type RuleHead, reportRule, type Subject } from '../../core/rule.ts';
import { cellAt, inTable, tables, textAt } from '../../core/tables.ts';
import { blankFillings } from '../../repairs/fill-blanks.ts';
import { meantFor } from '../../repairs/meant-figure.ts';
import { gatherTexts, sayTyped } from './gather-texts.ts';

export const wholeNumbers = reportRule({
  id: 'NUM-INT',
  title: '数量为非负整数',
  level: 'error',
  together: '格填的不是规范的数字',
  basis: { source: '表内各数为件数、项数，填非负整数；金额填以万元为单位的数字', evidence: '推' },
  reads: ['cells'],
  find: (subject, head) => {
    const { figures } = subject.cells;
    return figures.unreadable.map((index) => {
      const cell = cellAt(figures, index);
      return oneFinding(head, subject, {
        place: cellPlace(cell.key),
        cells: [index],
        message: `${nameCell(cell)}${sayTyped(figures, index)}，${reason(cell, textAt(figures, index))}`,
        candidates: meantFor(subject, index),
      });
    });
  },
  gather: (findings, subject) => gatherTexts(findings, subject, reason),
});

function reason(cell: FigureCell, text: string): string {
  const figure = figureOf(text, cell.kind);
  return figure.is === 'unreadable' ? explainUnreadable(figure.why, cell.unit) : '';
}

const none = '没有的请填 0';
const ofTotal = '合计请照台账填写';

export const noBlanks = reportRule({
  id: 'NUM-BLANK',
  title: '数格不留空',
  level: 'error',
  basis: { source: '已发布的年报多数无则填 0，县级审核把空格和“/”算作未填', evidence: '样' },
  reads: ['cells', 'form'],
  find: (subject, head) =>
    tables.flatMap((table) => {
      const { figures } = subject.cells;
      const unfilled = blankIn(subject, table);
      const signs = unfilled.filter((index) => textAt(figures, index) !== '');
      const blank = unfilled.filter((index) => textAt(figures, index) === '');
      return [
        ...(blank.length > 0 ? [blankFinding(subject, head, table, blank)] : []),
        ...signs.map((index) => signFinding(subject, head, index)),
      ];
    }),
  gather: (findings, subject) => gatherTexts(findings, subject, () => none),
});

function blankFinding(
  subject: Subject<'cells' | 'form'>,
  head: RuleHead,
  table: TableSection,
  blank: readonly number[],
): Finding {
  return oneFinding(head, subject, {
    place: tablePlace(table),
    cells: blank,
    ...sayBlank(subject, table, blank),
    text: sayRuns(blank),
    isEmptiness: true,
  });
}

/** In words, with what fills them: cells of detail first, since totals follow from them. */
function sayBlank(
  { cells: { figures }, edition }: Subject<'cells' | 'form'>,
  table: TableSection,
  blank: readonly number[],
): Pick<FindingParts, 'message' | 'advice' | 'fix'> {
  const name = tableNames[table];
  const keys = new Set(blank.map((index) => cellAt(figures, index).key));
  const ofBlank = (changes: readonly CellChange[]) => changes.filter(({ key }) => keys.has(key));
  const zeros = ofBlank(blankFillings(figures, table));
  if (zeros.length === 0) {
    const totals = ofBlank(totalFillings(figures, table, edition));
    return {
      message: `${name}有 ${blank.length} 格合计未填，请照台账填写`,
      ...(totals.length > 0
        ? { fix: { is: 'cells', label: '填入合计', changes: totals }, advice: `${givenUp}。` }
        : {}),
    };
  }
  const all = figures.cells.filter((cell) => cell.table === table).length;
  return {
    message:
      blank.length === all
        ? `${name}的 ${all} 格都还没有填，${none}`
        : `${name}有 ${blank.length} 格未填，${none}`,
    fix: { is: 'cells', label: '空格填 0', changes: zeros },
  };
}

/** A sign that stands for nothing is no figure either; that it means 0 is for the writer to say. */
function signFinding(subject: Subject<'cells' | 'form'>, head: RuleHead, index: number): Finding {
  const { figures } = subject.cells;
  const cell = cellAt(figures, index);
  return oneFinding(head, subject, {
    place: cellPlace(cell.key),
    cells: [index],
    message: `${nameCell(cell)}${sayTyped(figures, index)}，${cell.isTotal ? ofTotal : none}`,
    candidates: meantFor(subject, index),
    // On the way to -3 a sign stands alone.
    isEmptiness: cell.kind === 'signed' && startsFigure.test(textAt(figures, index)),
  });
}

const startsFigure = /^[-－﹣−–+＋﹢]$/;

/** Rows that a table of another edition's form has not are no blanks: S-EDITION speaks of it. */
function blankIn(
  { cells: { figures }, form, edition }: Subject<'cells' | 'form'>,
  table: TableSection,
): number[] {
  const blank = inTable(figures, figures.blank, table);
  const found = otherFormOf(form.asPrinted, table, edition);
  return found
    ? blank.filter((index) => !isOfOwnFormOnly(found, edition, cellAt(figures, index).key))
    : blank;
}

/** "3-9,12": which cells are blank, in short. */
function sayRuns(indexes: readonly number[]): string {
  const runs: string[] = [];
  indexes.forEach((index, place) => {
    if (indexes[place - 1] !== index - 1) runs.push(`,${index}`);
    else if (indexes[place + 1] !== index + 1) runs.push(`-${index}`);
  });
  return runs.join('');
}
