import { describe, expect, it } from 'vitest';
import type { Report } from '../domain/report/report.ts';
import { noReview } from '../domain/review/review.ts';
import { reviewedReport, reviewOf } from '../testkit/app/reviewed-draft.ts';
import { reviewState } from './review-state.ts';

const stateWith = (report: Report) => reviewState({ review: reviewOf(reviewedReport), report });

describe('a report that was agreed to', () => {
  const { s1 } = reviewedReport.sections;

  it('is as it was approved where it reads the same, whatever its ids are', () => {
    const blocks = s1.blocks.map((block) => ({ ...block, id: `of-a-file-${block.id}` }));
    const sections = { ...reviewedReport.sections, s1: { ...s1, blocks } };
    const cells = { ...reviewedReport.cells, 'table3/2/total': ' ' };
    for (const report of [reviewedReport, { ...reviewedReport, sections, cells }]) {
      expect(stateWith(report)).toEqual({ is: 'approved', isAsApproved: true });
    }
  });

  it('is not where a figure, a word, the title or a row is another', () => {
    const [first] = s1.blocks;
    const sections = {
      ...reviewedReport.sections,
      s1: { ...s1, blocks: [{ ...first!, text: '' }] },
    };
    const extraRows = [{ id: 'r1', label: '其他' }];
    for (const other of [
      { cells: { 'table3/1/natural': '9' } },
      { sections },
      { title: '另一个标题' },
      { extraRows },
    ]) {
      expect(stateWith({ ...reviewedReport, ...other })).toEqual({
        ...{ is: 'approved', isAsApproved: false },
      });
    }
  });
});

it('what is returned counts what waits for an answer; what nobody reviewed is in no state', () => {
  const review = { ...reviewOf(reviewedReport), approval: null };
  expect(reviewState({ review, report: reviewedReport })).toEqual({ is: 'returned', open: 2 });
  expect(reviewState({ review: noReview, report: reviewedReport })).toEqual({ is: 'none' });
});
