/** Oddities that people have met in files, which are not part of the project: each with what is right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyRepair } from '../domain/checks/repairs/repairs.ts';
import { runChecks } from '../domain/checks/run-checks.ts';
import { editionById } from '../domain/edition/editions.ts';
import { figureCells } from '../domain/edition/figure-cells.ts';
import type { Report } from '../domain/report/report.ts';
import { noteLines } from '../testkit/reading/note-lines.ts';
import { describeReference } from '../testkit/reference-folder.ts';
import { readPastedTable } from './paste/read-pasted-table.ts';
import { readReportFile } from './read-report-file.ts';

/** Their few sentences say nothing of 社会评议, and it is said; what is looked at here is how they are read. */
const found = (report: Report) => runChecks(report).filter(({ rule }) => rule !== 'S-ART50-4');

/** The notes as 「kind where text」 begin with these, and the findings are these. */
interface Right {
  readonly notes?: readonly string[];
  readonly findings?: readonly string[];
}

/** The files that hold the same report as the plain one. */
const right: Readonly<Record<string, Right>> = {
  'base.docx': {},
  'base.html': {},
  '05-heading-at-end-of-paragraph.html': {
    notes: ['otherHeading section2 “二、主动公开政府信息情况”和正文印在同一段，已分开读入'],
  },
  '06-one-character-brackets.html': {},
  '07-question-marks.html': { notes: ['lostBlanks report 首尾的“?”多半是没能存下来的空格'] },
  '01-altchunk-table3.docx': {},
  '02-wordart-title.docx': {},
  '03-drop-down-fields.docx': {},
  '09-figures-in-inputs.html': {},
  '13-title-in-page-header.docx': {},
  '14-comments-on-cells.docx': {
    notes: [
      'comment section1/',
      'comment table3.1.natural 批注（没有读入）：“此处应为3，请核对台账”',
      'comment table3.1.natural 批注（没有读入）：“已改”',
      'trackedChange table3.3.1.total 删除：“1”；插入：“2”',
    ],
  },
  '15-flat-opc.xml': {},
  '08-frame-part.mhtml': {},
  '08-frame-srcdoc.html': {
    notes: ['outsideReport report 不属于年报正文，没有读入：“首页 政府信息公开 年报”'],
  },
  '10-ruby.html': { notes: ['hiddenText report 字上的注音没有读入：'] },
  '18-row-name-with-a-note.html': {
    notes: ['otherLabel table2.rules 印的是“规章（各办公室均无制定规章的权限）”'],
    findings: ['S-LABEL'],
  },
  '22-row-name-lost.html': {
    notes: ['missingRow table2.rules 这一行没有行名，按位置读作“规章”'],
    findings: ['S-LABEL'],
  },
};

/** The files that are not read, with what is said of them. */
const refused: Readonly<Record<string, RegExp>> = {
  '08-frameset.html': /框架.*请打开“left\.html”、“content\.html”/,
  '16-pdf-embed.html': /附件里.*“P020250110\.pdf”、“P020250110\.docx”.*全选复制/,
  '16-script-filled.html': /由脚本显示.*全选复制/,
  '15-word-2003.xml': /^这是 Word 2003 的 XML 文件.*另存为 \.docx/,
};

const plain = ({ unit, year, title, sections, cells }: Report) => ({
  ...{ unit, year, title, cells },
  sections: Object.values(sections).map(({ blocks, after }) => [
    ...blocks.map(({ id: _, ...block }) => block),
    after,
  ]),
});

/** The local rows of a report, with their figures in their order. */
const rowsOf = ({ extraRows, cells, edition }: Report) =>
  extraRows.map(({ id, label, at }) => ({
    label,
    at,
    figures: figureCells(editionById(edition), { splits: {}, extraRows })
      .filter(({ key }) => key.startsWith(`table2/extra+${id}/`))
      .map(({ key }) => cells[key]),
  }));

describeReference('oddities of files', 'field-reports', (folder) => {
  const read = (name: string) => readReportFile(readFileSync(join(folder, name)));

  test.each(Object.entries(right))('%s is read as it is meant', async (name, expected) => {
    const { report, notes } = await read(name);
    const base = await read('base.html');
    expect(plain(report)).toEqual(plain(base.report));
    const lines = noteLines({ report, notes }).map(
      ({ kind, where, text }) => `${kind} ${where} ${text}`,
    );
    const wanted = expected.notes ?? [];
    expect(lines.map((line, index) => line.slice(0, wanted[index]?.length))).toEqual(wanted);
    expect(found(report).map(({ rule }) => rule)).toEqual(expected.findings ?? []);
  });

  test('a row that the form has not is one of its item, in its place', async () => {
    const { report, notes } = await read('19-local-row-with-three-figures.html');
    expect(notes).toEqual([]);
    expect(rowsOf(report)).toEqual([
      {
        label: '其他主动公开文件',
        at: { item: '一', below: 'normative' },
        figures: ['18', '16', '40'],
      },
    ]);
    expect(found(report)).toEqual([]);
  });

  test('a row that is given once for each project is kept in its item each time', async () => {
    const { report, notes } = await read('20-row-twice.html');
    expect(report.cells).toMatchObject({
      'table2/procurement/projects': '食堂设备1批',
      'table2/procurement/amount': '86400元',
    });
    expect(rowsOf(report)).toEqual([
      {
        label: '政府集中采购',
        at: { item: '九', below: 'procurement' },
        figures: ['办公楼物业', '120000元'],
      },
    ]);
    // What is no figure, or one in another unit, is said of each cell.
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(['notAFigure']));
    expect(found(report).map(({ rule }) => rule)).toEqual(Array(4).fill('NUM-INT'));
  });

  test.each([
    ['04-same-text-in-neighbours.docx', '0（无此类情形）'],
    ['04-same-text-in-neighbours-2.docx', '0件，没有此类情形'],
  ])('%s: each cell has its own text', async (name, text) => {
    const { report, notes } = await read(name);
    const cells = Object.entries(report.cells).filter(([key]) => key.startsWith('table4/'));
    expect(cells.map(([, typed]) => typed)).toEqual(Array.from({ length: 15 }, () => text));
    expect(notes).toHaveLength(1);
    expect(found(report).map(({ rule }) => rule)).toEqual(['NUM-INT']);
  });

  test('heads that are missing are one note and one finding', async () => {
    const { report, notes } = await read('11-excel-page-hidden-column.html');
    expect(notes.map(({ kind }) => kind)).toEqual(['hiddenText', 'missingRow']);
    expect(found(report).map(({ rule }) => rule)).toEqual(['S-LABEL']);
  });

  test('a row that was copied as a column goes by its names', () => {
    const html = readFileSync(join(folder, '12-clipboard-vertical.html'), 'utf8');
    const target = { edition: '2021', local: { splits: {}, extraRows: [] } };
    const { labelled, turned } = readPastedTable({ html, text: '' }, target);
    expect(labelled).toBeUndefined();
    expect(turned?.figures.map(({ text }) => text)).toEqual(['2', '1', '0', '0', '0', '0', '3']);
  });

  test('one table of another form is said of that table alone', async () => {
    const { report, notes } = await read('21-one-row-of-the-2019-form.html');
    expect(report.edition).toBe('2021');
    expect(notes.map(({ kind }) => kind)).toEqual(['otherEdition']);
    const findings = found(report);
    expect(findings.map(({ rule, section }) => [rule, section])).toEqual([['S-EDITION', 3]]);
    expect(report.cells['table3/3-6/total']).toBe('0');
    const fix = findings[0]?.fix;
    const repaired = fix && applyRepair(report, fix);
    expect(repaired?.cells['table3/3-6-3/total']).toBe('0');
    expect(repaired && found(repaired)).toEqual([]);
  });

  test.each(Object.entries(refused))('%s is refused, with a way out', async (name, message) => {
    await expect(read(name)).rejects.toThrow(message);
  });
});
