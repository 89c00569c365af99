/**
 * The columns of the three tables for TanStack Table, taken from the edition. They are made once per
 * edition and never inside a render: new column objects would remount every input.
 */
import {
  cellSpanningFeature,
  createColumnHelper,
  metaHelper,
  tableFeatures,
} from '@tanstack/react-table';
import { createElement } from 'react';
import type { Edition, Table2Item } from '../../domain/edition/edition.ts';
import { AddRowHere } from './AddRowHere.tsx';
import { FigureInput } from './FigureInput.tsx';
import type { FormRow } from './form-rows.ts';
import { LocalRowLabel } from './LocalRowLabel.tsx';

interface FormColumnMeta {
  readonly is: 'label' | 'figure';
  /** How many columns of the printed grid the column takes. */
  readonly width: number;
  /** For the first label column: how many columns its head spans; 0 hides the head of the others. */
  readonly headWidth?: number;
}

export const formTableFeatures = tableFeatures({
  cellSpanningFeature,
  columnMeta: metaHelper<FormColumnMeta>(),
});

const helper = createColumnHelper<typeof formTableFeatures, FormRow>();

/** Label columns whose outer labels span the rows that share them. */
function labelColumns(count: number, head: string) {
  return Array.from({ length: count }, (_, depth) =>
    helper.display({
      id: `label${depth}`,
      header: head,
      meta: { is: 'label', width: 1, headWidth: depth === 0 ? count : 0 },
      spanRows: ({ anchorRow, row }) =>
        depth < count - 1 &&
        row.original.labels[depth + 1] !== null &&
        anchorRow.original.labels[depth + 1] !== null &&
        samePrefix(anchorRow.original, row.original, depth),
      spanColumns: ({ row }) => {
        const following = row.original.labels.slice(depth + 1);
        const isLast =
          row.original.labels[depth] !== null && following.every((label) => label === null);
        return isLast ? following.length + 1 : 1;
      },
      cell: ({ row: { original } }) => {
        const { labels, localId, addAt } = original;
        const own =
          localId === undefined || depth > 0
            ? labels[depth]
            : createElement(LocalRowLabel, { id: localId });
        const isLast = labels.slice(depth + 1).every((label) => label === null);
        return addAt && isLast ? createElement(AddRowHere, { at: addAt }, own) : own;
      },
    }),
  );
}

const samePrefix = (a: FormRow, b: FormRow, depth: number) =>
  a.labels.slice(0, depth + 1).every((label, index) => label === b.labels[index]);

function figureColumn(id: string, header: string, width = 1) {
  return helper.display({
    id,
    header,
    meta: { is: 'figure', width },
    cell: ({ row, column }) => {
      const cell = row.original.cells[column.id];
      return cell ? createElement(FigureInput, { cell }) : null;
    },
  });
}

/** One 第二十条 item: its title over 信息内容 and the value columns. */
export function table2Columns(
  item: Table2Item,
  edition: Edition,
  isSplit: boolean,
  localHeads: boolean,
) {
  const width = table2ValueColumns(edition) / item.columns.length;
  return helper.columns([
    helper.group({
      id: item.id,
      header: item.title,
      columns: [
        ...labelColumns(isSplit ? 2 : 1, edition.table2.labelHead),
        ...item.columns.map((column) => {
          const head = localHeads ? (column.localLabel ?? column.label) : column.label;
          return figureColumn(column.id, head, width);
        }),
      ],
    }),
  ]);
}

/** Grid columns right of the labels that let every item's value columns share the width evenly. */
export function table2ValueColumns({ table2 }: Edition): number {
  const counts = new Set(table2.items.map(({ columns }) => columns.length));
  let width = Math.max(...counts);
  while ([...counts].some((count) => width % count !== 0)) width += 1;
  return width;
}

export function table3Columns({ table3 }: Edition) {
  const { applicants, applicantsHead, note } = table3;
  const columns = applicants.flatMap((applicant, index) => {
    if (!applicant.group) return [figureColumn(applicant.id, applicant.label)];
    if (applicants[index - 1]?.group === applicant.group) return [];
    const members = applicants.filter(({ group }) => group === applicant.group);
    return [
      helper.group({
        id: `group${index}`,
        header: applicant.group,
        columns: members.map(({ id, label }) => figureColumn(id, label)),
      }),
    ];
  });
  return helper.columns([
    ...labelColumns(3, note),
    helper.group({ id: 'applicants', header: applicantsHead, columns }),
  ]);
}

export function table4Columns({ table4 }: Edition) {
  const outcomes = (groupId: string) =>
    table4.outcomes.map(({ id, label }) => figureColumn(`${groupId}.${id}`, label));
  const outer = [...new Set(table4.groups.map(({ path }) => path[0] as string))];
  return helper.columns(
    outer.map((head) =>
      helper.group({
        id: head,
        header: head,
        columns: table4.groups
          .filter(({ path }) => path[0] === head)
          .flatMap(({ id, path }) =>
            path[1] ? [helper.group({ id, header: path[1], columns: outcomes(id) })] : outcomes(id),
          ),
      }),
    ),
  );
}
