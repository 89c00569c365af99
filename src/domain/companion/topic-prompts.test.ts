import { expect, test } from 'vitest';
import { generalTopics, problemTopics } from '../report/blank-report.ts';
import { sectionNumbers } from '../report/report.ts';
import { promptForSection, promptForTopic } from './topic-prompts.ts';

test('each official topic has a prompt of its own', () => {
  const prompts = [
    ...generalTopics.map((topic) => promptForTopic(1, topic)),
    ...problemTopics.map((topic) => promptForTopic(5, topic)),
  ];
  expect(prompts).not.toContain(undefined);
  expect(new Set(prompts).size).toBe(generalTopics.length + problemTopics.length);
});

test.each([
  ['监督保障', /工作考核、社会评议、责任追究/],
  ['强化监督', /责任追究/],
  ['依申请公开情况', /与表三一致/],
  ['主动公开情况', /重点领域/],
  ['政府信息管理情况', /与表二一致/],
  ['平台建设', /门户网站/],
])('in section 一 “%s” is told what belongs there', (name, words) => {
  expect(promptForTopic(1, name)).toMatch(words);
});

test('other headings are told nothing, and a topic only in its own section', () => {
  expect(promptForTopic(1, '')).toBeUndefined();
  expect(promptForTopic(1, '其他工作')).toBeUndefined();
  expect(promptForTopic(6, '监督保障')).toBeUndefined();
  expect(promptForTopic(5, '主动公开')).toBeUndefined();
});

test('every section has a prompt; that on fees says from which year', () => {
  for (const section of sectionNumbers) expect(promptForSection(section)).toBeTruthy();
  expect(promptForSection(6)).toContain('2021 年度起');
});

test('what only some places ask for is not told as a rule', () => {
  expect(promptForSection(1)).toMatch(/有的地方/);
});
