import { describe, expect, it } from 'vitest';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { composeManuscript } from '../../domain/manuscript/compose-manuscript.ts';
import {
  cellPlace,
  fieldPlace,
  labelPlace,
  type Place,
  sectionPlace,
  tablePlace,
  wholeReport,
  wordsPlace,
} from '../../domain/place/place.ts';
import { placeText } from '../../domain/place/place-text.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { Report } from '../../domain/report/report.ts';
import { anchorsOf, findingMarks, markClasses, sayMark } from './finding-marks.ts';
import { linesByText } from './spots-on-paper.ts';

const report: Report = {
  ...blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' }),
  preamble: '编制依据。',
};
report.sections.s1.blocks = [
  { id: '1-1', mark: '（一）', name: '主动公开', text: '  我镇公\u200b公开信息。\n\n又公开信息。' },
  { id: '1-2', mark: '', name: '', text: '没有小标题。' },
];
const lines = linesByText(composeManuscript(report));

const finding = (parts: Partial<Finding>): Finding => ({
  id: 'a',
  rule: 'T3-BAL',
  rules: ['T3-BAL'],
  level: 'error',
  place: cellPlace('table3/1/total'),
  section: 3,
  cells: ['table3/1/total', 'table3/2/total'],
  marks: [cellPlace('table3/1/total')],
  message: '',
  proof: [],
  ...{ basis: '', source: '', evidence: '推' },
  candidates: [],
  fingerprint: '',
  isEmptiness: false,
  ...parts,
});

const cell = 'cells/table3/1/total';

it('marks a cell with its highest level', () => {
  const marks = findingMarks(
    [finding({ level: 'note' }), finding({}), finding({ level: 'warning' })],
    undefined,
    lines,
  );
  expect(marks.levels.get(cell)).toBe('error');
  expect(markClasses(marks, cell)).toBe('preview-mark preview-mark-error');
  expect(markClasses(marks, undefined)).toBe('');
  expect(sayMark(marks, cell)).toBe('（错误）');
  expect(sayMark(marks, 'section/3')).toBe('');
});

it('marks the title, a heading or a label where no cell is wrong', () => {
  const anchors = (place: Place, section: Finding['section']) => [
    ...findingMarks(
      [finding({ marks: [], cells: [], place, section })],
      undefined,
      lines,
    ).levels.keys(),
  ];
  expect(anchors(fieldPlace('title'), 0)).toEqual(['field/title']);
  expect(anchors(fieldPlace('year'), 0)).toEqual(['field/title']);
  expect(anchors(wholeReport, 0)).toEqual(['field/title']);
  expect(anchors(tablePlace(2), 2)).toEqual(['section/2']);
  expect(anchors(sectionPlace(5), 5)).toEqual(['section/5']);
  expect(anchors(labelPlace('table3.note'), 3)).toEqual(['label/table3.note']);
  expect(anchors({ is: 'lastYear', place: cellPlace('table3/4/total') }, 3)).toEqual(['section/3']);
});

it('tints both sides of the selected equation', () => {
  const selected = finding({ sides: { left: ['table3/2/total'], right: ['table3/4/total'] } });
  const marks = findingMarks([selected], selected, lines);
  expect(markClasses(marks, 'cells/table3/2/total')).toBe('preview-left-side');
  expect(markClasses(marks, 'cells/table3/4/total')).toBe('preview-right-side');
  expect(markClasses(marks, cell)).toContain('preview-selected');
});

it('leads to the marked cell first and to the heading of the section at last', () => {
  const marks = findingMarks([finding({})], undefined, lines);
  expect(anchorsOf(finding({}), marks, lines)).toEqual([
    cell,
    cell,
    'cells/table3/2/total',
    'section/3',
  ]);
});

describe('words', () => {
  /** What is marked, by the printed text of its line: 「我镇[公公]开信息。」. */
  const marked = (...places: Place[]) => {
    const marks = findingMarks(
      places.map((place, index) => finding({ id: `${index}`, cells: [], marks: [place] })),
      undefined,
      lines,
    );
    return [...lines.values()].flat().flatMap(({ text, place }) => {
      const own = marks.words.get(placeText(place)) ?? [];
      const shown = [...own].reduceRight(
        (rest, { from, to }) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
        text,
      );
      return own.length > 0 ? [shown] : [];
    });
  };

  it('are marked where they are printed, over what is not', () => {
    const stored = report.sections.s1.blocks[0]!.text;
    const from = stored.indexOf('公');
    expect(marked(wordsPlace({ id: 'text/1-1', from, to: from + 3 }))).toEqual([
      '我镇[公公]开信息。',
    ]);
    expect(marked(wordsPlace({ id: 'text/1-1', from: 0, to: stored.length }))).toEqual([
      '[我镇公公开信息。]',
      '[又公开信息。]',
    ]);
    expect(marked(wordsPlace({ id: 'heading/1-1', from: 0, to: 2 }))).toEqual(['（一）[主动]公开']);
    expect(marked(wordsPlace({ id: 'unit', from: 3, to: 6 }))).toEqual(['云溪县[青禾镇]人民政府']);
  });

  it('of a block or a field are its first line', () => {
    expect(marked({ is: 'block', id: '1-1' })).toEqual(['[（一）主动公开]']);
    expect(marked({ is: 'block', id: '1-2' })).toEqual(['[没有小标题。]']);
    expect(marked(fieldPlace('preamble'))).toEqual(['[编制依据。]']);
  });

  it('that are not printed are marked at the heading of their part', () => {
    const lost = finding({
      section: 1,
      cells: [],
      marks: [
        wordsPlace({ id: 'text/1-1', from: 0, to: 2 }),
        wordsPlace({ id: 'text/gone', from: 0, to: 9 }),
        wordsPlace({ id: 'text/1-1', from: 3, to: 3 }),
      ],
    });
    const marks = findingMarks([lost], lost, lines);
    expect(marks.words.size).toBe(0);
    expect([...marks.levels.keys()]).toEqual(['section/1']);
    expect(anchorsOf(lost, marks, lines)).toEqual(['section/1', 'section/1']);
  });

  it('are led to, also where another finding lies over them', () => {
    const words = (from: number, to: number) => wordsPlace({ id: 'text/1-2', from, to });
    const wide = finding({ section: 1, cells: [], level: 'note', marks: [words(0, 5)] });
    const narrow = finding({ id: 'b', section: 1, cells: [], marks: [words(2, 3)] });
    const marks = findingMarks([wide, narrow], narrow, lines);
    expect(marks.words.get('words/text/1-2:0-6')).toEqual([
      { from: 0, to: 2, level: 'note', isSelected: false, anchor: 'words/text/1-2:0-2' },
      { from: 2, to: 3, level: 'error', isSelected: true, anchor: 'words/text/1-2:2-3' },
      { from: 3, to: 5, level: 'note', isSelected: false, anchor: 'words/text/1-2:3-5' },
    ]);
    expect(anchorsOf(narrow, marks, lines)).toEqual([
      ...['words/text/1-2:2-3', 'words/text/1-2:0-6', 'section/1'],
    ]);
    expect(anchorsOf(wide, marks, lines)[0]).toBe('words/text/1-2:0-2');
  });

  it('never end within a character', () => {
    const odd = { ...report, preamble: '𠮷𠮷乡' };
    const own = linesByText(composeManuscript(odd));
    const half = finding({ marks: [wordsPlace({ id: 'preamble', from: 1, to: 3 })] });
    const [mark] = findingMarks([half], undefined, own).words.get('words/preamble:0-5') ?? [];
    expect(mark).toMatchObject({ from: 0, to: 4 });
  });
});
