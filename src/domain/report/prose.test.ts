import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanPastedText, cleanText } from './clean-text.ts';
import { paragraphsOf, sectionParagraphs } from './paragraphs.ts';
import { blocksFromParagraphs, chineseNumeral, paragraphShape, renumberBlocks } from './prose.ts';

const oneTo = (length: number) => Array.from({ length }, (_, index) => index + 1);

describe('a paragraph is', () => {
  test.each([
    ['text', '本年度主动公开信息120条。'],
    ['text under a smaller numbering', '1.加强学习'],
    ['text with an Arabic number in brackets', '（1）加强学习'],
    ['text that merely names a heading', '按照（一）主动公开的要求'],
    ['a heading of level one by its looks', '一、总体情况'],
    ['too long for a heading', `（一）${'长'.repeat(32)}`],
    ['too long for a heading with a full stop', `（一）${'长'.repeat(24)}。`],
    ['a sentence', '（一）加强学习，提高认识。'],
    ['nothing', ''],
    ['an unfinished bracket', '（一主动公开'],
  ])('text: %s', (_, paragraph) => {
    expect(paragraphShape(paragraph)).toEqual({ is: 'body' });
  });

  test.each([
    ['as printed', '（一）主动公开'],
    ['with half-width brackets', '(二)依申请公开'],
    ['with brackets of both kinds and blanks', '（ 三 ) 政府信息管理 '],
    ['indented', '\u3000\u3000（四）平台建设'],
    ['with a full stop', '（五）监督保障。'],
    ['with a colon', '（五）监督保障：'],
    ['with a number above ten', '（二十一）其他'],
    ['with a comma and no stop', '（一）主动公开，依申请公开'],
    ['with its number alone', '（一）'],
    ['as long as a heading may be', `（一）${'长'.repeat(31)}`],
    ['as long as one with a stop may be', `（一）${'长'.repeat(23)}。`],
  ])('a heading of its own: %s', (_, paragraph) => {
    expect(paragraphShape(paragraph)).toEqual({ is: 'heading' });
  });

  test.each([
    ['behind a full stop', '（一）主动公开。本年度……。', '（一）主动公开。', '本年度……。'],
    ['behind a colon', '（二）依申请公开：收到3件。', '（二）依申请公开：', '收到3件。'],
    ['behind a half-width colon', '（二）依申请: 3件', '（二）依申请:', ' 3件'],
    ['behind a semicolon', '（三）管理；制发2件；', '（三）管理；', '制发2件；'],
    ['a sentence as heading', '（一）抓学习，促公开。今年', '（一）抓学习，促公开。', '今年'],
  ])('a heading that runs into its text %s', (_, paragraph, head, rest) => {
    expect(paragraphShape(paragraph)).toEqual({ is: 'runIn', head, rest });
  });
});

describe('paragraphs', () => {
  test('are the lines of a text, cleaned, without empty ones', () => {
    expect(paragraphsOf('  甲 \n\n\u3000\u3000乙\u200b\r\n\t\n丙')).toEqual(['甲', '乙', '丙']);
    expect(paragraphsOf(' \n\u3000')).toEqual([]);
  });

  test.each(['\n', '\r', '\r\n', '\u2028', '\u2029', '\u000b', '\u000c', '\u0085'])(
    'end at a line break of any kind: %j',
    (lineBreak) => {
      expect(paragraphsOf(`甲${lineBreak}乙`)).toEqual(['甲', '乙']);
    },
  );

  test('of a section are its headings and texts in order, those behind the table left out', () => {
    expect(
      sectionParagraphs({
        blocks: [
          { id: 'b1', mark: '', name: '', text: '开头。\n\n第二段。' },
          { id: 'b2', mark: '（一）', name: '主动公开\u200b', text: ' 文字。' },
          { id: 'b3', mark: '（二） ', name: '', text: '' },
        ],
      }),
    ).toEqual(['开头。', '第二段。', '（一）主动公开', '文字。']);
  });

  test('are grouped under their sub-headings; one that runs into its text stays text', () => {
    expect(
      blocksFromParagraphs(
        ['开头。', '（一） 主动公开', '甲', '乙', '（二）依申请公开。3件。', '(三)管理'],
        2,
      ),
    ).toEqual([
      { id: '2-1', mark: '', name: '', text: '开头。' },
      { id: '2-2', mark: '（一） ', name: '主动公开', text: '甲\n乙\n（二）依申请公开。3件。' },
      { id: '2-3', mark: '(三)', name: '管理', text: '' },
    ]);
  });

  test('none at all still give a block to write in', () => {
    expect(blocksFromParagraphs([], 6)).toEqual([{ id: '6-1', mark: '', name: '', text: '' }]);
  });

  const oddLine = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'（）()一二十。：， \u3000\u200b1公开\ud800'.split('')) }),
    fc
      .tuple(fc.constantFrom('（一）', '(十二) ', '（ 三 ）'), fc.string({ maxLength: 40 }))
      .map(([mark, rest]) => mark + rest),
  );
  const oddParagraphs = fc
    .array(oddLine, { maxLength: 8 })
    .map((lines) => lines.flatMap(paragraphsOf));

  test('grouping and ungrouping lose nothing, whatever the text', () => {
    fc.assert(
      fc.property(oddParagraphs, (paragraphs) => {
        const blocks = blocksFromParagraphs(paragraphs, 1);
        expect(sectionParagraphs({ blocks })).toEqual(paragraphs);
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      }),
      { numRuns: 500 },
    );
  });

  test('hold no line break and nothing invisible, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const paragraph of paragraphsOf(text)) {
          expect(paragraph).not.toMatch(/[\u0000-\u001f\u200b\u202e\u2028]/);
          expect(paragraph).toBe(paragraph.trim());
          expect(paragraph).not.toBe('');
        }
      }),
    );
  });
});

describe('sub-headings', () => {
  const block = (mark: string, name: string) => ({ id: name || 'lead', mark, name, text: '文' });

  test('are numbered in order, text without a heading left out', () => {
    const blocks = [
      block('', ''),
      block('（三）', '甲'),
      block('', '乙'),
      block('(一) ', ''),
      ...oneTo(9).map((number) => block('', `第${number}`)),
    ];
    const marks = renumberBlocks(blocks).map(({ mark }) => mark);
    expect(marks.slice(0, 4)).toEqual(['', '（一）', '（二）', '（三）']);
    expect(marks[marks.length - 1]).toBe('（十二）');
  });

  test('keep their name, text and id when they are numbered', () => {
    const blocks = [block('（二）', '甲'), block('（一）', '乙')];
    expect(renumberBlocks(blocks)).toEqual([block('（一）', '甲'), block('（二）', '乙')]);
    expect(renumberBlocks(renumberBlocks(blocks))).toEqual(renumberBlocks(blocks));
  });
});

describe('Chinese numerals', () => {
  test.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [90, '九十'],
    [99, '九十九'],
  ])('%i is %s', (value, text) => {
    expect(chineseNumeral(value)).toBe(text);
  });

  test('from 1 to 99 are read back as the same number', () => {
    const digit = (text: string) => (text ? '零一二三四五六七八九'.indexOf(text) : undefined);
    const read = (text: string) => {
      const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['-', text];
      return (tens === '-' ? 0 : (digit(tens) ?? 1) * 10) + (digit(ones) ?? 0);
    };
    expect(oneTo(99).map((value) => read(chineseNumeral(value)))).toEqual(oneTo(99));
  });
});

describe('cleaning a text', () => {
  test.each([
    ['a zero-width space', '公\u200b开', '公开'],
    ['a zero-width joiner', '公\u200d开', '公开'],
    ['a byte order mark', '\ufeff公开', '公开'],
    ['a soft hyphen', '公\u00ad开', '公开'],
    ['a bidirectional override', '公\u202e开\u202c', '公开'],
    ['an isolate', '\u2066公开\u2069', '公开'],
    ['a control character', '公\u0000\u0007\u001b开', '公开'],
    ['a control character of the second set', '公\u009b开', '公开'],
    ['a private-use character', '公\ue000\uf8ff开', '公开'],
    ['a private-use character of the upper planes', '公\u{f0000}\u{10fffd}开', '公开'],
    ['a noncharacter', '公\uffff\ufffe开', '公开'],
    ['half a surrogate pair', '公\ud800开\udc00', '公开'],
    ['an object replacement', '公\ufffc开', '公开'],
  ])('takes out %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test.each([
    ['tabs and no-break spaces are spaces', 'a\tb\u00a0c\u202fd', 'a b c d'],
    ['line breaks of any kind are one kind', 'a\r\nb\rc\u2028d\u2029e\u000bf', 'a\nb\nc\nd\ne\nf'],
    ['an ideographic space stays', '甲\u3000乙', '甲\u3000乙'],
    ['a whole surrogate pair stays', '𠮷镇😀', '𠮷镇😀'],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  const visible = fc.string({
    unit: fc
      .oneof(
        fc.integer({ min: 0x20, max: 0x7e }),
        fc.integer({ min: 0xa1, max: 0xac }),
        fc.integer({ min: 0x3000, max: 0x9fff }),
        fc.integer({ min: 0xff01, max: 0xff5e }),
        fc.integer({ min: 0x20000, max: 0x2a6df }),
        fc.integer({ min: 0x1f300, max: 0x1f64f }),
      )
      .map((code) => String.fromCodePoint(code)),
  });

  test('never changes what can be seen', () => {
    fc.assert(
      fc.property(visible, (text) => {
        expect(cleanText(text)).toBe(text);
      }),
    );
  });

  test('a second time changes nothing, and no half pair is left', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        }),
        (text) => {
          const clean = cleanText(text);
          expect(cleanText(clean)).toBe(clean);
          expect(() => encodeURIComponent(clean)).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });

  test('pasted: typed indents and blanks at the ends of lines go, and runs of empty lines', () => {
    expect(cleanPastedText('\u3000\u3000（一）主动公开 \r\n  1.甲\u200b\t\n\n\n\n乙')).toBe(
      '（一）主动公开\n1.甲\n\n乙',
    );
    expect(cleanPastedText('甲 乙\u3000丙')).toBe('甲 乙\u3000丙');
    expect(cleanPastedText('')).toBe('');
  });
});
