import { describe, expect, test } from 'vitest';
import { blankReport } from '../report/blank-report.ts';
import type { Report } from '../report/report.ts';
import {
  cellPlace,
  fieldNames,
  fieldPlace,
  inLastYear,
  labelPlace,
  type Place,
  partPlace,
  sectionPlace,
  tablePlace,
  wholeReport,
  wordsPlace,
} from './place.ts';
import {
  paragraphsOfRange,
  partOf,
  placeAtAddress,
  publicAddress,
  publicSpans,
} from './public-address.ts';
import { sayPlace } from './say-place.ts';

function written(): Report {
  const report = blankReport({ unit: '青禾镇人民政府', year: 2020, deadline: '2021-01-31' });
  report.preamble = '根据规定编制。\n现予公布。';
  report.contacts = '电话：12345';
  report.closing = { signature: '青禾镇人民政府', date: '2021年1月20日' };
  report.sections.s1.blocks = [
    { id: '1-1', mark: '（一）', name: '主动公开', text: '甲\n\n乙丙' },
    { id: '1-2', mark: '', name: '', text: '' },
  ];
  report.sections.s3.blocks = [{ id: '3-1', mark: '', name: '', text: '表前。' }];
  report.sections.s3.after = '表后。';
  report.sections.s6.blocks = [{ id: '6-1', mark: '', name: '', text: '无。' }];
  report.splits = { services: [{ id: 'p1', label: '行政检查' }] };
  return report;
}

const lastYear = { source: { is: 'file', name: '' } as const, report: written() };
const report: Report = { ...written(), lastYear };

describe('a place outside the program', () => {
  /** The address of each, what it is in words, and what the address leads back to where that is another place. */
  test.each<[Place, string, string, Place?]>([
    [wholeReport, 'report', '整份报告'],
    [sectionPlace(1), 'section1', '第一部分'],
    [sectionPlace(6), 'section6', '第六部分'],
    [tablePlace(2), 'table2', '表二'],
    [tablePlace(3), 'table3', '表三'],
    [tablePlace(4), 'table4', '表四'],
    [fieldPlace('year'), 'year', '报告年度'],
    [fieldPlace('closing'), 'closing', '落款'],
    [
      cellPlace('table3/3-3-7/total'),
      'table3.3.3.7.total',
      '表三“总计”列“（三）不予公开 7.属于行政执法案卷”',
    ],
    [
      cellPlace('table2/rules/made', 'table2/rules/total', 'table3/1/total'),
      'table2.rules.made',
      '表二“规章”行“本年新制作数量”等 3 格',
      cellPlace('table2/rules/made'),
    ],
    [
      cellPlace('table2/services+p1/change'),
      'table2.services/行政检查.change',
      '表二“其他对外管理服务事项（行政检查）”行“本年增/减”',
    ],
    [labelPlace('table2.一'), 'table2.一', '表二“第二十条第（一）项”'],
    [labelPlace('table2.一.made'), 'table2.一.made', '表二“本年新制作数量”'],
    [labelPlace('table2.rules'), 'table2.rules', '表二“规章”'],
    [labelPlace('table2.procurement'), 'table2.procurement', '表二“政府集中采购”'],
    [
      labelPlace('table3.note'),
      'table3.note',
      '表三“（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）”',
    ],
    [labelPlace('table3.3'), 'table3.3', '表三“三、本年度办理结果”'],
    [labelPlace('table3.3.3'), 'table3.3.3', '表三“（三）不予公开”'],
    [labelPlace('table3.3.2'), 'table3.3.2', '表三“（二）部分公开”'],
    [labelPlace('table3.3.3.2'), 'table3.3.3.2', '表三“（三）2.其他法律行政法规禁止公开”'],
    [labelPlace('table4.review'), 'table4.review', '表四“行政复议”'],
    // A cell goes before a label.
    [
      labelPlace('table4.direct.total'),
      'table4.direct.total',
      '表四“未经复议直接起诉 总计”',
      cellPlace('table4/direct/total'),
    ],
    [
      partPlace('services', { id: 'p1' }),
      'table2.services/行政检查',
      '表二“其他对外管理服务事项（行政检查）”',
    ],
    [
      { is: 'block', id: '1-1' },
      'section1/¶1',
      '第一部分“（一）主动公开”',
      wordsPlace({ id: 'heading/1-1', from: 0, to: 4 }),
    ],
    // A block without a word to point at is its section.
    [{ is: 'block', id: '1-2' }, 'section1', '第一部分正文', sectionPlace(1)],
    [
      { is: 'block', id: '3-1' },
      'section3/¶1',
      '第三部分正文',
      wordsPlace({ id: 'text/3-1', from: 0, to: 3 }),
    ],
    [wordsPlace({ id: 'heading/1-1', from: 0, to: 4 }), 'section1/¶1', '第一部分第 1 段'],
    [wordsPlace({ id: 'text/1-1', from: 0, to: 1 }), 'section1/¶2', '第一部分第 2 段'],
    [
      wordsPlace({ id: 'text/1-1', from: 4, to: 5 }, { id: 'after/3', from: 0, to: 1 }),
      'section1/¶3',
      '第一部分第 3 段',
      wordsPlace({ id: 'text/1-1', from: 3, to: 5 }),
    ],
    // Of what is not printed the part remains.
    [wordsPlace({ id: 'text/1-1', from: 1, to: 2 }), 'section1', '第一部分', sectionPlace(1)],
    [wordsPlace({ id: 'after/5', from: 0, to: 0 }), 'section5', '第五部分', sectionPlace(5)],
    [wordsPlace({ id: 'after/3', from: 0, to: 3 }), 'section3/¶2', '第三部分第 2 段'],
    [wordsPlace({ id: 'preamble', from: 8, to: 13 }), 'preamble/¶2', '前言第 2 段'],
    [wordsPlace({ id: 'contacts', from: 0, to: 8 }), 'contacts/¶1', '联系方式第 1 段'],
    [wordsPlace({ id: 'signature', from: 0, to: 7 }), 'closing/¶1', '落款第 1 段'],
    [wordsPlace({ id: 'date', from: 0, to: 10 }), 'closing/¶2', '落款第 2 段'],
    [wordsPlace({ id: 'unit', from: 0, to: 3 }), 'unit', '单位名称', fieldPlace('unit')],
    [wordsPlace({ id: 'title', from: 0, to: 3 }), 'title', '标题', fieldPlace('title')],
    // What is gone.
    [{ is: 'block', id: 'gone' }, 'report', '文字', wholeReport],
    [wordsPlace({ id: 'text/gone', from: 0, to: 1 }), 'report', '文字', wholeReport],
  ])('%j', (place, address, words, back = place) => {
    expect(publicAddress(place, report)).toBe(address);
    expect(placeAtAddress(address, report)).toEqual(back);
    expect(sayPlace(place, report)).toBe(words);
    if (place === wholeReport || address === 'report') return;
    expect(publicAddress(inLastYear(place), report)).toBe(`lastYear/${address}`);
    expect(placeAtAddress(`lastYear/${address}`, report)).toEqual(inLastYear(back));
    expect(sayPlace(inLastYear(place), report)).toBe(`上年年报：${words}`);
    // Where there is no report of last year all of it is one place.
    const alone = { ...report, lastYear: null };
    expect(publicAddress(inLastYear(place), alone)).toBe('lastYear');
    expect(placeAtAddress(`lastYear/${address}`, alone)).toBeUndefined();
    expect(sayPlace(inLastYear(place), alone)).toBe('上年年报');
  });

  test.each(fieldNames)('“%s” is a field', (name) => {
    expect(placeAtAddress(publicAddress(fieldPlace(name), report), report)).toEqual(
      fieldPlace(name),
    );
  });

  test.each([
    '',
    'Report',
    'section0',
    'section7',
    'section1/¶0',
    'section1/¶9',
    'section1/¶',
    'section1/¶1x',
    'section1/¶x1',
    'xsection1/¶1',
    'section7/¶1',
    'unit/¶1',
    'preamble/¶3',
    'table1',
    'table5',
    'table3.9',
    'table3.3.9.total',
    'table2.table3.1',
    'xtable3.1',
    'table3/1/total',
    'table2.services/行政许可',
    'table2.services/行政检查.made',
    'table2.services+p1',
    'lastYear/',
    'lastYear/lastYear',
    'lastYear/table3.9',
    'somewhere/lastYear/table3',
    'lastYears',
  ])('nothing is at “%s”', (address) => {
    expect(placeAtAddress(address, report)).toBeUndefined();
  });

  test('last year’s report as a whole is one word, whether it is there or not', () => {
    for (const each of [report, { ...report, lastYear: null }]) {
      expect(sayPlace(inLastYear(wholeReport), each)).toBe('上年年报');
    }
  });

  test('paragraphs are counted beyond nine', () => {
    const text = Array.from({ length: 12 }, (_, index) => `第${index}段`).join('\n');
    const long = { ...report, preamble: text };
    const words = wordsPlace({ id: 'preamble', from: text.length - 4, to: text.length });
    expect(publicAddress(words, long)).toBe('preamble/¶12');
    expect(placeAtAddress('preamble/¶12', long)).toEqual(words);
    expect(placeAtAddress('preamble/¶13', long)).toBeUndefined();
  });

  test('a sub-heading of blanks is none', () => {
    const sections = {
      ...report.sections,
      s5: { blocks: [{ id: '5-1', mark: '', name: ' ', text: '甲' }], after: '' },
    };
    expect(sayPlace({ is: 'block', id: '5-1' }, { ...report, sections })).toBe('第五部分正文');
  });

  test('a cell and a label that the form has not keep their names', () => {
    expect(publicAddress(cellPlace('table2/gone/made'), report)).toBe('table2.gone.made');
    expect(sayPlace(cellPlace('table2/gone/made'), report)).toBe('表二以外的一格');
    expect(sayPlace(cellPlace('table4/gone/made', 'table4/gone/total'), report)).toBe(
      '表四以外的一格等 2 格',
    );
    expect(publicAddress(labelPlace('table3.9'), report)).toBe('table3.9');
    expect(sayPlace(labelPlace('table3.9'), report)).toBe('表三');
    expect(sayPlace(labelPlace('table4.gone.total'), report)).toBe('表四');
  });

  test('a label may be of another row than a cell of the same address', () => {
    const named = {
      ...report,
      splits: {
        services: [
          { id: 'p1', label: 'x.change' },
          { id: 'p2', label: 'x' },
        ],
      },
    };
    const [first, second] = named.splits.services;
    const address = 'table2.services/x.change';
    expect(publicAddress(partPlace('services', first as { id: string }), named)).toBe(address);
    expect(publicAddress(partPlace('services', second as { id: string }), named)).toBe(
      'table2.services/x',
    );
    expect(placeAtAddress(address, named)).toEqual(cellPlace('table2/services+p2/change'));
    expect(placeAtAddress('table2.services/x', named)).toEqual(partPlace('services', { id: 'p2' }));
  });
});

describe('the part that a text is printed in', () => {
  test.each([
    ['unit', 'unit'],
    ['title', 'title'],
    ['preamble', 'preamble'],
    ['contacts', 'contacts'],
    ['signature', 'closing'],
    ['date', 'closing'],
    ['text/1-1', 'section1'],
    ['heading/3-1', 'section3'],
    ['after/5', 'section5'],
    ['text/gone', undefined],
  ] as const)('%s', (id, part) => {
    expect(partOf(id, report)).toBe(part);
  });
});

describe('words outside the program', () => {
  test('of a field are in the field itself, and only where there are any', () => {
    const titled = { ...report, title: '青禾镇年报' };
    expect(publicSpans({ id: 'unit', from: 2, to: 4 }, titled)).toEqual([
      { where: 'unit', from: 2, to: 4, text: '镇人' },
    ]);
    expect(publicSpans({ id: 'title', from: 0, to: 3 }, titled)).toEqual([
      { where: 'title', from: 0, to: 3, text: '青禾镇' },
    ]);
    expect(publicSpans({ id: 'title', from: 0, to: 3 }, report)).toEqual([]);
    expect(publicSpans({ id: 'unit', from: 9, to: 12 }, report)).toEqual([]);
    expect(paragraphsOfRange({ id: 'unit', from: 0, to: 3 }, report)).toEqual([]);
    expect(paragraphsOfRange({ id: 'title', from: 0, to: 3 }, titled)).toEqual([]);
  });

  test('are looked for in their own text alone', () => {
    expect(publicSpans({ id: 'date', from: 0, to: 4 }, report)).toEqual([
      { where: 'closing/¶2', from: 0, to: 4, text: '2021' },
    ]);
    expect(publicSpans({ id: 'after/3', from: 0, to: 2 }, report)).toEqual([
      { where: 'section3/¶2', from: 0, to: 2, text: '表后' },
    ]);
    expect(publicSpans({ id: 'text/gone', from: 0, to: 2 }, report)).toEqual([]);
  });
});
