/** For each rule, reports that break it. */
import { editionById } from '../../domain/edition/editions.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { Report } from '../../domain/report/report.ts';
import { reportOf, withCells, withProse } from './consistent-report.ts';

const edition2019 = editionById('2019');
const edition2021 = editionById('2021');

/** Eleven applications from persons and firms, one of them carried in, one carried out. */
const elevenApplications = {
  'table3/1/natural': '9',
  'table3/1/business': '2',
  'table3/1/total': '11',
  'table3/2/natural': '1',
  'table3/2/total': '1',
  'table3/3-1/natural': '4',
  'table3/3-1/business': '2',
  'table3/3-1/total': '6',
  'table3/3-4-1/natural': '5',
  'table3/3-4-1/total': '5',
  'table3/3-7/natural': '9',
  'table3/3-7/business': '2',
  'table3/3-7/total': '11',
  'table3/4/natural': '1',
  'table3/4/total': '1',
};

export const sound2021 = reportOf(edition2021, elevenApplications);
export const sound2019 = reportOf(edition2019, elevenApplications);

const with2021 = (cells: Record<string, string>): Report => withCells(sound2021, cells);
const with2019 = (cells: Record<string, string>): Report => withCells(sound2019, cells);
const but = (changes: Partial<Report>): Report => ({ ...sound2021, ...changes });

/** The topics of section 一 behind the first, with the three results that have to be told. */
const otherTopics = sound2021.sections.s1.blocks
  .slice(1)
  .map((block, index, { length }) =>
    index === length - 1
      ? { ...block, text: '工作考核合格，社会评议良好，没有责任追究的情形。' }
      : block,
  );

const blanksIn = (report: Report, table: string, text?: string): Report => ({
  ...report,
  cells: Object.fromEntries(
    Object.entries(report.cells).flatMap(([key, value]): [string, string][] => {
      if (!key.startsWith(table) || value !== '0') return [[key, value]];
      return text === undefined ? [] : [[key, text]];
    }),
  ),
});

const totalsOfEight = Object.fromEntries(
  ['3-1', '3-2', '3-3-1', '3-3-2', '3-3-3', '3-3-4', '3-3-5', '3-3-6'].map((row) => [
    `table3/${row}/total`,
    '20',
  ]),
);

export interface RuleCase {
  readonly name: string;
  readonly report: Report;
  /** 「错误 T3-COL+T3-ROW table3.3.1.natural: message → fix」, candidates behind 「?」. */
  readonly expected: readonly string[];
}

export const ruleCases: readonly RuleCase[] = [
  {
    name: 'one leaf of table 三',
    report: with2021({ 'table3/3-1/natural': '7' }),
    expected: [
      '错误 T3-COL+T3-ROW table3.3.1.natural: 表三“自然人”列“（一）予以公开”应为 4，现为 7：（一）7 ＋ （四）5 ＝ 12，（七）总计 9，相差 3 → 改为 4',
    ],
  },
  {
    name: 'a received figure',
    report: with2021({ 'table3/1/natural': '6' }),
    expected: [
      '错误 T3-BAL+T3-ROW table3.1.natural: 表三“自然人”列“一、本年新收政府信息公开申请数量”应为 9，现为 6：一 6 ＋ 二 1 ＝ 7，三（七）9 ＋ 四 1 ＝ 10，相差 3 → 改为 9',
    ],
  },
  {
    name: 'the total of a column',
    report: with2021({ 'table3/3-7/natural': '8' }),
    expected: [
      '错误 T3-BAL+T3-COL+T3-ROW table3.3.7.natural: 表三“自然人”列“（七）总计”应为 9，现为 8：一 9 ＋ 二 1 ＝ 10，三（七）8 ＋ 四 1 ＝ 9，相差 1 → 改为 9',
    ],
  },
  {
    name: 'the grand total',
    report: with2019({ 'table3/3-7/total': '12' }),
    expected: [
      '错误 T3-BAL+T3-COL+T3-ROW table3.3.7.total: 表三“总计”列“（七）总计”应为 11，现为 12：一 11 ＋ 二 1 ＝ 12，三（七）12 ＋ 四 1 ＝ 13，相差 1 → 改为 11',
    ],
  },
  {
    name: 'two cells, each for itself',
    report: with2021({ 'table3/3-1/natural': '14', 'table3/4/business': '3' }),
    expected: [
      '错误 T3-COL+T3-ROW table3.3.7.natural: 表三“自然人”列：（一）14 ＋ （四）5 ＝ 19，（七）总计 9，相差 10；与之相关的还有 1 处不平。最可能是以下情况 ? 表三“自然人”列“（一）予以公开”应为 4，现为 14',
      '错误 T3-BAL+T3-ROW table3.3.7.business: 表三“商业企业”列：一 2 ＋ 二 0 ＝ 2，三（七）2 ＋ 四 3 ＝ 5，相差 3；与之相关的还有 1 处不平。最可能是以下情况 ? 表三“商业企业”列“四、结转下年度继续办理”应为 0，现为 3',
    ],
  },
  {
    name: 'a figure in the next column',
    report: with2021({ 'table3/3-4-1/natural': '0', 'table3/3-4-1/business': '5' }),
    expected: [
      '错误 T3-COL table3.3.7.natural: 表三“自然人”列：（一）4（其余为 0），（七）总计 9，相差 5；与之相关的还有 1 处不平。最可能是以下情况 ? 表三“（四）无法提供 1.本机关不掌握相关政府信息”行：“商业企业”的 5 应填在相邻的“自然人”',
    ],
  },
  {
    name: 'a figure in the next row',
    report: with2021({ 'table3/3-4-1/natural': '0', 'table3/3-4-2/natural': '5' }),
    expected: [
      '错误 T3-ROW table3.3.4.1.total: 表三“（四）无法提供 1.本机关不掌握相关政府信息”行：各项都是 0，总计 5，相差 5；与之相关的还有 1 处不平。可能是以下几处之一 ? 表三“自然人”列：“（四）无法提供 2.没有现成信息需要另行制作”的 5 应填在相邻的“（四）无法提供 1.本机关不掌握相关政府信息” ? 表三“总计”列：“（四）无法提供 1.本机关不掌握相关政府信息”的 5 应填在相邻的“（四）无法提供 2.没有现成信息需要另行制作”',
    ],
  },
  {
    name: 'two neighbours swapped',
    report: with2021({ 'table3/3-1/natural': '2', 'table3/3-1/business': '4' }),
    expected: [
      '错误 T3-COL table3.3.7.natural: 表三“自然人”列：（一）2 ＋ （四）5 ＝ 7，（七）总计 9，相差 2；与之相关的还有 1 处不平。最可能是以下情况 ? 表三“（一）予以公开”行：“自然人”2 和“商业企业”4 填反了',
    ],
  },
  {
    name: 'a row one cell too far to the right, its total too',
    report: with2021({
      'table3/3-1/natural': '0',
      'table3/3-1/business': '4',
      'table3/3-1/research': '2',
      'table3/3-1/total': '0',
    }),
    expected: [
      '错误 T3-COL+T3-ROW table3.3.7.natural: 表三“自然人”列：（四）5（其余为 0），（七）总计 9，相差 4；与之相关的还有 4 处不平。最可能是以下情况 ? 表三“（一）予以公开”行像是整体错了一格，应依次为 4、2、0、0、0、0、6',
    ],
  },
  {
    name: 'a number whose digits fell into two cells',
    report: reportOf(edition2021, {
      'table3/1/natural': '1',
      'table3/1/business': '2',
      'table3/1/total': '12',
      'table3/3-1/natural': '12',
      'table3/3-1/total': '12',
      'table3/3-7/natural': '12',
      'table3/3-7/total': '12',
    }),
    expected: [
      '错误 T3-BAL+T3-ROW table3.3.7.natural: 表三“自然人”列：一 1 ＋ 二 0 ＝ 1，三（七）12 ＋ 四 0 ＝ 12，相差 11；与之相关的还有 2 处不平。最可能是以下情况 ? 表三“自然人”列“一、本年新收政府信息公开申请数量”应为 12，现为 1；表三“商业企业”列“一、本年新收政府信息公开申请数量”应为 0，现为 2',
      '提示 T3-PASTE table3.1.natural: 表三“一、本年新收政府信息公开申请数量”行：“自然人”1 和“商业企业”2 拼成 12 时合计正好相符，疑似一个数拆到了两格 ? 表三“自然人”列“一、本年新收政府信息公开申请数量”应为 12，“商业企业”应为 0 ? 表三“商业企业”列“一、本年新收政府信息公开申请数量”应为 12，“自然人”应为 0',
    ],
  },
  {
    name: 'a column filled before the others',
    report: {
      ...with2021({ 'table3/3-7/natural': '8' }),
      cells: Object.fromEntries(
        Object.entries(sound2021.cells)
          .filter(([key]) => !key.startsWith('table3/') || key.endsWith('/natural'))
          .map(([key, value]) => [key, key === 'table3/3-7/natural' ? '8' : value]),
      ),
    },
    expected: [
      '错误 NUM-BLANK table3: 表三有 150 格未填，没有的请填 0 → 空格填 0',
      '错误 T3-BAL+T3-COL table3.3.7.natural: 表三“自然人”列：一 9 ＋ 二 1 ＝ 10，三（七）8 ＋ 四 1 ＝ 9，相差 1；与之相关的还有 1 处不平。最可能是以下情况 ? 表三“自然人”列“（七）总计”应为 9，现为 8',
    ],
  },
  {
    name: 'a column that does not balance, with 自动合计',
    report: {
      ...with2021({
        'table3/1/natural': '8',
        'table3/1/total': '10',
      }),
      options: { ...sound2021.options, autoTotals: true },
    },
    expected: [
      '错误 T3-BAL table3.3.7.natural: 表三“自然人”列：一 8 ＋ 二 1 ＝ 9，三（七）9 ＋ 四 1 ＝ 10，相差 1',
    ],
  },
  {
    name: 'more outcomes than the total',
    report: with2021({ 'table4/review/upheld': '2' }),
    expected: [
      '错误 T4-SUM table4.review.total: 表四“行政复议”：结果维持 2（其余为 0），总计 0，相差 2。可能是以下几处之一 ? 表四“行政复议”的“结果维持”应为 0，现为 2 ? 表四“行政复议”的“总计”应为 2，现为 0',
    ],
  },
  {
    name: 'fewer outcomes than the total',
    report: with2021({ 'table4/direct/upheld': '1', 'table4/direct/total': '3' }),
    expected: [
      '错误 T4-SUM table4.direct.total: 表四“未经复议直接起诉”：结果维持 1（其余为 0），总计 3，相差 2；如果各项无误，总计应为 1',
    ],
  },
  {
    name: 'a word',
    report: with2021({ 'table3/2/research': '无' }),
    expected: [
      '错误 NUM-INT table3.2.research: 表三“科研机构”列“二、上年结转政府信息公开申请数量”填的是“无”，请只填整数，没有的填 0，不加“约”“余”等字 ? 如果表示没有，表三“科研机构”列“二、上年结转政府信息公开申请数量”应为 0',
    ],
  },
  {
    name: 'a negative count',
    report: with2021({ 'table2/licensing/decisions': '-3' }),
    expected: [
      '错误 NUM-INT table2.licensing.decisions: 表二“行政许可”行“本年处理决定数量”填的是“-3”，不能是负数，请填 0 或正数',
    ],
  },
  {
    name: 'an amount in yuan',
    report: with2021({ 'table2/fees/amount': '500元' }),
    expected: [
      '错误 NUM-INT table2.fees.amount: 表二“行政事业性收费”行“本年收费金额”填的是“500元”，单位应为万元，请换算后只填数字',
    ],
  },
  {
    name: 'one word in many cells',
    report: blanksIn(sound2021, 'table4', '无'),
    expected: [
      '错误 NUM-INT table4.review.upheld: 表四有 15 格填的是“无”，请只填整数，没有的填 0，不加“约”“余”等字 ? 这 15 格都应为 0',
    ],
  },
  {
    name: 'blank cells',
    report: blanksIn(sound2021, 'table3'),
    expected: ['错误 NUM-BLANK table3: 表三有 160 格未填，没有的请填 0 → 空格填 0'],
  },
  {
    name: 'a table not begun',
    report: blanksIn(sound2021, 'table4'),
    expected: ['错误 NUM-BLANK table4: 表四的 15 格都还没有填，没有的请填 0 → 空格填 0'],
  },
  {
    name: 'a sign in one of several blank cells',
    report: with2021({ 'table2/rules/issued': '', 'table2/rules/repealed': '—' }),
    expected: [
      '错误 NUM-BLANK table2: 表二有 1 格未填，没有的请填 0 → 空格填 0',
      '错误 NUM-BLANK table2.rules.repealed: 表二“规章”行“本年废止件数”填的是“—”，没有的请填 0 ? 如果表示没有，表二“规章”行“本年废止件数”应为 0',
    ],
  },
  {
    name: 'signs for nothing',
    report: blanksIn(sound2021, 'table2', '/'),
    expected: [
      '错误 NUM-BLANK table2.rules.issued: 表二有 10 格填的是“/”，没有的请填 0 ? 这 10 格都应为 0',
    ],
  },
  {
    name: 'a sign in a row that has more, and in its total',
    report: with2021({ 'table3/3-1/research': '／', 'table3/3-1/total': '—' }),
    expected: [
      '错误 NUM-BLANK table3.3.1.research: 表三“科研机构”列“（一）予以公开”填的是“／”，没有的请填 0 ? 如果表示没有，表三“科研机构”列“（一）予以公开”应为 0',
      '错误 NUM-BLANK table3.3.1.total: 表三“总计”列“（一）予以公开”填的是“—”，合计请照台账填写 ? 如果表示没有，表三“总计”列“（一）予以公开”应为 6',
    ],
  },
  {
    name: 'a letter among digits',
    report: with2021({ 'table2/licensing/decisions': '1O' }),
    expected: [
      '错误 NUM-INT table2.licensing.decisions: 表二“行政许可”行“本年处理决定数量”填的是“1O”，请只填整数，没有的填 0，不加“约”“余”等字 ? 如果其中的字母是 0，表二“行政许可”行“本年处理决定数量”应为 10',
    ],
  },
  {
    name: 'eight totals of a column',
    report: with2021(totalsOfEight),
    expected: [
      '错误 T3-ROW table3.3.1.total: 表三“总计”列有 8 行的总计与各类申请人之和不符。最可能是以下情况 ? 这 8 个总计依次应为 6、0、0、0、0、0、0、0',
      '错误 T3-COL table3.3.7.total: 表三“总计”列：（一）20 ＋ （二）20 ＋ （三）120 ＋ （四）5 ＝ 165，（七）总计 11，相差 154',
    ],
  },
  {
    name: 'a blank total',
    report: with2021({ 'table3/3-1/total': '', 'table3/3-2/natural': '' }),
    expected: ['错误 NUM-BLANK table3: 表三有 2 格未填，没有的请填 0 → 空格填 0'],
  },
  {
    name: 'a total that was not counted',
    report: with2021({ 'table3/3-1/total': '' }),
    expected: ['错误 NUM-BLANK table3: 表三有 1 格合计未填，请照台账填写 → 填入合计'],
  },
  {
    name: 'a total that was not counted, and a part of it that nobody can read',
    report: with2021({ 'table3/3-1/total': '/', 'table3/3-1/natural': '四' }),
    expected: [
      '错误 NUM-INT table3.3.1.natural: 表三“自然人”列“（一）予以公开”填的是“四”，请改用阿拉伯数字',
      '错误 NUM-BLANK table3.3.1.total: 表三“总计”列“（一）予以公开”填的是“/”，合计请照台账填写',
    ],
  },
  {
    name: 'full-width digits',
    report: with2021({ 'table3/1/natural': '９' }),
    expected: [
      '提示 NUM-WIDTH table3.1.natural: 表三“自然人”列“一、本年新收政府信息公开申请数量”填的是“９”，规范写法是“9” → 改为 9',
    ],
  },
  {
    name: 'many figures with a unit',
    report: with2021({
      'table2/licensing/decisions': '7件',
      'table2/punishment/decisions': '1，200 件',
      'table2/coercion/decisions': '0 ',
      'table2/normative/issued': '０',
    }),
    expected: [
      '提示 NUM-WIDTH table2: 表二有 4 格的数字写法不规范，如“０”应写“0” → 全部改为规范写法',
    ],
  },
  {
    name: 'too many decimals',
    report: with2021({ 'table2/fees/amount': '190.457379' }),
    expected: [
      '警告 NUM-DEC table2.fees.amount: 表二“行政事业性收费”行“本年收费金额”为 190.457379，小数有 6 位，超过 4 位',
    ],
  },
  {
    name: 'too few decimals under the local head',
    report: {
      ...with2021({ 'table2/fees/amount': '5.6' }),
      options: { ...sound2021.options, localAmountHeads: true },
    },
    expected: [
      '提示 NUM-DEC table2.fees.amount: 表二“行政事业性收费”行“本年收费金额”为 5.6，而表头写明保留四位小数，应写 5.6000 → 改为 5.6000',
    ],
  },
  {
    name: 'regulations of a township',
    report: with2021({ 'table2/rules/issued': '2', 'table2/rules/inForce': '2' }),
    expected: [
      '错误 T2-RULES0 table2.rules.issued: 表二“规章”行：本年制发件数 2，现行有效件数 2；乡镇、街道不能制定规章，这一行应为 0 ? 表二“规章”行都应为 0',
    ],
  },
  {
    name: 'more issued than in force',
    report: with2021({ 'table2/normative/issued': '3' }),
    expected: [
      '警告 T2-IMPL table2.normative.inForce: 表二“行政规范性文件”行：现行有效件数 0 － 本年制发件数 3 ＋ 本年废止件数 0 ＝ -3，倒推的上年存量为负',
    ],
  },
  {
    name: 'more repealed than there were',
    report: with2021({
      'table2/normative/issued': '2',
      'table2/normative/repealed': '2',
      'table2/normative/inForce': '1',
    }),
    expected: [
      '警告 T2-REPEAL table2.normative.inForce: 表二“行政规范性文件”行：现行有效件数 1 － 本年制发件数 2 ＋ 本年废止件数 2 ＝ 1，倒推的上年存量少于本年废止件数 2，相差 1',
    ],
  },
  {
    name: 'more repealed and issued than there were',
    report: with2021({
      'table2/normative/issued': '5',
      'table2/normative/repealed': '2',
      'table2/normative/inForce': '1',
    }),
    expected: [
      '警告 T2-IMPL+T2-REPEAL table2.normative.inForce: 表二“行政规范性文件”行：现行有效件数 1 － 本年制发件数 5 ＋ 本年废止件数 2 ＝ -2，倒推的上年存量为负',
    ],
  },
  {
    name: 'fewer public than newly public',
    report: with2019({ 'table2/normative/published': '5', 'table2/normative/total': '3' }),
    expected: [
      '错误 T2-PUBTOT table2.normative.total: 表二“规范性文件”行：对外公开总数量 3，少于本年新公开数量 5，相差 2',
    ],
  },
  {
    name: 'a negative number of items',
    report: with2019({ 'table2/fees/lastYear': '3', 'table2/fees/change': '-5' }),
    expected: [
      '错误 T2-DELTA table2.fees.change: 表二“行政事业性收费”行：上一年项目数量 3，本年增/减 -5，两数之和为 -2，本年项目数量为负',
    ],
  },
  {
    name: 'decisions without items, in a split row',
    report: {
      ...with2019({
        'table2/services+a/lastYear': '0',
        'table2/services+a/change': '0',
        'table2/services+a/decisions': '12',
        'table2/services+b/lastYear': '4',
        'table2/services+b/change': '+1',
        'table2/services+b/decisions': '2',
      }),
      splits: {
        services: [
          { id: 'a', label: '行政检查' },
          { id: 'b', label: '行政确认' },
        ],
      },
    },
    expected: [
      '警告 T2-DEC0 table2.services/行政检查.decisions: 表二“其他对外管理服务事项（行政检查）”行：上一年项目数量 0，本年增/减 0，两数之和为 0，而处理决定数量为 12',
    ],
  },
  {
    name: 'projects without an amount',
    report: with2019({ 'table2/procurement/projects': '2' }),
    expected: [
      '警告 T2-PROC table2.procurement.amount: 表二“政府集中采购”行：采购项目数量为 2，而采购总金额为 0',
    ],
  },
  {
    name: 'an amount without projects',
    report: with2019({ 'table2/procurement/amount': '3.5' }),
    expected: [
      '警告 T2-PROC table2.procurement.amount: 表二“政府集中采购”行：采购总金额为 3.5 万元，而采购项目数量为 0',
    ],
  },
  {
    name: 'a blank local row',
    report: { ...sound2019, extraRows: [{ id: 'x', label: '公开总数（条）' }] },
    expected: ['错误 NUM-BLANK table2: 表二有 1 格未填，没有的请填 0 → 空格填 0'],
  },
  {
    name: 'an outdated form',
    report: { ...sound2019, year: 2024 },
    expected: [
      '错误 S-EDITION table2: 2024 年度报告应使用国办公开办函〔2021〕30号的表格，现用的是国办公开办函〔2019〕60号的表格 → 换成现行表格',
    ],
  },
  {
    name: 'a form from later years',
    report: but({ year: 2020 }),
    expected: [
      '警告 S-EDITION table2: 2020 年度报告应使用国办公开办函〔2019〕60号的表格，现用的是国办公开办函〔2021〕30号的表格 → 换成该年度的表格',
    ],
  },
  {
    name: 'a title without a year',
    report: but({ title: '云溪县松岭镇人民政府信息公开工作年度报告' }),
    expected: [
      '错误 S-TITLE title: 标题“云溪县松岭镇人民政府信息公开工作年度报告”有误：缺少四位年份；结尾不是“政府信息公开工作年度报告”。应为“云溪县松岭镇人民政府2021年政府信息公开工作年度报告” → 改为规范标题',
    ],
  },
  {
    name: 'a title of another year, doubled 年度',
    report: but({ title: '松岭镇人民政府2020年度政府信息公开工作年度报告' }),
    expected: [
      '错误 S-TITLE title: 标题“松岭镇人民政府2020年度政府信息公开工作年度报告”有误：年份是 2020 年，与报告年度 2021 年不一致；“年度”重复。应为“云溪县松岭镇人民政府2021年政府信息公开工作年度报告” → 改为规范标题',
    ],
  },
  {
    name: 'a title of another office, without 年度',
    report: but({ title: '青石乡人民政府2021年政府信息公开工作报告' }),
    expected: [
      '错误 S-TITLE title: 标题“青石乡人民政府2021年政府信息公开工作报告”有误：结尾不是“政府信息公开工作年度报告”；开头不是单位名称“云溪县松岭镇人民政府”。应为“云溪县松岭镇人民政府2021年政府信息公开工作年度报告” → 改为规范标题',
    ],
  },
  {
    name: 'an empty title',
    report: but({ title: '' }),
    expected: [
      '错误 S-TITLE title: 标题是空的。应为“云溪县松岭镇人民政府2021年政府信息公开工作年度报告” → 改为规范标题',
    ],
  },
  {
    name: 'no unit',
    report: but({ unit: ' ' }),
    expected: ['错误 S-TITLE unit: 没有填写单位名称，标题不完整'],
  },
  {
    name: 'a short unit',
    report: but({ unit: '松岭镇' }),
    expected: [
      '提示 S-TITLE unit: 单位名称“松岭镇”不是机关全称，全称一般为“松岭镇人民政府” → 改为“松岭镇人民政府”',
    ],
  },
  {
    name: 'an office whose full name cannot be told',
    report: but({ unit: '松岭镇党政办' }),
    expected: ['提示 S-TITLE unit: 单位名称“松岭镇党政办”不是机关全称'],
  },
  {
    name: 'a heading worded otherwise',
    report: but({ asPrinted: { section5: '五、存在问题及改进', section6: '' } }),
    expected: [
      '错误 S-HEAD6 section5: 第五部分标题印的是“五、存在问题及改进”，规范标题是“五、存在的主要问题及改进情况”；导出时用规范标题 → 改用规范标题',
      '错误 S-HEAD6 section6: 缺少第六部分标题，规范标题是“六、其他需要报告的事项”；导出时用规范标题 → 改用规范标题',
    ],
  },
  {
    name: 'labels worded otherwise',
    report: but({
      asPrinted: {
        table4: '',
        'table3.3.3.2': '2.其他法律法规禁止公开',
        'table2.一.inForce': '现行有效件',
        'table2.八': '',
      },
    }),
    expected: [
      '错误 S-LABEL table2: 表二有 2 处文字与官方表格不同：“现行有效件数”印成“现行有效件”；缺少“第二十条第（八）项”。导出时用官方文字 → 2 处都改用官方文字',
      '错误 S-LABEL table3.3.3.2: 表三印的是“2.其他法律法规禁止公开”，官方表格是“2.其他法律行政法规禁止公开”；导出时用官方文字 → 改用官方文字',
      '错误 S-LABEL table4: 第四部分缺少“表四 政府信息公开行政复议、行政诉讼情况”；导出时按官方表格补上 → 改用官方文字',
    ],
  },
  {
    name: 'a new report',
    report: withProse(blankReport({ unit: '松岭镇人民政府', year: 2025, deadline: '2026-01-31' })),
    expected: [
      '错误 NUM-BLANK table2: 表二的 10 格都还没有填，没有的请填 0 → 空格填 0',
      '错误 NUM-BLANK table3: 表三的 175 格都还没有填，没有的请填 0 → 空格填 0',
      '错误 NUM-BLANK table4: 表四的 15 格都还没有填，没有的请填 0 → 空格填 0',
    ],
  },
  {
    name: 'sections without text',
    report: but({
      sections: {
        ...sound2021.sections,
        s1: {
          blocks: [{ id: '1-1', mark: '（一）', name: '主动公开', text: ' \n\u3000' }],
          after: '',
        },
        s5: { blocks: [], after: '' },
        s6: { blocks: [{ id: '6-1', mark: '', name: '', text: '\u200b' }], after: '' },
      },
    }),
    expected: [
      '错误 S-EMPTY section1: 第一部分还没有正文',
      '错误 S-S5EMPTY section5: 第五部分还没有正文',
      '错误 S-EMPTY section6: 第六部分还没有正文',
    ],
  },
  {
    name: 'sections with any text at all, which lack much',
    report: but({
      sections: {
        ...sound2021.sections,
        s1: {
          blocks: [{ id: '1-1', mark: '', name: '', text: '（一）主动公开。公开 3 条。' }],
          after: '',
        },
        s5: { blocks: [], after: '更新偏慢，将改进。' },
        s6: { blocks: [{ id: '6-1', mark: '', name: '', text: '无' }], after: '' },
      },
    }),
    expected: [
      '警告 S-ASPECT5 section1: 第一部分没有写到“依申请公开”',
      '警告 S-ASPECT5 section1: 第一部分没有写到“政府信息管理”',
      '警告 S-ASPECT5 section1: 第一部分没有写到“政府信息公开平台建设”',
      '警告 S-ASPECT5 section1: 第一部分没有写到“监督保障”',
      '警告 S-ART50-4 section1: 第一部分没有写到“工作考核”的情况',
      '警告 S-ART50-4 section1: 第一部分没有写到“社会评议”的情况',
      '警告 S-ART50-4 section1: 第一部分没有写到“责任追究”的结果',
      '提示 S-S6EMPTY section6/¶1: 第六部分第 1 段“无”之外没有别的内容，应写成完整的句子，并写明收取信息处理费的情况',
    ],
  },
  {
    name: 'words that stand twice, in text, in a sub-heading, behind a table, in a title',
    report: but({
      title: '云溪县松岭镇人民政府2021年政府信息公开公开工作年度报告',
      preamble: '本报告按照规定编制。\n公开的的信息截至年末。',
      sections: {
        ...sound2021.sections,
        s1: {
          blocks: [
            {
              id: '1-1',
              mark: '（一）',
              name: '主动公公开',
              text: '\n 推进公公开，办公公开3件。\n渐渐深入，一一答复。推进公公开',
            },
            ...otherTopics,
          ],
          after: '',
        },
        s3: {
          blocks: [{ id: '3-1', mark: '', name: '', text: '' }],
          after: '松岭镇镇人民政府收到申请11件。',
        },
      },
    }),
    expected: [
      '错误 S-TITLE title: 标题“云溪县松岭镇人民政府2021年政府信息公开公开工作年度报告”有误：结尾不是“政府信息公开工作年度报告”。应为“云溪县松岭镇人民政府2021年政府信息公开工作年度报告” → 改为规范标题',
      '警告 W-TYPO preamble/¶2: 前言第 2 段“公开的的信息截至年末”：“的的”重复，应为“的” → 改为“的”',
      '警告 W-TYPO section1/¶1: 第一部分第 1 段“（一）主动公公开”：“公公”重复，应为“公” → 改为“公”',
      '警告 W-TYPO section1/¶2: 第一部分第 2 段“推进公公开”：“公公”重复，应为“公” → 改为“公”',
      '警告 W-TYPO section1/¶3: 第一部分第 3 段“推进公公开”：“公公”重复，应为“公” → 改为“公”',
      '警告 W-TYPO section3/¶1: 第三部分第 1 段“松岭镇镇人民政府收到”：“镇镇”重复，应为“镇” → 改为“镇”',
    ],
  },
  {
    name: 'names that end as their kind begins, and words that rightly stand twice',
    report: but({
      unit: '云溪县湖镇镇人民政府',
      preamble: '湖镇镇人民政府按照规定编制。湖镇镇逐项核对，常常督促，事事公开。',
    }),
    expected: [],
  },
];
