import { expect, it } from 'vitest';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { cellPlace, fieldPlace, labelPlace, tablePlace } from '../../domain/place/place.ts';
import { anchorsOf, findingMarks, markClasses } from './finding-marks.ts';

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
  basis: '',
  candidates: [],
  fingerprint: '',
  isEmptiness: false,
  ...parts,
});

it('marks a cell with its highest level', () => {
  const marks = findingMarks(
    [finding({ level: 'note' }), finding({}), finding({ level: 'warning' })],
    undefined,
  );
  expect(marks.levels.get('table3/1/total')).toBe('error');
  expect(markClasses(marks, 'table3/1/total')).toBe('preview-mark preview-mark-error');
  expect(markClasses(marks, undefined)).toBe('');
});

it('marks the title, a heading or a label where no cell is wrong', () => {
  const none = { marks: [], cells: [] };
  const anchors = (parts: Partial<Finding>) => [
    ...findingMarks([finding({ ...none, ...parts })], undefined).levels.keys(),
  ];
  expect(anchors({ place: fieldPlace('title'), section: 0 })).toEqual(['title']);
  expect(anchors({ place: tablePlace(2), section: 2 })).toEqual(['section2']);
  expect(anchors({ place: labelPlace('table3.note'), section: 3 })).toEqual(['table3.note']);
});

it('tints both sides of the selected equation', () => {
  const selected = finding({ sides: { left: ['table3/2/total'], right: ['table3/4/total'] } });
  const marks = findingMarks([selected], selected);
  expect(markClasses(marks, 'table3/2/total')).toBe('preview-left-side');
  expect(markClasses(marks, 'table3/4/total')).toBe('preview-right-side');
  expect(markClasses(marks, 'table3/1/total')).toContain('preview-selected');
});

it('leads to the marked cell first and to the heading of the section at last', () => {
  expect(anchorsOf(finding({}))).toEqual([
    'table3/1/total',
    'table3/1/total',
    'table3/2/total',
    'section3',
  ]);
});
