/** Numbers of the texts that follow the tables, through the history of a session. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CellKey, table3Key } from '../../domain/edition/cell-address.ts';
import { insertLive, releaseLive } from '../../domain/live/live-figures.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { applyChanges } from '../../domain/report/cell-changes.ts';
import type { Report } from '../../domain/report/report.ts';
import { type TextId, textOf, withText } from '../../domain/report/text.ts';
import { fakeForm } from '../../testkit/app/fake-form.ts';
import { nameOfChange } from './name-of-change.ts';
import { createSession } from './session.ts';

const id: TextId = 'text/1-2';
const path = 'sections.s1.blocks.1.text';
const total = table3Key('1', 'total');
const natural = table3Key('1', 'natural');
const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const start = insertLive(
  withText(applyChanges(blank, [{ key: total, value: '13' }]), id, '收到申请件。'),
  { id, from: 4, to: 4 },
  [total],
);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function begin(report: Report = start) {
  const session = createSession({
    form: fakeForm(report).form,
    report,
    isWhole: () => false,
    leftSections: new Set(),
    nameOfChange,
    onChange: () => {},
  });
  const typeCell = (key: CellKey, value: string) =>
    session.figureTyped(key, { name: `cells.${key}`, value });
  const text = () => textOf(session.report.get(), id);
  const steps = () => session.history.get().done.map(({ label }) => label);
  return { session, typeCell, text, steps };
}

describe('a number that follows a cell', () => {
  test('changes with the keys of the cell and is undone and redone with them', () => {
    const { session, typeCell, text, steps } = begin();
    typeCell(total, '1');
    typeCell(total, '15');
    expect(text()).toBe('收到申请15件。');
    expect(steps()).toHaveLength(1);
    session.undo();
    expect([text(), session.report.get().cells[total]]).toEqual(['收到申请13件。', '13']);
    expect(session.report.get()).toBe(start);
    session.redo();
    expect([text(), session.report.get().cells[total]]).toEqual(['收到申请15件。', '15']);
  });

  test('comes back with the cell on Esc', () => {
    const { session, typeCell } = begin();
    typeCell(total, '8');
    session.dropTyping(`cells.${total}`);
    expect(session.report.get()).toBe(start);
  });

  test('is no step where a cell was typed and typed back', () => {
    const { session, typeCell, steps } = begin();
    typeCell(total, '8');
    typeCell(total, '13');
    session.closeStep();
    expect(steps()).toEqual([]);
  });

  test('follows a total that is kept by 自动合计', () => {
    const { session, typeCell, text } = begin();
    session.edit('打开自动合计', (report) => ({
      ...report,
      options: { ...report.options, autoTotals: true },
    }));
    for (const { columnId } of [{ columnId: 'business' }, { columnId: 'research' }]) {
      typeCell(table3Key('1', columnId), '1');
    }
    for (const columnId of ['welfare', 'legal', 'other']) typeCell(table3Key('1', columnId), '0');
    typeCell(natural, '20');
    expect(text()).toBe('收到申请22件。');
    session.undo();
    expect(session.report.get().cells[natural]).toBeUndefined();
  });

  test('is plain text once its characters are typed in; undo brings it back', () => {
    const { session, typeCell, text } = begin();
    session.setField(path, '收到申请14件。', 6);
    session.closeStep();
    expect(session.report.get().live).toEqual([]);
    typeCell(total, '99');
    expect(text()).toBe('收到申请14件。');
    session.undo();
    session.undo();
    expect(session.report.get()).toBe(start);
    typeCell(total, '99');
    expect(text()).toBe('收到申请99件。');
  });

  test('begins and ceases to follow in steps of their own', () => {
    const { session, steps } = begin();
    const [figure] = start.live;
    session.edit('改为普通文字', (report) => (figure ? releaseLive(report, figure) : report));
    expect(steps()).toEqual(['改为普通文字']);
    session.undo();
    expect(session.report.get().live).toEqual(start.live);
  });

  test('tells its place once typing has paused: the cell, and what it says', () => {
    const { session, typeCell } = begin();
    const marks = () => session.liveMarks.get(id)?.words.map(({ said }) => said);
    expect(marks()).toEqual([{ is: 'figure', digits: '13' }]);
    typeCell(total, '');
    expect(marks()).toEqual([{ is: 'figure', digits: '13' }]);
    vi.advanceTimersByTime(200);
    expect(marks()).toEqual([{ is: 'blank', key: total }]);
    expect(session.liveMarks.get(id)?.text).toBe('收到申请13件。');
  });

  test('that stays as it is keeps its marks, by identity', () => {
    const { session, typeCell } = begin();
    const before = session.liveMarks.get(id);
    typeCell(natural, '3');
    vi.advanceTimersByTime(200);
    expect(session.liveMarks.get(id)).toBe(before);
  });
});

test('any typing, undone to the start, is the report of the start, and redone that of the end', () => {
  const act = fc.oneof(
    fc.record({ value: fc.oneof(fc.nat(3000).map(String), fc.constant('')) }),
    fc.record({ at: fc.nat(12), typed: fc.constantFrom('件', '1', '，', '') }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const { session, typeCell, text } = begin();
      for (const each of acts) {
        if ('value' in each) typeCell(total, each.value);
        else {
          const now = text() ?? '';
          const at = Math.min(each.at, now.length);
          const rest = now.slice(each.typed === '' ? at + 1 : at);
          session.setField(path, now.slice(0, at) + each.typed + rest, at + each.typed.length);
        }
        session.closeStep();
      }
      const end = session.report.get();
      while (session.history.get().done.length > 0) session.undo();
      expect(session.report.get()).toBe(start);
      while (session.history.get().undone.length > 0) session.redo();
      expect(session.report.get()).toEqual(end);
    }),
  );
});
