import type { Edition } from '../edition.ts';
import {
  amount,
  applicants,
  change,
  count,
  crossCheckNote,
  rowsFromSeven,
  rowsToFive,
  singleResult,
  sixHeadings,
  table4,
} from '../shared-parts.ts';

/** 国办公开办函〔2019〕60号, the trial form (试行), for the reports on 2019 and 2020. */
export const edition: Edition = {
  id: '2019',
  documentNumber: '国办公开办函〔2019〕60号',
  documentTitle: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
  formTitle: '中华人民共和国政府信息公开工作年度报告格式（试行）',
  years: { from: 2019, to: 2020 },
  headings: sixHeadings,
  table2: {
    labelHead: '信息内容',
    items: [
      {
        id: '一',
        title: '第二十条第（一）项',
        columns: [
          count('made', '本年新制作数量'),
          count('published', '本年新公开数量'),
          count('total', '对外公开总数量'),
        ],
        rows: [
          { id: 'rules', label: '规章' },
          { id: 'normative', label: '规范性文件' },
        ],
      },
      {
        id: '五',
        title: '第二十条第（五）项',
        columns: [
          count('lastYear', '上一年项目数量', '项'),
          change('change', '本年增/减'),
          count('decisions', '处理决定数量'),
        ],
        rows: [
          { id: 'licensing', label: '行政许可' },
          { id: 'services', label: '其他对外管理服务事项', splittable: true },
        ],
      },
      {
        id: '六',
        title: '第二十条第（六）项',
        columns: [
          count('lastYear', '上一年项目数量', '项'),
          change('change', '本年增/减'),
          count('decisions', '处理决定数量'),
        ],
        rows: [
          { id: 'punishment', label: '行政处罚' },
          { id: 'coercion', label: '行政强制' },
        ],
      },
      {
        id: '八',
        title: '第二十条第（八）项',
        columns: [count('lastYear', '上一年项目数量', '项'), change('change', '本年增/减')],
        rows: [{ id: 'fees', label: '行政事业性收费' }],
      },
      {
        id: '九',
        title: '第二十条第（九）项',
        columns: [
          count('projects', '采购项目数量', '项'),
          amount('amount', '采购总金额', '采购总金额（万元，保留四位小数）'),
        ],
        rows: [{ id: 'procurement', label: '政府集中采购' }],
      },
    ],
  },
  table3: {
    note: crossCheckNote,
    applicantsHead: '申请人情况',
    applicants,
    rows: [...rowsToFive, singleResult('3.6', '（六）其他处理'), ...rowsFromSeven],
  },
  table4,
};
