/** The shapes that the form's tables can have, for tests of what holds for all of them. */
import type { LocalRows } from '../../domain/edition/cell-address.ts';
import type { EditionId, TableSection } from '../../domain/edition/edition.ts';
import { editionById, editions } from '../../domain/edition/editions.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { Report } from '../../domain/report/report.ts';

export const parts = [
  { id: 'p1', label: '行政检查' },
  { id: 'p2', label: '行政确认' },
];
export const extraRows = [
  { id: 'r1', label: '政府信息公开发布总数量' },
  { id: 'r2', label: '云溪政务微信推送数量' },
];

export const itemRows = [
  { id: 'i1', label: '其他主动公开文件', at: { item: '一', below: 'normative' } },
  { id: 'i2', label: '行政检查', at: { item: '五', below: 'licensing' } },
  { id: 'i3', label: '行政确认', at: { item: '五', below: 'licensing' } },
  { id: 'i4', label: '污水处理费', at: { item: '八', below: '' } },
];

type Shape = readonly [id: EditionId, name: string, local: LocalRows];
type ShownTable = readonly [section: TableSection, ...Shape];

const asPrinted = editions.map(
  ({ id }): Shape => [id, 'as printed', { splits: {}, extraRows: [] }],
);

/** Every table of every edition as printed, and table 二 with local rows of all kinds. */
export const shownTables: readonly ShownTable[] = [
  ...asPrinted.flatMap((shape) =>
    ([2, 3, 4] as const).map((section): ShownTable => [section, ...shape]),
  ),
  [2, '2019', 'with a split row', { splits: { services: parts }, extraRows: [] }],
  [2, '2019', 'with split and extra rows', { splits: { services: parts }, extraRows }],
  [2, '2021', 'with extra rows', { splits: {}, extraRows }],
  [2, '2019', 'with rows in items', { splits: {}, extraRows: itemRows }],
  [2, '2021', 'with rows in items', { splits: {}, extraRows: itemRows }],
  [
    ...([2, '2019', 'with local rows of all kinds'] as const),
    { splits: { services: parts }, extraRows: [...itemRows, ...extraRows] },
  ],
  [2, '2021', 'with two split rows', { splits: { licensing: parts, fees: parts }, extraRows: [] }],
];

export function blankOf(edition: EditionId, local?: LocalRows): Report {
  const { years } = editionById(edition);
  const unit = '云溪县青禾镇人民政府';
  const report = blankReport({ unit, year: years.from, deadline: '2099-01-31' });
  if (!local) return report;
  const splits = Object.entries(local.splits).map(([row, own]) => [row, [...own]]);
  return { ...report, splits: Object.fromEntries(splits), extraRows: [...local.extraRows] };
}
