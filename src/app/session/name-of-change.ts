/** What a change by typing is called: 「修改表三“自然人”列“一、本年新收政府信息公开申请数量”」. */

import { editionById } from '../../domain/edition/editions.ts';
import { type FigureCell, figureCells } from '../../domain/edition/figure-cells.ts';
import { nameCell } from '../../domain/place/name-cell.ts';
import { fieldNames } from '../../domain/place/place.ts';
import { fieldWords, sectionWords } from '../../domain/place/say-place.ts';
import { type Report, sectionKey, sectionNumbers } from '../../domain/report/report.ts';
import { cellsOfYear } from '../../domain/report/same-cell.ts';

export function nameOfChange(path: string, report: Report): string {
  const [head = '', second = '', ...rest] = path.split('.');
  if (head === 'cells') {
    const cells = figureCells(editionById(report.edition), report);
    return `修改${nameOfCell(second, cells)}`;
  }
  if (head === 'lastYear' && report.lastYear && rest[0] === 'cells' && rest[1]) {
    return `修改上年${nameOfCell(rest[1], cellsOfYear(report.lastYear.report).cells)}`;
  }
  if (head === 'sections') {
    const section = sectionNumbers.find((number) => sectionKey(number) === second);
    return `修改${section ? sectionWords(section) : ''}${rest.includes('name') ? '小标题' : '文字'}`;
  }
  if (head === 'lastYear') return '修改上年年报';
  if (head === 'live') return '修改文中随表的数字';
  const field = fieldNames.find((name) => name === head);
  return `修改${field ? fieldWords[field] : ''}`;
}

/** As findings name it. */
function nameOfCell(key: string, cells: readonly FigureCell[]): string {
  const cell = cells.find((each) => each.key === key);
  return cell ? nameCell(cell) : '表格数字';
}
