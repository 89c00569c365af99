import { describe, expect, test } from 'vitest';
import {
  markedWords,
  reportOfExample,
  saidBy,
} from '../../../../../testkit/domain/report-of-example.ts';

const reviews = { 'table4.review.upheld': 1, 'table4.review.total': 1 };
const lawsuits = { 'table4.direct.upheld': 2, 'table4.direct.total': 2 };
const applications = {
  ...{ 'table3.1.natural': 3, 'table3.1.total': 3 },
  ...{ 'table3.3.1.natural': 3, 'table3.3.1.total': 3 },
  ...{ 'table3.3.7.natural': 3, 'table3.3.7.total': 3 },
};

/** 「words: what is wrong」, and what is offered. */
const said = (
  rule: 'N-NONE' | 'N-REVNONE',
  text: string,
  at: string,
  tables: Readonly<Record<string, number>>,
) => {
  const report = reportOfExample({ text, at, tables });
  return saidBy(rule, report).map((finding) =>
    [
      `${markedWords(finding, report).join('|')}: ${finding.message.replace(/^.*不一致：/, '')}`,
      ...(finding.fix ? [finding.fix.label] : []),
    ].join(' > '),
  );
};

const ofReview = '正文为 0，表四“行政复议”的“总计”为 1';
const ofLawsuits = '正文为 0，表四“未经复议直接起诉”的“总计”为 2';

describe('no reviews, no lawsuits', () => {
  test.each<[string, Readonly<Record<string, number>>, string[]]>([
    ['未发生行政复议。', reviews, [`未发生行政复议: ${ofReview}`]],
    ['未发生行政复议。', {}, []],
    ['未发生行政复议。', lawsuits, []],
    ['未发生行政诉讼。', lawsuits, [`未发生行政诉讼: ${ofLawsuits}`]],
    // Of all that is denied at once, what there is none the less.
    ['未发生行政复议、行政诉讼。', reviews, [`未发生行政复议、行政诉讼: ${ofReview}`]],
    ['未发生行政复议、行政诉讼。', lawsuits, [`未发生行政复议、行政诉讼: ${ofLawsuits}`]],
    ['未发生行政复议、行政诉讼。', {}, []],
    // Applications are another rule's.
    ['未收到政府信息公开申请。', applications, []],
    // A figure of one thing alone can be put right.
    ['行政复议0件。', reviews, [`行政复议0件: ${ofReview} > 改为“1”`]],
    ['行政复议、行政诉讼均为0件。', reviews, [`行政复议、行政诉讼均为0件: ${ofReview}`]],
    // One after the other, and their figures.
    [
      '行政复议、行政诉讼分别为0件、2件。',
      { ...reviews, ...lawsuits },
      [`行政复议、行政诉讼分别为0件: ${ofReview} > 改为“1”`],
    ],
    ['行政复议、行政诉讼分别为0件、2件。', lawsuits, []],
    ['行政复议、行政诉讼分别为1件、0件。', reviews, []],
  ])('%s %o', (text, tables, wanted) => {
    expect(said('N-REVNONE', text, '4', tables)).toEqual(wanted);
  });

  test.each([
    ['1.0', 1],
    ['1.2', 1],
    ['1.5', 1],
    ['4', 1],
    ['5', 1],
    // Elsewhere it may be a lawsuit of another field.
    ['1.1', 0],
    ['1.3', 0],
    ['1.4', 0],
  ])('where it stands: %s', (at, count) => {
    expect(said('N-REVNONE', '没有发生行政复议。', at, reviews)).toHaveLength(count);
    expect(said('N-REVNONE', '没有发生政府信息公开行政复议。', at, reviews)).toHaveLength(1);
  });
});

describe('no applications', () => {
  test.each([
    ['1.0', 0],
    ['1.1', 0],
    ['1.2', 1],
    ['1.5', 0],
    ['3', 1],
    ['5', 1],
  ])('where it stands: %s', (at, count) => {
    expect(said('N-NONE', '没有收到申请。', at, applications)).toHaveLength(count);
    expect(said('N-NONE', '没有收到政府信息公开申请。', at, applications)).toHaveLength(1);
    // With reviews or lawsuits, or beside their name, they are those of the tables.
    expect(said('N-NONE', '没有申请、行政复议和行政诉讼。', at, applications)).toHaveLength(1);
    expect(said('N-NONE', '依申请公开方面，没有收到申请。', at, applications)).toHaveLength(1);
  });

  test('a figure is put right, words are not', () => {
    const wrong = '正文为 0，表三“总计”列“一、本年新收政府信息公开申请数量”为 3';
    expect(said('N-NONE', '收到政府信息公开申请0件。', '1.2', applications)).toEqual([
      `收到政府信息公开申请0件: ${wrong} > 改为“3”`,
    ]);
    expect(said('N-NONE', '没有收到政府信息公开申请。', '1.2', applications)).toEqual([
      `没有收到政府信息公开申请: ${wrong}`,
    ]);
    expect(said('N-NONE', '没有收到政府信息公开申请。', '1.2', {})).toEqual([]);
  });
});
