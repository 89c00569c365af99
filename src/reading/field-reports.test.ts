/** Oddities that people have met in files, which are not part of the project: each with what is right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../domain/checks/run-checks.ts';
import type { Report } from '../domain/report/report.ts';
import { noteLines } from '../testkit/reading/note-lines.ts';
import { describeReference } from '../testkit/reference-folder.ts';
import { readReportFile } from './read-report-file.ts';

/** The notes as 「kind where text」 begin with these, and the findings are these. */
interface Right {
  readonly notes?: readonly string[];
  readonly findings?: readonly string[];
}

/** The files that hold the same report as the plain one. */
const right: Readonly<Record<string, Right>> = {
  'base.docx': {},
  'base.html': {},
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
    expect(runChecks(report).map(({ rule }) => rule)).toEqual(expected.findings ?? []);
  });

  test.each(Object.entries(refused))('%s is refused, with a way out', async (name, message) => {
    await expect(read(name)).rejects.toThrow(message);
  });
});
