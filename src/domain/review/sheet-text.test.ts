import { expect, it } from 'vitest';
import { opinionAt, reviewedReport, sheetInput } from '../../testkit/domain/sheet-cases.ts';
import { sectionPlace, wholeReport } from '../place/place.ts';
import { composeSheet } from './review-sheet.ts';
import { sheetText } from './sheet-text.ts';

const report = reviewedReport();

it('has a paragraph for each line of 退回单, numbered, and all that its head and foot say', () => {
  const sheet = composeSheet('return', sheetInput());
  const lines = sheetText(sheet).split('\n');
  expect(lines[0]).toBe('政府信息公开工作年度报告退回单');
  expect(lines).toContain('期限：请于 2026 年 1 月 20 日前改好');
  expect(lines.filter((line) => /^\d+\. 【/.test(line))).toHaveLength(5);
  expect(lines).toContain(
    '2. 【须改】第一部分第 4 段：总数与分类之和应当一致。（原文：“128条”）　已改：原为“138条”，现为“128条”（赵小禾，1 月 9 日）',
  );
  expect(lines).toContain(
    '3. 【须改】表三“自然人”列“一、本年新收政府信息公开申请数量”：与台账不一致，请核对。（原数：8）　答复：已核对，台账少登一件。（赵小禾，1 月 9 日）',
  );
  expect(lines[lines.length - 1]).toContain('不代替印章');
});

it('runs the lines of one opinion together', () => {
  const opinions = [
    opinionAt(wholeReport, report, { id: 'o1', text: '请核对：\n一、总数\n二、分类。\n\n再报。' }),
    opinionAt(sectionPlace(5), report, { id: 'o2', text: '请补充。' }),
  ];
  const text = sheetText(composeSheet('return', sheetInput({ opinions, ticked: [] })));
  expect(text).toContain('\n1. 【须改】整份报告：请核对：一、总数；二、分类。再报。\n2. 【须改】');
});

it('has the figures and changes of 审核单, too', () => {
  const lines = sheetText(composeSheet('review', sheetInput())).split('\n');
  expect(lines).toContain('表二：行政许可，本年处理决定数量：本年 41，上年 29，增 12');
  expect(lines.find((line) => line.includes('原为“全年主动公开信息138条'))).toMatch(
    /^1\. 第一部分第 4 段：原为“.*”，现为“全年主动公开信息128条.*”$/,
  );
});
