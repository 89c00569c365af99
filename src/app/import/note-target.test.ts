import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportNote, ImportNoteKind, NotedItem } from '../../intake/import-note.ts';
import { interpretSource } from '../../reading/report/interpret-source.ts';
import type { Interpretation, SourceItem } from '../../reading/report/interpretation.ts';
import { cell, inventedSource, paragraph } from '../../testkit/app/invented-source.ts';
import { anyDamaged } from '../../testkit/reading/damaged-source.ts';
import { noteLines } from '../../testkit/reading/note-lines.ts';
import { withCellTexts, withTables } from '../../testkit/reading/source.ts';
import { seedOf } from '../../testkit/seed.ts';
import { noteTarget } from './note-target.ts';

/** The texts of the line or row that a note leads to; of a table as a whole all of them. */
function textsAt(items: readonly SourceItem[], { item: id, row }: NotedItem): readonly string[] {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`the page has no item ${id}`);
  if (item.is === 'paragraph') return [item.text];
  const rows = row === undefined ? item.rows : [item.rows[row]];
  return rows.flatMap((each) => {
    if (!each) throw new Error(`table ${id} has no row ${row}`);
    return each.cells.map(({ text }) => text);
  });
}

const bare = (text: string) => text.replace(/\s+/g, '');

describe('what a note points at', () => {
  const read = interpretSource(
    inventedSource({
      labels3: { '3.3.2': '9.当地自设的情形', '3.4.1': '1.本机关不掌握有关政府信息' },
      before: [paragraph('首页'), paragraph('政务公开')],
      after: [{ is: 'table', rows: [{ cells: [cell('附件', 0), cell('下载', 1)] }] }],
    }),
  );
  const pointedText = (kind: ImportNoteKind, where: string) => {
    const index = noteLines(read).findIndex((line) => line.kind === kind && line.where === where);
    const target = noteTarget(read.notes[index] as ImportNote);
    return textsAt(read.items, target as NotedItem);
  };

  it('is the row that it quotes', () => {
    expect(pointedText('unknownRow', 'table3')[0]).toBe('9.当地自设的情形');
  });

  it('is the row of its label', () => {
    expect(pointedText('otherLabel', 'table3.3.4.1')).toContain('1.本机关不掌握有关政府信息');
  });

  it('is the table where its row is missing', () => {
    expect(pointedText('missingRow', 'table3.3.3.2')).toContain('三、本年度办理结果');
  });

  it('is the first line of what was not read, or the table that is none of the report', () => {
    const outside = read.notes.filter(({ kind }) => kind === 'outsideReport');
    const first = outside.map((note) => textsAt(read.items, noteTarget(note) as NotedItem)[0]);
    expect(first).toEqual(['首页', '附件']);
  });

  it('is a field where the year or the unit was guessed', () => {
    const { notes } = interpretSource(inventedSource({ unit: '', year: '', date: '' }));
    expect(notes.filter(({ kind }) => kind === 'guessed').map(noteTarget)).toEqual([
      { is: 'field', field: 'unit' },
      { is: 'field', field: 'year' },
    ]);
  });

  it('is nothing for the file as a whole, and for a paragraph of a data file', () => {
    const note: ImportNote = { kind: 'notText', place: { is: 'report' }, text: '有 1 幅图片' };
    expect(noteTarget(note)).toBeUndefined();
    expect(noteTarget({ ...note, source: { is: 'paragraph', number: 1 } })).toBeUndefined();
  });

  it('is the row whose label is missing, whose place says which it is', () => {
    const { items, notes } = interpretSource(inventedSource({ labels3: { '3.4.3': '' } }));
    const table = items.find((item) => item.is === 'table' && item.table === 3);
    const row =
      table?.is === 'table'
        ? table.rows.findIndex(({ meaning }) => meaning.is === 'row' && meaning.rowId === '3.4.3')
        : -1;
    expect(notes.map(noteTarget)).toEqual([{ is: 'item', item: table?.id, row }]);
    expect(row).toBeGreaterThan(0);
  });

  it('is the first row of a group whose label is missing', () => {
    const source = withTables(inventedSource(), (table) => [
      withCellTexts(table, (text) => (text === '（三）不予公开' ? '' : text)),
    ]);
    const { items, notes } = interpretSource(source);
    const targets = notes.map((note) => noteTarget(note) as NotedItem);
    expect(targets.map((target) => textsAt(items, target)[1])).toEqual(['1.属于国家秘密']);
  });
});

describe('of any file', () => {
  /** Those that may lead nowhere: what is not there. */
  const isOfNoLine = ({ kind, place }: ImportNote) =>
    kind === 'missingSection' || (kind === 'missingRow' && place.is === 'table');

  /** Every note leads to a line of the page that holds what it speaks of. */
  function checkNotes({ notes, items }: Interpretation): void {
    for (const note of notes) {
      const target = noteTarget(note);
      if (note.kind === 'guessed') expect(target?.is).toBe('field');
      else if (target?.is === 'item') checkLine(note, textsAt(items, target));
      else expect(isOfNoLine(note), note.text).toBe(true);
    }
  }

  function checkLine({ kind, text }: ImportNote, line: readonly string[]): void {
    const texts = line.map(bare);
    const quoted = /“(.*)”/s.exec(text)?.[1] ?? '-';
    const expectOne = (piece: string | undefined) =>
      expect(
        texts.some((each) => each.includes(bare(piece ?? '-'))),
        `${text}: ${texts}`,
      ).toBe(true);
    switch (kind) {
      case 'notAFigure':
        expectOne(quoted);
        break;
      case 'otherLabel':
      case 'otherHeading':
        expectOne(/“([^”]*)”/.exec(text)?.[1]);
        break;
      case 'outsideReport':
        // Lines are quoted whole, tables by their rows.
        expectOne(quoted.split(' / ')[0]?.split(' | ')[0]);
        break;
      case 'unknownColumn':
        expectOne(quoted.split(' | ')[1]);
        break;
      case 'unknownRow':
      case 'misplacedValue':
        for (const piece of quoted.split(' | ')) expectOne(piece);
        break;
    }
  }

  it('leads to where it can be looked at', () => {
    fc.assert(
      fc.property(anyDamaged(), (source) => checkNotes(interpretSource(source))),
      { numRuns: 60 },
    );
  });

  it('leads there for each kind that a document may have', () => {
    const files = fc
      .sample(anyDamaged(), { seed: seedOf(1), numRuns: 80 })
      .map((one) => interpretSource(one));
    files.forEach(checkNotes);
    const met = new Set(files.flatMap(({ notes }) => notes.map(({ kind }) => kind)));
    const kinds: ImportNoteKind[] = [
      ...(['guessed', 'misplacedValue', 'missingRow', 'missingSection', 'notAFigure'] as const),
      ...(['otherHeading', 'otherLabel', 'outsideReport', 'repeated', 'unknownColumn'] as const),
      ...(['unknownRow', 'valueCount'] as const),
    ];
    expect([...met].sort()).toEqual(kinds);
  });
});
