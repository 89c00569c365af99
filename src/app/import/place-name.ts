/** The place of a note in words: "table3.3.3.2" → 「表三“（三）2.其他法律行政法规禁止公开”」. Never a path. */

import type { Edition, TableSection } from '../../domain/edition/edition.ts';
import { labelPlaces } from '../../domain/edition/label-places.ts';
import { withoutRemark } from '../../domain/edition/label-text.ts';
import { tableNames } from '../../domain/edition/table-names.ts';
import { quoted } from '../../domain/place/name-cell.ts';
import { rowNames } from '../../domain/place/name-row.ts';
import { sectionNumbers } from '../../domain/report/report.ts';
import { sectionName } from './role-choices.ts';

const wholeFile = '整个文件';

const partNames: Readonly<Record<string, string>> = {
  report: wholeFile,
  title: '标题',
  preamble: '前言',
  contacts: '联系方式',
  closing: '落款',
  lastYear: '上年年报',
};

export function placeName(where: string, edition: Edition): string {
  const [, inLastYear] = /^lastYear\/(.*)$/.exec(where) ?? [];
  if (inLastYear !== undefined) return `${partNames.lastYear}：${placeName(inLastYear, edition)}`;
  const [, part = where, paragraph] = /^(.*)\/¶(\d+)$/.exec(where) ?? [];
  if (paragraph) return `${placeName(part, edition)}第 ${paragraph} 段`;
  const section = sectionNumbers.find((number) => where === `section${number}`);
  if (section) return sectionName(section);
  const [, number, rest] = /^table([234])(?:\.(.*))?$/.exec(where) ?? [];
  if (number) return nameInTable(Number(number) as TableSection, rest, edition);
  return partNames[where] ?? wholeFile;
}

function nameInTable(table: TableSection, rest: string | undefined, edition: Edition): string {
  const name = tableNames[table];
  if (!rest) return name;
  const [, extra] = /^extra\.(\d+)$/.exec(rest) ?? [];
  if (table === 2 && extra) return `${name}附加行 ${extra}`;
  const label = labelPlaces(edition, table).find(
    ({ address, rowId }) => address === `table${table}.${rest}` && rowId === undefined,
  );
  if (label) return name + quoted(labelName(label.official, rest, edition));
  return name + nameInRow(table, rest, edition);
}

/** "services/行政检查.change": a part of a split row bears its own label, which may hold anything. */
function nameInRow(table: TableSection, rest: string, edition: Edition): string {
  for (const [rowId, rowName] of rowNames(edition, table)) {
    if (rest === rowId) return quoted(rowName);
    if (!rest.startsWith(`${rowId}/`) && !rest.startsWith(`${rowId}.`)) continue;
    const { part, column } = splitTail(rest.slice(rowId.length), columnsOf(table, rowId, edition));
    const row = quoted(part ? `${rowName}（${part}）` : rowName);
    return column ? `${row}${quoted(column)}列` : row;
  }
  return '';
}

/** A head of table 四 stands in each of its three groups. */
function labelName(official: string, rest: string, { table4 }: Edition): string {
  const [groupId, outcomeId] = rest.split('.');
  const group = outcomeId && table4.groups.find(({ id }) => id === groupId);
  return withoutRemark(group ? `${group.path[group.path.length - 1]} ${official}` : official);
}

interface NamedColumn {
  readonly id: string;
  readonly label: string;
}

function columnsOf(table: TableSection, rowId: string, edition: Edition): readonly NamedColumn[] {
  if (table === 3) return edition.table3.applicants;
  return (
    edition.table2.items.find(({ rows }) => rows.some(({ id }) => id === rowId))?.columns ?? []
  );
}

/** "/行政检查.change" → its part and its column; ".total" → its column. */
function splitTail(tail: string, columns: readonly NamedColumn[]) {
  const column = columns.find(({ id }) => tail.endsWith(`.${id}`));
  const rest = column ? tail.slice(0, -column.id.length - 1) : tail;
  return {
    part: rest.startsWith('/') ? rest.slice(1) : '',
    column: column && withoutRemark(column.label),
  };
}
