// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import type { Report } from '../domain/report/report.ts';
import {
  all,
  localReport,
  one,
  parsePart,
  partsOf,
  sampleReport,
  textOf,
  value,
  writeReport,
} from '../testkit/word/word-files.ts';

const write = async (report: Report) => {
  const parts = partsOf(await writeReport(report));
  return { parts, document: parsePart(parts, 'word/document.xml') };
};
const usual = await write(sampleReport('2021'));
const style = (paragraph: Element) => value(paragraph, 'w:pStyle');
const paragraphWith = (document: Document, text: string) => {
  const found = all(document, 'w:p').find((paragraph) => textOf(paragraph).includes(text));
  if (!found) throw new Error(`No paragraph with ${text}`);
  return found;
};
const ofStyle = (document: Document, name: string) =>
  all(document, 'w:p').filter((paragraph) => style(paragraph) === name);

describe('the page', () => {
  test('is A4 with a text block of 156 × 225 mm and no grid that snaps', async () => {
    const { document } = usual;
    const attributes = (name: string) =>
      Object.fromEntries(Array.from(one(document, name).attributes, (a) => [a.name, a.value]));
    expect(attributes('w:pgSz')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(attributes('w:pgMar')).toMatchObject({
      'w:top': '2098',
      'w:right': '1474',
      'w:bottom': '1984',
      'w:left': '1587',
      'w:footer': '1400',
      'w:gutter': '0',
    });
    expect(attributes('w:docGrid')).toEqual({ 'w:linePitch': '579' });
    expect(all(document, 'w:sectPr')).toHaveLength(1);
    expect(all(document, 'w:titlePg')).toHaveLength(0);
  });
});

describe('the text', () => {
  test('names the fonts of all four slots and the hint on every run', async () => {
    const { parts } = await write(localReport());
    for (const name of ['word/document.xml', 'word/footer1.xml', 'word/footer2.xml']) {
      for (const run of all(parsePart(parts, name), 'w:r')) {
        const fonts = one(run, 'w:rFonts');
        for (const slot of ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs']) {
          expect(fonts.getAttribute(slot)).toBeTruthy();
        }
        expect(fonts.getAttribute('w:hint')).toBe('eastAsia');
      }
    }
  });

  test('has no theme fonts, no revision marks and nothing hidden', async () => {
    const { parts } = usual;
    const xml = Array.from(parts.values()).join('');
    expect(xml).not.toMatch(/Theme="|asciiTheme|eastAsiaTheme|w:rsid|w:vanish|w:ins |w:del /);
    expect(Array.from(parts.keys()).join()).not.toMatch(/theme|comments|custom/);
  });

  test.each([
    [false, ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312']],
    [true, ['宋体', '黑体', '楷体', '仿宋']],
  ])('uses the national fonts, or with plainFonts = %s those of Windows', async (plain, fonts) => {
    const report = sampleReport('2021');
    report.options.plainFonts = plain;
    const { parts, document } = await write(report);
    const fontOf = (text: string) => value(paragraphWith(document, text), 'w:rFonts', 'w:eastAsia');
    expect([
      fontOf('青石镇人民政府2025年政府信息公开'),
      fontOf('一、总体情况'),
      fontOf('（一）主动公开'),
      fontOf('公开信息86条'),
    ]).toEqual(fonts);
    const title = all(parsePart(parts, 'word/styles.xml'), 'w:style').find(
      (candidate) => candidate.getAttribute('w:styleId') === 'Title',
    );
    const isBold = all(title as Element, 'w:b').some((b) => b.getAttribute('w:val') !== 'false');
    expect(isBold).toBe(plain);
    const listed = all(parsePart(parts, 'word/fontTable.xml'), 'w:font');
    expect(listed.map((font) => font.getAttribute('w:name'))).toEqual(
      expect.arrayContaining([...fonts, '宋体', 'Times New Roman']),
    );
  });

  test('sets a heading that runs into the text in 楷体 up to its full stop', async () => {
    const { document } = usual;
    const [head, rest] = all(paragraphWith(document, '制度建设情况'), 'w:r') as [Element, Element];
    expect([textOf(head), value(head, 'w:rFonts', 'w:eastAsia')]).toEqual([
      '（二）制度建设情况。',
      '楷体_GB2312',
    ]);
    expect(value(rest, 'w:rFonts', 'w:eastAsia')).toBe('仿宋_GB2312');
  });

  test('is set with 28 characters to a line unless half-width commas stand in it', async () => {
    const report = sampleReport('2021');
    report.preamble = '全文如下，请查阅。\n全文如下,请查阅。';
    const { document } = await write(report);
    expect(value(one(paragraphWith(document, '如下，'), 'w:rPr'), 'w:spacing')).toBe('-5');
    expect(value(one(paragraphWith(document, '如下,'), 'w:rPr'), 'w:spacing')).toBeNull();
  });

  test('does not pull a line apart in front of a web address', async () => {
    const report = sampleReport('2021');
    report.contacts = '网址：http://www.example.gov.cn/zfxxgk/index.html。';
    const { document } = await write(report);
    expect(value(paragraphWith(document, '网址'), 'w:jc')).toBe('left');
  });
});

describe('the title', () => {
  test('is one paragraph, broken behind the name of the office where it is long', async () => {
    const report = sampleReport('2021');
    report.unit = '白鹭县柳湾乡人民政府';
    const { document } = await write(report);
    const [title, ...others] = ofStyle(document, 'Title');
    expect(others).toEqual([]);
    expect(all(title as Element, 'w:br')).toHaveLength(1);
    expect(textOf(title as Element)).toBe('白鹭县柳湾乡人民政府2025年政府信息公开工作年度报告');
  });

  test('of a very long name keeps to lines of 20 characters', async () => {
    const report = sampleReport('2021');
    report.unit = '四川省凉山彝族自治州木里藏族自治县俄亚纳西族乡人民政府';
    const { document } = await write(report);
    const lines = all(ofStyle(document, 'Title')[0] as Element, 'w:t').map((t) => t.textContent);
    expect(lines).toEqual([
      '四川省凉山彝族自治州木里藏族自治县',
      '俄亚纳西族乡人民政府',
      '2025年政府信息公开工作年度报告',
    ]);
  });
});

describe('headings', () => {
  test('are the six of the form, with outline levels in their styles', async () => {
    const { parts, document } = usual;
    const headings = ofStyle(document, 'Heading1').map(textOf);
    expect(headings.map((heading) => heading.slice(0, 2))).toEqual([
      '一、',
      '二、',
      '三、',
      '四、',
      '五、',
      '六、',
    ]);
    const levels = all(parsePart(parts, 'word/styles.xml'), 'w:style')
      .filter((candidate) => /^Heading/.test(candidate.getAttribute('w:styleId') ?? ''))
      .map((candidate) => [value(candidate, 'w:name'), value(candidate, 'w:outlineLvl')]);
    expect(levels).toEqual([
      ['heading 1', '0'],
      ['heading 2', '1'],
    ]);
  });

  test('stay with what follows and keep a distance from tables', async () => {
    const { parts, document } = usual;
    const styles = all(parsePart(parts, 'word/styles.xml'), 'w:style');
    for (const heading of styles.filter((s) =>
      /^(Title|Heading)/.test(s.getAttribute('w:styleId') ?? ''),
    )) {
      expect(all(heading, 'w:keepNext')).toHaveLength(1);
    }
    const third = paragraphWith(document, '三、收到和处理');
    expect(value(third, 'w:spacing', 'w:before')).toBe('200');
    expect(value(third, 'w:spacing', 'w:after')).toBe('60');
  });
});

describe('the end', () => {
  test('has the office and the date at the right, kept together with the last text', async () => {
    const { document } = usual;
    const signature = ofStyle(document, 'ReportSignature');
    expect(signature.map(textOf)).toEqual(['青石镇人民政府', '2026年1月20日']);
    expect(signature.map((line) => all(line, 'w:keepNext').length)).toEqual([1, 0]);
    expect(all(paragraphWith(document, '无。'), 'w:keepNext')).toHaveLength(1);
  });

  test('keeps the lines of what stays with a table or the signature, for Word and WPS', async () => {
    const report = sampleReport('2021');
    const block = { id: 'b1', mark: '', name: '' };
    report.sections.s2.blocks = [{ ...block, text: '前一段。\n表格如下。' }];
    const { document } = await write(report);
    const kept = (text: string) => {
      const paragraph = paragraphWith(document, text);
      return ['w:keepNext', 'w:keepLines'].map((name) => all(paragraph, name).length);
    };
    expect(kept('表格如下。')).toEqual([1, 1]);
    expect(kept('无。')).toEqual([1, 1]);
    expect(kept('前一段。')).toEqual([0, 0]);
  });

  test('gives a signature with a very long name the whole line', async () => {
    const report = sampleReport('2021');
    report.closing.signature = '四川省凉山彝族自治州木里藏族自治县俄亚纳西族乡人民政府';
    const { document } = await write(report);
    const [name, date] = ofStyle(document, 'ReportSignature') as [Element, Element];
    expect([value(name, 'w:ind', 'w:right'), value(date, 'w:ind', 'w:right')]).toEqual(['0', null]);
  });

  test('is a paragraph, also in a report without any text', async () => {
    const { document } = await write(blankReport({ unit: '', year: 2025, deadline: '' }));
    const last = Array.from(one(document, 'w:body').children)
      .filter(({ tagName }) => tagName !== 'w:sectPr')
      .pop();
    expect(last?.tagName).toBe('w:p');
  });
});
