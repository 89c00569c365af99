import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellPlace, type Place, sectionPlace, wholeReport, wordsPlace } from '../place/place.ts';
import { blankReport } from '../report/blank-report.ts';
import type { Report } from '../report/report.ts';
import { type TextId, withText } from '../report/text.ts';
import { anchorAt } from './anchor.ts';
import { answeredChanged, answeredInWords, changeAtPlace, withoutLastAnswer } from './answers.ts';
import { carriedReview, settledReview } from './carried-review.ts';
import { type Opinion, stateOfOpinion, withEvent } from './opinion.ts';
import { noReview } from './review.ts';

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '' });
const first: TextId = `text/${blank.sections.s1.blocks[0]?.id}`;
const cell = 'table3/1/natural' as const;
const report: Report = {
  ...withText(blank, first, '全年主动公开信息128条，同比增加12条。'),
  cells: { [cell]: '8' },
};
const withCell = (of: Report, value: string): Report => ({ ...of, cells: { [cell]: value } });

const opinionAt = (place: Place, of = report): Opinion => ({
  ...{ id: 'o1', kind: 'must', by: '林主任', at: '2026-01-05', wordedAt: '2026-01-05' },
  ...{ text: '请核对', anchor: anchorAt(place, of), events: [], source: 'person' },
});
const answer = (at: string) => ({ id: `e${at}`, by: '青禾镇人民政府', at });
const words = wordsPlace({ id: first, from: 8, to: 12 });

describe('已改', () => {
  it('has what stood there and what stands there now', () => {
    const opinion = opinionAt(cellPlace(cell));
    const changed = answeredChanged(opinion, withCell(report, '9'), answer('2026-01-06'));
    expect(changed.events).toMatchObject([{ is: 'changed', was: '8', now: '9', text: '' }]);
    expect(stateOfOpinion(changed)).toBe('answered');
  });

  it('is no answer where nothing was changed, in a blank cell neither', () => {
    for (const opinion of [opinionAt(cellPlace(cell)), opinionAt(words)]) {
      expect(changeAtPlace(opinion, report)).toEqual({ is: 'none' });
      expect(answeredChanged(opinion, report, answer('2026-01-06'))).toBe(opinion);
    }
    const empty = withCell(report, '');
    const ofBlank = opinionAt(cellPlace(cell), empty);
    expect(changeAtPlace(ofBlank, empty)).toEqual({ is: 'none' });
    expect(changeAtPlace(ofBlank, report)).toEqual({ is: 'changed', was: '', now: '8' });
  });

  it('says that what was meant is gone', () => {
    const { opinions } = carriedReview(
      { ...noReview, opinions: [opinionAt(words)] },
      report,
      withText(report, first, '公开工作有序。'),
    );
    const [opinion] = opinions;
    expect(opinion && changeAtPlace(opinion, withText(report, first, '公开工作有序。'))).toEqual({
      ...{ is: 'changed', was: '128条', now: '' },
    });
  });

  it('can be said of whole parts, of which nothing is quoted', () => {
    for (const place of [sectionPlace(5), wholeReport]) {
      const opinion = opinionAt(place);
      expect(changeAtPlace(opinion, report)).toEqual({ is: 'untold' });
      const changed = answeredChanged(opinion, report, answer('2026-01-06'));
      expect(changed.events).toEqual([{ ...answer('2026-01-06'), is: 'changed', text: '' }]);
    }
  });

  it('asks for another change where it was opened again', () => {
    const nine = withCell(report, '9');
    const once = answeredChanged(opinionAt(cellPlace(cell)), nine, answer('2026-01-06'));
    const reopened = { ...answer('2026-01-08'), is: 'reopened' as const, text: '仍不对' };
    const again = withEvent(once, reopened);
    expect(changeAtPlace(again, nine)).toEqual({ is: 'none' });
    expect(changeAtPlace(again, withCell(report, '10'))).toEqual({
      ...{ is: 'changed', was: '9', now: '10' },
    });
  });
});

describe('撤回答复', () => {
  it('takes away the last answer and nothing else', () => {
    const opinion = opinionAt(words);
    const once = answeredInWords(opinion, '台账如此', answer('2026-01-06'));
    const twice = answeredInWords(once, '另附说明', answer('2026-01-07'));
    expect(withoutLastAnswer(twice)).toEqual(once);
    expect(withoutLastAnswer(once)).toEqual(opinion);
    expect(withoutLastAnswer(opinion)).toBe(opinion);
  });

  it('is not possible once the reviewer has closed it or opened it again', () => {
    const answered = answeredInWords(opinionAt(words), '台账如此', answer('2026-01-06'));
    for (const is of ['settled', 'reopened'] as const) {
      const closed = withEvent(answered, { ...answer('2026-01-07'), is, text: '' });
      expect(withoutLastAnswer(closed)).toBe(closed);
    }
  });
});

describe('opinions through edits', () => {
  it('are the same values where nothing of theirs has moved', () => {
    const review = {
      ...noReview,
      opinions: [opinionAt(cellPlace(cell)), opinionAt(words), opinionAt(sectionPlace(1))],
    };
    const behind = withText(report, first, '全年主动公开信息128条，同比增加12条。以上。');
    expect(carriedReview(review, report, behind)).toBe(review);
    const before = withText(report, first, '我镇全年主动公开信息128条，同比增加12条。');
    const moved = carriedReview(review, report, before);
    expect(moved.opinions[0]).toBe(review.opinions[0]);
    expect(moved.opinions[1]).not.toBe(review.opinions[1]);
    expect(moved.opinions[2]).toBe(review.opinions[2]);
  });

  it('go on with what is typed in their place, and never with what is typed behind them', () => {
    const typing = ['1', '13', '138', '138条'].map((typed) =>
      withText(report, first, `全年主动公开信息${typed}，同比增加12条。`),
    );
    const through = (states: readonly Report[]) =>
      states.reduce(
        (carried, state, index) => carriedReview(carried, states[index - 1] ?? report, state),
        { ...noReview, opinions: [opinionAt(words)] },
      ).opinions[0];
    const typedOver = through(typing);
    expect(typedOver && changeAtPlace(typedOver, typing[3]!)).toEqual({
      ...{ is: 'changed', was: '128条', now: '138条' },
    });
    const behind = ['、', '、其'].map((typed) =>
      withText(report, first, `全年主动公开信息128条${typed}，同比增加12条。`),
    );
    const untouched = through(behind);
    expect(untouched && changeAtPlace(untouched, behind[1]!)).toEqual({ is: 'none' });
  });

  it('stand where they stood once the edits are undone', () => {
    const texts = fc.array(
      fc.string({ unit: fc.constantFrom('共', '8', '条', '。'), maxLength: 30 }),
      {
        ...{ minLength: 1, maxLength: 5 },
      },
    );
    fc.assert(
      fc.property(texts, (typed) => {
        const states = [
          report,
          ...typed.map((text) => withText(report, first, `${text}全年主动公开信息128条${text}`)),
        ];
        const there = [...states, ...[...states].reverse()];
        const review = there.reduce(
          (carried, state, index) => carriedReview(carried, there[index - 1] ?? state, state),
          { ...noReview, opinions: [opinionAt(words)] },
        );
        expect(review.opinions[0]?.anchor).toEqual(opinionAt(words).anchor);
      }),
    );
  });

  it('find their words in a file that takes the place of the report', () => {
    const blocks = report.sections.s1.blocks.map((block) => ({ ...block, id: `n${block.id}` }));
    const other = {
      ...report,
      sections: { ...report.sections, s1: { ...report.sections.s1, blocks } },
    };
    const review = { ...noReview, opinions: [opinionAt(words)] };
    const [opinion] = settledReview(review, other).opinions;
    expect(opinion?.anchor.place).toContain(`text/n${report.sections.s1.blocks[0]?.id}`);
  });
});
