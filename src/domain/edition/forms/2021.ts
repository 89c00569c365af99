import type { Edition } from '../edition.ts';
import {
  amount,
  applicants,
  count,
  crossCheckNote,
  results,
  rowsFromSeven,
  rowsToFive,
  sixHeadings,
  table4,
} from '../shared-parts.ts';

/** 国办公开办函〔2021〕30号, the form in force, for the reports on 2021 and later. */
export const edition: Edition = {
  id: '2021',
  documentNumber: '国办公开办函〔2021〕30号',
  documentTitle:
    '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
  formTitle: '中华人民共和国政府信息公开工作年度报告格式',
  years: { from: 2021 },
  headings: sixHeadings,
  table2: {
    labelHead: '信息内容',
    items: [
      {
        id: '一',
        title: '第二十条第（一）项',
        columns: [
          count('issued', '本年制发件数'),
          count('repealed', '本年废止件数'),
          count('inForce', '现行有效件数'),
        ],
        rows: [
          { id: 'rules', label: '规章' },
          { id: 'normative', label: '行政规范性文件' },
        ],
      },
      {
        id: '五',
        title: '第二十条第（五）项',
        columns: [count('decisions', '本年处理决定数量')],
        rows: [{ id: 'licensing', label: '行政许可' }],
      },
      {
        id: '六',
        title: '第二十条第（六）项',
        columns: [count('decisions', '本年处理决定数量')],
        rows: [
          { id: 'punishment', label: '行政处罚' },
          { id: 'coercion', label: '行政强制' },
        ],
      },
      {
        id: '八',
        title: '第二十条第（八）项',
        columns: [
          amount('amount', '本年收费金额（单位：万元）', '本年收费金额（单位：万元，保留4位小数）'),
        ],
        rows: [{ id: 'fees', label: '行政事业性收费' }],
      },
    ],
  },
  table3: {
    note: crossCheckNote,
    applicantsHead: '申请人情况',
    applicants,
    rows: [
      ...rowsToFive,
      ...results('3.6', '（六）其他处理', [
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        '3.其他',
      ]),
      ...rowsFromSeven,
    ],
  },
  table4,
};
