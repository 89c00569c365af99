import { expect, test } from 'vitest';
import { parseGrReport } from './parse-gr-report.ts';

test.each([
  ['', '文件是空的'],
  ['{"schema":', '数据文件不完整或有错（'],
  ['{"format":"nianbao-backup/1","drafts":[]}', '这是本程序的备份文件。请到报告列表'],
  ['{"format":"nianbao-draft/99","report":{}}', '这是本程序的备份文件。请到报告列表'],
  ['null', '数据文件'],
])('%j: %s', (text, words) => {
  expect(() => parseGrReport(text)).toThrow(words);
});
