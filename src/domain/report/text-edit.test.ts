import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrySpan, editAt, editBetween } from './text-edit.ts';

/** Few characters, so that what is typed often equals what stands beside it; with a pair of surrogates. */
const text = fc
  .array(fc.constantFrom('公', '开', '信', '\n', ' ', '1', '\u{20000}'), { maxLength: 30 })
  .map((signs) => signs.join(''));

const spanIn = (length: number) =>
  fc
    .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const textAndSpan = text.chain((before) =>
  fc.tuple(fc.constant(before), spanIn(before.length), spanIn(before.length), text),
);

describe('an edit', () => {
  it('is undefined between equal texts', () => {
    expect(editBetween('公开', '公开')).toBeUndefined();
  });

  it.each([
    ['', '公开', { from: 0, to: 0, inserted: 2 }],
    ['公开', '', { from: 0, to: 2, inserted: 0 }],
    ['公开', '公公开', { from: 1, to: 1, inserted: 1 }],
    ['公公公', '公公', { from: 2, to: 3, inserted: 0 }],
    ['主动公开了', '主动公示了', { from: 3, to: 4, inserted: 1 }],
  ])('from %j to %j is %j', (before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });

  it('makes the text after of the text before', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = editBetween(before, after);
        if (!edit) return before === after;
        const inserted = after.slice(edit.from, edit.from + edit.inserted);
        return before.slice(0, edit.from) + inserted + before.slice(edit.to) === after;
      }),
    );
  });
});

describe('words that are carried through an edit', () => {
  it('are the same words afterwards, or none', () => {
    fc.assert(
      fc.property(textAndSpan, ([before, words, gone, typed]) => {
        const after = before.slice(0, gone.from) + typed + before.slice(gone.to);
        const edit = editBetween(before, after);
        const carried = edit ? carrySpan(words, edit) : words;
        if (!carried) return true;
        return after.slice(carried.from, carried.to) === before.slice(words.from, words.to);
      }),
    );
  });

  it('are lost only where the edit touched them', () => {
    // No two characters are alike, so that it cannot be told otherwise what was typed and what was not.
    const unlike = fc
      .uniqueArray(fc.integer({ min: 0x4e00, max: 0x4fff }), { maxLength: 30 })
      .map((codes) => String.fromCharCode(...codes));
    const cases = unlike.chain((before) =>
      fc.tuple(fc.constant(before), spanIn(before.length), spanIn(before.length)),
    );
    fc.assert(
      fc.property(cases, fc.constantFrom('', '1', '12'), ([before, words, gone], typed) => {
        fc.pre(words.from < words.to && (gone.to <= words.from || gone.from >= words.to));
        const edit = editBetween(
          before,
          before.slice(0, gone.from) + typed + before.slice(gone.to),
        );
        const by = gone.to <= words.from ? typed.length - (gone.to - gone.from) : 0;
        expect(edit ? carrySpan(words, edit) : words).toEqual({
          from: words.from + by,
          to: words.to + by,
        });
      }),
    );
  });

  it.each([
    ['typed before them', '开公公信', '公公', '开开公公信', 2],
    ['typed right before them', '开公公信', '公公', '开信公公信', 2],
    ['typed right behind them', '开公公信', '公公', '开公公开信', 1],
    ['taken away before them', '开信公公信', '公公', '开公公信', 1],
  ])('%s', (_, before, words, after, from) => {
    const at = before.indexOf(words);
    const edit = editBetween(before, after);
    expect(edit && carrySpan({ from: at, to: at + words.length }, edit)).toEqual({
      from,
      to: from + words.length,
    });
  });

  it.each([
    ['put right', '开公公信', '开公信'],
    ['cut in two', '开公公信', '开公信公信'],
    ['replaced with what follows', '开公公信', '开新'],
  ])('are lost when they are %s', (_, before, after) => {
    const edit = editBetween(before, after);
    expect(edit && carrySpan({ from: 1, to: 3 }, edit)).toBeUndefined();
  });
});

describe('an edit with the cursor behind it', () => {
  it.each([
    ['5件、5件', '5件', 0, { from: 0, to: 3, inserted: 0 }],
    ['5件、5件', '5件', 2, { from: 2, to: 5, inserted: 0 }],
    ['收到11件', '收到111件', 3, { from: 2, to: 2, inserted: 1 }],
    ['收到11件', '收到111件', 5, { from: 4, to: 4, inserted: 1 }],
    // A cursor that cannot be behind the edit tells nothing.
    ['收到11件', '收到12件', 1, { from: 3, to: 4, inserted: 1 }],
  ])('from %j to %j at %j is %j', (before, after, cursor, edit) => {
    expect(editAt(before, after, cursor)).toEqual(edit);
  });

  it('is what was typed, whatever stands beside it', () => {
    fc.assert(
      fc.property(textAndSpan, ([before, { from, to }, , typed]) => {
        const after = before.slice(0, from) + typed + before.slice(to);
        const edit = editAt(before, after, from + typed.length);
        if (!edit) return before === after;
        const same = after.slice(0, edit.from + edit.inserted) + before.slice(edit.to);
        return edit.to === to && edit.from >= from && same === after;
      }),
    );
  });
});
