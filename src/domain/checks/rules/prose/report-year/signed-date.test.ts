import { expect, test } from 'vitest';
import { earlyDates } from './signed-date.ts';

const found = (text: string) =>
  earlyDates(text, 2023).map(
    ({ from, to, numberTo, rightYear }) =>
      `${text.slice(from, numberTo)}|${text.slice(numberTo, to)}|${rightYear ?? ''}`,
  );

test.each([
  ['2023年1月16日', '2023|年1月16日|2024'],
  ['2023年6月30日', '2023|年6月30日|2024'],
  // In its second half the year may be right and the report written too early.
  ['2023年7月1日', '2023|年7月1日|'],
  ['2023年12月30日', '2023|年12月30日|'],
  ['2022年1月16日', '2022|年1月16日|'],
  ['二〇二三年一月十六日', '二〇二三|年一月十六日|2024'],
  ['２０２３年１月１６日', '２０２３|年１月１６日|2024'],
  ['2023.1.16', '2023|.1.16|2024'],
  ['青禾镇人民政府 2023年1月16日', '2023|年1月16日|2024'],
])('%s', (text, wanted) => expect(found(text)).toEqual([wanted]));

test.each([
  '2024年1月16日',
  '2023年12月31日',
  '2023年12月',
  '2023年',
  '1月16日',
  '23年1月16日',
  '2023年13月1日',
  '2023年1月16日起草',
  '青禾镇人民政府',
  '',
])('silent: %s', (text) => expect(found(text)).toEqual([]));
