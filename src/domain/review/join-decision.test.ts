import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionPlace, wordsPlace } from '../place/place.ts';
import { blankReport } from '../report/blank-report.ts';
import type { Report } from '../report/report.ts';
import { type TextId, textOf, withText } from '../report/text.ts';
import { anchorAt, carriedAnchor, whereabouts } from './anchor.ts';
import { type GivenDecision, joinDecision } from './join-decision.ts';
import type { Opinion } from './opinion.ts';
import { fingerprintOf } from './report-fingerprint.ts';
import { type DraftReview, isReviewed, noReview, type Returned } from './review.ts';

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '' });
const first: TextId = `text/${blank.sections.s1.blocks[0]?.id}`;
const words = '本机关全年主动公开政府信息128条，其中通过政务新媒体公开96条。';
const report = withText(blank, first, words);

function opinionOn(from: number, to: number, of = report, id = `${from}-${to}`): Opinion {
  return {
    ...{ id, kind: 'must', by: '林主任', at: '2026-01-05T02:00:00Z' },
    ...{ wordedAt: '2026-01-05T02:00:00Z', text: '请核对', source: 'person', events: [] },
    anchor: anchorAt(wordsPlace({ id: first, from, to }), of),
  };
}

const returned: Returned = {
  ...{ is: 'returned', by: '林主任', at: '2026-01-05T03:00:00Z', deadline: '', remark: '' },
};
const approvalOf = (of: Report, at: string): GivenDecision => ({
  ...{ review: 'r1', opinions: [], report: of },
  decision: { is: 'approved', by: '林主任', at, remark: '', fingerprint: fingerprintOf(of) },
});

describe('退回', () => {
  it('is noted once, with its opinions where their words stand now', () => {
    const given = { review: 'r1', decision: returned, opinions: [opinionOn(14, 18)] };
    const edited = withText(report, first, `根据要求，${words}`);
    const once = joinDecision(noReview, given, edited);
    expect(once.added.length).toBe(1);
    expect(once.review.returns).toEqual([{ ...returned, review: 'r1', count: 1 }]);
    const [opinion] = once.review.opinions;
    expect(opinion && whereabouts(opinion.anchor, edited).is).toBe('same');
    const twice = joinDecision(once.review, given, edited);
    expect(twice.review).toBe(once.review);
    expect(twice.isKnown).toBe(true);
  });

  it('takes back an approval of before, and none of after', () => {
    const before = joinDecision(noReview, approvalOf(report, '2026-01-04'), report).review;
    const given = { review: 'r1', decision: returned, opinions: [] };
    expect(joinDecision(before, given, report).review.approval).toBeNull();
    const after = joinDecision(noReview, approvalOf(report, '2026-01-09'), report).review;
    expect(joinDecision(after, given, report).review.approval).toEqual(after.approval);
  });
});

describe('同意', () => {
  it('is of the report that was looked at, not of the one that is here', () => {
    const edited = withText(report, first, `${words}再加一句。`);
    const { review } = joinDecision(noReview, approvalOf(report, '2026-01-04'), edited);
    expect(review.approval?.report).toEqual(report);
    expect(isReviewed(review)).toBe(true);
  });

  it('is of the report that is here where it prints the same', () => {
    const twin = { ...report, cells: { ...report.cells, 'table3/1/natural': '' } };
    const { review } = joinDecision(noReview, approvalOf(report, '2026-01-04'), twin);
    expect(review.approval?.report).toEqual(twin);
  });

  it('of before a return is not taken up', () => {
    const before: DraftReview = { ...noReview, returns: [{ ...returned, review: 'r', count: 0 }] };
    const { review, isKnown } = joinDecision(before, approvalOf(report, '2026-01-04'), report);
    expect([review, isKnown]).toEqual([before, true]);
  });
});

it('opinions of two reviewers join in any order, over edits before and after, and never touch the text', () => {
  const edit = fc.tuple(fc.nat(40), fc.nat(3), fc.constantFrom('', '数', '本年', '。'));
  const span = fc.tuple(fc.nat(28), fc.integer({ min: 1, max: 8 }));
  const type = (before: Report, edits: readonly (readonly [number, number, string])[]) =>
    edits.reduce((now, [at, gone, typed]) => {
      const text = textOf(now, first) ?? '';
      return withText(now, first, text.slice(0, at) + typed + text.slice(at + gone));
    }, before);
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 3 }),
      fc.array(edit, { maxLength: 3 }),
      fc.uniqueArray(span, { maxLength: 3, selector: String }),
      fc.uniqueArray(span, { maxLength: 3, selector: String }),
      (before, after, mine, theirs) => {
        const file = (name: string, spans: readonly (readonly [number, number])[]) => ({
          review: name,
          decision: { ...returned, by: name },
          opinions: spans.map(([from, length]) =>
            opinionOn(from, from + length, report, `${name} ${from}+${length}`),
          ),
        });
        const [a, b] = [file('甲', mine), file('乙', theirs)];
        const here = type(report, before);
        const join = (...files: readonly GivenDecision[]) =>
          files.reduce((review, each) => joinDecision(review, each, here).review, noReview);
        const byId = ({ opinions }: DraftReview) =>
          new Map(opinions.map((opinion) => [opinion.id, opinion]));
        const joined = join(a, b);
        expect(byId(join(b, a))).toEqual(byId(joined));
        expect(join(a, b, a, b)).toEqual(joined);
        expect(joined.opinions.length).toBe(mine.length + theirs.length);
        const later = type(here, after);
        for (const { anchor } of joined.opinions) {
          const at = whereabouts(carriedAnchor(anchor, here, later), later);
          if (at.is === 'same') expect(textOf(later, first)).toContain(anchor.quote);
          if (at.is === 'gone') expect(at.near).toEqual(sectionPlace(1));
        }
      },
    ),
  );
});
