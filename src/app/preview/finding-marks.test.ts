import { expect, it } from 'vitest';
import type { Finding } from '../../domain/checks/finding.ts';
import { anchorsOf, findingMarks, markClasses } from './finding-marks.ts';
import { countByLevel, groupFindings } from './group-findings.ts';

const finding = (parts: Partial<Finding>): Finding => ({
  id: 'a',
  rule: 'T3-BAL',
  rules: ['T3-BAL'],
  level: 'error',
  where: 'table3.1.total',
  section: 3,
  cells: ['table3/1/total', 'table3/2/total'],
  marked: ['table3/1/total'],
  message: '',
  proof: [],
  basis: '',
  candidates: [],
  fingerprint: '',
  quietWhileTyping: false,
  ...parts,
});
const headings = ['一、', '二、', '三、', '四、', '五、', '六、'];

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
  const none = { marked: [], cells: [] };
  const anchors = (parts: Partial<Finding>) => [
    ...findingMarks([finding({ ...none, ...parts })], undefined).levels.keys(),
  ];
  expect(anchors({ where: 'title', section: 0 })).toEqual(['title']);
  expect(anchors({ where: 'table2', section: 2 })).toEqual(['section2']);
  expect(anchors({ where: 'table3.note', section: 3 })).toEqual(['table3.note']);
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
    'table3.1.total',
    'section3',
  ]);
});

it('groups by section in the order of the report, the gravest first', () => {
  const findings = [
    finding({ id: 'note', level: 'note' }),
    finding({ id: 'late', section: 5 }),
    finding({ id: 'error' }),
    finding({ id: 'title', section: 0 }),
  ];
  const groups = groupFindings(findings, headings);
  expect(groups.map(({ name }) => name)).toEqual(['标题和整份报告', '三、', '五、']);
  expect(groups[1]!.findings.map(({ id }) => id)).toEqual(['error', 'note']);
  expect(countByLevel(findings)).toEqual({ error: 3, warning: 0, note: 1 });
});
