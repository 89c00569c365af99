import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyReport } from '../../testkit/domain/arbitrary-report.ts';
import { editionById, editions } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { cellPlace, fieldPlace, wordsPlace } from '../place/place.ts';
import { readingOrder } from '../place/place-order.ts';
import { placeText, samePlace } from '../place/place-text.ts';
import { blankReport } from '../report/blank-report.ts';
import { cleanText } from '../report/clean-text.ts';
import { paragraphsOfReport } from '../report/paragraphs.ts';
import { storedOffset } from '../report/printed-lines.ts';
import type { Report, Section } from '../report/report.ts';
import { textOf } from '../report/text.ts';
import { titleOf } from '../report/title.ts';
import { composeManuscript } from './compose-manuscript.ts';
import type { ManuscriptBlock, ManuscriptParagraph, ManuscriptTable } from './manuscript.ts';

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const text = (paragraphs: string, after = '', id = 'b1'): Section => ({
  blocks: [{ id, mark: '', name: '', text: paragraphs }],
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
const titleOnPaper = (report: Report) =>
  composeManuscript(report).title.lines.map(({ text: line }) => line);
const isSignature = (block: ManuscriptBlock): block is ManuscriptParagraph =>
  block.is === 'paragraph' && block.role === 'signature';
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
      s2: text('表二之前', '表二之后\n又一段', 's2'),
      s3: text(''),
      s4: text('', '表四之后'),
      s6: text('无其他事项。', '最后一段', 's6'),
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

  test('names for each block its place, words by the text that they are stored in', () => {
    expect(blocksOf(report).map(({ place }) => placeText(place))).toEqual([
      ...['words/preamble:0-3', 'words/preamble:5-8'],
      ...['words/contacts:0-4', 'words/contacts:5-9'],
      'section/1',
      ...['words/heading/1-1:0-4', 'words/heading/1-2:0-5', 'words/heading/1-3:0-6'],
      ...['words/heading/1-4:0-10', 'words/heading/1-5:0-4'],
      ...['section/2', 'words/text/s2:0-4', 'table/2', 'words/after/2:0-4', 'words/after/2:5-8'],
      ...['section/3', 'table/3'],
      ...['section/4', 'table/4', 'words/after/4:0-4'],
      ...['section/5', 'words/heading/5-1:0-7', 'words/heading/5-2:0-4'],
      ...['section/6', 'words/text/s6:0-6', 'words/after/6:0-4'],
      ...['words/signature:0-10', 'words/date:0-10'],
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
    expect(titleOnPaper(empty).join('')).toBe('');
  });

  test('a signature without a date is one line, and none is none', () => {
    const signed = withSections({}, { closing: { signature: '青禾镇', date: ' ' } });
    expect(
      blocksOf(signed)
        .filter(isSignature)
        .map(({ text }) => text),
    ).toEqual(['青禾镇']);
    expect(blocksOf(blank).some(isSignature)).toBe(false);
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
  ).slice(0, 5);

  test('on a line of their own are headings of level two', () => {
    expect(composed[1]).toMatchObject({
      is: 'heading',
      level: 2,
      text: '（一）主动公开',
      place: wordsPlace({ id: 'heading/b1', from: 0, to: 4 }),
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
  expect(titleOnPaper(blank)).toEqual(['云溪县青禾镇人民政府', '2025年政府信息公开工作年度报告']);
  expect(titleOnPaper({ ...blank, title: '青禾镇\u200b年报' })).toEqual(['青禾镇年报']);
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
      const seen = [...texts, ...titleOnPaper(report), manuscript.unit];
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

describe('the places of a manuscript', () => {
  test('are its paragraphs in order, and each block stands for what is stored there', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { title, blocks } = composeManuscript(report);
        const lines = blocks.flatMap((block) => ('id' in block ? [block] : []));
        expect(lines.map(({ part, number, text: line }) => [part, number, line])).toEqual(
          paragraphsOfReport(report).map(({ part, number, text: line }) => [part, number, line]),
        );
        for (const { id, place, text: line } of lines) {
          const [range] = place.is === 'words' ? place.ranges : [];
          const stored = textOf(report, id)?.slice(range?.from, range?.to) ?? '-';
          expect(range?.id).toBe(id);
          expect(line.endsWith(cleanText(stored))).toBe(true);
        }
        const stored = titleOf(report);
        for (const line of title.lines) {
          const units = Array.from({ length: line.text.length }, (_, index) =>
            stored.charAt(storedOffset(line, index)),
          );
          const printed = units.map((unit) =>
            /[\ud800-\udfff]/.test(unit) ? unit : cleanText(unit),
          );
          expect(printed.join('')).toBe(line.text);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('follow one another as the report is read', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const places = composeManuscript(report).blocks.map(({ place }) => place);
        const compare = readingOrder(report);
        places.forEach((place, index) => {
          const next = places[index + 1];
          if (next) expect(compare(place, next)).toBeLessThan(0);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('of a cell are the cell or its label', () => {
    const places = tablesOf(blank).map(({ cells }) =>
      cells.flatMap(({ place }) => (place ? [placeText(place)] : [])),
    );
    expect(places.map(([first]) => first)).toEqual([
      'label/table2.一',
      'label/table3.note',
      'label/table4.review',
    ]);
    for (const each of places) expect(new Set(each).size).toBe(each.length);
    const keyed = tablesOf(blank).flatMap(({ cells }) => cells.filter(({ key }) => key));
    expect(keyed.every(({ key, place }) => key && samePlace(place, cellPlace(key)))).toBe(true);
  });

  test('of the title are its words, or those of the unit that it begins with', () => {
    const { title } = composeManuscript(blank);
    expect(title.place).toEqual(fieldPlace('title'));
    expect(title.lines.map(({ place }) => placeText(place))).toEqual([
      'words/unit:0-10',
      'field/title',
    ]);
    const short = composeManuscript({ ...blank, unit: '青禾镇' }).title.lines;
    expect(short.map(({ place }) => place)).toEqual([wordsPlace({ id: 'unit', from: 0, to: 3 })]);
    const typed = composeManuscript({ ...blank, title: ' 青禾镇\u200b年报' }).title.lines;
    expect(typed.map(({ place }) => place)).toEqual([wordsPlace({ id: 'title', from: 1, to: 7 })]);
  });
});
