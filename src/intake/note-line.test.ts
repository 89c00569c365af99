import { describe, expect, test } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import { fileNote, importNote } from './import-note.ts';
import { noteLine } from './note-line.ts';

const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });

describe('a note outside the program', () => {
  test('has three fields, in this order, its place by its public address', () => {
    const note = importNote(
      'notAFigure',
      { is: 'cells', keys: ['table3/3-7/total'] },
      '“约 3”不是数字',
      { is: 'item', item: 4, row: 2 },
    );
    expect(JSON.stringify(noteLine({ ...note, isLeftOut: true }, report))).toBe(
      '{"kind":"notAFigure","where":"table3.3.7.total","text":"“约 3”不是数字"}',
    );
  });

  test('counts the paragraphs of a data file as it lists them', () => {
    const note = importNote('lost', { is: 'section', section: 2 }, '段落缺失', {
      is: 'paragraph',
      number: 3,
    });
    expect(noteLine(note, report).where).toBe('section2/¶3');
  });

  test('names the file as a whole', () => {
    expect(noteLine(fileNote('comment', '批注'), report)).toEqual({
      kind: 'comment',
      where: 'report',
      text: '批注',
    });
  });
});
