/** Places in words, as a clerk would say them: 「表三“自然人”列“一、…”」, 「第一部分第 4 段」. Never a path. */
import type { Edition } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import { labelPlaces } from '../edition/label-places.ts';
import { withoutRemark } from '../edition/label-text.ts';
import { tableNames } from '../edition/table-names.ts';
import { chineseNumeral } from '../report/prose.ts';
import type { Report, SectionNumber, YearReport } from '../report/report.ts';
import { findBlock, type TextId } from '../report/text.ts';
import { findCell } from './find-cell.ts';
import { nameCell, quoted } from './name-cell.ts';
import { rowNames } from './name-row.ts';
import {
  type FieldName,
  type LabelAddress,
  type Place,
  type PlaceInYear,
  tableOfLabel,
} from './place.ts';
import { paragraphsOfRange, partOf } from './public-address.ts';

export const fieldWords: Readonly<Record<FieldName, string>> = {
  unit: '单位名称',
  year: '报告年度',
  title: '标题',
  deadline: '截止日期',
  preamble: '前言',
  contacts: '联系方式',
  closing: '落款',
};

/** 「第三部分」 */
export const sectionWords = (section: SectionNumber) => `第${chineseNumeral(section)}部分`;

export function sayPlace(
  place: Place,
  report: YearReport & Partial<Pick<Report, 'lastYear'>>,
): string {
  if (place.is !== 'lastYear') return sayInYear(place, report);
  const last = report.lastYear?.report;
  return last && place.place.is !== 'report'
    ? `上年年报：${sayInYear(place.place, last)}`
    : '上年年报';
}

function sayInYear(place: PlaceInYear, report: YearReport): string {
  switch (place.is) {
    case 'report':
      return '整份报告';
    case 'section':
      return sectionWords(place.section);
    case 'table':
      return tableNames[place.table];
    case 'cells': {
      const [first, ...more] = place.keys;
      const cell = findCell(report, first);
      const name = cell
        ? nameCell(cell)
        : `${tableNames[Number(first.charAt(5)) as 2 | 3 | 4]}以外的一格`;
      return more.length ? `${name}等 ${place.keys.length} 格` : name;
    }
    case 'label':
      return sayLabel(place.address, editionById(report.edition));
    case 'field':
      return fieldWords[place.field];
    case 'block': {
      const found = findBlock(report, place.id);
      if (!found) return '文字';
      const { section, block } = found;
      const name = `${block.mark}${block.name}`.trim();
      return `${sectionWords(section)}${name ? quoted(name) : '正文'}`;
    }
    case 'words':
      return sayText(
        place.ranges[0].id,
        paragraphsOfRange(place.ranges[0], report)[0]?.number,
        report,
      );
  }
}

/** 「第一部分第 4 段」; a field is its own name. */
function sayText(id: TextId, paragraph: number | undefined, report: YearReport): string {
  const part = partOf(id, report);
  if (!part) return '文字';
  const name = part.startsWith('section')
    ? sectionWords(Number(part.slice('section'.length)) as SectionNumber)
    : fieldWords[part as FieldName];
  return paragraph === undefined ? name : `${name}第 ${paragraph} 段`;
}

/** 「表三“（三）2.其他法律行政法规禁止公开”」 */
function sayLabel(address: LabelAddress, edition: Edition): string {
  const table = tableOfLabel(address);
  const name = tableNames[table];
  const found = labelPlaces(edition, table).find((each) => each.address === address);
  if (!found) return name;
  const row = found.rowId === undefined ? undefined : rowNames(edition, table).get(found.rowId);
  if (row) return name + quoted(row);
  // A head of table 四 stands in each of its three groups.
  const [, groupId, outcomeId] = /^table4\.(.*)\.(.*)$/.exec(address) ?? [];
  const group = outcomeId && edition.table4.groups.find(({ id }) => id === groupId);
  const official = group
    ? `${group.path[group.path.length - 1]} ${found.official}`
    : found.official;
  return name + quoted(withoutRemark(official));
}
