import { describe, expect, it } from 'vitest';
import type { ParagraphRole, SourceItem } from '../../reading/report/interpretation.ts';
import { sourceLines } from './source-lines.ts';

const outside: ParagraphRole = { is: 'outside' };
const text = (section: 1 | 2): ParagraphRole => ({ is: 'text', section, after: false });

/** Paragraphs with the ids 0, 1, 2 … */
const items = (...roles: readonly ParagraphRole[]): SourceItem[] =>
  roles.map((role, id) => ({ is: 'paragraph', id, text: `第 ${id} 行`, role }));

const many = (count: number, role: ParagraphRole) => Array.from({ length: count }, () => role);

/** 「#front」 for a band, 「7」 for an item, 「+4」 for a closed fold of four. */
function shown(source: readonly SourceItem[], open: number[] = [], corrected: number[] = []) {
  const paragraphs = Object.fromEntries(corrected.map((id) => [id, outside]));
  return sourceLines(source, { paragraphs }, new Set(open)).map((line) => {
    if (line.is === 'band') return `#${line.band}${line.isAgain ? ' again' : ''}`;
    if (line.is === 'fold') return `${line.isOpen ? '-' : '+'}${line.ids.length}`;
    return String(line.item.id);
  });
}

describe('the source as lines', () => {
  it('stands under bands of the parts of the report', () => {
    const source = items({ is: 'title' }, { is: 'heading', section: 1 }, text(1), {
      is: 'date',
    });
    expect(shown(source)).toEqual(['#front', '0', '#1', '1', '2', '#back', '3']);
  });

  it('a part that goes on later says so', () => {
    expect(shown(items(text(1), text(2), text(1)))).toEqual([
      '#1',
      '0',
      '#2',
      '1',
      '#1 again',
      '2',
    ]);
  });

  it('a table that is none of the three was not read', () => {
    const table = { is: 'table', id: 7, table: undefined, rows: [] } as const;
    expect(shown([table, ...items(text(1))])).toEqual(['#outside', '7', '#1', '0']);
  });

  it('a page number within a part stays there', () => {
    expect(shown(items(text(1), outside, text(1)))).toEqual(['#1', '0', '1', '2']);
  });

  it('five lines not read are shown, of six all but three are folded', () => {
    expect(shown(items(...many(5, outside)))).toEqual(['#outside', '0', '1', '2', '3', '4']);
    expect(shown(items(...many(6, outside)))).toEqual(['#outside', '0', '1', '2', '+3']);
    expect(shown(items(...many(6, outside)), [3])).toEqual([
      '#outside',
      '0',
      '1',
      '2',
      '-3',
      '3',
      '4',
      '5',
    ]);
  });

  it('a line that a person spoke of is never folded away', () => {
    expect(shown(items(...many(8, outside)), [], [5])).toEqual([
      '#outside',
      '0',
      '1',
      '2',
      '+4',
      '5',
    ]);
  });

  it('paragraphs and tables are counted apart', () => {
    const table = { is: 'table', id: 9, table: 2, rows: [] } as const;
    const lines = sourceLines([...items(text(1), text(1)), table], {}, new Set());
    expect(lines.flatMap((line) => ('number' in line ? [line.number] : []))).toEqual([1, 2, 1]);
  });
});
