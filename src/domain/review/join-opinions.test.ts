import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinOpinions } from './join-opinions.ts';
import { inOrder, type Opinion, type OpinionEvent, stateOfOpinion, withEvent } from './opinion.ts';

const opinion = (id: string, more: Partial<Opinion> = {}): Opinion => ({
  id,
  ...{ kind: 'must', by: '林主任', at: '2026-01-05T02:00:00Z', wordedAt: '2026-01-05T02:00:00Z' },
  text: '请核对',
  anchor: {
    ...{ place: 'section/5', address: 'section5', name: '第五部分' },
    ...{ quote: '', before: '', after: '' },
  },
  events: [],
  source: 'person',
  ...more,
});

const event = (id: string, is: OpinionEvent['is'], at: string): OpinionEvent => ({
  ...{ id, is, by: '小周', at, text: '' },
});

describe('the state of an opinion', () => {
  it.each<[string, OpinionEvent['is'][], string]>([
    ['nothing came of it', [], 'open'],
    ['it was answered', ['reply'], 'answered'],
    ['its place was changed', ['changed'], 'answered'],
    ['it was settled', ['reply', 'settled'], 'settled'],
    ['it was brought up again', ['changed', 'settled', 'reopened'], 'open'],
    ['and answered again', ['reopened', 'reply'], 'answered'],
  ])('where %s', (_, all, state) => {
    const told = all.reduce(
      (each, is, index) => withEvent(each, event(`e${index}`, is, `2026-01-0${index + 1}`)),
      opinion('a'),
    );
    expect(stateOfOpinion(told)).toBe(state);
  });
});

describe('joining', () => {
  it('takes the later wording, and every event', () => {
    const here = opinion('a', { events: [event('1', 'reply', '2026-01-06')] });
    const there = opinion('a', {
      ...{ text: '请再核对', wordedAt: '2026-01-07T00:00:00Z' },
      events: [event('2', 'reopened', '2026-01-07')],
    });
    const { opinions, added, renewed } = joinOpinions([here], [there]);
    expect(opinions[0]?.text).toBe('请再核对');
    expect(opinions[0]?.events.map(({ id }) => id)).toEqual(['1', '2']);
    expect([added.length, renewed]).toEqual([0, 1]);
  });

  it('leaves the place of one that is here, and finds that of a new one', () => {
    const moved = { ...opinion('a').anchor, place: 'words/text/1-2:4-6' };
    const here = opinion('a', { anchor: moved });
    const place = (each: Opinion) => ({ ...each, anchor: { ...each.anchor, place: 'section/1' } });
    const { opinions } = joinOpinions([here], [opinion('a'), opinion('b')], place);
    expect(opinions.map(({ anchor }) => anchor.place)).toEqual([moved.place, 'section/1']);
  });
});

const time = fc.integer({ min: 1, max: 9 }).map((day) => `2026-01-0${day}T00:00:00Z`);
/** One event id is one event. */
const events = fc
  .uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 5 })
  .map((ids) =>
    ids.map((id) =>
      event(
        `e${id}`,
        (['reply', 'changed', 'settled', 'reopened'] as const)[id % 4] ?? 'reply',
        `2026-01-0${1 + (id % 9)}`,
      ),
    ),
  );
/** One id is one opinion, worded and answered otherwise in each file. */
const list = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), wordedAt: time, events }).chain((all) =>
    fc
      .record({
        text: fc.constantFrom('请核对', '请改', '与表不符'),
        kind: fc.constantFrom('must' as const, 'should' as const),
      })
      .map((worded) => opinion(all.id, { ...all, ...worded })),
  ),
  { selector: ({ id }) => id },
);

const join = (...lists: readonly (readonly Opinion[])[]) =>
  lists.reduce((all, more) => joinOpinions(all, more).opinions, []);

const content = (opinions: readonly Opinion[]) =>
  [...opinions]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((each) => ({ ...each, events: inOrder(each.events) }));

it('adds nothing the second time', () => {
  fc.assert(
    fc.property(list, list, (here, there) => {
      const once = joinOpinions(here, there).opinions;
      const twice = joinOpinions(once, there);
      expect(twice.opinions).toBe(once);
      expect([twice.added.length, twice.renewed]).toEqual([0, 0]);
    }),
  );
});

it('comes to the same in any order of the files', () => {
  fc.assert(
    fc.property(list, list, list, (a, b, c) => {
      const all = content(join(a, b, c));
      expect(content(join(c, a, b))).toEqual(all);
      expect(content(join(a, joinOpinions(b, c).opinions))).toEqual(all);
    }),
  );
});
