/** A paste between the clipboard and the table: carried out at once where it is plain, else shown first. */

import { type ExtraRow, extraRowKey } from '../../domain/edition/cell-address.ts';
import type { TableSection } from '../../domain/edition/edition.ts';
import { cellsByKey } from '../../domain/place/find-cell.ts';
import { saySpread } from '../../domain/place/say-cells.ts';
import type { Report } from '../../domain/report/report.ts';
import type {
  LabelledFigures,
  NamedRow,
  PastedTable,
  TurnedFigures,
} from '../../reading/paste/pasted-table.ts';
import type { Session } from '../session/session.ts';
import { nextId, withRows } from './local-row-places.ts';
import { cellChanges, overwrites, type PastePlan, planPaste } from './paste-plan.ts';
import { type PlacedText, placeBlock } from './place-block.ts';
import type { MappedFigure } from './table-map.ts';

type Lines = readonly (readonly MappedFigure[])[];

export interface PendingPaste {
  /** The first is the one that is carried out unless a person chooses otherwise. */
  readonly plans: readonly PastePlan[];
  /** What should be looked at beside the plan itself, in Chinese. */
  readonly remarks: readonly string[];
  readonly isPlain: boolean;
  /** The table that is pasted into. */
  readonly table: TableSection | undefined;
  /** Rows whose names are not the form's, with what a person has said of them. */
  readonly named: readonly NamedRow[];
  /** Reads the same once more with what a person says these names mean; nothing where it was asked again since. */
  readonly assign?: (names: RowNames) => Promise<PendingPaste | undefined>;
}

/** By the key of a name: a label of the table, or '' for a row that is not wanted. */
export type RowNames = Readonly<Record<string, string>>;

export function pendingPaste(
  pasted: PastedTable,
  lines: Lines,
  selected: Lines,
  report: Report,
  before: Report = report,
): PendingPaste {
  const { labelled, block, turned, hidden = [], named = [] } = pasted;
  const inRow = turned && figuresOfRow(turned, lines, selected);
  const byHeads = inRow && planPaste('labels', inRow, [], report);
  const byLabels = byHeads ?? (labelled && planByLabels(labelled, report));
  const byPlaces = planPaste('places', placeBlock(block, lines, selected), [], report);
  const plans = byLabels ? [byLabels, byPlaces] : [byPlaces];
  const section = lines[0]?.[0]?.cell.table;
  const remarks = [
    ...hidden,
    ...(labelled ? [...otherTables(labelled, section), ...labelled.remarks] : []),
    ...(byLabels ? [] : placedAnyhow(pasted)),
  ];
  const plan = byLabels ?? byPlaces;
  const isChangedSince = plan.changes.some(
    ({ cell: { key } }) => (report.cells[key] ?? '') !== (before.cells[key] ?? ''),
  );
  if (isChangedSince) remarks.push('读取剪贴板的时候，这里又输过');
  // One figure into one cell is as if it were typed.
  const [only, ...others] = selected.flat();
  const isOne =
    others.length === 0 &&
    plan.changes.length === 1 &&
    plan.changes[0]?.cell.key === only?.cell.key;
  const isPlain =
    plan.problems.length === 0 &&
    plan.rows.length === 0 &&
    named.every(({ label }) => label !== undefined) &&
    remarks.length === 0 &&
    (isOne || overwrites(plan).length === 0);
  return { plans, remarks, isPlain, named, table: section };
}

/** @returns undefined where the row of the first selected cell has not all of these columns */
function figuresOfRow(
  { table, figures }: TurnedFigures,
  lines: Lines,
  selected: Lines,
): PlacedText[] | undefined {
  const start = selected[0]?.[0]?.cell;
  if (start?.table !== table) return undefined;
  const row = lines.flat().filter(({ cell }) => rowOf(cell.key) === rowOf(start.key));
  const placed = figures.map(({ columnId, text }) => ({
    cell: row.find(({ cell }) => cell.columnId === columnId)?.cell,
    text,
  }));
  return placed.every(({ cell }) => cell !== undefined) ? placed : undefined;
}

const rowOf = (key: string) => key.slice(0, key.lastIndexOf('/'));

/** What is said where figures go by their place though something stood beside them. */
function placedAnyhow({ block, turned }: PastedTable): string[] {
  if (turned) return [notInThisRow(turned)];
  return [
    ...(block.hadLabels ? ['没有认出旁边的文字是哪一行、哪一列，按位置填'] : []),
    ...(block.isParted ? ['内容里没有表格，按空格分成了几格，请核对是否分对'] : []),
  ];
}

const notInThisRow = ({ table }: TurnedFigures) =>
  `粘贴的是表${'一二三四'[table - 1]}一行的数，旁边是列名，选中的这一行没有这些列，按位置填`;

/** Rows of the office's own that are not here come with their figures. */
function planByLabels(
  { figures, notes, newRows = [] }: LabelledFigures,
  report: Report,
): PastePlan {
  const added = newRows.reduce<{ report: Report; rows: readonly ExtraRow[]; placed: Placed[] }>(
    (sofar, { label, at, figures: own }) => {
      const row: ExtraRow = { id: nextId(sofar.report), label, ...(at ? { at } : {}) };
      const placed = own.map(({ columnId, text }) => ({ key: extraRowKey(row, columnId), text }));
      return {
        report: withRows(sofar.report, [row]),
        rows: [...sofar.rows, row],
        placed: [...sofar.placed, ...placed],
      };
    },
    { report, rows: [], placed: [] },
  );
  const cells = cellsByKey(added.report);
  const placed = [...figures, ...added.placed].map(({ key, text }) => ({
    cell: cells.get(key),
    text,
  }));
  return { ...planPaste('labels', placed, notes, report), rows: added.rows };
}

type Placed = LabelledFigures['figures'][number];

function otherTables({ tables }: LabelledFigures, section: TableSection | undefined): string[] {
  const others = tables.filter((table) => table !== section);
  const names = others.map((table) => `表${'一二三四'[table - 1]}`).join('、');
  return others.length > 0 ? [`内容里有${names}，会填到${names}`] : [];
}

const placings = { labels: '按行名', places: '按位置' } as const;

/**
 * @param blanksOnly leaves figures alone that are there
 * @param remark what else is to be known of it
 */
export function carryOut(
  plan: PastePlan,
  blanksOnly: boolean,
  session: Session,
  remark?: string,
): void {
  const changes = blanksOnly ? plan.changes.filter(({ from }) => from.trim() === '') : plan.changes;
  const { rows } = plan;
  if (changes.length + rows.length === 0) {
    session.notices.tell(nothingChanged(plan));
    return;
  }
  const cells = cellChanges(changes);
  const prepare = (before: Report) => withRows(before, rows);
  const place = saySpread(
    cells.map(({ key }) => key),
    prepare(session.report.get()),
  );
  const names = rows.map(({ label }) => `“${label}”`).join('、');
  const said = [
    `已${placings[plan.by]}粘贴 ${cells.length} 格${place ? `：${place}` : ''}`,
    ...(rows.length > 0 ? [`添加附加行${names}`] : []),
    ...(plan.blanks > 0 ? [`${plan.blanks} 个空格没有改动原数`] : []),
    ...(remark ? [remark] : []),
  ];
  session.changeCells(`粘贴 ${cells.length} 格`, cells, { told: said.join('，'), prepare });
}

function nothingChanged({ same, blanks }: PastePlan): string {
  if (same > 0) return '粘贴的数和表里的相同，没有改动';
  return blanks > 0 ? '粘贴的都是空格，没有改动' : '没有可以粘贴的数';
}
