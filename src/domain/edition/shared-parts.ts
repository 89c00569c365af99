/**
 * The parts that every edition so far prints alike: the six headings, the applicants, the first twenty
 * rows of the table of section 三, and the whole table of section 四. A new edition that changes one of
 * them states its own instead.
 */
import type { Applicant, Edition, Table3Row, Table4Form, ValueColumn } from './edition.ts';

export const sixHeadings: Edition['headings'] = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

export const crossCheckNote =
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

const organisations = '法人或其他组织';

export const applicants: readonly Applicant[] = [
  { id: 'natural', label: '自然人' },
  { id: 'business', label: '商业企业', group: organisations },
  { id: 'research', label: '科研机构', group: organisations },
  { id: 'welfare', label: '社会公益组织', group: organisations },
  { id: 'legal', label: '法律服务机构', group: organisations },
  { id: 'other', label: '其他', group: organisations },
  { id: 'total', label: '总计' },
];

/** 三、本年度办理结果 */
const resultsPart = '三、本年度办理结果';

const result = (id: string, ...path: string[]): Table3Row => ({
  id,
  path: [resultsPart, ...path],
  role: 'result',
});

/** Numbered sub-items under one result: `results('3.3', '（三）不予公开', ['1.…', …])`. */
export function results(id: string, group: string, labels: readonly string[]): Table3Row[] {
  return labels.map((label, index) => result(`${id}.${index + 1}`, group, label));
}

/** One result in a row of its own. */
export function singleResult(id: string, label: string): Table3Row {
  return result(id, label);
}

/** Rows 一 to （五）, the same in both editions. */
export const rowsToFive: readonly Table3Row[] = [
  { id: '1', path: ['一、本年新收政府信息公开申请数量'], role: 'received' },
  { id: '2', path: ['二、上年结转政府信息公开申请数量'], role: 'carriedIn' },
  result('3.1', '（一）予以公开'),
  result('3.2', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
  ...results('3.3', '（三）不予公开', [
    '1.属于国家秘密',
    '2.其他法律行政法规禁止公开',
    '3.危及“三安全一稳定”',
    '4.保护第三方合法权益',
    '5.属于三类内部事务信息',
    '6.属于四类过程性信息',
    '7.属于行政执法案卷',
    '8.属于行政查询事项',
  ]),
  ...results('3.4', '（四）无法提供', [
    '1.本机关不掌握相关政府信息',
    '2.没有现成信息需要另行制作',
    '3.补正后申请内容仍不明确',
  ]),
  ...results('3.5', '（五）不予处理', [
    '1.信访举报投诉类申请',
    '2.重复申请',
    '3.要求提供公开出版物',
    '4.无正当理由大量反复申请',
    '5.要求行政机关确认或重新出具已获取信息',
  ]),
];

/** Rows （七） and 四, the same in both editions. */
export const rowsFromSeven: readonly Table3Row[] = [
  { id: '3.7', path: [resultsPart, '（七）总计'], role: 'resultTotal' },
  { id: '4', path: ['四、结转下年度继续办理'], role: 'carriedOut' },
];

export const table4: Table4Form = {
  groups: [
    { id: 'review', path: ['行政复议'] },
    { id: 'direct', path: ['行政诉讼', '未经复议直接起诉'] },
    { id: 'after', path: ['行政诉讼', '复议后起诉'] },
  ],
  outcomes: [
    { id: 'upheld', label: '结果维持' },
    { id: 'corrected', label: '结果纠正' },
    { id: 'otherResult', label: '其他结果' },
    { id: 'pending', label: '尚未审结' },
    { id: 'total', label: '总计' },
  ],
};

export const count = (id: string, label: string, unit: '件' | '项' = '件'): ValueColumn => ({
  id,
  label,
  kind: 'count',
  unit,
});

/** 本年增/减: may be negative and may carry a plus sign. */
export const change = (id: string, label: string): ValueColumn => ({
  id,
  label,
  kind: 'signed',
  unit: '项',
});

/** An amount in 万元. */
export const amount = (id: string, label: string, localLabel: string): ValueColumn => ({
  id,
  label,
  localLabel,
  kind: 'amount',
  unit: '万元',
});
