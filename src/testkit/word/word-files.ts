/** What the tests of the Word file share: reports to write, and eyes to read the file with. */
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { composeManuscript } from '../../domain/manuscript/compose-manuscript.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { Report } from '../../domain/report/report.ts';
import { manuscriptToDocx } from '../../word/manuscript-to-docx.ts';

export const testDate = new Date('2026-01-20T08:00:00Z');

/** A finished report with a figure in every cell. */
export function sampleReport(edition: '2019' | '2021'): Report {
  const year = edition === '2019' ? 2020 : 2025;
  const report = blankReport({ unit: '青石镇人民政府', year, deadline: '' });
  report.preamble = '根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。';
  report.sections.s1.blocks[0] = {
    id: 'b1',
    mark: '（一）',
    name: '主动公开',
    text: '公开信息86条，占“应公开”的100%……\n（二）制度建设情况。建立了——三级——审核制度。',
  };
  report.sections.s6.blocks[0] = { id: 'b1', mark: '', name: '', text: '无。' };
  report.closing = { signature: '青石镇人民政府', date: `${year + 1}年1月20日` };
  return fillCells(report);
}

/** A report with split rows and local rows at the foot of the table of section 二. */
export function localReport(): Report {
  const report = sampleReport('2019');
  report.splits = {
    services: [
      { id: 'a', label: '行政检查' },
      { id: 'b', label: '行政确认' },
    ],
  };
  report.extraRows = [{ id: 'x', label: '公开发布总数量' }];
  return fillCells(report);
}

function fillCells(report: Report): Report {
  const cells = figureCells(editionById(report.edition), report);
  for (const { key } of cells) report.cells[key] = '0';
  return report;
}

export const writeReport = (report: Report, now = testDate) =>
  manuscriptToDocx(composeManuscript(report), now);

/** The parts of the file by name, in their order. */
export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** A part of the file, parsed; fails where it is not well-formed. */
export function parsePart(parts: Map<string, string>, name: string): Document {
  const xml = parts.get(name);
  if (xml === undefined) throw new Error(`There is no ${name}`);
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  expect(parsed.getElementsByTagName('parsererror'), `${name} is not well-formed`).toHaveLength(0);
  return parsed;
}

export const all = (within: Document | Element, name: string): Element[] =>
  Array.from(within.getElementsByTagName(name));

export const one = (within: Document | Element, name: string): Element => {
  const found = within.getElementsByTagName(name)[0];
  if (!found) throw new Error(`There is no ${name}`);
  return found;
};

/** The attribute of the first such element, or null. */
export const value = (within: Document | Element, name: string, attribute = 'w:val') =>
  within.getElementsByTagName(name)[0]?.getAttribute(attribute) ?? null;

export const textOf = (within: Element) =>
  all(within, 'w:t')
    .map((text) => text.textContent)
    .join('');
