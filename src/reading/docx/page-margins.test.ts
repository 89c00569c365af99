/** Words outside of the text: page headers and footers, and those that are drawn. */
import { describe, expect, test } from 'vitest';
import {
  type Extras,
  expectRead,
  makeDocx,
  p,
  r,
  relationsXml,
  tbl,
  tc,
  tr,
} from '../../testkit/reading/docx-parts.ts';
import { noteLines } from '../../testkit/reading/note-lines.ts';
import { interpretSource } from '../report/interpret-source.ts';
import { createBudget } from '../source/reading-budget.ts';
import type { SourceBlock } from '../source/source-document.ts';
import { readDocx } from './read-docx.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const vml = 'urn:schemas-microsoft-com:vml';
const beside = (text: string): SourceBlock => ({ is: 'paragraph', text, aside: true });

/** A file with these headers and footers. */
const margins = (headers: readonly string[], footers: readonly string[] = []): Extras => {
  const parts = [
    ...headers.map((content) => ['header', 'hdr', content] as const),
    ...footers.map((content) => ['footer', 'ftr', content] as const),
  ].map(([type, root, content], index) => ({
    type: `${office}/${type}`,
    name: `${type}${index}.xml`,
    content: `<w:${root} xmlns:w="${main}" xmlns:v="${vml}">${content}</w:${root}>`,
  }));
  return {
    parts: {
      'word/_rels/document.xml.rels': relationsXml(
        parts.map(({ type, name }) => [type, name] as const),
      ),
      ...Object.fromEntries(parts.map(({ name, content }) => [`word/${name}`, content])),
    },
  };
};

const wordArt = (string: string) =>
  `<w:r><w:pict><v:shape><v:textpath style="x" string="${string}"/></v:shape></w:pict></w:r>`;

describe('the head and foot of pages', () => {
  test('stand beside the text, in front of it and behind', () => {
    expectRead(p('甲'), [beside('内部资料'), beside('仅供审核'), '甲', beside('存档')], {
      ...margins([p('内部资料') + tbl(tr(tc('仅供审核')))], [p('存档')]),
    });
  });

  test('are given once where pages repeat them, and not at all where the text says the same', () => {
    expectRead(p('青禾镇  年报') + p('甲'), ['青禾镇  年报', '甲', beside('存档')], {
      ...margins([p('青禾镇年报'), p('青禾镇 年报'), p('')], [p('存档'), p('存档')]),
    });
  });

  test.each([
    '1',
    '— 12 —',
    '第 1 页 共 5 页',
    '第1页/共5页',
    '- 3 -',
    '·2·',
    'Page 1 of 5',
    '第一页',
    'ii',
    '3 / 5',
  ])('that are the number of a page say nothing: %s', (number) => {
    expectRead(p('甲'), ['甲'], margins([], [p(number)]));
  });

  test.each(['共 5 件', '2025年1月', '第3稿', '3号文件'])(
    'that only look like one are kept: %s',
    (words) => {
      expectRead(p('甲'), ['甲', beside(words)], margins([], [p(words)]));
    },
  );

  test('do not count in the lists of the text, and keep their drawn words', () => {
    expectRead(p('甲'), [beside('样稿'), '甲'], margins([p(wordArt('样稿'))]));
  });
});

describe('words that are drawn', () => {
  test('follow the paragraph that holds them', () => {
    expectRead(p(r('甲') + wordArt('年报') + r('乙')) + p('丙'), ['甲乙', beside('年报'), '丙']);
  });

  test('that are hidden or deleted are said to be', () => {
    const hidden = wordArt('年报').replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>');
    expectRead(p(hidden), [], {
      notes: [
        { kind: 'hiddenText', place: { is: 'report' }, text: '隐藏文字（没有读入）：“年报”' },
      ],
    });
    expectRead(p(`<w:del>${wordArt('年报')}</w:del>`), [], {
      notes: [{ kind: 'trackedChange', place: { is: 'report' }, text: '删除：“年报”' }],
    });
  });
});

describe('a title outside of the text', () => {
  const title = '青禾镇人民政府2025年政府信息公开工作年度报告';
  const body = p('一、总体情况') + p('本年度公开信息12条。') + p('二、主动公开政府信息情况');
  const read = (content: string, extras: Extras) =>
    interpretSource(readDocx(makeDocx(content, extras), createBudget()));
  const outside = (content: string, extras: Extras) =>
    noteLines(read(content, extras)).flatMap(({ kind, text }) =>
      kind === 'outsideReport' ? [text] : [],
    );

  test.each([
    ['in the page header', body, margins([p(title)])],
    [
      'in a page header of two lines',
      body,
      margins([p('青禾镇人民政府2025年') + p('政府信息公开工作年度报告')]),
    ],
    ['drawn', p(wordArt(title)) + body, {}],
    ['drawn in the page header', body, margins([p(wordArt(title))])],
  ])('is the title: %s', (_, content, extras) => {
    expect(read(content, extras).report).toMatchObject({ unit: '青禾镇人民政府', year: 2025 });
    expect(outside(content, extras)).toEqual([]);
  });

  test('gives way to one in the text, and is quoted where it says more', () => {
    const inText = p(title) + body;
    const header = margins([p('云溪县政府信息公开年度报告汇编')]);
    expect(read(inText, header).report.unit).toBe('青禾镇人民政府');
    expect(outside(inText, header).join()).toContain('云溪县政府信息公开年度报告汇编');
    expect(outside(inText, margins([p(title)]))).toEqual([]);
  });

  test('leaves drawn words within the text out of its prose, quoted', () => {
    const content =
      p(title) + p('一、总体情况') + p(r('本年度公开信息12条。') + wordArt('仅供参考'));
    expect(outside(content, {}).join()).toContain('仅供参考');
    expect(JSON.stringify(read(content, {}).report.sections)).not.toContain('仅供参考');
  });
});
