/** For each rule across years, pairs of reports that break it, and pairs that are in order. */

import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { withLastYear } from '../../domain/report/last-year.ts';
import { blocksFromParagraphs } from '../../domain/report/prose.ts';
import type { Report, SectionKey, SectionNumber, YearReport } from '../../domain/report/report.ts';
import { type RuleCase, sound2019, sound2021 } from './rule-cases.ts';

const source = { is: 'file', name: '上年年报.json' } as const;

/** A report with the one of the year before; of each the same figures but for those given. */
const pair =
  (report: YearReport, last: YearReport) =>
  (now: Record<string, string>, before: Record<string, string> = {}): Report =>
    withLastYear(
      { ...report, year: last.year + 1, cells: { ...report.cells, ...now } },
      { ...last, cells: { ...last.cells, ...before } },
      source,
    );

/** What was carried out of 2021 is carried into 2022, and out of 2019 into 2020. */
export const in2022 = pair(sound2021, sound2021);
export const in2020 = pair(sound2019, sound2019);
const in2021 = pair(sound2021, { ...sound2019, year: 2020 });

/** Twelve applications from persons, two of them carried in. */
const twoCarriedIn = {
  'table3/1/natural': '8',
  'table3/1/total': '10',
  'table3/2/natural': '2',
  'table3/2/total': '2',
};

const inTable3 = figureCells(editionById('2021'), sound2021).filter(({ table }) => table === 3);

const without = (report: Report, isGone: (key: string) => boolean): Report => ({
  ...report,
  cells: Object.fromEntries(Object.entries(report.cells).filter(([key]) => !isGone(key))),
});

const parted = (report: Report, parts: readonly string[], lastParts: readonly string[]): Report => {
  const rows = (labels: readonly string[]) =>
    labels.map((label, index) => ({ id: `p${index + 1}`, label }));
  const last = report.lastYear?.report as YearReport;
  return withLastYear(
    { ...report, splits: { services: rows(parts) } },
    { ...last, splits: { services: rows(lastParts) } },
    source,
  );
};

const written = (key: SectionKey, now: string, before: string): Report => {
  const report = in2022({});
  const last = report.lastYear?.report as YearReport;
  const textOf = (year: YearReport, text: string) => ({
    ...year.sections,
    [key]: {
      blocks: blocksFromParagraphs(text.split('\n'), Number(key.slice(1)) as SectionNumber),
      after: '',
    },
  });
  return withLastYear(
    { ...report, sections: textOf(report, now) },
    { ...last, sections: textOf(last, before) },
    source,
  );
};

const aboutWork =
  '（一）主动公开\n2021年度，松岭镇在县政府门户网站发布信息156条，其中政策文件12条、财政预决算6条，在镇村两级公开栏张贴公告48期，办事大厅设有查阅点，群众可以随时查阅。\n（二）依申请公开、政府信息管理\n申请由专人登记。\n（三）平台建设、监督保障\n列入工作考核，开展社会评议，没有责任追究的情形。镇长每季度听取一次汇报，全年抽查公开栏4次，发现更新不及时的3处，当场改正。';

const aboutFees =
  '按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）和《某省财政厅关于政府信息公开信息处理费收费标准有关事项的通知》，本镇2021年度没有收取信息处理费。没有其他需要报告的事项。';

export const yearCases: readonly RuleCase[] = [
  {
    name: 'two years that agree',
    report: in2022({}),
    expected: [],
  },
  {
    name: 'a carried figure that only last year’s report tells to be wrong',
    report: in2022(twoCarriedIn),
    expected: [
      '错误 X-CARRY table3.2.natural: 表三“自然人”列“二、上年结转政府信息公开申请数量”为 2，上年年报（2021 年）“四、结转下年度继续办理”为 1，相差 1。如果上年年报无误 ? 表三“自然人”列“二、上年结转政府信息公开申请数量”应为 1，现为 2；表三“总计”列“二、上年结转政府信息公开申请数量”应为 1，现为 2',
    ],
  },
  {
    name: 'a carried figure that the sums and last year’s report tell to be wrong',
    report: in2022({ 'table3/2/natural': '2' }),
    expected: [
      '错误 T3-BAL+T3-ROW+X-CARRY table3.2.natural: 表三“自然人”列“二、上年结转政府信息公开申请数量”应为 1，现为 2：一 9 ＋ 二 2 ＝ 11，三（七）9 ＋ 四 1 ＝ 10，相差 1；上年年报（2021 年）“四、结转下年度继续办理”也是 1 → 改为 1',
    ],
  },
  {
    name: 'a carried total that the sums and last year’s report tell to be wrong',
    report: in2022({ 'table3/2/total': '3' }),
    expected: [
      '错误 T3-BAL+T3-ROW+X-CARRY table3.2.total: 表三“总计”列“二、上年结转政府信息公开申请数量”应为 1，现为 3：一 11 ＋ 二 3 ＝ 14，三（七）11 ＋ 四 1 ＝ 12，相差 2；上年年报（2021 年）“四、结转下年度继续办理”也是 1 → 改为 1',
    ],
  },
  {
    name: 'a carried figure that the sums ask for otherwise than last year’s report',
    report: in2022({ 'table3/2/natural': '3' }, { 'table3/4/natural': '2', 'table3/4/total': '2' }),
    expected: [
      '错误 T3-BAL+T3-ROW table3.2.natural: 表三“自然人”列“二、上年结转政府信息公开申请数量”应为 1，现为 3：一 9 ＋ 二 3 ＝ 12，三（七）9 ＋ 四 1 ＝ 10，相差 2 → 改为 1',
      '错误 X-CARRY table3.2.natural: 表三“自然人”列“二、上年结转政府信息公开申请数量”为 3，上年年报（2021 年）“四、结转下年度继续办理”为 2，相差 1。如果上年年报无误 ? 表三“自然人”列“二、上年结转政府信息公开申请数量”应为 2，现为 3',
      '错误 X-CARRY table3.2.total: 表三“总计”列“二、上年结转政府信息公开申请数量”为 1，上年年报（2021 年）“四、结转下年度继续办理”为 2，相差 1。如果上年年报无误 ? 表三“总计”列“二、上年结转政府信息公开申请数量”应为 2，现为 1',
    ],
  },
  {
    name: 'a column filled before the others, where last year’s report tells which guess is right',
    report: without(
      in2022({ 'table3/2/natural': '2' }),
      (key) => /^table3/.test(key) && !key.endsWith('/natural'),
    ),
    expected: [
      '错误 NUM-BLANK table3: 表三有 150 格未填，没有的请填 0 → 空格填 0',
      '错误 T3-BAL+X-CARRY table3.3.7.natural: 表三“自然人”列：一 9 ＋ 二 2 ＝ 11，三（七）9 ＋ 四 1 ＝ 10，相差 1。可能是以下几处之一 ? 表三“自然人”列“二、上年结转政府信息公开申请数量”应为 1，现为 2；这样与上年年报（2021 年）“四、结转下年度继续办理”相符 ? 表三“自然人”列“一、本年新收政府信息公开申请数量”应为 8，现为 9 ? 表三“自然人”列“四、结转下年度继续办理”应为 2，现为 1',
    ],
  },
  {
    name: 'a carried figure that was forgotten, in its total too',
    report: in2022({ 'table3/2/natural': '0', 'table3/2/total': '0' }),
    expected: [
      '错误 T3-BAL+X-CARRY table3.3.7.natural: 表三“自然人”列：一 9 ＋ 二 0 ＝ 9，三（七）9 ＋ 四 1 ＝ 10，相差 1；与之相关的还有 1 处不平。可能是以下几处之一 ? 表三“自然人”列“二、上年结转政府信息公开申请数量”应为 1，现为 0；表三“总计”列“二、上年结转政府信息公开申请数量”应为 1，现为 0；这样与上年年报（2021 年）“四、结转下年度继续办理”相符 ? 表三“自然人”列“四、结转下年度继续办理”应为 0，现为 1；表三“总计”列“四、结转下年度继续办理”应为 0，现为 1 ? 表三“自然人”列“一、本年新收政府信息公开申请数量”应为 10，现为 9；表三“总计”列“一、本年新收政府信息公开申请数量”应为 12，现为 11',
    ],
  },
  {
    name: 'a carried figure in the next column',
    report: in2022({ 'table3/2/natural': '0', 'table3/2/business': '1' }),
    expected: [
      '错误 T3-BAL+X-CARRY table3.3.7.natural: 表三“自然人”列：一 9 ＋ 二 0 ＝ 9，三（七）9 ＋ 四 1 ＝ 10，相差 1；与之相关的还有 1 处不平。最可能是以下几处之一 ? 表三“二、上年结转政府信息公开申请数量”行：“商业企业”的 1 应填在相邻的“自然人”；这样与上年年报（2021 年）“四、结转下年度继续办理”相符 ? 表三“四、结转下年度继续办理”行：“自然人”的 1 应填在相邻的“商业企业”',
    ],
  },
  {
    name: 'two carried columns, their total with them',
    report: in2022({
      ...twoCarriedIn,
      'table3/1/business': '1',
      'table3/1/total': '9',
      'table3/2/business': '1',
      'table3/2/total': '3',
    }),
    expected: [
      '错误 X-CARRY table3.2.natural: 表三“自然人”列“二、上年结转政府信息公开申请数量”为 2，上年年报（2021 年）“四、结转下年度继续办理”为 1，相差 1。如果上年年报无误 ? 表三“自然人”列“二、上年结转政府信息公开申请数量”应为 1，现为 2；表三“总计”列“二、上年结转政府信息公开申请数量”应为 2，现为 3',
      '错误 X-CARRY table3.2.business: 表三“商业企业”列“二、上年结转政府信息公开申请数量”为 1，上年年报（2021 年）“四、结转下年度继续办理”为 0，相差 1。如果上年年报无误 ? 表三“商业企业”列“二、上年结转政府信息公开申请数量”应为 0，现为 1；表三“总计”列“二、上年结转政府信息公开申请数量”应为 2，现为 3',
    ],
  },
  {
    name: 'a whole carried row',
    report: in2022({
      ...Object.fromEntries(
        ['natural', 'business', 'research', 'welfare'].flatMap((id) => [
          [`table3/1/${id}`, '1'],
          [`table3/2/${id}`, '3'],
          [`table3/3-1/${id}`, '4'],
          [`table3/3-4-1/${id}`, '0'],
          [`table3/3-7/${id}`, '4'],
          [`table3/4/${id}`, '0'],
        ]),
      ),
      ...{ 'table3/1/total': '4', 'table3/2/total': '12', 'table3/3-1/total': '16' },
      ...{ 'table3/3-4-1/total': '0', 'table3/3-7/total': '16', 'table3/4/total': '0' },
    }),
    expected: [
      '错误 X-CARRY table3.2.natural: 表三“二、上年结转政府信息公开申请数量”行有 4 列与上年年报（2021 年）“四、结转下年度继续办理”不一致：“自然人”3（上年 1），“商业企业”3（上年 0），“科研机构”3（上年 0），“社会公益组织”3（上年 0）。如果上年年报无误 ? 表三“二、上年结转政府信息公开申请数量”行应依次为 1、0、0、0、0、0、1',
    ],
  },
  {
    name: 'a carried total of which last year’s report has no parts',
    report: in2022(twoCarriedIn, { 'table3/4/natural': '' }),
    expected: [
      '错误 X-CARRY table3.2.total: 表三“总计”列“二、上年结转政府信息公开申请数量”为 2，上年年报（2021 年）“四、结转下年度继续办理”为 1，相差 1',
    ],
  },
  {
    name: 'a carried total before its parts are filled',
    report: without(in2022(twoCarriedIn), (key) => /^table3\/2\/(?!total)/.test(key)),
    expected: [
      '错误 NUM-BLANK table3: 表三有 6 格未填，没有的请填 0 → 空格填 0',
      '错误 X-CARRY table3.2.total: 表三“总计”列“二、上年结转政府信息公开申请数量”为 2，上年年报（2021 年）“四、结转下年度继续办理”为 1，相差 1。如果上年年报无误 ? 表三“总计”列“二、上年结转政府信息公开申请数量”应为 1，现为 2',
    ],
  },
  {
    name: 'nothing known of what was carried out',
    report: in2022(twoCarriedIn, { 'table3/4/natural': '约1', 'table3/4/total': '/' }),
    expected: [],
  },
  {
    name: 'nothing typed of what is carried in',
    report: without(in2022({}), (key) => inTable3.some((cell) => cell.key === key)),
    expected: ['错误 NUM-BLANK table3: 表三的 175 格都还没有填，没有的请填 0 → 空格填 0'],
  },
  {
    name: 'a report of another year',
    report: { ...in2022(twoCarriedIn), year: 2025 },
    expected: [],
  },
  {
    name: 'documents in force that do not go on from last year',
    report: in2022(
      {
        'table2/normative/issued': '2',
        'table2/normative/repealed': '1',
        'table2/normative/inForce': '4',
      },
      { 'table2/normative/inForce': '5' },
    ),
    expected: [
      '警告 X-INFORCE table2.normative.inForce: 表二“行政规范性文件”行：上年年报（2021 年）现行有效件数 5 ＋ 本年制发件数 2 － 本年废止件数 1 ＝ 6，现行有效件数 4，相差 2。如果其他各数无误 ? 表二“行政规范性文件”行“现行有效件数”应为 6，现为 4',
    ],
  },
  {
    name: 'documents in force that go on',
    report: in2022(
      {
        'table2/normative/issued': '2',
        'table2/normative/repealed': '1',
        'table2/normative/inForce': '6',
      },
      { 'table2/normative/inForce': '5' },
    ),
    expected: [],
  },
  {
    name: 'more issued than in force, with last year’s stock',
    report: in2022({ 'table2/normative/issued': '3' }, { 'table2/normative/inForce': '2' }),
    expected: [
      '警告 X-INFORCE+T2-IMPL table2.normative.inForce: 表二“行政规范性文件”行：上年年报（2021 年）现行有效件数 2 ＋ 本年制发件数 3 － 本年废止件数 0 ＝ 5，现行有效件数 0，相差 5。如果其他各数无误 ? 表二“行政规范性文件”行“现行有效件数”应为 5，现为 0',
    ],
  },
  {
    name: 'more repealed than last year’s report has in force',
    report: in2022({ 'table2/normative/repealed': '3' }, { 'table2/normative/inForce': '1' }),
    expected: [
      '警告 X-INFORCE table2.normative.inForce: 表二“行政规范性文件”行：上年年报（2021 年）现行有效件数 1 ＋ 本年制发件数 0 － 本年废止件数 3 ＝ -2，现行有效件数 0，相差 2',
    ],
  },
  {
    name: 'items of last year that are not what was left of them',
    report: in2020(
      { 'table2/punishment/lastYear': '0' },
      { 'table2/punishment/lastYear': '5', 'table2/punishment/change': '-2' },
    ),
    expected: [
      '警告 X-ITEMS table2.punishment.lastYear: 表二“行政处罚”行“上一年项目数量”为 0，上年年报（2019 年）的项目数量 5，增减 -2，两数之和为 3，相差 3。如果上年年报无误 ? 表二“行政处罚”行“上一年项目数量”应为 3，现为 0',
    ],
  },
  {
    name: 'items that go on, with a plus sign and a unit',
    report: in2020(
      { 'table2/punishment/lastYear': '415' },
      { 'table2/punishment/lastYear': '5项', 'table2/punishment/change': '+410' },
    ),
    expected: [],
  },
  {
    name: 'items that last year’s report reckons to be negative',
    report: in2020({}, { 'table2/fees/lastYear': '1', 'table2/fees/change': '-2' }),
    expected: [
      '警告 X-ITEMS table2.fees.lastYear: 表二“行政事业性收费”行“上一年项目数量”为 0，上年年报（2019 年）的项目数量 1，增减 -2，两数之和为 -1，相差 1',
    ],
  },
  {
    name: 'split rows, found by their labels',
    report: parted(
      in2020(
        {
          'table2/services+p1/lastYear': '4',
          'table2/services+p1/change': '0',
          'table2/services+p1/decisions': '0',
          'table2/services+p2/lastYear': '9',
          'table2/services+p2/change': '0',
          'table2/services+p2/decisions': '0',
        },
        {
          'table2/services+p1/lastYear': '8',
          'table2/services+p1/change': '0',
          'table2/services+p2/lastYear': '3',
          'table2/services+p2/change': '1',
        },
      ),
      ['行政检查', '行政确认'],
      ['行政确认', '行政 检查'],
    ),
    expected: [
      '警告 X-ITEMS table2.services/行政确认.lastYear: 表二“其他对外管理服务事项（行政确认）”行“上一年项目数量”为 9，上年年报（2019 年）的项目数量 8，增减 0，两数之和为 8，相差 1。如果上年年报无误 ? 表二“其他对外管理服务事项（行政确认）”行“上一年项目数量”应为 8，现为 9',
    ],
  },
  {
    name: 'a new form, whose stock the old one had not',
    report: in2021({}, { 'table2/normative/total': '52' }),
    expected: [
      '警告 X-EDITION table2: 上年年报（2020 年）用的是国办公开办函〔2019〕60号的表格，表二口径不同：“规范性文件”的“对外公开总数量”52 不是“行政规范性文件”的“现行有效件数”，不能照搬',
    ],
  },
  {
    name: 'cases that were pending and are not in the total',
    report: in2022({}, { 'table4/review/pending': '2', 'table4/review/total': '2' }),
    expected: [
      '提示 X-PENDING table4.review.total: 表四“行政复议”：上年年报（2021 年）尚未审结 2，本年总计 0，少于上年未审结的件数',
    ],
  },
  {
    name: 'cases that were pending and are in the total',
    report: in2022(
      { 'table4/direct/upheld': '2', 'table4/direct/total': '2' },
      { 'table4/direct/pending': '2', 'table4/direct/total': '2' },
    ),
    expected: [],
  },
  {
    name: 'a figure a hundred times last year’s, and one that is gone',
    report: in2022(
      { 'table2/licensing/decisions': '1250', 'table2/fees/amount': '638' },
      {
        'table2/licensing/decisions': '12',
        'table2/punishment/decisions': '40',
        'table2/fees/amount': '0.0638 万元',
      },
    ),
    expected: [
      '提示 X-JUMP table2.licensing.decisions: 表二“行政许可”行“本年处理决定数量”为 1250，上年年报（2021 年）为 12，是上年的约 104 倍',
      '提示 X-JUMP table2.punishment.decisions: 表二“行政处罚”行“本年处理决定数量”为 0，上年年报（2021 年）为 40，归零',
      '提示 X-JUMP table2.fees.amount: 表二“行政事业性收费”行“本年收费金额”为 638，上年年报（2021 年）为 0.0638，是上年的 10000 倍',
    ],
  },
  {
    name: 'figures in the wrong row',
    report: in2022(
      {
        'table3/3-1/natural': '0',
        'table3/3-1/business': '0',
        'table3/3-1/total': '0',
        'table3/3-2/natural': '4',
        'table3/3-2/business': '2',
        'table3/3-2/total': '6',
      },
      { 'table3/3-1/natural': '30', 'table3/3-1/total': '30' },
    ),
    expected: [
      '提示 X-JUMP table3.3.1.total: 表三“总计”列“（一）予以公开”为 0，上年年报（2021 年）为 30，归零',
    ],
  },
  {
    name: 'many jumps in one table',
    report: in2022(
      {},
      {
        'table2/licensing/decisions': '12',
        'table2/punishment/decisions': '40',
        'table2/coercion/decisions': '33',
        'table2/fees/amount': '63.79',
      },
    ),
    expected: [
      '提示 X-JUMP table2: 表二有 4 个数与上年相差悬殊，如表二“行政许可”行“本年处理决定数量”为 0，上年年报（2021 年）为 12，归零',
    ],
  },
  {
    name: 'a jump in a cell that is named as wrong already',
    report: in2022({ 'table3/1/total': '111' }),
    expected: [
      '错误 T3-BAL+T3-ROW table3.1.total: 表三“总计”列“一、本年新收政府信息公开申请数量”应为 11，现为 111：一 111 ＋ 二 1 ＝ 112，三（七）11 ＋ 四 1 ＝ 12，相差 100 → 改为 11',
    ],
  },
  {
    name: 'small figures, new ones, and less than ten times as many',
    report: in2022(
      {
        'table2/licensing/decisions': '9',
        'table2/punishment/decisions': '50',
        'table2/coercion/decisions': '119',
      },
      {
        'table2/licensing/decisions': '0',
        'table2/coercion/decisions': '12',
        'table4/review/total': '9',
        'table4/review/upheld': '9',
      },
    ),
    expected: [],
  },
  {
    name: 'prose in which only the figures are new',
    report: written(
      's1',
      aboutWork.replace(/\d+/g, (digits) => `${Number(digits) + 1}`),
      aboutWork,
    ),
    expected: [
      '警告 X-COPY section1: 第一部分的文字与上年年报（2021 年）重复率为 100%（数字、年份不计），超过 85%',
    ],
  },
  {
    name: 'prose that was written anew',
    report: written(
      's1',
      '（一）主动公开\n本年在镇政务新媒体推送惠农补贴解读9篇，把高标准农田、饮水工程两件民生实事的进度逐月公开，村务公开栏改为每月更新，并配上二维码，方便在外务工的人查看。\n（二）信息管理\n文件逐件核定。\n（三）依申请公开和平台建设、监督保障\n考核列二等，评议、问责均有制度。委托第三方评查一次，整改问题五个，结果在全镇通报。',
      aboutWork,
    ),
    expected: [],
  },
  {
    name: 'the sentence that says no fee was charged, which is nobody’s own',
    report: written('s6', aboutFees.replace('2021年度', '2022年度'), aboutFees),
    expected: [],
  },
];
