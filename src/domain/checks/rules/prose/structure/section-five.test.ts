import { describe, expect, test } from 'vitest';
import {
  markedWords,
  reportOfExample,
  saidBy,
} from '../../../../../testkit/domain/report-of-example.ts';
import type { TextLine } from '../core/text-lines.ts';
import { isDenial, readLabels, sectionFive } from './section-five.ts';

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

describe('what says that there is nothing', () => {
  test.each([
    '无。',
    '/',
    '本年度无',
    '没有问题。',
    '“无”',
    '（无）',
    '总体较好，没有突出问题，今后继续保持。',
    '工作平稳有序；没有问题。',
    '当前，没有突出问题。',
    '2023年度，经自查，没有问题',
    '本镇，没有问题',
    '没有问题，将继续保持',
    '没有问题，继续努力',
  ])('%s', (text) => expect(isDenial(text)).toBe(true));

  test.each([
    '',
    '没有问题，解读偏少',
    '总体较好，解读偏少',
    '总体较好',
    '总体较好，今后继续努力',
    '没有问题，当前解读偏少',
    '没有问题，本镇解读偏少',
    '没有问题，今后继续保持公开',
    '没有问题，2023年度解读偏少',
    '没有问题，自查发现解读偏少',
    '没有问题，较好地完成',
    '无障碍通道偏少',
  ])('not: %s', (text) => expect(isDenial(text)).toBe(false));
});

describe('labels of its parts', () => {
  test.each([
    ['存在的问题：更新慢。改进措施：按周核对。', ['存在的问题：=problems', '改进措施：=remedies']],
    [
      '一、存在的主要问题。更新慢。二、改进情况。',
      ['一、存在的主要问题。=problems', '二、改进情况。=remedies'],
    ],
    ['存在的问题和改进措施：更新慢，按周核对。', ['存在的问题和改进措施：=undefined']],
    ['存在的问题与不足：更新慢。', ['存在的问题与不足：=problems']],
    ['主要问题有一：更新慢', ['主要问题有一：=problems']],
    ['下一步将逐项整改。', []],
    ['编印“更新慢。改进措施：无”手册', []],
    ['编印“手册”。改进措施：无', ['改进措施：=remedies']],
    ['改进措施：编印“手册”', ['改进措施：=remedies']],
  ])('%s', (text, wanted) => {
    expect(
      readLabels(text).map(({ from, to, about }) => `${text.slice(from, to)}=${about}`),
    ).toEqual(wanted);
  });
});

describe('what its lines say', () => {
  /** Lines by |, a heading of the form behind #. */
  const read = (text: string) => {
    const lines = text
      .split('|')
      .map(
        (line) => ({ text: line.replace('#', ''), isHeading: line.startsWith('#') }) as TextLine,
      );
    const { pieces, denials, hasProblem, hasRemedy } = sectionFive(lines);
    const told = [hasProblem && 'problem', hasRemedy && 'remedy'].filter(Boolean).join('+');
    return `${told} ${denials.length}/${pieces.length} ${pieces.map(({ about }) => about ?? '-').join(' ')}`;
  };

  test.each([
    ['解读偏少|按周核对', 'problem+remedy 0/2 - -'],
    ['解读偏少', 'problem 0/1 -'],
    ['按周核对', 'remedy 0/1 -'],
    ['存在的问题：老人多。改进措施：等。', 'problem+remedy 0/2 problems remedies'],
    ['#存在的主要问题|更新慢。|#改进情况|按周核对。', 'problem+remedy 0/2 problems remedies'],
    // A heading of the office's own says nothing of what is below it.
    ['#存在的主要问题|更新慢。|#其他|老人多。', 'problem 0/3 problems - -'],
    // Below the problems 加强 is part of one, below the remedies the plainest words alone tell of a problem.
    ['#存在的主要问题|需进一步加强解读。', 'problem 0/1 problems'],
    ['#存在的主要问题|将加强解读。', 'problem+remedy 0/1 problems'],
    ['#改进情况|存在解读不足的问题，按周核对。', 'problem+remedy 0/1 remedies'],
    ['#改进情况|更新慢，按周核对。', 'remedy 0/1 remedies'],
    ['#存在的主要问题|无。|#改进情况|按周核对。', 'remedy 1/2 problems remedies'],
    ['无。|按周核对。', 'remedy 1/2 - -'],
    [' |无。', ' 1/1 -'],
  ])('%s', (text, wanted) => expect(read(text)).toBe(wanted));
});
