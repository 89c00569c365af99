import { describe, expect, it } from 'vitest';
import { interpretSource } from '../../reading/report/interpret-source.ts';
import { cell, inventedSource, paragraph } from '../../testkit/app/invented-source.ts';
import { noteTargets } from './note-target.ts';

const { items, notes } = interpretSource(
  inventedSource({
    labels3: { '3.3.2': '9.当地自设的情形', '3.4.1': '1.本机关不掌握有关政府信息' },
    before: [paragraph('首页'), paragraph('政务公开')],
    after: [{ is: 'table', rows: [{ cells: [cell('附件', 0), cell('下载', 1)] }] }],
  }),
);
const target = noteTargets(items);

const textAt = (id: number, row?: number) => {
  const item = items.find((one) => one.id === id);
  if (item?.is === 'paragraph') return item.text;
  return row === undefined ? `table ${item?.table}` : item?.rows[row]?.cells[0]?.text;
};
const pointedText = (kind: string, where: string) => {
  const note = notes.find((one) => one.kind === kind && one.where === where);
  const found = note && target(note);
  return found?.is === 'item' ? textAt(found.item, found.row) : found?.is;
};

describe('what a note points at', () => {
  it('is the row that it quotes', () => {
    expect(pointedText('unknownRow', 'table3')).toBe('9.当地自设的情形');
  });

  it('is the row of its address', () => {
    expect(pointedText('otherLabel', 'table3.3.4.1')).toMatch(/无法提供|不掌握有关/);
  });

  it('is the table where its row is missing', () => {
    expect(pointedText('missingRow', 'table3.3.3.2')).toBe('table 3');
  });

  it('is the first line of what was not read, or the table that is none of the report', () => {
    const outside = notes.filter(({ kind }) => kind === 'outsideReport').map(target);
    expect(outside.map((found) => found?.is === 'item' && textAt(found.item))).toEqual([
      '首页',
      'table undefined',
    ]);
  });

  it('is a field where the year or the unit was guessed', () => {
    const { items: own, notes: guesses } = interpretSource(
      inventedSource({ unit: '', year: '', date: '' }),
    );
    const fields = guesses.filter(({ kind }) => kind === 'guessed').map(noteTargets(own));
    expect(fields).toEqual([
      { is: 'field', field: 'unit' },
      { is: 'field', field: 'year' },
    ]);
  });

  it('is the heading of its section, and nothing for the file as a whole', () => {
    const heading = target({ kind: 'otherHeading', where: 'section4', text: '' });
    expect(heading?.is === 'item' && textAt(heading.item)).toMatch(/^四、/);
    expect(target({ kind: 'notText', where: 'report', text: '有 1 幅图片' })).toBeUndefined();
  });
});
