import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine } from './clean-line.ts';

/** The line with all changes made. */
const cleaned = (text: string) =>
  [...cleanLine(text)]
    .reverse()
    .reduce((line, { from, to, value }) => line.slice(0, from) + value + line.slice(to), text);

describe('a line in full width', () => {
  test.each([
    ['公开:一是财政;二是民生,共20条.', '公开：一是财政；二是民生，共20条。'],
    ['《条例》(国务院令第711号）要求', '《条例》（国务院令第711号）要求'],
    ['落实"先审后发"制度', '落实“先审后发”制度'],
    ["落实'先审后发'制度", '落实‘先审后发’制度'],
    ['(一)工作', '（一）工作'],
    ['信息 96 条,在 2023 年 1 月 5 日公布', '信息96条，在2023年1月5日公布'],
    ['金额3.5 万元', '金额3.5万元'],
    ['比例 98.5 %的群众', '比例98.5%的群众'],
    ['国办函[2020]109号', '国办函〔2020〕109号'],
    ['《关于印发《收费办法》的通知》', '《关于印发〈收费办法〉的通知》'],
    [
      '网址http://www.yunxi.gov.cn,电话:0999-2260088',
      '网址http://www.yunxi.gov.cn，电话：0999-2260088',
    ],
    ['为什么公开?当然!', '为什么公开？当然！'],
  ])('%s', (text, right) => expect(cleaned(text)).toBe(right));

  test.each([
    '1.公开内容',
    '1. 公开内容',
    '1 公开目录',
    '一.总体情况',
    '- 1. 公开',
    '（1）公开',
    '公开率98.5%，比例为3:1，时间为9:00—17:00',
    '累计1,024次',
    '网站http://www.yunxi.gov.cn/a?b=1,2:3(4)，可以查询',
    '邮箱qhz.dzb@yunxi.gov.cn，附件a.b.docx',
    'Hello, world (ok): "x"; done.',
    '发布信息  条',
    '电话0999-2260088 邮编559900',
    '编审：陆佳宁　校对：信息员',
    '《关于印发〈收费办法〉的通知》',
    '《条例》《办法》',
    '[bookmark: _GoBack]工作',
    '样表中的520999********151X',
    '等等...没有了',
  ])('%s stays', (text) => expect(cleanLine(text)).toEqual([]));

  const piece = fc.constantFrom(
    ...[
      '公开',
      '信息',
      '2023',
      '96',
      '条',
      '年',
      '一',
      '1.',
      '98.5',
      'Wi-Fi',
      'a',
      ' ',
      '  ',
      '\u00a0',
    ],
    ...[
      ',',
      ';',
      ':',
      '?',
      '!',
      '.',
      '(',
      ')',
      '"',
      "'",
      '《',
      '》',
      '，',
      '。',
      '（',
      '）',
      '[2020]',
      '109号',
    ],
    ...[
      'http://www.yunxi.gov.cn/a?b=1,2',
      'qhz@yunxi.gov.cn',
      '3:1',
      '9:00',
      '%',
      '“',
      '”',
      '-',
      '、',
    ],
  );
  const line = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  test('cleaned twice is as cleaned once', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(cleanLine(cleaned(text))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('digits, letters and characters stay, and so do addresses', () => {
    const kept = (text: string) => text.replace(/[^0-9A-Za-z\u3400-\u9fff]/g, '');
    fc.assert(
      fc.property(line, line, (before, behind) => {
        const address = 'http://www.yunxi.gov.cn/a?b=1,2:3';
        const text = `${before} ${address} ${behind}`;
        expect(kept(cleaned(text))).toBe(kept(text));
        expect(cleaned(text)).toContain(address);
      }),
      { numRuns: 2000 },
    );
  });

  test('the point of a number is never a full stop', () => {
    fc.assert(
      fc.property(line, fc.nat(99), line, (before, number, behind) => {
        const point = `${before}${number}`.length;
        const changes = cleanLine(`${before}${number}.${behind}`);
        expect(changes.map(({ from }) => from)).not.toContain(point);
      }),
      { numRuns: 2000 },
    );
  });
});
