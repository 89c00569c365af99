import { expect, test } from 'vitest';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { cellPlace, sectionPlace, wordsPlace } from '../../domain/place/place.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { TextId } from '../../domain/report/text.ts';
import { withText } from '../../domain/report/text.ts';
import { whereabouts } from '../../domain/review/anchor.ts';
import { joinDecision } from '../../domain/review/join-decision.ts';
import { stateOfOpinion } from '../../domain/review/opinion.ts';
import { noReview } from '../../domain/review/review.ts';
import { readDecision, writeDecision } from '../../drafts/decision-file.ts';
import type { Review } from '../../drafts/review-record.ts';
import {
  approvedReview,
  decisionFileOf,
  returnedReview,
  reworded,
  withOpinion,
  withoutOpinion,
  withReviewEvent,
  withTick,
} from './review-changes.ts';
import { entriesOf, everything, isShown, nextEntry } from './review-entries.ts';

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '' });
const first: TextId = `text/${blank.sections.s1.blocks[0]?.id}`;
const report = {
  ...withText(blank, first, '全年公开信息128条，联系人张小禾，手机13912345678。'),
  cells: { 'table3/1/natural': '8', 'table3/1/total': '9' },
};
const findings = runChecks(report);
const said = { by: '林主任', at: '2026-01-05T02:00:00.000Z' };

const review: Review = {
  ...{ format: 'nianbao-review/1', id: 'r1', openedAt: said.at, savedAt: said.at },
  source: { name: '青禾镇.docx', draftId: 'd1', finalisedAt: null },
  ...{ report, reasons: {}, opinions: [], ticked: [], left: [] },
  ...{ deadline: '2026-01-20', remark: '请尽快', decision: null, before: null },
};
const write = (to: Review, place: Parameters<typeof withOpinion>[1], text: string) =>
  withOpinion(to, place, { kind: 'must', text }, said);

test('opinions and findings stand in the order of the report, opinions numbered', () => {
  const { review: one } = write(review, sectionPlace(5), '请写实');
  const { review: two } = write(one, cellPlace('table3/1/natural'), '请核对');
  const entries = entriesOf(report, findings, two);
  expect(entries.map(({ section }) => section)).toEqual(
    [...entries.map(({ section }) => section)].sort((a, b) => a - b),
  );
  const opinions = entries.flatMap((entry) =>
    entry.is === 'opinion' ? [[entry.number, entry.opinion.text]] : [],
  );
  expect(opinions).toEqual([
    [1, '请核对'],
    [2, '请写实'],
  ]);
  const ids = entries.map(({ id }) => id);
  expect(nextEntry(entries, undefined, 1)?.id).toBe(ids[0]);
  expect(nextEntry(entries, ids[0], -1)?.id).toBe(ids[ids.length - 1]);
  const onlyOpinions = entries.filter((entry) => isShown(entry, { ...everything, kinds: [] }));
  expect(onlyOpinions.map(({ is }) => is)).toEqual(['opinion', 'opinion']);
});

test('what is ticked goes back, what is left out does not; private words are masked', () => {
  const words = wordsPlace({ id: first, from: 9, to: 29 });
  const { review: one } = write(review, words, '删去手机13912345678');
  const { review: two, id: leftOut } = write(one, sectionPlace(6), '不必写');
  const [finding] = findings;
  if (!finding) throw new Error('a report like this has findings');
  const ticked = withTick(
    withTick(two, { finding }, true),
    { opinion: two.opinions[1] ?? never() },
    false,
  );
  const returned = returnedReview(ticked, findings, said);
  const file = decisionFileOf(returned);
  expect(file?.opinions.map(({ source }) => source)).toEqual(['person', 'finding']);
  expect(file?.opinions.some(({ id }) => id === leftOut)).toBe(false);
  expect(file?.decision).toEqual({
    is: 'returned',
    ...said,
    deadline: '2026-01-20',
    remark: '请尽快',
  });
  const text = writeDecision(file ?? never());
  expect(text).not.toContain('13912345678');
  expect(readDecision(text)).toEqual({ ok: true, file });
  // Ticked it has become an opinion, and is not listed twice.
  const entries = entriesOf(report, findings, returned);
  expect(entries.filter(({ id }) => id === finding.id)).toEqual([]);
});

test('an approval holds the report without the one of last year; the draft takes it up', () => {
  const approved = approvedReview(review, '', said);
  const file = decisionFileOf(approved);
  expect(file?.report).toEqual({ ...report, lastYear: null });
  const { review: joined } = joinDecision(noReview, { ...(file ?? never()), review: 'r1' }, report);
  expect(joined.approval?.by).toBe('林主任');
});

test('settled it goes along all the same, and may be brought up again', () => {
  const { review: one, id } = write(review, sectionPlace(5), '请写实');
  const settled = withReviewEvent(one, id, { is: 'settled', text: '' }, said);
  expect(settled.opinions.map(stateOfOpinion)).toEqual(['settled']);
  expect(entriesOf(report, [], settled)[0]?.isTicked).toBe(false);
  expect(decisionFileOf(returnedReview(settled, [], said))?.opinions.length).toBe(1);
  const later = { ...said, at: '2026-01-06T02:00:00.000Z' };
  const again = withReviewEvent(settled, id, { is: 'reopened', text: '还差一句' }, later);
  expect(again.opinions.map(stateOfOpinion)).toEqual(['open']);
});

test('an opinion is worded otherwise in its place, and can go', () => {
  const { review: one, id } = write(review, cellPlace('table3/1/natural'), '请核对');
  const other = reworded(one, id, { kind: 'should', text: '建议核对' }, '2026-01-07');
  expect(other.opinions[0]).toMatchObject({ kind: 'should', text: '建议核对', at: said.at });
  const anchor = other.opinions[0]?.anchor;
  expect(anchor && whereabouts(anchor, report).is).toBe('same');
  expect(withoutOpinion(other, id).opinions).toEqual([]);
});

function never(): never {
  throw new Error('there is none');
}
