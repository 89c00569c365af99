import { describe, expect, test } from 'vitest';
import {
  markedWords,
  reportOfExample,
  saidBy,
} from '../../../../../testkit/domain/report-of-example.ts';

/** What is said of a fifth section, and what of it is marked. */
function said(text: string) {
  const report = reportOfExample({ text, at: '5' });
  return saidBy('S-S5EMPTY', report).map((finding) => ({
    is: `${finding.level} ${markedWords(finding, report).join('|')}`,
    message: finding.message,
    advice: finding.advice,
  }));
}

const noRemedies = '只写了存在的问题，没有写改进情况';
const noProblems = '只写了改进情况，没有写存在的问题';
const both = '第五部分要写存在的主要问题和改进情况';

describe('section five', () => {
  test.each([
    [
      '（一）存在的主要问题\n1.解读偏少。\n2.更新不及时。',
      'warning 1.解读偏少。|2.更新不及时。',
      `第五部分第 2 段${noRemedies}`,
      '请对应各个问题写改进的做法。',
    ],
    [
      '（一）存在的问题\n更新慢。\n（二）改进情况\n无。',
      'warning 无。',
      `第五部分第 4 段“无。”：${noRemedies}`,
      '请对应各个问题写改进的做法。',
    ],
    [
      '（一）存在的主要问题\n公开栏离集市远。\n（二）改进情况\n无。',
      'warning 无。',
      `第五部分第 4 段“无。”：${noRemedies}`,
      '请对应各个问题写改进的做法。',
    ],
    [
      '下一步，将增加图解。',
      'warning 下一步，将增加图解。',
      `第五部分第 1 段${noProblems}`,
      '请先写存在的主要问题，再写改进情况。',
    ],
    [
      '（一）存在的主要问题\n无。\n（二）改进情况\n按月核对公开栏。',
      'warning 无。',
      `第五部分第 2 段“无。”：${noProblems}`,
      '请先写存在的主要问题，再写改进情况。',
    ],
    [
      '无。',
      'error 无。',
      `第五部分第 1 段“无。”等于没有写：${both}`,
      '请如实写工作中的不足，并逐条写改进的做法。',
    ],
    [
      '无。\n没有问题。',
      'error 无。|没有问题。',
      `第五部分第 1 段“无。”等于没有写：${both}`,
      '请如实写工作中的不足，并逐条写改进的做法。',
    ],
    [
      '工作。',
      'error 工作。',
      `第五部分第 1 段“工作。”过短：${both}`,
      '请写工作中的不足，并逐条写改进的做法。',
    ],
    ['', 'error ', '第五部分还没有正文', '请写存在的主要问题和改进情况。'],
  ])('%j', (text, is, message, advice) => {
    expect(said(text)).toEqual([{ is, message, advice }]);
  });

  test.each([
    // Below its label a problem is one in whatever words.
    '（一）存在的主要问题\n公开栏离集市远。\n（二）改进情况\n按月核对。',
    '（一）存在的问题\n公开栏离集市远。\n（二）改进情况\n按月核对。',
    '存在的主要问题：公开栏离集市远。改进情况：按月核对。',
    '主要问题：公开栏离集市远。\n改进措施：搬到集市。',
    // A sentence is none, though it begins as one.
    '存在的主要问题要逐项整改。',
    '解读偏少。下一步要逐项整改。',
    '解读偏少，将增加图解。',
    // Six characters of Chinese are enough to be read.
    '公开工作有序。',
  ])('silent: %j', (text) => expect(said(text)).toEqual([]));

  test.each([
    ['公开有序好', 1],
    ['公开很有序好', 0],
    ['公开 12345 有序', 1],
  ])('is long enough by its Chinese characters: %s', (text, count) => {
    expect(said(text)).toHaveLength(count);
  });
});
