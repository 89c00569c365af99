import { describe, expect, test } from 'vitest';
import {
  markedWords,
  reportOfExample,
  saidBy,
} from '../../../../../testkit/domain/report-of-example.ts';
import { editionById } from '../../../../edition/editions.ts';
import type { RuleId } from '../../../core/finding.ts';
import { runChecks } from '../../../run-checks.ts';
import { findTemplateWords } from './find-template-words.ts';
import { offTopicHeading, offTopicWords } from './off-topic.ts';
import { oldTerms } from './old-terms.ts';
import { isNothing } from './other-matters-rule.ts';
import { isOfPreface, tellingWords } from './preface.ts';
import { spokenResults, spokenResultsOfSupervision } from './three-results.ts';

/** What a rule says of a text: the words, and behind the name of the line what is said of them. */
const said = (rule: RuleId, text: string, at: string, year = 2023) => {
  const report = reportOfExample({ text, at, year });
  return saidBy(rule, report).map((finding) => ({
    words: markedWords(finding, report).join('|'),
    message: finding.message,
    advice: finding.advice,
    fix: finding.fix?.label,
  }));
};
const messages = (rule: RuleId, text: string, at: string, year?: number) =>
  said(rule, text, at, year).map(({ message }) => message);

describe('what is left of a template', () => {
  const left = (text: string) =>
    findTemplateWords(text).map(({ from, to }) => text.slice(from, to));

  test.each([
    ['全年收到申请 件，均已答复。', ['申请 件']],
    ['××镇人民政府收到申请 件。', ['××镇', '申请 件']],
    ['收到申请 件，××镇人民政府。', ['申请 件', '××镇']],
    // The longest of those that begin at one place, and none within another.
    ['（此处填写××镇申请 件）', ['（此处填写××镇申请 件）']],
    ['（此处填写情况）和（此处填写情况）', ['（此处填写情况）', '（此处填写情况）']],
    ['发布“××政策怎么办”问答。', []],
    ['“发布”（此处填写情况）。', ['（此处填写情况）']],
    ['“发布（此处填写情况）”。', []],
    ['《发布（此处填写情况）》。', ['（此处填写情况）']],
    ['公示栏长3×4米。', []],
  ])('%s', (text, wanted) => expect(left(text)).toEqual(wanted));

  test('is to be replaced, or goes where it is certain what stands there without', () => {
    expect(said('S-TEMPLATE', '（此处填写情况）', '1.1')).toEqual([
      {
        words: '（此处填写情况）',
        message: '第一部分第 2 段“（此处填写情况）”是模板里的填写说明，没有换成实际内容',
        advice: '请换成实际内容；用不着的，删去。',
        fix: undefined,
      },
    ]);
    expect(said('S-TEMPLATE', '- 1. 解读偏少。', '5')).toMatchObject([
      { words: '- 1. ', advice: undefined },
    ]);
    expect(said('S-TEMPLATE', '**高度重视**，答复。', '1.1')).toMatchObject([
      { fix: '改为“高度重视”' },
    ]);
    expect(said('S-TEMPLATE', '[bookmark: _GoBack]公开。', '1.1')).toMatchObject([
      { fix: '删去“[bookmark: _GoBack]”' },
    ]);
  });
});

describe('other work', () => {
  const words = (text: string, year = 2023) =>
    offTopicWords(text, year).map(({ from, to, about }) => `${about} ${text.slice(from, to)}`);

  test.each([
    ['全年招商引资到位2.1亿元。', ['work 全年招商引资到位2.1亿元。']],
    ['未收费。全年招商引资到位2.1亿元。 无。', ['work 全年招商引资到位2.1亿元。']],
    [
      '招商引资完成任务；信访维稳抓好落实。',
      ['work 招商引资完成任务；', 'work 信访维稳抓好落实。'],
    ],
    ['未收费。2024年工作计划：抓好项目。', ['plan 2024年工作计划']],
    ['明年重点目标是招商引资增长。', ['plan 明年重点']],
    ['下一步工作打算。', ['plan 下一步工作打算。']],
    ['招商引资信息已在专栏公开，完成12条。', []],
    ['招商引资工作平稳。', []],
    ['未收取信息处理费。', []],
    ['', []],
  ])('in section six: %s', (text, wanted) => expect(words(text)).toEqual(wanted));

  test('the plan is of the year behind that of the report', () => {
    expect(words('2023年工作计划：抓好项目。', 2022)).toEqual(['plan 2023年工作计划']);
    expect(words('2023年工作计划：抓好项目。', 2023)).toEqual([]);
  });

  test.each([
    ['优化营商环境', '优化营商环境'],
    ['全面优化营商环境工作', '全面优化营商环境工作'],
    ['重点领域乡村振兴信息公开', undefined],
    ['政策解读', undefined],
  ])('as a heading: %s', (heading, wanted) => {
    const found = offTopicHeading(heading);
    expect(found && heading.slice(found.from, found.to)).toBe(wanted);
  });

  const head = '（一）主动公开。公开信息31条。\n（二）依申请公开。没有收到申请。\n';
  test('is said of a heading of section one, wherever its words stand', () => {
    expect(said('S-OFFTOPIC', `${head}（三）优化营商环境。压减环节。`, '1')).toEqual([
      {
        words: '优化营商环境',
        message: '第一部分第 3 段“优化营商环境”是其他工作，不属于政府信息公开工作总体情况',
        advice: '请删去，或者改写成这方面的信息公开情况。',
        fix: undefined,
      },
    ]);
    expect(said('S-OFFTOPIC', `${head}招商引资到位2.1亿元。`, '1')).toEqual([]);
  });

  test('is said of section six with what is to be done', () => {
    expect(
      said('S-OFFTOPIC', '未收费。全年招商引资到位2亿元。明年工作计划：抓好项目。', '6'),
    ).toEqual([
      {
        words: '全年招商引资到位2亿元。',
        message:
          '第六部分第 1 段“全年招商引资到位2亿元。”是其他工作，不属于政府信息公开工作年度报告',
        advice: '请删去，或者改写成这方面的信息公开情况。',
        fix: undefined,
      },
      {
        words: '明年工作计划',
        message: '第六部分第 1 段“明年工作计划”是下一年的计划，不属于其他需要报告的事项',
        advice: '改进的打算写在第五部分；工作计划请删去。',
        fix: undefined,
      },
    ]);
    expect(said('S-OFFTOPIC', '全年招商引资到位2亿元。', '5')).toEqual([]);
  });
});

describe('terms', () => {
  const terms = (text: string, year = 2023) =>
    oldTerms(text, year).map(({ from, to }) => text.slice(from, to));

  test.each([
    ['全镇政务信息公开水平提升。', ['政务信息公开']],
    ['推进政务公开工作，制发规范性文件2件。', ['政务公开工作', '规范性文件']],
    ['无其他对外管理服务事项，政府集中采购3次。', ['其他对外管理服务事项', '政府集中采购']],
    ['落实《政务信息公开办法》，政务信息公开提升。', ['政务信息公开']],
    ['“政务信息公开”和〈政务信息公开〉', []],
    ['制发行政规范性文件2件。', []],
    ['公开。', []],
  ])('%s', (text, wanted) => expect(terms(text)).toEqual(wanted));

  test('of the form of 2019 are right in its years', () => {
    expect(terms('制发规范性文件2件，其他对外管理服务事项3项。', 2020)).toEqual([]);
    expect(terms('制发规范性文件2件，政务信息公开。', 2021)).toHaveLength(2);
    expect(terms('政务信息公开水平提升。', 2019)).toEqual(['政务信息公开']);
  });

  test('have the right one offered, or a word on what to do', () => {
    expect(said('W-TERM', '全镇政务信息公开水平提升。', '1.0')).toMatchObject([
      { fix: '改为“政府信息公开”', advice: undefined },
    ]);
    expect(said('W-TERM', '无其他对外管理服务事项。', '1.1')).toMatchObject([
      {
        message:
          '第一部分第 2 段“其他对外管理服务事项”是 2019、2020 年度表格的栏目，现行表格已没有',
        advice: '如果说的就是这项工作，可以不改；如果照旧表写的，请删去。',
        fix: undefined,
      },
    ]);
  });
});

describe('the five topics of section one', () => {
  const lacking = (text: string) =>
    messages('S-ASPECT5', text, '1').map((each) => /“(.*)”/.exec(each)?.[1]);
  const heads = '（一）主动公开。公开信息31条。\n（二）平台建设。维护专栏。\n';

  test.each([
    // Under headings of other topics only what can be nothing else counts,
    [heads, ['依申请公开', '政府信息管理', '监督保障']],
    [`${heads}全年收到申请3件。`, ['政府信息管理', '监督保障']],
    [`${heads}（三）其他工作。落实保密审查，做好监督保障。`, ['依申请公开']],
    [`${heads}（三）平台建设。落实保密审查。`, ['依申请公开', '政府信息管理', '监督保障']],
    [`${heads}开展工作考核和社会评议。`, ['依申请公开', '政府信息管理']],
    [`${heads}开展工作考核。`, ['依申请公开', '政府信息管理', '监督保障']],
    // and with one heading or none any word of it.
    ['公开信息31条，没有申请，网站正常。', ['政府信息管理', '监督保障']],
    ['（一）主动公开\n没有申请，网站正常，落实审核，组织培训。', []],
    ['（一）网站建设\n公开信息31条，没有申请，落实审核，组织培训。', []],
    ['', []],
    ['（一）主动公开', []],
  ])('%s', (text, wanted) => expect(lacking(text)).toEqual(wanted));

  test('each with what is to be written', () => {
    const found = said('S-ASPECT5', '工作平稳。', '1');
    expect(found.map(({ message }) => message)).toEqual(
      ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'].map(
        (name) => `第一部分没有写到“${name}”`,
      ),
    );
    expect(found.map(({ advice }) => advice)).toEqual([
      '请写本年主动公开了哪些信息、多少条。',
      '请写本年收到和办理申请的情况；没有收到的，也请写明。',
      '请写公开属性认定、发布审查、文件清理等管理情况。',
      '请写网站专栏、政务新媒体、公开栏等平台的建设和维护情况。',
      '请写监督检查、培训，以及工作考核、社会评议、责任追究结果的情况。',
    ]);
  });
});

describe('the three results', () => {
  test.each([
    ['工作考核合格，社会评议满意，没有问责', ['工作考核', '社会评议', '责任追究']],
    ['信息安全责任追究制度，保密责任追究', []],
    ['追究直接责任', ['责任追究']],
    ['问卷满意率97%，得分92分，无人受到处分', []],
    ['', []],
  ])('anywhere: %s', (text, wanted) => expect(spokenResults(text)).toEqual(wanted));

  test.each([
    ['问卷满意率97%，得分92分，无人受到处分', ['工作考核', '社会评议', '责任追究']],
    ['信息安全责任追究', []],
    ['每季度检查公开栏', []],
  ])('of supervision: %s', (text, wanted) =>
    expect(spokenResultsOfSupervision(text)).toEqual(wanted),
  );

  const lacking = (text: string, at = '1') =>
    messages('S-ART50-4', text, at).map((each) => /“(.*)”/.exec(each)?.[1]);

  test.each([
    // Below another topic the plain words count alone; below supervision, and where there is no heading, all of them.
    ['（一）主动公开。问卷满意率97%。\n（二）监督保障。得分92分。', ['社会评议', '责任追究']],
    ['问卷满意率97%，得分92分。', ['责任追究']],
    ['（一）工作考核和社会评议\n公开信息。\n（二）主动公开\n公开信息。', ['责任追究']],
    ['', []],
    ['（一）监督保障', []],
  ])('%s', (text, wanted) => expect(lacking(text)).toEqual(wanted));

  test('stand at the heading of supervision, with what is to be written', () => {
    const text = '（一）主动公开。公开信息。\n（二）监督保障。每季度检查。';
    const found = said('S-ART50-4', text, '1');
    expect(found).toEqual([
      {
        words: '',
        message: '第一部分没有写到“工作考核”的情况',
        advice: '请写明本年政府信息公开工作考核的情况，如列入何种考核、结果如何。',
        fix: undefined,
      },
      {
        words: '',
        message: '第一部分没有写到“社会评议”的情况',
        advice: '请写明本年社会评议的情况；没有开展的，也请写明。',
        fix: undefined,
      },
      {
        words: '',
        message: '第一部分没有写到“责任追究”的结果',
        advice: '请写明本年责任追究的结果；没有需要追究责任的，也请写明。',
        fix: undefined,
      },
    ]);
    const place = (of: string) =>
      saidBy('S-ART50-4', reportOfExample({ text: of, at: '1' }))[0]?.place;
    expect(place(text)).toMatchObject({ is: 'words' });
    expect(place('每季度检查。')).toEqual({ is: 'section', section: 1 });
    expect(
      saidBy('S-ART50-4', reportOfExample({ text: '每季度检查。', at: '1.5' }))[0]?.place,
    ).toMatchObject({ is: 'block' });
  });
});

describe('section six says more than 无', () => {
  test.each([
    '无',
    '无。',
    '/',
    '——',
    '略',
    '不适用。',
    '暂无其他情况。',
    '其他事项：暂无。',
    '本年度无。',
    '没有需要另行报告的事项。无！',
    '本镇没有其他需要报告的事项。',
    '（一）其他事项\n无。',
    '无。\n无。',
  ])('%s', (text) => expect(said('S-S6EMPTY', text, '6')).toHaveLength(1));

  test.each([
    '无。本年度未收取信息处理费。',
    '无。\n本年度未收取信息处理费。',
    '无线电台运行正常。',
    '本年度没有收取任何费用。',
    '（一）其他事项',
    '',
  ])('silent: %s', (text) => expect(said('S-S6EMPTY', text, '6')).toEqual([]));

  test.each([
    ['无。', true],
    ['无 。没有其他事项！', true],
    ['', true],
    ['无。未收费。', false],
    ['其他事项：暂无。', true],
    ['无线电台运行正常。', false],
  ])('%s says nothing: %s', (text, is) => expect(isNothing(text)).toBe(is));

  test('before 2021 there was no more to say', () => {
    expect(said('S-S6EMPTY', '无。', '6', 2020)).toEqual([]);
    expect(said('S-S6EMPTY', '无。', '6', 2021)).toEqual([
      {
        words: '无。',
        message:
          '第六部分第 1 段“无。”之外没有别的内容，应写成完整的句子，并写明收取信息处理费的情况',
        advice: '如：本年度未收取政府信息公开信息处理费，没有其他需要报告的事项。',
        fix: undefined,
      },
    ]);
  });
});

describe('the length of section one', () => {
  test.each([
    ['公'.repeat(900), 0],
    ['公'.repeat(1001), 1],
  ])('%#', (text, count) => {
    expect(said('S-LEN', text, '1')).toHaveLength(count);
  });

  test('is told without the count, which each key would change', () => {
    expect(said('S-LEN', '公'.repeat(1200), '1')).toMatchObject([
      {
        message: '第一部分超过 1000 字，有的地方要求不超过 1000 字',
        advice: '本地没有这一要求的，可以不改。',
      },
    ]);
    expect(said('S-LEN', '公'.repeat(1200), '5')).toEqual([]);
  });

  test('is held against the limit that is set on this computer, up to the limit itself', () => {
    const report = reportOfExample({ text: '公'.repeat(50), at: '1' });
    const long = (limit: number) =>
      runChecks(report, editionById(report.edition), [], limit).filter(
        ({ rule }) => rule === 'S-LEN',
      );
    expect(long(49)).toMatchObject([
      {
        message: '第一部分超过 49 字，这是这台电脑上设的字数要求',
        place: { is: 'section', section: 1 },
        waitsForLeaving: true,
      },
    ]);
    expect(long(50)).toEqual([]);
  });
});

describe('what belongs in the preface', () => {
  test.each([
    ['本报告由六个部分组成，统计期限为2023年1月1日至12月31日。', '1'],
    ['本报告电子版可在县政府网站下载。', '1.0'],
    ['如有疑问，请与镇政府联系。', '1.0'],
    ['现将青禾镇2023年政府信息公开工作年度报告公布如下。', '1'],
  ])('%s', (text, at) => expect(said('S-PREAMBLE', text, at)).toHaveLength(1));

  test.each([
    ['本报告由六个部分组成。', 'preamble'],
    ['全镇依据《条例》推进公开。', '1.0'],
    ['现将青禾镇年度报告公布如下。', '1.0'],
    ['群众可在网站下载表格，公开栏分为六个部分。', '1.4'],
  ])('silent: %s', (text, at) => expect(said('S-PREAMBLE', text, at)).toEqual([]));

  test.each([
    ['本报告由六个部分组成', true],
    ['统计期限为2023年', true],
    ['现将年度报告公布如下', true],
    ['推进公开', false],
  ])('%s: %s', (sentence, is) => {
    expect(isOfPreface(sentence)).toBe(is);
    // The expression keeps no place from one sentence to the next.
    expect(isOfPreface(sentence)).toBe(is);
  });

  test.each([
    ['统计期限为2023年，由六个部分组成。', '由六个部分组成'],
    ['推进公开，统计期限为2023年。', '统计期限'],
    ['推进公开。', '推进公开。'],
  ])('the words of %s that tell', (text, words) => expect(tellingWords(text)).toBe(words));

  test('from its first sentence to its last in a line, with what the section lacks', () => {
    expect(
      said('S-PREAMBLE', '推进公开。由六个部分组成。统计期限为2023年。成效明显。', '1'),
    ).toEqual([
      {
        words: '由六个部分组成。统计期限为2023年。',
        message: '第一部分第 1 段“由六个部分组成”是前言的内容，不属于总体情况',
        advice: '请移到“前言”里，放在第一部分之前。',
        fix: undefined,
      },
    ]);
    expect(said('S-PREAMBLE', '由六个部分组成。统计期限为2023年。', '1')).toMatchObject([
      {
        message:
          '第一部分第 1 段“由六个部分组成”是前言的内容，不属于总体情况；第一部分没有写本年的工作，五个方面都没有写到',
      },
    ]);
  });
});

describe('a stroke behind a figure', () => {
  test('is one finding of a section, with all of them put right', () => {
    const report = reportOfExample({ text: '1、更新慢。\n2 、解读少。\n3.渠道少。', at: '5' });
    const found = saidBy('S-NUMBERING', report);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toBe('第五部分第 1 段“1、”等 2 处的序数后用了顿号，应为“1.”');
    expect(found[0]?.fix).toMatchObject({
      label: '顿号改为“.”',
      changes: [
        { was: '、', value: '.' },
        { was: '、', value: '.' },
      ],
    });
    expect(found.flatMap((each) => markedWords(each, report))).toEqual(['1、', '2 、']);
  });

  test('alone is told alone', () => {
    expect(messages('S-NUMBERING', '1、更新慢。', '5')).toEqual([
      '第五部分第 1 段“1、”的序数后用了顿号，应为“1.”',
    ]);
    expect(messages('S-NUMBERING', '更新1、2号栏目。', '5')).toEqual([]);
  });
});
