/** Whole pages and texts as offices save and copy them, through the readers of files. */
import { describe, expect, test } from 'vitest';
import {
  gridOf,
  headings,
  plain,
  report2020,
  report2025,
  source2025,
  textOf,
} from '../../testkit/reading/variants.ts';
import { readPasted } from '../read-report-file.ts';
import type { SourceTable } from '../source/source-document.ts';

const source2020 = plain(report2020);

function readsLike(read: ReturnType<typeof readPasted>, report: typeof report2025): void {
  const { unit, year, closing, preamble, extraRows } = report;
  expect(read.report).toMatchObject({ unit, year, closing, preamble });
  expect(textOf(read.report)).toEqual(textOf(report));
  const typed = Object.values(report.cells);
  // Local rows get ids of their own.
  if (extraRows.length > 0)
    expect(Object.values(read.report.cells)).toEqual(expect.arrayContaining(typed));
  else expect(read.report.cells).toEqual(report.cells);
}

describe('a saved page', () => {
  const tableOf = ({ rows }: SourceTable) => {
    const cellOf = ({
      columnSpan,
      rowSpan,
      blocks,
    }: SourceTable['rows'][number]['cells'][number]) =>
      `<td colspan=${columnSpan} rowspan=${rowSpan}>${blocks.map((block) => (block.is === 'paragraph' ? block.text : '')).join('<br>')}</td>`;
    return `<table>${rows.map(({ cells }) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('')}</table>`;
  };
  const article = source2025.blocks
    .map((block) =>
      block.is === 'table' ? tableOf(block) : `<p>${block.text.split('\n').join('<br>')}</p>`,
    )
    .join('');
  const list = (...lines: readonly string[]) =>
    `<ul>${lines.map((line) => `<li><a href="#">${line}</a></li>`).join('')}</ul>`;
  const menu = list('政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报');
  const related = `<p>相关文章</p>${list('青禾镇人民政府2024年政府信息公开工作年度报告', '青禾镇人民政府2023年政府信息公开工作年度报告')}`;
  const anchors = list(...headings);
  const page = (html: string) => readPasted({ html, text: '' });

  test.each([
    [
      'menu, crumbs and foot',
      `<div>${menu}当前位置：首页 &gt; 政府信息公开年报</div><div>${article}</div><div>${related}主办：云溪县人民政府　ICP备12345号</div>`,
    ],
    ['anchors in front of the article', `<div>${anchors}</div><div>${article}</div>`],
    [
      'anchors at the top of the article',
      `<div>${menu}</div><div>${anchors}${article}</div>${related}`,
    ],
    ['anchors behind the article', `<div>${article}</div>${anchors}${related}`],
    ['anchors behind, nothing around', `${article}${anchors}${related}`],
    [
      'a menu in the left cell of a table for layout',
      `<table><tr><td>${menu}</td><td>${article}</td></tr></table>`,
    ],
    ['everything in one paragraph', article.replace(/<p>/g, '').replace(/<\/p>/g, '<br>')],
  ])('with %s is the report, and what is around it is quoted', (_, html) => {
    const read = page(html);
    readsLike(read, report2025);
    expect(read.notes.every(({ kind }) => kind === 'outsideReport')).toBe(true);
  });

  test('that only lists the reports of the years is refused', () => {
    expect(() => page(menu + related)).toThrow('这不像一份政府信息公开工作年度报告');
  });
});

describe('a copied text', () => {
  const printed = ({ rows }: SourceTable) =>
    rows.map(({ cells }) =>
      cells.map(({ blocks }) =>
        blocks.map((block) => (block.is === 'paragraph' ? block.text : '')).join(''),
      ),
    );
  const layouts: Record<string, (table: SourceTable) => string> = {
    'tabs, blank cells where merges were': (table) =>
      gridOf(table)
        .map((line) => line.join('\t'))
        .join('\n'),
    'tabs between printed cells': (table) =>
      printed(table)
        .map((line) => line.join('\t'))
        .join('\n'),
    pipes: (table) =>
      gridOf(table)
        .map((line) => `| ${line.join(' | ')} |`)
        .join('\n'),
    blanks: (table) =>
      printed(table)
        .map((line) => line.join(' '))
        .join('\n'),
    'a cell a line': (table) => printed(table).flat().join('\n'),
    'labels over several lines': (table) =>
      printed(table)
        .flat()
        .map((text) => text.replace(/^(本年新|三、本年度|（.）不予)/, '$1\n'))
        .join('\n'),
    'the whole table in one line': (table) => printed(table).flat().join(' '),
    'the whole table in one line of tabs': (table) => printed(table).flat().join('\t'),
  };

  test.each(Object.entries(layouts))('with %s', (_, write) => {
    for (const [source, report] of [
      [source2025, report2025],
      [source2020, report2020],
    ] as const) {
      const text = source.blocks
        .map((block) => (block.is === 'table' ? write(block) : block.text))
        .join('\n');
      const read = readPasted({ html: '', text });
      expect(read.notes).toEqual([]);
      readsLike(read, report);
    }
  });

  test('columns in another order are read by their heads where all cells are there', () => {
    const moved = (line: readonly string[]) => [...line.slice(0, 3), line[9], ...line.slice(3, 9)];
    const text = source2025.blocks.map((block) => {
      if (block.is !== 'table') return block.text;
      const lines = gridOf(block);
      return lines.map((line) => (lines.length > 20 ? moved(line) : line).join('\t')).join('\n');
    });
    readsLike(readPasted({ html: '', text: text.join('\n') }), report2025);
  });

  test('with a blank between figure and unit the two are one', () => {
    const text = source2020.blocks
      .map((block) =>
        block.is === 'table'
          ? printed(block)
              .flat()
              .map((cell) => cell.replace(/^46\.285$/, '46.285 万元'))
              .join('\n')
          : block.text,
      )
      .join('\n');
    const { report } = readPasted({ html: '', text });
    expect(report.cells['table2/procurement/amount']).toBe('46.285 万元');
  });

  test('figures of several rows behind one label are not dealt out', () => {
    const text = source2025.blocks
      .map((block) => {
        if (block.is !== 'table') return block.text;
        const lines = printed(block);
        const at = lines.findIndex((line) => line.includes('2.重复申请'));
        if (at < 0) return lines.flat().join('\n');
        // As a converter of PDF files gives it: first the labels, then the figures of all of them.
        const few = lines.slice(at, at + 2);
        const labels = few.map(([label = '']) => label);
        const figures = few.flatMap((line) => line.slice(1));
        return [
          ...lines.slice(0, at).flat(),
          ...labels,
          ...figures,
          ...lines.slice(at + 2).flat(),
        ].join('\n');
      })
      .join('\n');
    const { report, notes } = readPasted({ html: '', text });
    expect(report.cells['table3/3.5.3/natural']).toBeUndefined();
    expect(notes.filter(({ kind }) => kind === 'valueCount').map(({ text }) => text)).toEqual([
      expect.stringContaining('分不清各属哪一列，没有读入'),
    ]);
  });
});
