import { test } from 'vitest';
import { editions } from '../edition/editions.ts';
import { balanceSheet } from './balance-sheet.ts';
import { consistentReport, seededRandom, withCells } from './consistent-report.test-support.ts';
import { diagnoseTable3, guessSeveral } from './diagnose-table3.ts';
import { readFigures } from './figures-read.ts';
import { planFor } from './plan.ts';

test('measure', () => {
  for (const e of editions)
    for (const most of [40, 400]) {
      const kinds: Record<string, number[]> = {};
      for (let seed = 0; seed < 600; seed++) {
        const random = seededRandom(seed * 7 + most);
        const r = consistentReport(e, random, most);
        const plan = planFor(e, r);
        const { from, columns, rows } = plan.table3;
        const f = readFigures(plan.cells, r.cells);
        const v = f.values;
        const roles = e.table3.rows.map((x) => x.role);
        const leaf = (i: number) => !plan.cells[i]!.isTotal && plan.cells[i]!.table === 3;
        const all = plan.cells.map((_, i) => i);
        const pick = (xs: number[]) => xs[Math.floor(random() * xs.length)]!;
        const val = (i: number) => v[i]!;
        const col = (i: number) => (i - from) % columns;
        const muts: Record<string, [number, number][] | undefined> = {};
        {
          // overwrite next column w/ zero
          const c = all.filter(
            (i) => leaf(i) && val(i) > 0 && col(i) < columns - 2 && val(i + 1) === 0,
          );
          if (c.length) {
            const i = pick(c);
            muts['col→zero'] = [
              [i, 0],
              [i + 1, val(i)],
            ];
          }
          const c2 = all.filter((i) => leaf(i) && val(i) > 0 && col(i) < columns - 2);
          if (c2.length) {
            const i = pick(c2);
            muts['col+add'] = [
              [i, 0],
              [i + 1, val(i) + val(i + 1)],
            ];
            muts['col over'] = [
              [i, 0],
              [i + 1, val(i)],
            ];
          }
          const c3 = all.filter(
            (i) =>
              leaf(i) &&
              val(i) > 0 &&
              leaf(i + columns) &&
              i + columns < from + rows * columns &&
              val(i + columns) === 0 &&
              roles[((i - from) / columns) | 0] === 'result',
          );
          if (c3.length) {
            const i = pick(c3);
            muts['row→zero'] = [
              [i, 0],
              [i + columns, val(i)],
            ];
          }
          const c4 = all.filter(
            (i) =>
              leaf(i) &&
              val(i) > 0 &&
              leaf(i + columns) &&
              i + columns < from + rows * columns &&
              roles[((i - from) / columns) | 0] === 'result',
          );
          if (c4.length) {
            const i = pick(c4);
            muts['row+add'] = [
              [i, 0],
              [i + columns, val(i) + val(i + columns)],
            ];
            muts['row over'] = [
              [i, 0],
              [i + columns, val(i)],
            ];
          }
          const c5 = all.filter((i) => leaf(i) && col(i) < columns - 2 && val(i) !== val(i + 1));
          if (c5.length) {
            const i = pick(c5);
            muts['swap'] = [
              [i, val(i + 1)],
              [i + 1, val(i)],
            ];
          }
          const c6 = Array.from({ length: rows }, (_, k) => from + k * columns).filter(
            (s) => val(s + columns - 1) > 0,
          );
          if (c6.length) {
            const s = pick(c6);
            const row = Array.from({ length: columns }, (_, k) => val(s + k));
            const sh = (x: number[]): [number, number][] =>
              x.map((t, k): [number, number] => [s + k, t]).filter(([i, t]) => val(i) !== t);
            muts['shiftR parts'] = sh([0, ...row.slice(0, columns - 2), row[columns - 1]!]);
            muts['shiftR all'] = sh([0, ...row.slice(0, columns - 1)]);
            muts['shiftL parts'] = sh([...row.slice(1, columns - 1), 0, row[columns - 1]!]);
          }
          const typo = (x: number) => {
            for (;;) {
              const d = String(x).split('');
              const k = Math.floor(random() * d.length);
              d[k] = String(Math.floor(random() * 10));
              const y = Number(d.join(''));
              if (y !== x) return y;
            }
          };
          const a = pick(all.filter((i) => plan.cells[i]!.table === 3));
          const b = pick(all.filter((i) => plan.cells[i]!.table === 3 && i !== a));
          muts['typo2'] = [
            [a, typo(val(a))],
            [b, typo(val(b))],
          ];
          muts['typo1'] = [[a, typo(val(a))]];
          const cc = pick(all.filter((i) => plan.cells[i]!.table === 3 && i !== a && i !== b));
          muts['typo3'] = [
            [a, typo(val(a))],
            [b, typo(val(b))],
            [cc, typo(val(cc))],
          ];
        }
        for (const [k, m] of Object.entries(muts)) {
          if (!m?.length) continue;
          const t = (kinds[k] ??= [0, 0, 0, 0, 0, 0, 0, 0, 0]);
          if (m.some(([i, x]) => val(i) === x)) continue;
          const cells = Object.fromEntries(m.map(([i, x]) => [plan.cells[i]!.key, String(x)]));
          const s = balanceSheet(plan, readFigures(plan.cells, withCells(r, cells).cells));
          t[0]!++;
          if (!s.broken.length) {
            t[8]!++;
            continue;
          }
          const d = diagnoseTable3(s);
          const key = (c: readonly { cell: number; to: number }[]) =>
            c
              .map((x) => `${x.cell}:${x.to}`)
              .sort()
              .join();
          const truth = key(m.map(([i]) => ({ cell: i, to: val(i) })));
          const g = guessSeveral(s).guesses;
          if (d.is === 'certain') t[key([d.change]) === truth ? 1 : 2]!++;
          if (d.is === 'guesses') t[d.guesses.some((x) => key(x.changes) === truth) ? 3 : 4]!++;
          if (d.is === 'apart') t[key(d.changes) === truth ? 5 : 6]!++;
          if (d.is === 'certain' || g.slice(0, 3).some((x) => key(x.changes) === truth)) t[7]!++;
        }
      }
      console.log(e.id, most, 'n certain✓ certain✗ guess✓ guess✗ apart✓ apart✗ top3 undetected');
      for (const [k, t] of Object.entries(kinds))
        console.log(k.padEnd(14), t[0], ...t.slice(1).map((x) => ((x / t[0]!) * 100).toFixed(1)));
    }
}, 300000);
