/** What the rules of wording say and mark, and what they put right; which words they find is told in `wording.test.ts`. */
import { describe, expect, test } from 'vitest';
import {
  markedWords,
  reportOfExample,
  saidBy,
} from '../../../../../testkit/domain/report-of-example.ts';
import { textOf } from '../../../../report/text.ts';
import type { RuleId } from '../../../core/finding.ts';
import { applyRepair } from '../../../repairs/repairs.ts';

/** Behind the name of the line, which is the same for all of them. */
function said(rule: RuleId, text: string, { at = '1.1', year = 2023 } = {}) {
  const report = reportOfExample({ text, at, year });
  return saidBy(rule, report).map((finding) => {
    const [place] = finding.marks;
    const mended = finding.fix && applyRepair(report, finding.fix);
    return {
      marks: markedWords(finding, report).join('|'),
      message: finding.message.replace(/^(?:第.部分第 \d+ 段|标题|前言第 \d+ 段)/, ''),
      ...(finding.advice && { advice: finding.advice }),
      ...(finding.fix && { fix: finding.fix.label }),
      ...(mended && place?.is === 'words' && { now: textOf(mended, place.ranges[0].id) }),
    };
  });
}

describe('marks, blanks and years', () => {
  test.each([
    [
      '公开信息96条,其中农业40条,完善中.',
      {
        marks: ',|,|.',
        message: '“开信息96条,其中农业40”等 3 处用了半角标点，应为全角标点',
        fix: '改为全角标点',
        now: '公开信息96条，其中农业40条，完善中。',
      },
    ],
    [
      '公开信息96条,其中农业40条。',
      {
        marks: ',',
        message: '“开信息96条,其中农业40”用了半角标点，应为全角标点',
        fix: '改为全角标点',
        now: '公开信息96条，其中农业40条。',
      },
    ],
    [
      '公开信息 96 条。',
      {
        marks: ' | ',
        message: '“公开信息 96”等 2 处在数字与汉字之间有空格，应不留空格',
        fix: '删去空格',
        now: '公开信息96条。',
      },
    ],
    [
      '公开信息 96条。',
      {
        marks: ' ',
        message: '“公开信息 96条”在数字与汉字之间有空格，应不留空格',
        fix: '删去空格',
        now: '公开信息96条。',
      },
    ],
    [
      '印发《关于《办法》的通知》。',
      {
        marks: '《|》',
        message: '“印发《关于《办法》的通知”等 2 处书名号的内层应为〈〉',
        fix: '内层改为〈〉',
        now: '印发《关于〈办法〉的通知》。',
      },
    ],
    [
      '分两类；一是农业，二是林业。',
      {
        marks: '；',
        message: '“分两类；一是农业”列举之前用了分号，应为冒号',
        fix: '改为“：”',
        now: '分两类：一是农业，二是林业。',
      },
    ],
    [
      '一是农业；二是林业三是水利。',
      {
        marks: '三是',
        message: '“二是林业三是水利”“三是”之前缺少标点',
        fix: '改为“；三是”',
        now: '一是农业；二是林业；三是水利。',
      },
    ],
    [
      '一是农业，二是林业三是水利。',
      {
        marks: '三是',
        message: '“二是林业三是水利”“三是”之前缺少标点',
        fix: '改为“。三是”',
        now: '一是农业，二是林业。三是水利。',
      },
    ],
    [
      '更新内容，。其他。',
      {
        marks: '，。',
        message: '“更新内容，。其他”两个标点连用，应只留“。”',
        fix: '改为“。”',
        now: '更新内容。其他。',
      },
    ],
    [
      '更新内容。，其他。',
      {
        marks: '。，',
        message: '“更新内容。，其他”两个标点连用，应只留“。”',
        fix: '改为“。”',
        now: '更新内容。其他。',
      },
    ],
    [
      '更新内容、；其他。',
      {
        marks: '、；',
        message: '“更新内容、；其他”两个标点连用，应只留“；”',
        fix: '改为“；”',
        now: '更新内容；其他。',
      },
    ],
    [
      '关于《印发办法》的通知。',
      {
        marks: '《印发',
        message: '“关于《印发办法》的通知”书名号应在“印发”之后',
        fix: '改为“印发《”',
        now: '关于印发《办法》的通知。',
      },
    ],
    [
      '23年公开信息。',
      {
        marks: '23年',
        message: '“23年公开信息”：年份应写四位，“23年”应为“2023年”',
        fix: '改为“2023年”',
        now: '2023年公开信息。',
      },
    ],
    [
      '23年度公开，比22年多12条。',
      {
        marks: '23年度|22年',
        message: '“23年度公开”等 2 处：年份应写四位，“23年度”应为“2023年度”',
        fix: '年份写四位',
        now: '2023年度公开，比2022年多12条。',
      },
    ],
  ])('%s', (text, wanted) => expect(said('W-PUNCT', text)).toEqual([wanted]));

  test('of different kinds in a line are each told', () => {
    const found = said('W-PUNCT', '公开信息 96条,分两类；一是农业，23年公开。');
    expect(found.map(({ marks }) => marks)).toEqual([' ', ',', '；', '23年']);
  });

  test.each(['title', 'preamble', '1.0', '5', '6'])('wherever they stand: %s', (at) => {
    expect(said('W-PUNCT', '公开信息 96条', { at })).toHaveLength(1);
  });

  test.each([
    '公开信息96条，其中农业40条。',
    '网址为www.yunxi.gov.cn。',
    '印发《关于〈办法〉的通知》。',
    '保存23年。',
    '分两类：一是农业；二是林业。',
  ])('silent: %s', (text) => expect(said('W-PUNCT', text)).toEqual([]));

  test('the year of the report tells which years are near', () => {
    expect(said('W-PUNCT', '23年公开信息。', { year: 2019 })).toEqual([]);
    expect(said('W-PUNCT', '19年公开信息。', { year: 2019 })).toHaveLength(1);
  });
});

describe('the tone of orders', () => {
  test('all of a line are one finding', () => {
    expect(said('W-PLANTONE', '要坚持公开，要聚焦民生，要狠抓落实。')).toEqual([
      {
        marks: '要坚持公开|要聚焦民生|要狠抓落实',
        message: '“要坚持公开”等 3 处是部署工作的口吻，年报应写做了什么、将做什么',
      },
    ]);
  });

  test('one alone is not counted', () => {
    expect(said('W-PLANTONE', '各社区要切实提高认识。')).toEqual([
      {
        marks: '要切实提高认识',
        message: '“要切实提高认识”是部署工作的口吻，年报应写做了什么、将做什么',
      },
    ]);
  });

  test('lines are read apart', () => {
    expect(said('W-PLANTONE', '要坚持公开。\n要聚焦民生。')).toEqual([]);
    expect(said('W-PLANTONE', '要坚持公开，要聚焦民生。\n要聚焦民生，要坚持公开。')).toHaveLength(
      2,
    );
  });
});

describe('about so many', () => {
  test.each([
    ['100余条', '“100余条”是约数，年报数据应当精确，应写准确的数'],
    ['若干条', '“若干条”是约数，年报数据应当精确，应写准确的数'],
    ['多数部门', '“多数部门”说法笼统，应写明是哪些或者有多少'],
    ['各级政府部门', '“各级政府部门”说法笼统，应写明是哪些或者有多少'],
  ])('%s', (marks, message) => {
    expect(said('W-VAGUE', `发布信息涉及${marks}。`)).toEqual([{ marks, message }]);
  });
});

describe('wrong and doubled words', () => {
  test.each([
    [
      '建立台帐和目录。',
      '台帐',
      '“建立台帐和目录”：“台帐”应为“台账”',
      '如果是原文如此的名称，可以不改。',
      '建立台账和目录。',
    ],
    [
      '推进公公开工作。',
      '公公',
      '“推进公公开工作”：“公公”重复，应为“公”',
      '如果这里确实要写两遍，可以不改。',
      '推进公开工作。',
    ],
    [
      '可通过可以通过广播。',
      '可通过可以通过',
      '“可通过可以通过广播”：“可通过可以通过”重复，应为“可以通过”',
      '如果这里确实要写两遍，可以不改。',
      '可以通过广播。',
    ],
  ])('%s', (text, marks, message, advice, now) => {
    const fix = /应为(“[^”]+”)$/.exec(message)?.[1];
    expect(said('W-TYPO', text)).toEqual([{ marks, message, advice, now, fix: `改为${fix}` }]);
  });

  test('stand in the order of the line, each once', () => {
    const found = said('W-TYPO', '台帐和公公开，可通过可以通过广播，其它。');
    expect(found.map(({ marks }) => marks)).toEqual(['台帐', '公公', '可通过可以通过', '其它']);
  });

  test('in a typed title as in a text', () => {
    const title = '云溪县青禾镇2023年政府信息公公开工作年度报告';
    expect(said('W-TYPO', title, { at: 'title' }).map(({ marks }) => marks)).toEqual(['公公']);
  });

  test('the name of the unit is right as it is', () => {
    const text = '湖湖镇公开信息。';
    const of = (unit: string) => saidBy('W-TYPO', reportOfExample({ text, at: '1.1' }, unit));
    expect(of('云溪县湖湖镇人民政府')).toEqual([]);
  });
});
