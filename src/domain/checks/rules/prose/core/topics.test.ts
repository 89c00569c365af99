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
