/** A draft that reviewers have had much to say of: what they said and who they are is in no word of its report. */
import { cellPlace, type Place, sectionPlace, wordsPlace } from '../../domain/place/place.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { Report } from '../../domain/report/report.ts';
import { type TextId, withText } from '../../domain/report/text.ts';
import { anchorAt } from '../../domain/review/anchor.ts';
import type { Opinion, OpinionEvent } from '../../domain/review/opinion.ts';
import { fingerprintOf } from '../../domain/review/report-fingerprint.ts';
import type { DraftReview, Returned } from '../../domain/review/review.ts';
import type { DecisionFile } from '../../drafts/decision-file.ts';

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
export const firstText: TextId = `text/${blank.sections.s1.blocks[0]?.id}`;
export const reviewedReport: Report = {
  ...withText(blank, firstText, '全年主动公开政府信息128条，同比增加12条。'),
  cells: { 'table3/1/natural': '8' },
};

const reviewer = '林审核';
/** Each is in no report. */
export const reviewWords: readonly string[] = [
  reviewer,
  ...['请对照台账核实', '口径要写明', '措施太笼统', '经办已按台账改正', '统计口径为含转发'],
  ...['仍请再看', '附言请勿外传', '同意附言'],
];

const returned: Returned = {
  ...{ is: 'returned', by: reviewer, at: '2026-01-20T03:00:00.000Z', deadline: '2026-01-25' },
  remark: '附言请勿外传',
};

const event = (id: string, is: OpinionEvent['is'], text: string): OpinionEvent => ({
  ...{ id, is, by: reviewer, at: `2026-01-2${id}T03:00:00.000Z`, text },
});

const opinionAt = (
  id: string,
  place: Place,
  text: string,
  events: readonly OpinionEvent[] = [],
): Opinion => ({
  ...{ id, kind: 'must', by: reviewer, at: returned.at, wordedAt: returned.at, text },
  ...{ anchor: anchorAt(place, reviewedReport), events: [...events], source: 'person' },
});

export const opinions: readonly Opinion[] = [
  opinionAt('cell', cellPlace('table3/1/natural'), '请对照台账核实'),
  opinionAt('words', wordsPlace({ id: firstText, from: 10, to: 14 }), '口径要写明', [
    event('1', 'reply', '统计口径为含转发'),
    event('2', 'reopened', '仍请再看'),
  ]),
  opinionAt('section', sectionPlace(5), '措施太笼统', [event('3', 'reply', '经办已按台账改正')]),
];

export const reviewOf = (report: Report): DraftReview => ({
  opinions: [...opinions],
  returns: [{ ...returned, review: 'r1', count: opinions.length }],
  approval: {
    ...{ is: 'approved', by: reviewer, at: '2026-01-28T03:00:00.000Z', remark: '同意附言' },
    ...{ fingerprint: fingerprintOf(report), report },
  },
});

export const returnFile = (draftId: string | null = null): DecisionFile => ({
  review: 'r1',
  of: { draftId, unit: reviewedReport.unit, year: reviewedReport.year },
  ...{ decision: returned, opinions: [...opinions] },
});
