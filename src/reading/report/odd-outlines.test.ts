import { describe, expect, test } from 'vitest';
import { sectionParagraphs } from '../../domain/report/paragraphs.ts';
import { sectionKey } from '../../domain/report/report.ts';
import { noteLines } from '../../testkit/reading/note-lines.ts';
import {
  exampleReport,
  paragraph,
  plainTable,
  sourceOf,
  sourceOfReport,
  withParagraphs,
} from '../../testkit/reading/source.ts';
import type { SourceBlock, SourceDocument } from '../source/source-document.ts';
import { interpretSource } from './interpret-source.ts';

const report = exampleReport('finished-2025');
const styled = sourceOfReport(report);
/** As most files are: no styles, no author. */
const source = withoutStyles(styled);

function withoutStyles({ blocks }: SourceDocument): SourceDocument {
  return sourceOf(
    blocks.map((block) => (block.is === 'paragraph' ? paragraph(block.text) : block)),
  );
}

/** The source with one of its lines replaced by blocks. */
const replacing = (line: string, ...by: readonly SourceBlock[]): SourceDocument => ({
  ...source,
  blocks: source.blocks.flatMap((block) =>
    block.is === 'paragraph' && block.text === line ? by : [block],
  ),
});

const textOf = ({ sections }: typeof report) =>
  Object.values(sections).map((section) => [...sectionParagraphs(section), section.after]);

const notesOf = (document: SourceDocument) =>
  noteLines(interpretSource(document)).map(({ kind, where, text }) => `${kind} ${where}: ${text}`);

function expectTheSame(document: SourceDocument): void {
  const read = interpretSource(document);
  expect(read.notes).toEqual([]);
  expect(read.report.asPrinted).toEqual({});
  expect(textOf(read.report)).toEqual(textOf(report));
  expect(read.report).toMatchObject({ unit: report.unit, year: 2025, title: null });
}

test('without any style the six sections are found by their words', () => expectTheSame(source));

describe('a heading of section six', () => {
  const official = '六、其他需要报告的事项';
  test.each<[string, SourceBlock]>([
    ['auto-numbered', paragraph('其他需要报告的事项', { autoNumber: '六、' })],
    ['with blanks in it', paragraph('　六 、 其他需要 报告的事项 ')],
    ['in a heading style', paragraph(official, { heading: 1 })],
    ['in a table of one cell', plainTable([official])],
    ['behind a line break', paragraph(`\n${official}`)],
  ])('%s is the official one', (_, block) => expectTheSame(replacing(official, block)));

  test.each([
    '6、其他需要报告的事项',
    '第六部分 其他需要报告的事项',
    '六.其它需要报告的事项',
    '其他需要报告的事项',
    '六、需要报告的其他事项',
    '（六）其他需要报告的事项',
  ])('printed as %s is found and noted', (printed) => {
    const read = interpretSource(replacing(official, paragraph(printed)));
    expect(textOf(read.report)).toEqual(textOf(report));
    expect(read.report.asPrinted).toEqual({ section6: printed });
    expect(noteLines(read)).toEqual([
      {
        kind: 'otherHeading',
        where: 'section6',
        text: `印的是“${printed}”，规范标题是“${official}”`,
      },
    ]);
  });

  test('of other words altogether is known by its number and place', () => {
    const read = interpretSource(replacing(official, paragraph('六、下一步工作打算')));
    expect(textOf(read.report)).toEqual(textOf(report));
    expect(read.report.asPrinted).toEqual({ section6: '六、下一步工作打算' });
  });
});

test('lines of section six that look like headings stay its text', () => {
  const last = '六、其他需要报告的事项';
  const lines = ['一、2026 年工作计划。', '（一）规范流程', '二、主动公开', '三、其他'];
  const read = interpretSource(
    replacing(last, paragraph(last), ...lines.map((line) => paragraph(line))),
  );
  expect(read.notes).toEqual([]);
  expect(sectionParagraphs(read.report.sections.s6).slice(0, 4)).toEqual(lines);
});

test('a numbered list within section one does not begin the others', () => {
  const first = '一、总体情况';
  const lines = ['一、主动公开情况', '二、依申请公开情况', '三、监督保障情况'];
  const read = interpretSource(
    replacing(first, paragraph(first), ...lines.map((line) => paragraph(line))),
  );
  expect(read.notes).toEqual([]);
  expect(sectionParagraphs(read.report.sections.s1).slice(0, 3)).toEqual(lines);
});

test('a list of contents in front is no part of the report', () => {
  const contents = [
    '目　录',
    '一、总体情况\t1',
    '二、主动公开政府信息情况……2',
    '六、其他需要报告的事项 … 9',
  ];
  const title = source.blocks[0] as SourceBlock;
  const [, ...rest] = source.blocks;
  const read = interpretSource(
    sourceOf([title, ...contents.map((line) => paragraph(line)), ...rest]),
  );
  expect(textOf(read.report)).toEqual(textOf(report));
  expect(noteLines(read)).toEqual([
    {
      kind: 'outsideReport',
      where: 'report',
      text: `不属于年报正文，没有读入：“${contents.join(' / ')}”`,
    },
  ]);
});

test('a section without a heading begins with its table', () => {
  const read = interpretSource(replacing('四、政府信息公开行政复议、行政诉讼情况'));
  expect(read.report.asPrinted).toEqual({ section4: '' });
  expect(noteLines(read)).toEqual([
    {
      kind: 'missingSection',
      where: 'section4',
      text: '没有找到“四、政府信息公开行政复议、行政诉讼情况”',
    },
  ]);
  expect(read.report.sections.s4.after).toEqual(report.sections.s4.after);
  expect(read.report.cells).toEqual(report.cells);
});

test('sections in another order are read as what they are', () => {
  const at = (text: string) =>
    source.blocks.findIndex((block) => block.is === 'paragraph' && block.text === text);
  const five = at('五、存在的主要问题及改进情况');
  const six = at('六、其他需要报告的事项');
  const { blocks } = source;
  const closing = report.closing.signature ? -2 : undefined;
  const read = interpretSource(
    sourceOf([
      ...blocks.slice(0, five),
      ...blocks.slice(six, closing),
      ...blocks.slice(five, six),
      ...(closing ? blocks.slice(closing) : []),
    ]),
  );
  expect(textOf(read.report)).toEqual(textOf(report));
});

test('a report set as a whole in a table for layout is the same', () => {
  const frame = sourceOf([
    {
      is: 'table',
      rows: source.blocks.map((block) => ({
        cells: [{ column: 0, columnSpan: 1, rowSpan: 1, blocks: [block] }],
      })),
    },
  ]);
  expectTheSame(frame);
});

test('a heading within the table of its section is a heading', () => {
  const heading = '二、主动公开政府信息情况';
  const blocks = source.blocks
    .filter((block) => !(block.is === 'paragraph' && block.text === heading))
    .map((block, index, all) =>
      block.is === 'table' && all.findIndex(({ is }) => is === 'table') === index
        ? { ...block, rows: [...plainTable([heading]).rows, ...block.rows] }
        : block,
    );
  expectTheSame(sourceOf(blocks));
});

describe('the title', () => {
  const standard = `${report.unit}2025年政府信息公开工作年度报告`;
  const withTitle = (...lines: readonly string[]) => {
    const { blocks } = source;
    const first = blocks.findIndex(
      (block) => block.is === 'paragraph' && /政府信息公开工作年度报告/.test(block.text),
    );
    const rest = blocks.slice(first + 1);
    return sourceOf([...lines.map((line) => paragraph(line)), ...rest]);
  };

  test.each<[string, readonly string[]]>([
    ['in two lines', [report.unit, '2025年政府信息公开工作年度报告']],
    ['with blanks', [`${report.unit} 2025 年政府信息公开工作年度报告`]],
    ['in one line', [standard]],
  ])('%s is the standard one', (_, lines) => expectTheSame(withTitle(...lines)));

  test.each([
    ['2025年青禾镇人民政府政府信息公开年度报告', '青禾镇人民政府', 2025],
    ['青禾镇二〇二五年政府信息公开工作报告', '青禾镇', 2025],
    ['青禾镇人民政府２０２５年度政府信息公开工作年度报告', '青禾镇人民政府', 2025],
    ['关于青禾乡2025年政务公开工作年度报告', '青禾乡', 2025],
  ])('%s names %s and %i', (title, unit, year) => {
    const read = interpretSource(withTitle(title));
    expect(read.report).toMatchObject({ unit, year, title });
    expect(read.notes).toEqual([]);
  });

  test('without a year it is that of the text, with a note', () => {
    const title = '青禾镇人民政府信息公开工作年度报告';
    const read = interpretSource(withTitle(title));
    expect(read.report).toMatchObject({ unit: '青禾镇人民政府', year: 2025, title });
    expect(noteLines(read)).toEqual([
      { kind: 'guessed', where: 'year', text: '标题里没有年份，按前言读作 2025 年，请核对' },
    ]);
  });

  test('that is missing leaves the office to the signature', () => {
    const read = interpretSource(withTitle());
    expect(read.report.title).toBe('');
    expect(read.report.unit).toBe(report.closing.signature);
  });

  test('lines in front of it are no part of the report', () => {
    expect(notesOf(withTitle('附件1', standard))).toEqual([
      'outsideReport report: 不属于年报正文，没有读入：“附件1”',
    ]);
  });
});

describe('the end', () => {
  const behind = (...lines: readonly SourceBlock[]) => {
    const own = source.blocks.filter(
      (block) => block.is === 'table' || !Object.values(report.closing).includes(block.text),
    );
    return sourceOf([...own, ...lines]);
  };

  test.each<[string, readonly SourceBlock[], { signature: string; date: string }]>([
    ['nothing', [], { signature: '', date: '' }],
    [
      'office and date',
      [paragraph('青禾镇人民政府'), paragraph('2026年1月16日')],
      { signature: '青禾镇人民政府', date: '2026年1月16日' },
    ],
    [
      'a date alone',
      [paragraph('二〇二六年一月十六日')],
      { signature: '', date: '二〇二六年一月十六日' },
    ],
    ['an office alone', [paragraph('青禾镇人民政府')], { signature: '青禾镇人民政府', date: '' }],
    [
      'set at the right',
      [paragraph('党政办', { align: 'right' }), paragraph('元月十六', { align: 'right' })],
      { signature: '党政办', date: '元月十六' },
    ],
  ])('%s', (_, lines, closing) => {
    const read = interpretSource(behind(...lines));
    expect(read.notes).toEqual([]);
    expect(read.report.closing).toEqual(closing);
    expect(textOf(read.report)).toEqual(textOf(report));
  });
});

test('contacts at the end of the preface are contacts', () => {
  const first = '一、总体情况';
  const read = interpretSource(
    replacing(
      first,
      paragraph('根据《中华人民共和国政府信息公开条例》编制本报告。'),
      paragraph('联系地址：云溪县青禾镇人民路1号'),
      paragraph('电话：0000-0000000'),
      paragraph(first),
    ),
  );
  expect(read.report.contacts).toBe('联系地址：云溪县青禾镇人民路1号\n电话：0000-0000000');
  expect(read.report.preamble).toContain('编制本报告');
});

describe('a saved page', () => {
  const scopes = [-1, 0, 1, 0];
  const page = (before: readonly SourceBlock[], after: readonly SourceBlock[]): SourceDocument => ({
    ...sourceOf([...before, ...source.blocks.map((block) => ({ ...block, scope: 2 })), ...after]),
    kind: 'html',
    scopes,
  });

  test('its navigation and foot are no part of the report', () => {
    const read = interpretSource(
      page(
        [
          paragraph('首页 > 政府信息公开 > 政府信息公开年报', { scope: 3 }),
          paragraph('机构职能', { aside: true }),
        ],
        [
          paragraph('【打印】【关闭】', { scope: 2 }),
          paragraph('主办单位：云溪县人民政府办公室', { scope: 3 }),
        ],
      ),
    );
    expect(textOf(read.report)).toEqual(textOf(report));
    expect(read.report.closing).toEqual(report.closing);
    expect(read.notes.map(({ kind }) => kind)).toEqual(['outsideReport', 'outsideReport']);
    expect(read.notes[0]?.text).toContain('首页 > 政府信息公开 > 政府信息公开年报 / 机构职能');
    expect(read.notes[1]?.text).toContain('【打印】【关闭】 / 主办单位');
  });

  test('when it was published and where from is not the preface', () => {
    const { blocks } = page([], []);
    const dated = [
      ...blocks.slice(0, 1),
      paragraph('发布时间：2026-01-20 09:30　来源：青禾镇　浏览次数：12', { scope: 2 }),
      ...blocks.slice(1),
    ];
    const read = interpretSource({ ...page([], []), blocks: dated });
    expect(read.report.preamble).toBe(report.preamble);
    expect(read.notes).toMatchObject([{ kind: 'outsideReport' }]);
  });

  test('a list number of the page is taken for the number of the heading', () => {
    const official = '六、其他需要报告的事项';
    const numbered = withParagraphs(page([], []), (one) =>
      one.text === official ? { ...one, text: official.slice(2), autoNumber: '6.' } : one,
    );
    expect(interpretSource(numbered).report.asPrinted).toEqual({});
  });
});

describe('what a person puts right', () => {
  const idOf = (document: SourceDocument, text: string) => {
    const item = interpretSource(document).items.find(
      (one) => one.is === 'paragraph' && one.text === text,
    );
    return item?.id ?? -1;
  };

  test('a line named as the heading of a section begins it', () => {
    const official = '六、其他需要报告的事项';
    const odd = replacing(official, paragraph('补充说明'));
    const id = idOf(odd, '补充说明');
    const read = interpretSource(odd, { paragraphs: { [id]: { is: 'heading', section: 6 } } });
    expect(textOf(read.report)).toEqual(textOf(report));
    expect(read.report.asPrinted).toEqual({ section6: '补充说明' });
  });

  test('a line put outside is quoted and left out', () => {
    const line = sectionParagraphs(report.sections.s6)[0] as string;
    const id = idOf(source, line);
    const read = interpretSource(source, { paragraphs: { [id]: { is: 'outside' } } });
    expect(sectionParagraphs(read.report.sections[sectionKey(6)])).not.toContain(line);
    expect(read.notes).toMatchObject([{ kind: 'outsideReport' }]);
  });

  test('unit, year and edition are as said', () => {
    const read = interpretSource(source, { unit: '云溪乡人民政府', year: 2024, edition: '2019' });
    expect(read.report).toMatchObject({ unit: '云溪乡人民政府', year: 2024, edition: '2019' });
  });

  test('a row named as another row is read there', () => {
    const odd: SourceDocument = {
      ...source,
      blocks: source.blocks.map((block) =>
        block.is === 'table' && block.rows.length > 20
          ? {
              ...block,
              rows: block.rows.map((row, index) =>
                index === 27
                  ? plainTable(['年末未办完', '1', '0', '0', '0', '0', '0', '1']).rows[0]!
                  : row,
              ),
            }
          : block,
      ),
    };
    const first = interpretSource(odd);
    expect(first.notes.map(({ kind }) => kind)).toEqual(['unknownRow', 'missingRow']);
    const table = first.items.find((one) => one.is === 'table' && one.table === 3);
    const read = interpretSource(odd, { rows: { [`${table?.id}/27`]: '4' } });
    expect(read.report.cells['table3/4/natural']).toBe('1');
    expect(read.report.asPrinted).toEqual({ 'table3.4': '年末未办完' });
  });
});
