import { describe, expect, test } from 'vitest';
import { officialTopics, topicHeadings, topicsOfLines, topicsOfWords } from './topics.ts';

const linesOf = (...texts: string[]) => texts.map((text) => ({ text, isHeading: false }));
const named = (...texts: string[]) =>
  topicHeadings(linesOf(...texts)).flatMap(({ topics }) => topics);

describe('a heading', () => {
  test.each([
    ['主动公开情况', ['publication']],
    ['依申请公开情况', ['application']],
    ['申请公开', ['application']],
    ['政府信息公开申请办理', ['application']],
    ['政府信息资源管理情况', ['management']],
    ['政府信息公开平台建设', ['platform']],
    ['公开平台管理', ['platform']],
    ['保障监督情况', ['supervision']],
    ['监督管理', ['supervision']],
    ['政策解读', ['other']],
    ['主动公开、依申请公开情况', ['application', 'publication']],
    ['主动公开和依申请公开方面', ['application', 'publication']],
    ['信息管理与平台建设', ['platform', 'management']],
    ['组织机构建设情况', ['other']],
  ])('%s', (heading, topics) => {
    expect(topicsOfWords(heading)).toEqual(topics);
  });
});

describe('the five topics are found', () => {
  const names = ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'];
  const numerals = ['一', '二', '三', '四', '五'];
  const texts = ['公开信息52条。', '没有收到申请。', '专人管理。', '维护网站。', '总体满意。'];
  const each = (of: (name: string, index: number) => string) => names.map(of);
  test.each<[string, readonly string[]]>([
    ['（一）', each((name, index) => `（${numerals[index]}）${name}。${texts[index]}`)],
    ['㈠', each((name, index) => `${'㈠㈡㈢㈣㈤'[index]}${name}。${texts[index]}`)],
    ['1.', each((name, index) => `${index + 1}.${name}情况。${texts[index]}`)],
    ['1、', each((name, index) => `${index + 1}、${name}：${texts[index]}`)],
    ['（1）', each((name, index) => `（${index + 1}）${name}。${texts[index]}`)],
    ['一、', each((name, index) => `${numerals[index]}、${name}。${texts[index]}`)],
    ['第一，', each((name, index) => `第${numerals[index]}，${name}。${texts[index]}`)],
    ['一是', each((name, index) => `${numerals[index]}是${name}。${texts[index]}`)],
    ['一是 in one line', [each((name, i) => `${numerals[i]}是${name}。${texts[i]}`).join('')]],
    ['方面', each((name, index) => `${name}方面，${texts[index]}`)],
    ['方面 in one line', [each((name, index) => `${name}方面，${texts[index]}`).join('')]],
    ['【】', each((name, index) => `【${name}】${texts[index]}`)],
    ['a colon', each((name, index) => `${name}：${texts[index]}`)],
    ['lines without marks', names.flatMap((name, i) => [`${name}情况`, texts[i] as string])],
  ])('%s', (_, lines) => {
    expect(named('2024年，各项工作平稳。', ...lines)).toEqual(officialTopics);
  });
});

test('numbers below a sub-heading are no topics', () => {
  const lines = linesOf('（一）主动公开', '1.公开平台：网站。', '2.监督：每季检查。');
  expect(topicHeadings(lines).map(({ line }) => line)).toEqual([0]);
  expect(topicsOfLines(lines)).toEqual(['publication', 'publication', 'publication']);
});

test('a line that holds several topics stands under none', () => {
  const lines = linesOf('平稳。', '一是主动公开。公开5条。二是依申请公开。收到1件。', '另有说明。');
  expect(topicsOfLines(lines)).toEqual([undefined, undefined, 'application']);
});

test('sentences are no headings', () => {
  expect(named('2024年，本镇公开信息80条，没有收到申请；网站运行正常；考核结果良好。')).toEqual([]);
  expect(named('通过网站公开的信息有政策、预算。', '收到的申请都按时答复。')).toEqual([]);
});

/** 「line: words of the heading as it stands > its name: topics」 */
const headingsOf = (...texts: string[]) =>
  topicHeadings(linesOf(...texts)).map(
    ({ line, from, to, words, topics }) =>
      `${line}: ${texts[line]?.slice(from, to)} > ${words}: ${topics.join('/')}`,
  );

describe('where a heading stands, and what it is called', () => {
  test.each<[string[], string[]]>([
    [['（一）主动公开情况。公开3条。'], ['0: （一）主动公开情况。 > 主动公开情况: publication']],
    [
      ['（一）政策解读 ', '（二）监督保障：'],
      ['0: （一）政策解读  > 政策解读: other', '1: （二）监督保障： > 监督保障: supervision'],
    ],
    [
      ['平稳。', '1.主动公开：3条。', '2. 政策解读。2条。', '3.平台建设。好。'],
      [
        '1: 1.主动公开： > 主动公开: publication',
        '2: 2. 政策解读。 > 政策解读: other',
        '3: 3.平台建设。 > 平台建设: platform',
      ],
    ],
    // One alone is a heading where it is of an official topic.
    [['平稳。', '1.主动公开。3条。'], ['1: 1.主动公开。 > 主动公开: publication']],
    [['平稳。', '1.政策解读。3条。'], []],
    [['1.政策解读。3条。', '2.主动公开。3条。'], ['1: 2.主动公开。 > 主动公开: publication']],
    [
      ['主动公开方面，3条；政策解读方面，2条；监督保障方面，好。'],
      [
        '0: 主动公开方面， > 主动公开方面: publication',
        '0: 监督保障方面， > 监督保障方面: supervision',
      ],
    ],
    [
      ['一是主动公开。3条。二是政策解读。2条。三是监督保障。好。'],
      ['0: 一是主动公开。 > 主动公开: publication', '0: 三是监督保障。 > 监督保障: supervision'],
    ],
    [
      ['【主动公开】3条。', '【平台建设】好。'],
      ['0: 【主动公开】 > 主动公开: publication', '1: 【平台建设】 > 平台建设: platform'],
    ],
    [['镇里的【主动公开】3条。', '镇里的【平台建设】好。'], []],
    [
      ['主动公开情况 ：3条。', '平台建设 ，好。'],
      ['0: 主动公开情况 ： > 主动公开情况: publication', '1: 平台建设 ， > 平台建设: platform'],
    ],
    [['2023年主动公开情况：3条。', '3项平台建设：好。'], []],
    [
      ['主动公开', '平台建设'],
      ['0: 主动公开 > 主动公开: publication', '1: 平台建设 > 平台建设: platform'],
    ],
    [['主动公开的信息', '维护了平台'], []],
    [
      ['主动公开：3条', '监督：好'],
      ['0: 主动公开： > 主动公开: publication', '1: 监督： > 监督: supervision'],
    ],
    [['公开了信息，主动公开：3条', '好，监督：好'], []],
    // A line of its own is one whatever it is called, with all its words.
  ])('%j', (texts, wanted) => expect(headingsOf(...texts)).toEqual(wanted));

  test('of a line that is a heading all words are', () => {
    const lines = [
      { text: '（一）主动公开。', isHeading: true },
      { text: '3条。', isHeading: false },
    ];
    expect(topicHeadings(lines)).toEqual([
      { line: 0, from: 0, to: 8, words: '主动公开', topics: ['publication'] },
    ]);
    expect(topicsOfLines(lines)).toEqual(['publication', 'publication']);
  });
});
