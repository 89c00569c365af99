/** What a change by typing is called: 「修改 表三 自然人 一、本年新收…」. */

import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { tableNames } from '../../domain/edition/table-names.ts';
import type { Report } from '../../domain/report/report.ts';

const names: Readonly<Record<string, string>> = {
  unit: '修改单位名称',
  title: '修改标题',
  deadline: '修改截止日期',
  preamble: '修改前言',
  contacts: '修改联系方式',
  closing: '修改落款',
};

export function nameOfChange(path: string, report: Report): string {
  const [head = '', second = '', ...rest] = path.split('.');
  if (head === 'cells') {
    const cell = figureCells(editionById(report.edition), report).find(({ key }) => key === second);
    return cell
      ? `修改${tableNames[cell.table]}“${cell.columnName}”“${shorten(cell.rowName)}”`
      : '修改表格数字';
  }
  if (head === 'sections') {
    return `修改第${'一二三四五六'[Number(second.slice(1)) - 1]}部分${rest.includes('name') ? '小标题' : '文字'}`;
  }
  return names[head] ?? '修改';
}

const shorten = (text: string) => (text.length > 14 ? `${text.slice(0, 13)}…` : text);
