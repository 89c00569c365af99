// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import {
  all,
  parsePart,
  partsOf,
  sampleReport,
  textOf,
  writeReport,
} from '../testkit/word/word-files.ts';
import { escapeXml, wordText } from './word-text.ts';

const oddTexts: [string, string, string][] = [
  ['characters that mean something in XML', '<a>&"\'</a>', '<a>&"\'</a>'],
  ['an emoji', '公开😀信息', '公开😀信息'],
  ['a rare character outside the basic plane', '𠮷家镇', '𠮷家镇'],
  ['halves of a character', '公\ud83d开\ude00', '公开'],
  ['control characters', '公\u0000\u0008\u000b\u001f\u007f开', '公 开'],
  ['invisible characters', '公\u200b\u2060\ufeff\u202e开', '公开'],
  ['no characters at all', '公\ufffe\uffff\ufffd开', '公开'],
  ['private use', '公\ue000\u{f0000}开', '公开'],
  ['a tab and a no-break space', '公\t\u00a0开', '公  开'],
  ['dollar signs, which replacements read', '$& $1 $$', '$& $1 $$'],
  ['the end of a CDATA section', ']]>', ']]>'],
];

test.each(oddTexts)('%s on a line', (_, typed, printed) => {
  expect(wordText(typed)).toBe(printed);
});

describe.each(oddTexts)('a report full of %s', (_, typed, printed) => {
  test('gives a valid file that holds the text', async () => {
    const report = sampleReport('2021');
    report.unit = `${typed}镇`;
    report.sections.s6.blocks[0] = { id: 'b1', mark: '', name: '', text: typed };
    report.cells['table3/1/natural'] = typed;
    report.extraRows = [{ id: 'x', label: typed }];
    report.closing.signature = typed;
    const parts = partsOf(await writeReport(report));
    for (const name of parts.keys()) parsePart(parts, name);
    const document = parsePart(parts, 'word/document.xml');
    const texts = all(document, 'w:t');
    const whole = texts.map((text) => text.textContent).join('');
    for (const line of printed.split(/\s+/)) expect(whole).toContain(line);
    expect(whole).not.toMatch(/[\t\n\r]/);
    expect(texts.every((text) => text.getAttribute('xml:space') === 'preserve')).toBe(true);
  });
});

test('very long prose is written in full', async () => {
  const report = sampleReport('2021');
  const paragraph = '全面推进政务公开工作，及时公开各类政府信息869条。'.repeat(400);
  report.sections.s5.blocks[0] = { id: 'b1', mark: '', name: '', text: paragraph };
  const parts = partsOf(await writeReport(report));
  expect(all(parsePart(parts, 'word/document.xml'), 'w:p').map(textOf)).toContain(paragraph);
});

test('text in an attribute is escaped', () => {
  expect(escapeXml('<"&">')).toBe('&lt;&quot;&amp;&quot;&gt;');
});
