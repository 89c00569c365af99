/**
 * Frames of sentences for the topics: what the tables say stands in them, what only the office knows is a blank to be
 * filled. Nothing is said that neither a table nor the writer says. Data: which frames there are, and when each fits.
 */
import type { TableValues } from './table-values.ts';

/** Where in the report a frame belongs: the topics of section 一, sections 五 and 六. */
export type FrameTopic =
  | 'publication'
  | 'application'
  | 'management'
  | 'platform'
  | 'supervision'
  | 'problems'
  | 'other';

export interface Frame {
  readonly id: string;
  readonly topic: FrameTopic;
  /** What it says, in few words, for a list. */
  readonly name: string;
  /**
   * The sentence: `{year}`, `{we}` (我镇, 我乡, 街道), `{table3.1.total}` for a figure, `{}` for a blank. Parts in `[ ]` are left
   * out where their figure is 0.
   */
  readonly text: string;
  /** Reports of these years; all where absent. */
  readonly since?: number;
  readonly until?: number;
  /** Whether the figures are such that it can be said. */
  readonly fits?: (value: TableValues['valueOf']) => boolean;
}

type Value = TableValues['valueOf'];

const isNone = (value: Value, ...addresses: string[]) =>
  addresses.every((address) => value(address) === 0);
const isSome = (value: Value, address: string) => (value(address) ?? 0) > 0;
const isNamed = (value: Value, ...addresses: string[]) =>
  addresses.every((address) => value(address) !== undefined);

const received = 'table3.1.total';
const carriedIn = 'table3.2.total';
const handled = 'table3.3.7.total';
const carriedOut = 'table3.4.total';
const review = 'table4.review.total';
const direct = 'table4.direct.total';
const after = 'table4.after.total';

export const frames: readonly Frame[] = [
  {
    id: 'published',
    topic: 'publication',
    name: '公开了多少条信息',
    text: '{year}年，{we}通过{}公开政府信息{}条，其中{}。',
  },
  {
    id: 'interpreted',
    topic: 'publication',
    name: '政策解读、回应关切',
    text: '发布政策解读{}件，回应群众关切{}件。',
  },
  {
    id: 'decisions',
    topic: 'publication',
    name: '许可、处罚、强制的处理决定',
    text: '作出行政许可处理决定{table2.licensing.decisions}件、行政处罚处理决定{table2.punishment.decisions}件、行政强制处理决定{table2.coercion.decisions}件。',
    since: 2021,
    fits: (value) =>
      isNamed(
        value,
        'table2.licensing.decisions',
        'table2.punishment.decisions',
        'table2.coercion.decisions',
      ),
  },
  {
    id: 'received',
    topic: 'application',
    name: '收到、办结',
    text: '{year}年，{we}收到政府信息公开申请{table3.1.total}件，办结{table3.3.7.total}件[，结转下年度继续办理{table3.4.total}件]。',
    fits: (value) =>
      isSome(value, received) && isNone(value, carriedIn) && isNamed(value, handled, carriedOut),
  },
  {
    id: 'receivedAndCarried',
    topic: 'application',
    name: '收到、结转、办结',
    text: '{year}年，{we}新收政府信息公开申请{table3.1.total}件，上年结转{table3.2.total}件，办结{table3.3.7.total}件，结转下年度继续办理{table3.4.total}件。',
    fits: (value) => isSome(value, carriedIn) && isNamed(value, received, handled, carriedOut),
  },
  {
    id: 'results',
    topic: 'application',
    name: '办理结果',
    text: '办结的申请中[，予以公开{table3.3.1.total}件][，部分公开{table3.3.2.total}件][，不予公开{table3.3.3}件][，无法提供{table3.3.4}件][，不予处理{table3.3.5}件][，其他处理{table3.3.6}件]。',
    fits: (value) => isSome(value, handled),
  },
  {
    id: 'noApplications',
    topic: 'application',
    name: '没有收到申请',
    text: '{year}年，{we}未收到政府信息公开申请，没有上年结转的申请。',
    fits: (value) => isNone(value, received, carriedIn),
  },
  {
    id: 'noReviews',
    topic: 'application',
    name: '没有复议、诉讼',
    text: '{year}年，{we}未发生因政府信息公开引起的行政复议、行政诉讼。',
    fits: (value) => isNone(value, review, direct, after),
  },
  {
    id: 'reviews',
    topic: 'application',
    name: '行政复议',
    text: '因政府信息公开被申请行政复议{table4.review.total}件[，其中结果维持{table4.review.upheld}件][，结果纠正{table4.review.corrected}件][，尚未审结{table4.review.pending}件]。',
    fits: (value) => isSome(value, review),
  },
  {
    id: 'normative',
    topic: 'management',
    name: '行政规范性文件',
    text: '本年制发行政规范性文件{table2.normative.issued}件，废止{table2.normative.repealed}件，现行有效{table2.normative.inForce}件。',
    since: 2021,
    fits: (value) =>
      isNamed(
        value,
        'table2.normative.issued',
        'table2.normative.repealed',
        'table2.normative.inForce',
      ) && !isNone(value, 'table2.normative.issued', 'table2.normative.inForce'),
  },
  {
    id: 'noNormative',
    topic: 'management',
    name: '没有行政规范性文件',
    text: '本年没有制发行政规范性文件。',
    since: 2021,
    fits: (value) => isNone(value, 'table2.normative.issued'),
  },
  {
    id: 'keeping',
    topic: 'management',
    name: '制作、审核、发布、更新',
    text: '政府信息的制作、审核、发布由{}负责，发布前{}，公开后{}。',
  },
  {
    id: 'platforms',
    topic: 'platform',
    name: '网站、新媒体、公开栏',
    text: '{we}有{}，由{}维护，{}更新一次。',
  },
  {
    id: 'threeResults',
    topic: 'supervision',
    name: '工作考核、社会评议、责任追究',
    text: '工作考核方面，{}；社会评议方面，{}；责任追究方面，{}。',
  },
  {
    id: 'problem',
    topic: 'problems',
    name: '问题和改进，成对写',
    text: '存在的问题：{}。改进情况：{}。',
  },
  {
    id: 'noFee',
    topic: 'other',
    name: '没有收取信息处理费',
    text: '{year}年度，{we}未收取政府信息公开信息处理费，没有其他需要报告的事项。',
    since: 2021,
  },
  {
    id: 'fee',
    topic: 'other',
    name: '收取了信息处理费',
    text: '{year}年度，{we}收取政府信息公开信息处理费{}元。',
    since: 2021,
  },
  {
    id: 'nothingElse',
    topic: 'other',
    name: '没有需要报告的事项',
    text: '没有其他需要报告的事项。',
    until: 2020,
  },
];
