/** Every figure cell holds a figure: unreadable and blank cells. */

import type { TableSection } from '../../../edition/edition.ts';
import type { FigureCell } from '../../../edition/figure-cells.ts';
import { isOfOwnFormOnly, otherFormOf } from '../../../edition/table-form.ts';
import { tableNames } from '../../../edition/table-names.ts';
import { nameCell } from '../../../place/name-cell.ts';
import { cellPlace, tablePlace } from '../../../place/place.ts';
import type { CellChange } from '../../../report/cell-changes.ts';
import { explainUnreadable } from '../../../report/figure.ts';
import { type FiguresRead, figureOf } from '../../../report/figures-read.ts';
import { givenUp, totalFillings } from '../../../sums/totals.ts';
import type { Finding } from '../../core/finding.ts';
import { type FindingParts, oneFinding } from '../../core/make-finding.ts';
import { reportRule, type Subject } from '../../core/rule.ts';
import { cellAt, inTable, mostSingleFindings, tables } from '../../core/tables.ts';
import { blankFillings } from '../../repairs/fill-blanks.ts';

const textAt = ({ typed }: FiguresRead, index: number) => (typed[index] ?? '').trim();

export const wholeNumbers = reportRule({
  id: 'NUM-INT',
  title: '数量为非负整数',
  level: 'error',
  basis: { source: '表内各数为件数、项数，填非负整数；金额填以万元为单位的数字', evidence: '推' },
  reads: ['cells'],
  find: (subject, head) =>
    tables.flatMap((table) => {
      const { figures } = subject.cells;
      const byText = new Map<string, number[]>();
      for (const index of inTable(figures, figures.unreadable, table)) {
        const text = textAt(figures, index);
        byText.set(text, [...(byText.get(text) ?? []), index]);
      }
      return [...byText].flatMap(([text, indexes]): Finding[] => {
        const groups =
          indexes.length > mostSingleFindings ? [indexes] : indexes.map((index) => [index]);
        return groups.map((group) => {
          const cell = cellAt(figures, group[0] as number);
          const place =
            group.length > 1 ? `${tableNames[table]}有 ${group.length} 格` : nameCell(cell);
          return oneFinding(head, subject, {
            place: cellPlace(cell.key),
            cells: group,
            message: `${place}填的是“${text}”，${reason(text, cell)}`,
          });
        });
      });
    }),
});

function reason(text: string, cell: FigureCell): string {
  const figure = figureOf(text, cell.kind);
  return figure.is === 'unreadable' ? explainUnreadable(figure.why, cell.unit) : '';
}

export const noBlanks = reportRule({
  id: 'NUM-BLANK',
  title: '数格不留空',
  level: 'error',
  basis: { source: '已发布的年报多数无则填 0，县级审核把空格和“/”算作未填', evidence: '样' },
  reads: ['cells', 'form'],
  find: (subject, head) =>
    tables.flatMap((table) => {
      const blank = blankIn(subject, table);
      if (!blank.length) return [];
      return [
        oneFinding(head, subject, {
          place: tablePlace(table),
          cells: blank,
          ...sayBlank(subject, table, blank),
          text: sayRuns(blank),
          isEmptiness: true,
        }),
      ];
    }),
});

/** In words, with what fills them: cells of detail first, since totals follow from them. */
function sayBlank(
  { cells: { figures }, edition }: Subject<'cells' | 'form'>,
  table: TableSection,
  blank: readonly number[],
): Pick<FindingParts, 'message' | 'advice' | 'fix'> {
  const name = tableNames[table];
  const keys = new Set(blank.map((index) => cellAt(figures, index).key));
  const ofBlank = (changes: readonly CellChange[]) => changes.filter(({ key }) => keys.has(key));
  const marks = blank.filter((index) => textAt(figures, index) !== '');
  const signs = sayMarks(figures, blank, marks);
  const zeros = ofBlank(blankFillings(figures, table));
  if (zeros.length === 0) {
    const totals = ofBlank(totalFillings(figures, table, edition));
    return {
      message: `${name}有 ${blank.length} 格合计未填${signs}，请照台账填写`,
      ...(totals.length > 0
        ? { fix: { is: 'cells', label: '填入合计', changes: totals }, advice: givenUp }
        : {}),
    };
  }
  const all = figures.cells.filter((cell) => cell.table === table).length;
  return {
    message:
      blank.length === all && marks.length === 0
        ? `${name}的 ${all} 格都还没有填，没有的请填 0`
        : `${name}有 ${blank.length} 格未填${signs}，没有的请填 0`,
    fix: { is: 'cells', label: '空格填 0', changes: zeros },
  };
}

/** Rows that a table of another edition's form has not are no blanks: S-EDITION speaks of it. */
function blankIn(
  { cells: { figures }, form, edition }: Subject<'cells' | 'form'>,
  table: TableSection,
): number[] {
  const blank = inTable(figures, figures.blank, table);
  const found = table === 3 ? otherFormOf(form.asPrinted, table, edition) : undefined;
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

/** 「（其中 3 格是“/”）」 */
function sayMarks(
  figures: FiguresRead,
  blank: readonly number[],
  marks: readonly number[],
): string {
  const first = marks[0];
  if (first === undefined) return '';
  const sign = textAt(figures, first);
  const kind = marks.every((index) => textAt(figures, index) === sign) ? '' : '之类的符号';
  const count = marks.length === blank.length ? '都' : `其中 ${marks.length} 格`;
  return `（${count}是“${sign}”${kind}）`;
}
