import { describe, expect, test } from 'vitest';
import { withCells } from '../../../testkit/domain/consistent-report.ts';
import { sound2021 } from '../../../testkit/domain/rule-cases.ts';
import { editionById } from '../../edition/editions.ts';
import { figureCells } from '../../edition/figure-cells.ts';
import { cellPlace, fieldPlace, wordsPlace } from '../../place/place.ts';
import { readFigures } from '../../report/figures-read.ts';
import { type FindingParts, oneFinding } from './make-finding.ts';
import type { RuleHead } from './rule.ts';

const edition = editionById('2021');
const cells = figureCells(edition, sound2021);
const head: RuleHead = {
  id: 'S-TITLE',
  title: '',
  level: 'note',
  basis: { source: '', evidence: '推' },
};

const madeWith = (texts: Record<string, string>, parts: Partial<FindingParts> = {}) =>
  oneFinding(
    head,
    { edition, cells: { figures: readFigures(cells, withCells(sound2021, texts).cells) } },
    { place: fieldPlace('title'), message: '', ...parts },
  );

const [first, second] = cells.slice(0, 2).map(({ key }) => key) as [string, string];

describe('what a reason given for a finding hangs on', () => {
  test('are its figures as typed, each for itself, blanks too', () => {
    const printOf = (one: string, two: string) =>
      madeWith({ [first]: one, [second]: two }, { cells: [0, 1] }).fingerprint;
    expect(printOf('1', '12')).toBe('1|12');
    expect(printOf('11', '2')).not.toBe(printOf('1', '12'));
    expect(printOf('', '2')).toBe('|2');
    expect(printOf('１', '2')).not.toBe(printOf('1', '2'));
  });

  test('is its text where it says one', () => {
    expect(madeWith({}, { cells: [0], text: '上年 3' }).fingerprint).toBe('上年 3');
    expect(madeWith({}).fingerprint).toBe('');
  });
});

test('a finding of words keeps its id while they move, not when they are of other texts', () => {
  const idOf = (from: number, ...ids: [`text/${string}`, ...`text/${string}`[]]) => {
    const [range, ...more] = ids.map((id) => ({ id, from, to: from + 2 }));
    return range && madeWith({}, { place: wordsPlace(range, ...more), aspect: '公公' }).id;
  };
  expect(idOf(3, 'text/p')).toBe(idOf(9, 'text/p'));
  expect(idOf(3, 'text/p')).not.toBe(idOf(3, 'text/q'));
  expect(idOf(3, 'text/p', 'text/q')).not.toBe(idOf(3, 'text/pq' as `text/${string}`));
  expect(idOf(3, 'text/p', 'text/q')).not.toBe(idOf(3, 'text/ptext/q'));
});

test('cells that it speaks of are marked, or those of them that are said; its advice is told', () => {
  const all = madeWith({}, { cells: [0, 1], place: cellPlace(cells[0]?.key as never) });
  expect(all).toMatchObject({ cells: [first, second], section: 2, isEmptiness: false });
  expect(all.marks).toHaveLength(1);
  expect(madeWith({}, { cells: [0, 1], marked: [1] }).marks).toEqual([cellPlace(second as never)]);
  expect(madeWith({}, { advice: '请核对' }).advice).toBe('请核对');
  expect(madeWith({})).toMatchObject({ cells: [], marks: [], section: 0 });
});
