/** What is counted or measured in the sentences of a report: the word behind a number. */
import { oneOf } from '../character-at.ts';

/** Counters of applications, documents and of what else an office counts. */
const counters = [
  ...[
    '件',
    '起',
    '宗',
    '例',
    '个',
    '条',
    '份',
    '次',
    '项',
    '篇',
    '期',
    '场',
    '批',
    '则',
    '单',
    '户',
    '笔',
  ],
  ...['名', '人', '部', '张', '块', '处', '家', '本', '册', '幅', '段', '类', '种', '组', '方面'],
  ...['件次', '条次', '人次', '份次', '篇次', '例次', '项次', '场次', '期次', '户次', '批次'],
];

/** What is no count: dates, times, money, shares. */
const measures = [
  ...['万元', '亿元', '千元', '元', '%', '％', '‰', '个百分点', '百分点', '倍'],
  ...['年', '月', '日', '号', '时', '点', '分', '秒', '天', '小时', '分钟', '周'],
  ...['个月', '个工作日', '工作日', '个自然日', '个小时', '岁', '字', '页', '周年', '季度'],
];

const startsUnit = oneOf([...counters, ...measures]);

const unit = new RegExp(
  [...counters, ...measures].sort((a, b) => b.length - a.length).join('|'),
  'y',
);

/** The longest unit that stands at this place of the text; empty where none does. */
export function unitAt(text: string, at: number): string {
  if (!startsUnit(text, at)) return '';
  unit.lastIndex = at;
  return unit.exec(text)?.[0] ?? '';
}

const counterSet: ReadonlySet<string> = new Set(counters);

/** Whether the unit counts things: those that tables count, among others. */
export const isCounter = (unit: string): boolean => counterSet.has(unit);
