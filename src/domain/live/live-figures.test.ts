import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellKey, table3Key } from '../edition/cell-address.ts';
import { blankReport } from '../report/blank-report.ts';
import { applyChanges } from '../report/cell-changes.ts';
import type { Report } from '../report/report.ts';
import { type TextId, textOf, withText } from '../report/text.ts';
import { figureOfCells } from './figure-of-cells.ts';
import { insertLive, releaseLive, withLiveFigures } from './live-figures.ts';
import { digitsOf } from './spell-figure.ts';

const id: TextId = 'text/1-2';
const received = table3Key('1', 'total');
const carriedIn = table3Key('2', 'total');
const fees: CellKey = 'table2/fees/amount';

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '' });
const start = withText(
  applyChanges(blank, [
    { key: received, value: '13' },
    { key: carriedIn, value: '2' },
    { key: fees, value: '5.6' },
  ]),
  id,
  '收到申请13件，结转2件，共收到。',
);

const textIn = (report: Report) => textOf(report, id) as string;
const wordsIn = (report: Report) =>
  report.live.map(({ from, to }) => textIn(report).slice(from, to));

/** The number made live where it stands. */
function live(report: Report, words: string, ...cells: CellKey[]): Report {
  const from = textIn(report).indexOf(words);
  return insertLive(report, { id, from, to: from + words.length }, cells);
}

const typed = (report: Report, text: string, cursor?: number) =>
  withLiveFigures(report, withText(report, id, text), { by: 'typing', cursor });
const acted = (report: Report, text: string) =>
  withLiveFigures(report, withText(report, id, text), { by: 'act' });
const withCell = (report: Report, key: CellKey, value: string) =>
  withLiveFigures(report, applyChanges(report, [{ key, value }]), { by: 'act' });

describe('a live figure', () => {
  const both = live(live(start, '13', received), '2', carriedIn);

  test('takes the place of words and leaves the text as it reads', () => {
    expect(textIn(both)).toBe(textIn(start));
    expect(wordsIn(both)).toEqual(['13', '2']);
  });

  test('stands at an empty place as the form writes it', () => {
    const report = insertLive(start, { id, from: 0, to: 0 }, [fees]);
    expect(textIn(report)).toBe('5.6收到申请13件，结转2件，共收到。');
  });

  test('follows its cell; others in the text stay on their words', () => {
    const report = withCell(both, received, '1,286');
    expect(textIn(report)).toBe('收到申请1286件，结转2件，共收到。');
    expect(wordsIn(report)).toEqual(['1286', '2']);
    expect(textIn(withCell(report, carriedIn, '１０'))).toBe('收到申请1286件，结转10件，共收到。');
  });

  test.each([
    ['十三', '15', '十五'],
    ['１３', '15', '１５'],
    ['一十三', '1286', '一千二百八十六'],
  ])('spelled %j follows to %j as %j', (words, value, now) => {
    const spelled = withText(start, id, `收到申请${words}件。`);
    const report = withCell(live(spelled, words, received), received, value);
    expect(textIn(report)).toBe(`收到申请${now}件。`);
    expect(textIn(withCell(report, received, '13'))).toBe(`收到申请${words}件。`);
  });

  test('is the sum of several cells', () => {
    const report = insertLive(start, { id, from: 13, to: 13 }, [received, carriedIn]);
    expect(textIn(report)).toContain('15');
    expect(textIn(withCell(report, carriedIn, '7'))).toContain('20');
    expect(withCell(report, carriedIn, '')).toMatchObject({ live: report.live });
  });

  test.each([
    ['', 'blank'],
    ['/', 'blank'],
    ['约十件', 'unreadable'],
    ['1.5', 'unreadable'],
  ])('keeps the last figure while its cell says %j', (value, is) => {
    const report = withCell(both, received, value);
    expect(textIn(report)).toBe(textIn(both));
    expect(report.live).toEqual(both.live);
    expect(figureOfCells(report, [received])).toEqual({ is, key: received });
    expect(textIn(withCell(report, received, '8'))).toContain('收到申请8件');
  });

  test('keeps the last figure while the form has no such cell', () => {
    const report = withLiveFigures(both, { ...both, edition: '2019' }, { by: 'act' });
    expect(figureOfCells(report, [fees])).toEqual({ is: 'gone', key: fees });
    const other = live(withText(start, id, '收费5.6万元'), '5.6', fees);
    const changed = withLiveFigures(other, { ...other, edition: '2019' }, { by: 'act' });
    expect(textIn(changed)).toBe('收费5.6万元');
    expect(changed.live).toEqual(other.live);
  });

  test.each([
    ['收到申请12件，结转2件，共收到。', 6],
    ['收到申请1件，结转2件，共收到。', 5],
    ['收到申请113件，结转2件，共收到。', 5],
    ['收到申请135件，结转2件，共收到。', 7],
    ['收到申请13.5件，结转2件，共收到。', 8],
    ['收到申请13万件，结转2件，共收到。', 7],
    ['收到申请件，结转2件，共收到。', 4],
  ])('is plain text once its characters read otherwise: %j', (text, cursor) => {
    const report = typed(both, text, cursor);
    expect(textIn(report)).toBe(text);
    expect(wordsIn(report)).toEqual(['2']);
    expect(textIn(withCell(report, received, '99'))).toBe(text);
  });

  test.each([
    ['全年收到申请13件，结转2件，共收到。', 2],
    ['收到申请13件次，结转2件，共收到。', 8],
    ['收到申请13\n件，结转2件，共收到。', 7],
    ['申请13件，结转2件，共收到。', 0],
  ])('stays where only what stands beside it is typed: %j', (text, cursor) => {
    expect(wordsIn(typed(both, text, cursor))).toEqual(['13', '2']);
  });

  test('is told from its like by the cursor', () => {
    const twice = withText(start, id, '13件、13件');
    const second = insertLive(twice, { id, from: 4, to: 6 }, [received]);
    expect(wordsIn(typed(second, '13件', 0))).toEqual(['13']);
    expect(wordsIn(typed(second, '13件', 3))).toEqual([]);
  });

  test('stays through an act that changes other words, wherever they stand', () => {
    expect(wordsIn(acted(both, '收到申请13件,结转2件,共收到.'))).toEqual(['13', '2']);
    expect(wordsIn(acted(both, '收到申请15件,结转2件,共收到.'))).toEqual(['2']);
  });

  test('goes with its text', () => {
    const s1 = { ...both.sections.s1, blocks: both.sections.s1.blocks.slice(2) };
    const report = { ...both, sections: { ...both.sections, s1 } };
    expect(withLiveFigures(both, report, { by: 'act' }).live).toEqual([]);
  });

  test('goes with its block to another place', () => {
    const s1 = { ...both.sections.s1, blocks: [...both.sections.s1.blocks].reverse() };
    const moved = withLiveFigures(
      both,
      { ...both, sections: { ...both.sections, s1 } },
      { by: 'act' },
    );
    expect(textIn(withCell(moved, received, '7'))).toContain('收到申请7件');
  });

  test('can be made plain text', () => {
    const [first] = both.live;
    const report = first ? releaseLive(both, first) : both;
    expect(wordsIn(report)).toEqual(['2']);
    expect(textIn(withCell(report, received, '99'))).toBe(textIn(both));
  });

  test('takes the place of another one', () => {
    const report = live(both, '13', carriedIn);
    expect(textIn(report)).toContain('收到申请2件');
    expect(report.live).toHaveLength(2);
  });

  test('is none beside other digits, nor of a cell without a figure', () => {
    expect(insertLive(start, { id, from: 5, to: 5 }, [received]).live).toEqual([]);
    expect(insertLive(start, { id, from: 0, to: 0 }, ['table3/4/total'])).toBe(start);
  });
});

describe('whatever is done', () => {
  type Act =
    | { readonly is: 'type'; readonly at: number; readonly length: number; readonly text: string }
    | { readonly is: 'cell'; readonly cell: number; readonly value: string }
    | { readonly is: 'insert'; readonly at: number; readonly cell: number }
    | { readonly is: 'undo' };
  const cells = [received, carriedIn, fees] as const;
  const at = fc.nat(60);
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.record({
      is: fc.constant('type' as const),
      at,
      length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(4)),
      text: fc.string({ unit: fc.constantFrom(...'件，1３十.万\n收'), maxLength: 3 }),
    }),
    fc.record({
      is: fc.constant('cell' as const),
      cell: fc.nat(2),
      value: fc.oneof(fc.nat(12_345).map(String), fc.constantFrom('', '１３', '5.6', '不详')),
    }),
    fc.record({ is: fc.constant('insert' as const), at, cell: fc.nat(2) }),
    fc.constant({ is: 'undo' } as const),
  );

  /** Each character of the text with the live figure that it belongs to, beside the report itself. */
  interface Modelled {
    readonly report: Report;
    readonly owners: readonly (object | undefined)[];
  }

  function step({ report, owners }: Modelled, act: Exclude<Act, { is: 'undo' }>): Modelled {
    const text = textIn(report);
    switch (act.is) {
      case 'type': {
        const from = Math.min(act.at, text.length);
        const to = Math.min(from + act.length, text.length);
        const next = typed(
          report,
          text.slice(0, from) + act.text + text.slice(to),
          from + act.text.length,
        );
        const filler = [...act.text].map(() => undefined);
        return { report: next, owners: [...owners.slice(0, from), ...filler, ...owners.slice(to)] };
      }
      case 'cell': {
        const next = withCell(report, cells[act.cell] as CellKey, act.value);
        return { report: next, owners: ownersOf(next) };
      }
      case 'insert': {
        const place = Math.min(act.at, text.length);
        const next = insertLive(report, { id, from: place, to: place }, [
          cells[act.cell] as CellKey,
        ]);
        return { report: next, owners: ownersOf(next) };
      }
    }
  }

  function ownersOf(report: Report): (object | undefined)[] {
    return Array.from(
      { length: textIn(report).length },
      (_, index) => report.live.find(({ from, to }) => from <= index && index < to) as object,
    );
  }

  test('live figures are numbers for themselves that say what their cells say, and no others were typed in', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const history: Modelled[] = [{ report: start, owners: ownersOf(start) }];
        for (const each of acts) {
          const now = history[history.length - 1] as Modelled;
          if (each.is === 'undo') {
            if (history.length > 1) history.pop();
            continue;
          }
          const next = step(now, each);
          for (const { from, to, cells: keys, spelling } of next.report.live) {
            const words = textIn(next.report).slice(from, to);
            const said = figureOfCells(next.report, keys);
            expect(digitsOf(words)).toBeDefined();
            if (said.is === 'figure') expect(digitsOf(words)).toBe(said.digits);
            expect(spelling).not.toBe('');
            // All its characters are of one figure of before, and of nothing that was typed since.
            const of = new Set(next.owners.slice(from, to));
            expect([of.size, of.has(undefined)]).toEqual([1, false]);
          }
          history.push({ report: next.report, owners: ownersOf(next.report) });
        }
      }),
      { numRuns: 600 },
    );
  });

  test('a change of cells changes nothing of a text but its live figures', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99_999), (first, second) => {
        const both = live(live(start, '13', received), '2', carriedIn);
        const report = withCell(withCell(both, received, String(first)), carriedIn, String(second));
        expect(textIn(report)).toBe(`收到申请${first}件，结转${second}件，共收到。`);
        expect(withCell(withCell(report, received, '13'), carriedIn, '2')).toEqual(both);
      }),
    );
  });

  test('a report without live figures is given back as it is', () => {
    const next = applyChanges(start, [{ key: received, value: '99' }]);
    expect(withLiveFigures(start, next, { by: 'act' })).toBe(next);
  });

  test('where nothing of them changes, neither does the report', () => {
    const both = live(start, '13', received);
    const next = { ...both, year: 2024 };
    expect(withLiveFigures(both, next, { by: 'typing' })).toBe(next);
  });
});
