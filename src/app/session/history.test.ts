import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { Report } from '../../domain/report/report.ts';
import {
  closeStep,
  emptyHistory,
  type History,
  openStepLabel,
  record,
  redo,
  undo,
} from './history.ts';

const blank = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const reports = Array.from({ length: 5 }, (_, index): Report => ({ ...blank, unit: `第${index}` }));
const at = (index: number) => reports[index] as Report;
const step = (label: string, from: number, to: number, group?: string) => ({
  label,
  group,
  before: at(from),
  after: at(to),
});
const labels = ({ done }: History) => done.map(({ label }) => label);

describe('steps of a history', () => {
  test('grow while one field is typed in: the first label, the first report before, the last after', () => {
    let history = record(emptyHistory, step('输入甲', 0, 1, 'unit'));
    history = record(history, step('输入乙', 1, 2, 'unit'));
    expect(history.done).toEqual([{ label: '输入甲', group: 'unit', before: at(0), after: at(2) }]);
    expect(openStepLabel(history, 'unit')).toBe('输入甲');
    expect(openStepLabel(history, 'title')).toBeUndefined();
  });

  test('are two for two fields', () => {
    let history = record(emptyHistory, step('甲', 0, 1, 'unit'));
    history = record(history, step('乙', 1, 2, 'title'));
    history = record(history, step('丙', 2, 3, 'unit'));
    expect(labels(history)).toEqual(['甲', '乙', '丙']);
  });

  test('are two for one field that was left between', () => {
    const typed = record(emptyHistory, step('甲', 0, 1, 'unit'));
    const left = closeStep(typed);
    expect(openStepLabel(left, 'unit')).toBeUndefined();
    expect(labels(record(left, step('乙', 1, 2, 'unit')))).toEqual(['甲', '乙']);
    expect(closeStep(left)).toBe(left);
  });

  test('without a group join with nothing, and nothing joins with them', () => {
    let history = record(emptyHistory, step('甲', 0, 1));
    history = record(history, step('乙', 1, 2));
    history = record(history, step('丙', 2, 3, 'unit'));
    expect(labels(history)).toEqual(['甲', '乙', '丙']);
    expect(labels(record(history, step('丁', 3, 4)))).toEqual(['甲', '乙', '丙', '丁']);
  });

  test('typed after an undo do not join with what stands before', () => {
    let history = record(emptyHistory, step('甲', 0, 1, 'unit'));
    history = closeStep(history);
    history = record(history, step('乙', 1, 2, 'unit'));
    history = undo(history)?.history as History;
    history = record(history, step('丙', 1, 3, 'unit'));
    expect(labels(history)).toEqual(['甲', '丙']);
    expect(redo(history)).toBeUndefined();
  });
});

describe('undo and redo', () => {
  const two = record(record(emptyHistory, step('甲', 0, 1)), step('乙', 1, 2));

  test('go back and forth through the reports, each by its name', () => {
    const back = undo(two);
    expect(back).toMatchObject({ report: at(1), label: '乙' });
    const first = undo(back?.history as History);
    expect(first).toMatchObject({ report: at(0), label: '甲' });
    const forth = redo(first?.history as History);
    expect(forth).toMatchObject({ report: at(1), label: '甲' });
    expect(redo(forth?.history as History)).toMatchObject({ report: at(2), label: '乙' });
  });

  test('have nothing to do at the ends', () => {
    expect(undo(emptyHistory)).toBeUndefined();
    expect(redo(two)).toBeUndefined();
  });

  test('a new step throws away what was undone', () => {
    const back = undo(two)?.history as History;
    expect(redo(record(back, step('丙', 1, 3)))).toBeUndefined();
  });
});

test('of more than a thousand steps the oldest are forgotten', () => {
  let history = emptyHistory;
  for (let index = 0; index < 1003; index += 1) history = record(history, step(`${index}`, 0, 1));
  expect(history.done).toHaveLength(1000);
  expect(history.done[0]?.label).toBe('3');
});

test('whatever is done, undone and done again: undoing all returns the very first report, redoing all the last', () => {
  const action = fc.oneof(
    fc.record({
      is: fc.constant('record' as const),
      group: fc.constantFrom('unit', 'title', undefined),
    }),
    fc.constantFrom({ is: 'undo' as const }, { is: 'redo' as const }, { is: 'close' as const }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      let history = emptyHistory;
      let report = blank;
      const travel = (move: typeof undo) => {
        const moved = move(history);
        if (!moved) return false;
        history = moved.history;
        report = moved.report;
        return true;
      };
      actions.forEach((one, index) => {
        if (one.is === 'undo') travel(undo);
        else if (one.is === 'redo') travel(redo);
        else if (one.is === 'close') history = closeStep(history);
        else {
          const after = { ...report, unit: `第${index}` };
          history = record(history, { label: '', group: one.group, before: report, after });
          report = after;
        }
      });
      while (travel(redo));
      const last = report;
      while (travel(undo));
      expect(report).toBe(blank);
      while (travel(redo));
      expect(report).toBe(last);
    }),
    { numRuns: 300 },
  );
});
