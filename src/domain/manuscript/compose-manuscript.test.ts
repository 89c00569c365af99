import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyReport } from '../../testkit/domain/arbitrary-report.ts';
import { editionById, editions } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { blankReport } from '../report/blank-report.ts';
import type { Report, Section } from '../report/report.ts';
import { composeManuscript } from './compose-manuscript.ts';
import type { ManuscriptBlock, ManuscriptTable } from './manuscript.ts';

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const text = (paragraphs: string, after = ''): Section => ({
  blocks: [{ id: 'b1', mark: '', name: '', text: paragraphs }],
  after,
});
const withSections = (
  sections: Partial<Report['sections']>,
  more: Partial<Report> = {},
): Report => ({
  ...blank,
  ...more,
  sections: { ...blank.sections, ...sections },
});
const blocksOf = (report: Report) => composeManuscript(report).blocks;
const tablesOf = (report: Report) =>
  blocksOf(report).filter((block): block is ManuscriptTable => block.is === 'table');

/** 「1 一、总体情况」, 「2 （一）主动公开」, 「本镇……」, 「[表二]」, 「青禾镇 →」 */
function outline(block: ManuscriptBlock): string {
  if (block.is === 'heading') return `${block.level} ${block.text}`;
  if (block.is === 'table') return `[${block.caption.slice(0, 2)}]`;
  return block.role === 'signature' ? `${block.text} →` : block.text;
}

describe('the order of a report on paper', () => {
  const report = withSections(
    {
      s2: text('表二之前', '表二之后\n又一段'),
      s3: text(''),
      s4: text('', '表四之后'),
      s6: text('无其他事项。', '最后一段'),
    },
    {
      preamble: '前言一\n\n前言二',
      contacts: '电话：1\n地址：2',
      closing: { signature: '云溪县青禾镇人民政府', date: '2026年1月16日' },
    },
  );

  test('is preamble, contacts, six sections with their tables, and the signature', () => {
    expect(blocksOf(report).map(outline)).toEqual([
      '前言一',
      '前言二',
      '电话：1',
      '地址：2',
      '1 一、总体情况',
      '2 （一）主动公开',
      '2 （二）依申请公开',
      '2 （三）政府信息管理',
      '2 （四）政府信息公开平台建设',
      '2 （五）监督保障',
      '1 二、主动公开政府信息情况',
      '表二之前',
      '[表二]',
      '表二之后',
      '又一段',
      '1 三、收到和处理政府信息公开申请情况',
      '[表三]',
      '1 四、政府信息公开行政复议、行政诉讼情况',
      '[表四]',
      '表四之后',
      '1 五、存在的主要问题及改进情况',
      '2 （一）存在的主要问题',
      '2 （二）改进情况',
      '1 六、其他需要报告的事项',
      '无其他事项。',
      '最后一段',
      '云溪县青禾镇人民政府 →',
      '2026年1月16日 →',
    ]);
  });

  test('names for each block the part of the report that it comes from', () => {
    const places = [...new Set(blocksOf(report).map(({ place }) => place))];
    expect(places).toEqual([
      ...['preamble', 'contacts', 'section1', 'section2', 'table2', 'section3', 'table3'],
      ...['section4', 'table4', 'section5', 'section6', 'closing'],
    ]);
  });

  test('marks a heading that stands directly behind a table', () => {
    const marked = blocksOf(report).flatMap((block) =>
      block.is === 'heading' && block.afterTable ? block.text : [],
    );
    expect(marked).toEqual(['四、政府信息公开行政复议、行政诉讼情况']);
  });

  test('a report without any content has its headings and tables', () => {
    const empty = withSections({ s1: text(''), s5: text('') }, { unit: '', title: '' });
    expect(blocksOf(empty).map(({ is }) => is)).toEqual([
      ...['heading', 'heading', 'table', 'heading', 'table', 'heading', 'table'],
      ...['heading', 'heading'],
    ]);
    expect(composeManuscript(empty).titleLines.join('')).toBe('');
  });

  test('a signature without a date is one line, and none is none', () => {
    const signed = withSections({}, { closing: { signature: '青禾镇', date: ' ' } });
    expect(blocksOf(signed).filter(({ place }) => place === 'closing')).toHaveLength(1);
    expect(blocksOf(blank).some(({ place }) => place === 'closing')).toBe(false);
  });
});

describe('headings in the prose', () => {
  const composed = blocksOf(
    withSections({
      s1: {
        blocks: [
          {
            id: 'b1',
            mark: '（一）',
            name: '主动公开',
            text: '（二）依申请公开。收到3件。\n1.第一条',
          },
          { id: 'b2', mark: '（三）', name: '抓学习，促公开。全年', text: '' },
        ],
        after: '',
      },
    }),
  ).filter(({ place }) => place === 'section1');

  test('on a line of their own are headings of level two', () => {
    expect(composed[1]).toEqual({
      is: 'heading',
      level: 2,
      text: '（一）主动公开',
      place: 'section1',
      afterTable: false,
    });
  });

  test('that run into their text say how far they reach', () => {
    const runIn = composed.flatMap((block) =>
      block.is === 'paragraph' ? [block.text.slice(0, block.headLength)] : [],
    );
    expect(runIn).toEqual(['（二）依申请公开。', '', '（三）抓学习，促公开。']);
  });
});

describe('the tables', () => {
  test.each(editions)(
    'print the official labels of edition $id, whatever a file had printed',
    (edition) => {
      const official = tablesOf({ ...blank, edition: edition.id });
      const otherwise = {
        'table3.note': '备注',
        'table3.3.3.2': '2.其他法律法规禁止公开',
        'table2.rules': '规定',
        section3: '三、申请情况',
      };
      const report = { ...blank, edition: edition.id, asPrinted: otherwise };
      expect(tablesOf(report)).toEqual(official);
      expect(blocksOf(report).map(outline)).toContain(`1 ${edition.headings[2]}`);
    },
  );

  test('hold each figure as it was typed, without what cannot be seen', () => {
    const cells = {
      'table2/rules/issued': ' １２件\u200b',
      'table3/3-1/natural': '约3',
      'table4/review/total': '/',
    };
    const figures = tablesOf({ ...blank, cells }).flatMap((table) =>
      table.cells.flatMap(({ key, text: typed }) => (key && typed ? [[key, typed]] : [])),
    );
    expect(Object.fromEntries(figures)).toEqual({ ...cells, 'table2/rules/issued': '１２件' });
  });

  test.each(editions)('have every figure cell of edition $id once', (edition) => {
    const keys = tablesOf({ ...blank, edition: edition.id }).flatMap(({ cells }) =>
      cells.flatMap(({ key }) => key ?? []),
    );
    expect(keys).toEqual(figureCells(edition, blank).map(({ key }) => key));
  });

  test('take the local wording of amount heads when it is chosen', () => {
    const heads = (localAmountHeads: boolean) =>
      tablesOf({ ...blank, options: { ...blank.options, localAmountHeads } })[0]?.cells.map(
        ({ text: head }) => head,
      );
    expect(heads(false)).toContain('本年收费金额（单位：万元）');
    expect(heads(true)).toContain('本年收费金额（单位：万元，保留4位小数）');
    expect(heads(true)).not.toContain('本年收费金额（单位：万元）');
  });

  test('print split rows under their row, and extra rows as 「名称：数字」', () => {
    const [table2] = tablesOf({
      ...blank,
      edition: '2019',
      splits: {
        services: [
          { id: 'p1', label: '行政检查' },
          { id: 'p2', label: '行政确认' },
        ],
      },
      extraRows: [
        { id: 'r1', label: '发布总数量' },
        { id: 'r2', label: '咨询' },
      ],
      cells: { 'table2/extra+r1/value': '57', 'table2/services+p2/change': '+2' },
    });
    const at = (label: string) => table2?.cells.find((cell) => cell.text === label);
    expect(at('其他对外管理服务事项')).toMatchObject({ column: 0, rowSpan: 2, columnSpan: 1 });
    expect(at('行政确认')).toMatchObject({ column: 1, row: (at('行政检查')?.row ?? 0) + 1 });
    expect(at('+2')?.row).toBe(at('行政确认')?.row);
    expect(at('发布总数量：57')).toMatchObject({ kind: 'extraRow', columnSpan: 8 });
    expect(at('咨询：')).toBeDefined();
  });

  test('are called by their number and the heading of their section', () => {
    expect(tablesOf(blank).map(({ caption }) => caption)).toEqual([
      '表二 主动公开政府信息情况',
      '表三 收到和处理政府信息公开申请情况',
      '表四 政府信息公开行政复议、行政诉讼情况',
    ]);
  });
});

test('the title stands as it was typed, broken where it is too wide', () => {
  expect(composeManuscript(blank).titleLines).toEqual([
    '云溪县青禾镇人民政府',
    '2025年政府信息公开工作年度报告',
  ]);
  expect(composeManuscript({ ...blank, title: '青禾镇\u200b年报' }).titleLines).toEqual([
    '青禾镇年报',
  ]);
});

test('nothing invisible gets onto paper, whatever the report, and no line break into a paragraph', () => {
  const hidden =
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff\ue000-\uf8ff]/;
  fc.assert(
    fc.property(anyReport, (report) => {
      const manuscript = composeManuscript(report, editionById(report.edition));
      const texts = manuscript.blocks.flatMap((block) =>
        block.is === 'table' ? block.cells.map((cell) => cell.text) : [block.text],
      );
      const seen = [...texts, ...manuscript.titleLines, manuscript.unit];
      expect(seen.filter((each) => hidden.test(each))).toEqual([]);
      for (const block of manuscript.blocks) {
        if (block.is === 'paragraph') expect(block.text).not.toContain('\n');
      }
    }),
    { numRuns: 100 },
  );
});

test('last year’s report is never printed', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      expect(composeManuscript(report)).toEqual(composeManuscript({ ...report, lastYear: null }));
    }),
    { numRuns: 50 },
  );
});
