/** Automatic numbering: what is printed before a paragraph and does not stand in its text. */
import { describe, expect, test } from 'vitest';
import {
  expectRead,
  makeDocx,
  p,
  r,
  readBody,
  tbl,
  tc,
  tr,
} from '../../testkit/reading/docx-parts.ts';
import { createBudget } from '../source/reading-budget.ts';
import { readDocx } from './read-docx.ts';

const lvl = (level: number, text: string, more = '', format = 'decimal', start = 1) =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
const num = (id: number, definition: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
const restart = (level: number, start: number) =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const numPr = (id: number | string, level?: number) =>
  `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${id}"/></w:numPr>`;
const item = (id: number, level = 0, text = '项') => p(text, numPr(id, level));

/** The numbers printed before the paragraphs of the body. */
function numbers(body: string, numbering: string, styles?: string) {
  const { blocks, notes } = readBody(body, { numbering, ...(styles !== undefined && { styles }) });
  expect(notes).toEqual([]);
  return blocks.flatMap((block) => (block.is === 'paragraph' ? [block.autoNumber] : []));
}

const outlineList =
  list(
    0,
    lvl(0, '%1、', '', 'chineseCounting'),
    lvl(1, '（%2）', '', 'chineseCounting'),
    lvl(2, '%3.'),
  ) + num(1, 0);

describe('automatic numbers', () => {
  test('are what is printed, and no part of the text', () => {
    expectRead(
      item(1, 0, '总体情况'),
      [{ is: 'paragraph', text: '总体情况', autoNumber: '一、' }],
      {
        numbering: outlineList,
      },
    );
  });

  test('go on in each level and begin anew below a new one', () => {
    const levels = [0, 1, 1, 2, 2, 1, 2, 0, 1, 2, 0];
    expect(numbers(levels.map((level) => item(1, level)).join(''), outlineList)).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '2.',
      '（三）',
      '1.',
      '二、',
      '（一）',
      '1.',
      '三、',
    ]);
  });

  test('begin with the number that the list says', () => {
    const numbering = list(0, lvl(0, '%1、', '', 'taiwaneseCountingThousand', 6)) + num(1, 0);
    expect(numbers(item(1) + item(1), numbering)).toEqual(['六、', '七、']);
  });

  test('hold the numbers of the levels above', () => {
    const numbering =
      list(0, lvl(0, '%1', '', 'upperRoman'), lvl(1, '%1.%2'), lvl(2, '%1.%2.%3', '<w:isLgl/>')) +
      num(1, 0);
    expect(numbers([0, 1, 2, 2].map((level) => item(1, level)).join(''), numbering)).toEqual([
      'I',
      'I.1',
      '1.1.1',
      '1.1.2',
    ]);
  });

  test('of a level above that was left out count as begun', () => {
    const numbering = list(0, lvl(0, '%1', '', 'decimal', 3), lvl(1, '%1.%2')) + num(1, 0);
    expect(numbers(item(1, 1) + item(1, 0), numbering)).toEqual(['3.1', '4']);
  });

  test('hold nothing for a level above that has bullets', () => {
    const bullets = lvl(1, '—', '', 'bullet');
    const numbering = list(0, lvl(0, '%1.'), bullets, lvl(2, '%1.%2%3.')) + num(1, 0);
    expect(numbers([0, 2, 2, 1, 2].map((level) => item(1, level)).join(''), numbering)).toEqual([
      '1.',
      '1.1.',
      '1.2.',
      undefined,
      '1.1.',
    ]);
  });

  test('hold no numbers of levels below', () => {
    expect(numbers(item(1), list(0, lvl(0, '%1.%2'), lvl(1, '%2')) + num(1, 0))).toEqual(['1.']);
  });

  test('never begin anew where a level says so', () => {
    const numbering =
      list(0, lvl(0, '%1、'), lvl(1, '%2.', '<w:lvlRestart w:val="0"/>')) + num(1, 0);
    expect(numbers([0, 1, 1, 0, 1].map((level) => item(1, level)).join(''), numbering)).toEqual([
      '1、',
      '1.',
      '2.',
      '2、',
      '3.',
    ]);
  });

  test('begin anew only below the level that is named', () => {
    const numbering =
      list(0, lvl(0, '%1、'), lvl(1, '（%2）'), lvl(2, '%3.', '<w:lvlRestart w:val="1"/>')) +
      num(1, 0);
    expect(
      numbers([0, 1, 2, 1, 2, 0, 2].map((level) => item(1, level)).join(''), numbering),
    ).toEqual(['1、', '（1）', '1.', '（2）', '2.', '2、', '1.']);
  });

  test.each<[format: string, text: string, printed: string | undefined]>([
    ['bullet', '\uf06c', undefined],
    ['none', '第%1', '第'],
    ['none', '%1', undefined],
    ['decimal', '', undefined],
    ['decimal', '附件', '附件'],
    ['decimalEnclosedCircleChinese', '%1', '①'],
    ['decimal', '%0%1%a', '%01%a'],
  ])('in the format %s with the text "%s"', (format, text, printed) => {
    expect(numbers(item(1), list(0, lvl(0, text, '', format)) + num(1, 0))).toEqual([printed]);
  });

  test('are not shown where their level hides them', () => {
    const hidden = lvl(0, '%1').replace('</w:lvl>', '<w:rPr><w:vanish/></w:rPr></w:lvl>');
    expect(numbers(item(1), list(0, hidden) + num(1, 0))).toEqual([undefined]);
  });

  test('in a newer format take the one given for older Word', () => {
    const numFmt =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>';
    const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/>${numFmt}<w:lvlText w:val="%1"/></w:lvl>`;
    expect(numbers(item(1), list(0, level) + num(1, 0))).toEqual(['01']);
  });
});

describe('lists', () => {
  test('of one definition count together, unless one starts anew', () => {
    const numbering = list(0, lvl(0, '%1.')) + num(1, 0) + num(2, 0) + num(3, 0, restart(0, 5));
    expect(numbers(item(1) + item(2) + item(3) + item(3) + item(1), numbering)).toEqual([
      '1.',
      '2.',
      '5.',
      '6.',
      '7.',
    ]);
  });

  test('of other definitions count by themselves', () => {
    const numbering = list(0, lvl(0, '%1.')) + list(1, lvl(0, '（%1）')) + num(1, 0) + num(2, 1);
    expect(numbers(item(1) + item(2) + item(1), numbering)).toEqual(['1.', '（1）', '2.']);
  });

  test('may print a level otherwise than their definition', () => {
    const override = `<w:lvlOverride w:ilvl="0">${lvl(0, '第%1条', '', 'chineseCounting')}</w:lvlOverride>`;
    const numbering = list(0, lvl(0, '%1.'), lvl(1, '%1-%2')) + num(1, 0, override);
    expect(numbers(item(1) + item(1, 1), numbering)).toEqual(['第一条', '一-1']);
  });

  test('may be those of a style', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Outline"/></w:abstractNum>' +
      list(1, '<w:styleLink w:val="Outline"/>', lvl(0, '%1、')) +
      num(1, 0) +
      num(2, 1);
    const styles = `<w:style w:type="numbering" w:styleId="Outline"><w:name w:val="Outline"/><w:pPr>${numPr(2)}</w:pPr></w:style>`;
    expect(numbers(item(1) + item(2), numbering, styles)).toEqual(['1、', '2、']);
  });

  test('that lead to each other in a circle are none', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Loop"/></w:abstractNum>' +
      num(1, 0);
    const styles = `<w:style w:type="numbering" w:styleId="Loop"><w:name w:val="Loop"/><w:pPr>${numPr(1)}</w:pPr></w:style>`;
    expect(numbers(item(1), numbering, styles)).toEqual([undefined]);
  });

  test.each([
    ['that are not there', item(9)],
    ['of a definition that is not there', item(8)],
    ['of a level that is not there', item(1, 7)],
    [
      'with a level that is none',
      p('项', '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="9"/></w:numPr>'),
    ],
  ])('%s print nothing', (_, body) => {
    expect(numbers(body, outlineList + num(8, 77))).toEqual([undefined]);
  });
});

describe('the style of a paragraph', () => {
  const style = (id: string, content: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${content}</w:style>`;
  const numbering =
    list(
      0,
      lvl(0, '%1、', '<w:pStyle w:val="First"/>'),
      lvl(1, '（%2）', '<w:pStyle w:val="Second"/>'),
      lvl(2, '%3.'),
    ) + num(1, 0);
  const styles =
    style('First', `<w:pPr>${numPr(1)}</w:pPr>`) +
    style('Second', `<w:pPr>${numPr(1)}</w:pPr>`) +
    style('Third', `<w:pPr>${numPr(1, 2)}</w:pPr>`) +
    style('Derived', '<w:basedOn w:val="First"/>') +
    style(
      'Deeper',
      '<w:basedOn w:val="First"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr>',
    );
  const styled = (id: string, more = '') => p('项', `<w:pStyle w:val="${id}"/>${more}`);

  test('puts it on the level that names the style, or else the one it says', () => {
    const body = ['First', 'Second', 'Third', 'Derived', 'Deeper'].map((id) => styled(id)).join('');
    expect(numbers(body, numbering, styles)).toEqual(['1、', '（1）', '1.', '2、', '1.']);
  });

  test('gives way to the list of the paragraph itself', () => {
    const other = list(1, lvl(0, '%1)')) + num(2, 1);
    expect(numbers(styled('First', numPr(2, 0)), numbering + other, styles)).toEqual(['1)']);
  });

  test('gives way to a paragraph that says it has no list', () => {
    expect(numbers(styled('First', numPr(0)) + styled('First'), numbering, styles)).toEqual([
      undefined,
      '1、',
    ]);
  });

  test('keeps its list where the paragraph says another level only', () => {
    const level = '<w:numPr><w:ilvl w:val="1"/></w:numPr>';
    expect(numbers(styled('First', level), numbering, styles)).toEqual(['（1）']);
  });
});

describe('what counts', () => {
  const numbering = list(0, lvl(0, '%1.')) + num(1, 0);
  const empty = item(1, 0, '');

  test('an empty paragraph does, as its number is printed', () => {
    expect(numbers(item(1) + empty + item(1), numbering)).toEqual(['1.', '3.']);
  });

  test('a paragraph that is hidden whole does not', () => {
    const hidden = p(r('', '<w:vanish/>'), `${numPr(1, 0)}<w:rPr><w:vanish/></w:rPr>`);
    expect(numbers(item(1) + hidden + item(1), numbering)).toEqual(['1.', '2.']);
  });

  test('a deleted paragraph, and a deleted row, do not', () => {
    const deleted = p('', `${numPr(1, 0)}<w:rPr><w:del w:id="1"/></w:rPr>`);
    const deletedRow = `<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${tc(empty)}</w:tr>`;
    const body = item(1) + deleted + item(1) + deleted + tbl(deletedRow) + item(1);
    expect(numbers(body, numbering)).toEqual(['1.', '2.', '3.']);
  });

  test('a text box does by itself', () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${item(1, 0, '框') + item(1, 0, '框')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const boxed = p(r('项') + box, numPr(1, 0));
    expect(numbers(item(1) + boxed + boxed + item(1), numbering)).toEqual([
      '1.',
      '2.',
      '1.',
      '2.',
      '3.',
      '1.',
      '2.',
      '4.',
    ]);
  });

  test('cells do, in reading order, but not those that go on with the one above', () => {
    const document = readBody(
      tbl(
        tr(tc(item(1), '<w:vMerge w:val="restart"/>'), tc(item(1))),
        tr(tc(empty, '<w:vMerge/>'), tc(item(1))),
      ) + item(1),
      { numbering },
    );
    expect(JSON.stringify(document.blocks).match(/"autoNumber":"\d\."/g)).toEqual(
      ['1.', '2.', '3.', '4.'].map((number) => `"autoNumber":"${number}"`),
    );
  });
});

test('a file without its part for numbering has no numbers', () => {
  const bytes = makeDocx(item(1, 0, '甲'));
  expect(readDocx(bytes, createBudget()).blocks).toEqual([{ is: 'paragraph', text: '甲' }]);
});
