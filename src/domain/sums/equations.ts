/**
 * The words in which rules about sums are written. A sum is a value: the cells of its two sides. From it
 * come the verdict, the cells to tint, the message, the difference and the diagnosis, written once.
 */

import { type CellKey, table3Key, table4Key } from '../edition/cell-address.ts';
import type { Applicant, Edition, Table3Role, Table3Row } from '../edition/edition.ts';
import { totalColumn } from '../edition/figure-cells.ts';
import {
  lastLabel,
  markOfResult,
  markOfRow,
  nameColumn,
  nameTable3Row,
  quoted,
} from '../place/name-cell.ts';

/** One summand: its cell and how a message calls it. Neighbours of one name are said as one figure. */
export interface Term {
  readonly key: CellKey;
  readonly name: string;
}

/** left ＝ right */
export interface Sum {
  /** 「表三“自然人”列」 */
  readonly place: string;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** The total that it ends in: shown there as long as the wrong cell is not known. */
  readonly total: CellKey;
}

/** A column of the table of section 三, seen from a rule. */
export interface Column {
  /** The rows of these roles, by their numbering: 「一」, 「三（七）」. */
  rows(...roles: readonly Table3Role[]): Term[];
  /** All results, each under the heading it belongs to: 「（三）」. */
  results(): Term[];
  /** The total of the results by its label: 「（七）总计」. */
  resultTotal(): Term[];
}

/** One sum for each column of the table of section 三; none where the form has not the rows for it. */
export function inEachColumn(
  state: (column: Column) => readonly [left: Term[], right: Term[]],
): (edition: Edition) => Sum[] {
  return ({ table3 }) =>
    table3.applicants.flatMap((applicant) => {
      const total = table3.rows.find(({ role }) => role === 'resultTotal');
      const [left, right] = state(columnOf(table3.rows, applicant));
      if (!total || !left.length || !right.length) return [];
      return [
        {
          place: nameColumn(applicant.label),
          left,
          right,
          total: table3Key(total.id, applicant.id),
        },
      ];
    });
}

function columnOf(rows: readonly Table3Row[], applicant: Applicant): Column {
  const terms = (role: Table3Role, name: (row: Table3Row) => string) =>
    rows
      .filter((row) => row.role === role)
      .map((row): Term => ({ key: table3Key(row.id, applicant.id), name: name(row) }));
  return {
    rows: (...roles) => roles.flatMap((role) => terms(role, markOfRow)),
    results: () => terms('result', markOfResult),
    resultTotal: () => terms('resultTotal', lastLabel),
  };
}

/** In each row of the table of section 三: the applicants on the left, their total on the right. */
export function rowTotals(edition: Edition): Sum[] {
  const { applicants, rows } = edition.table3;
  const last = totalColumn(edition);
  return rows.map((row): Sum => {
    const terms = applicants.map(
      ({ id, label }): Term => ({ key: table3Key(row.id, id), name: label }),
    );
    const total = terms[last] as Term;
    return {
      place: `表三${quoted(nameTable3Row(row))}行`,
      left: terms.slice(0, last),
      right: [total],
      total: total.key,
    };
  });
}

/** In each group of the table of section 四: the outcomes on the left, their total on the right. */
export function groupTotals({ table4: { groups, outcomes } }: Edition): Sum[] {
  return groups.map((group): Sum => {
    const terms = outcomes.map(
      ({ id, label }): Term => ({ key: table4Key(group.id, id), name: label }),
    );
    const total = terms[terms.length - 1] as Term;
    return {
      place: `表四${quoted(group.path[group.path.length - 1] as string)}`,
      left: terms.slice(0, -1),
      right: [total],
      total: total.key,
    };
  });
}
