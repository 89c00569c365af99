/** Figures, sentences and words that are put into a text from beside it. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FilledFrame } from '../../domain/companion/fill-frame.ts';
import { table3Key } from '../../domain/edition/cell-address.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { applyChanges } from '../../domain/report/cell-changes.ts';
import { type TextId, textOf, withText } from '../../domain/report/text.ts';
import { fakeForm } from '../../testkit/app/fake-form.ts';
import { nameOfChange } from '../session/name-of-change.ts';
import { createSession } from '../session/session.ts';
import { insertFigure, insertFrame, insertText } from './insert-text.ts';

const id: TextId = 'text/1-2';
const total = table3Key('1', 'total');
const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });

// No field is on screen.
beforeEach(() => {
  vi.stubGlobal('document', { querySelector: () => null });
  vi.stubGlobal('CSS', { escape: String });
});
afterEach(() => vi.unstubAllGlobals());

function begin(words: string, figure = '13') {
  const report = withText(applyChanges(blank, [{ key: total, value: figure }]), id, words);
  const session = createSession({
    form: fakeForm(report).form,
    report,
    isWhole: () => false,
    leftSections: new Set(),
    nameOfChange,
    onChange: () => {},
  });
  const text = () => textOf(session.report.get(), id);
  const type = (value: string) => session.figureTyped(total, { name: `cells.${total}`, value });
  return { session, text, type };
}

test('a figure of the tables follows its cell from then on, and goes in one step', () => {
  const words = '收到政府信息公开申请件。';
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: words.length }),
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 0, max: 999 }),
      (at, first, second) => {
        const { session, text, type } = begin(words, String(first));
        const withFigure = (figure: number) => words.slice(0, at) + figure + words.slice(at);
        insertFigure(session, { id, from: at, to: at }, total);
        expect(text()).toBe(withFigure(first));
        expect(session.report.get().live).toHaveLength(1);
        session.undo();
        expect(text()).toBe(words);
        expect(session.report.get().live).toEqual([]);
        session.redo();
        type(String(second));
        expect(text()).toBe(withFigure(second));
      },
    ),
    { numRuns: 30 },
  );
});

test('it takes the place of what is chosen', () => {
  const { session, text } = begin('收到申请若干件。');
  insertFigure(session, { id, from: 4, to: 6 }, total);
  expect(text()).toBe('收到申请13件。');
});

test('beside other digits it is plain text', () => {
  const { session, text } = begin('收到申请5件。');
  insertFigure(session, { id, from: 5, to: 5 }, total);
  expect(text()).toBe('收到申请513件。');
  expect(session.report.get().live).toEqual([]);
});

test('a cursor behind the end of the text is at its end', () => {
  const { session, text } = begin('共');
  insertFigure(session, { id, from: 90, to: 95 }, total);
  expect(text()).toBe('共13');
});

test('a blank cell puts nothing there', () => {
  const { session, text } = begin('共件', '');
  insertFigure(session, { id, from: 1, to: 1 }, total);
  expect(text()).toBe('共件');
  expect(session.history.get().done).toEqual([]);
});

test('the figures of a sentence follow their cells, and all of it goes in one step', () => {
  const { session, text, type } = begin('另有说明。');
  const frame: FilledFrame = {
    id: 'received',
    topic: 'application',
    name: '收到',
    text: '2025年，我镇收到申请13件，（此处填写）。',
    figures: [{ from: 12, to: 14, cells: [total] }],
    blanks: [{ from: 16, to: 22 }],
  };
  insertFrame(session, { id, from: 0, to: 0 }, frame);
  expect(text()).toBe(`${frame.text}另有说明。`);
  type('20');
  expect(text()).toBe('2025年，我镇收到申请20件，（此处填写）。另有说明。');
  session.undo();
  session.undo();
  expect(text()).toBe('另有说明。');
  expect(session.report.get().live).toEqual([]);
});

test('words that are put there stay as they are', () => {
  const { session, text, type } = begin('上年件');
  insertText(session, { id, from: 2, to: 2 }, '13');
  type('20');
  expect(text()).toBe('上年13件');
});
