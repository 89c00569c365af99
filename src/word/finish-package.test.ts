// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import {
  all,
  one,
  parsePart,
  partsOf,
  sampleReport,
  testDate,
  textOf,
  value,
  writeReport,
} from '../testkit/word/word-files.ts';

const parts = partsOf(await writeReport(sampleReport('2021')));

describe('the package', () => {
  test('begins with the content types and holds what a report needs, no more', () => {
    expect(Array.from(parts.keys())).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'docProps/app.xml',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/settings.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/footer2.xml',
    ]);
  });

  test('is well-formed in every part', () => {
    for (const name of parts.keys()) parsePart(parts, name);
  });

  test('relates and describes only parts that are there', () => {
    const targets = [
      ...all(parsePart(parts, '_rels/.rels'), 'Relationship').map((r) => r.getAttribute('Target')),
      ...all(parsePart(parts, 'word/_rels/document.xml.rels'), 'Relationship').map(
        (r) => `word/${r.getAttribute('Target')}`,
      ),
    ];
    const described = all(parsePart(parts, '[Content_Types].xml'), 'Override').map((type) =>
      type.getAttribute('PartName')?.slice(1),
    );
    for (const name of [...targets, ...described]) expect(parts.has(name as string)).toBe(true);
  });

  test('is the same to the byte for the same report and date', async () => {
    const first = await writeReport(sampleReport('2019'));
    expect(await writeReport(sampleReport('2019'))).toEqual(first);
    expect(await writeReport(sampleReport('2019'), new Date('2026-01-21'))).not.toEqual(first);
  });
});

describe('the properties', () => {
  test('are title, office, date and language', () => {
    const core = one(parsePart(parts, 'docProps/core.xml'), 'cp:coreProperties');
    expect(
      Object.fromEntries(Array.from(core.children, (e) => [e.tagName, e.textContent])),
    ).toEqual({
      'dc:title': '青石镇人民政府2025年政府信息公开工作年度报告',
      'dc:creator': '青石镇人民政府',
      'cp:lastModifiedBy': '青石镇人民政府',
      'dcterms:created': testDate.toISOString().replace('.000', ''),
      'dcterms:modified': testDate.toISOString().replace('.000', ''),
      'dc:language': 'zh-CN',
    });
  });

  test('name nobody where the office is not known', async () => {
    const report = { ...sampleReport('2021'), unit: '' };
    const core = partsOf(await writeReport(report)).get('docProps/core.xml');
    expect(core).not.toMatch(/creator|Un-named/);
  });
});

describe('the settings', () => {
  test('are those of Word 2013 and later, with different odd and even pages', () => {
    const settings = parsePart(parts, 'word/settings.xml');
    expect(all(settings, 'w:evenAndOddHeaders')).toHaveLength(1);
    expect(value(settings, 'w:compatSetting')).toBe('15');
    expect(value(settings, 'w:themeFontLang', 'w:eastAsia')).toBe('zh-CN');
    for (const name of ['w:updateFields', 'w:rsids', 'w:documentProtection']) {
      expect(all(settings, name)).toEqual([]);
    }
  });
});

describe('the styles', () => {
  const styles = parsePart(parts, 'word/styles.xml');
  const styleOf = (id: string) =>
    all(styles, 'w:style').find((style) => style.getAttribute('w:styleId') === id) as Element;

  test('are ours, in black, and the one that tables rest on', () => {
    const ids = all(styles, 'w:style').map((style) => style.getAttribute('w:styleId'));
    expect(ids.filter((id) => !/^(Report|Heading|Title$|Normal$)/.test(id ?? ''))).toEqual([
      'TableNormal',
    ]);
    for (const color of all(styles, 'w:color')) expect(color.getAttribute('w:val')).toBe('000000');
  });

  test('give 22 lines to the page: exactly 28.95 pt, no widow control', () => {
    const normal = styleOf('Normal');
    expect(value(normal, 'w:spacing', 'w:line')).toBe('579');
    expect(value(normal, 'w:spacing', 'w:lineRule')).toBe('exact');
    expect(value(normal, 'w:widowControl')).toBe('0');
    expect(normal.getAttribute('w:default')).toMatch(/^(1|true)$/);
  });

  test('write every indent in twips and in characters', () => {
    const indent = (id: string) =>
      Object.fromEntries(
        Array.from(one(styleOf(id), 'w:ind').attributes, (a) => [a.name, a.value]),
      );
    const first = { 'w:firstLine': '640', 'w:firstLineChars': '200' };
    expect(indent('ReportBody')).toEqual(first);
    expect(indent('Heading1')).toEqual(first);
    expect(indent('ReportFooterOdd')).toEqual({ 'w:right': '280', 'w:rightChars': '100' });
    expect(indent('ReportFooterEven')).toEqual({ 'w:left': '280', 'w:leftChars': '100' });
    expect(indent('ReportSignature')).toEqual({ 'w:right': '1280', 'w:rightChars': '400' });
  });
});

test('tables have names, for programs that read aloud', () => {
  const captions = all(parsePart(parts, 'word/document.xml'), 'w:tblCaption');
  expect(captions.map((caption) => caption.getAttribute('w:val')?.slice(0, 2))).toEqual([
    '表二',
    '表三',
    '表四',
  ]);
});

test('the font table says what may stand in for a missing font', () => {
  const fonts = all(parsePart(parts, 'word/fontTable.xml'), 'w:font');
  const stands = fonts.map((font) => [font.getAttribute('w:name'), value(font, 'w:altName')]);
  expect(stands).toContainEqual(['仿宋_GB2312', '仿宋']);
  expect(stands).toContainEqual(['楷体_GB2312', '楷体']);
  expect(stands).toContainEqual(['方正小标宋简体', '宋体']);
});

describe('the page number', () => {
  test.each([
    ['word/footer1.xml', 'ReportFooterOdd', '1'],
    ['word/footer2.xml', 'ReportFooterEven', '2'],
  ])('of %s is a field in runs of its own between two dashes', (name, style, number) => {
    const footer = parsePart(parts, name);
    expect(value(footer, 'w:pStyle')).toBe(style);
    const runs = all(footer, 'w:r').map((run) => {
      const content = run.lastElementChild as Element;
      return content.getAttribute('w:fldCharType') ?? content.textContent?.trim();
    });
    expect(runs).toEqual(['—', 'begin', 'PAGE', 'separate', number, 'end', '—']);
    expect(textOf(one(footer, 'w:p'))).toBe(`— ${number} —`);
  });
});
