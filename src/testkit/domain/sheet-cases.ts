/** A review with all that its sheets show: findings with and without a reason, opinions of all kinds and states, a round before. */
import { runChecks } from '../../domain/checks/run-checks.ts';
import { editionById } from '../../domain/edition/editions.ts';
import {
  cellPlace,
  fieldPlace,
  type Place,
  sectionPlace,
  wholeReport,
  wordsPlace,
} from '../../domain/place/place.ts';
import { withLastYear, yearReportOf } from '../../domain/report/last-year.ts';
import type { Report } from '../../domain/report/report.ts';
import { type TextId, withText } from '../../domain/report/text.ts';
import { anchorAt } from '../../domain/review/anchor.ts';
import type { Opinion, OpinionEvent } from '../../domain/review/opinion.ts';
import { returnedId } from '../../domain/review/opinion-of-finding.ts';
import type { SheetInput } from '../../domain/review/sheet-input.ts';
import { reportOf } from './consistent-report.ts';

const sound = reportOf(editionById('2021'));

/** The text that opinions of `reviewedReport` stand in. */
export const reviewedText: TextId = `text/${sound.sections.s1.blocks[1]?.id}`;

const words = '全年主动公开信息128条，同比增加12条。其中政务动态类96条，通知公告类32条。';

/** One sum of table 三 does not add up; last year's report is attached. */
export function reviewedReport(): Report {
  const year = sound.year + 1;
  const cells = {
    ...sound.cells,
    ...{ 'table3/1/natural': '8', 'table3/1/total': '8' },
    ...{ 'table3/3-1/natural': '7', 'table3/3-1/total': '7' },
    ...{ 'table3/3-7/natural': '7', 'table3/3-7/total': '7' },
    ...{ 'table2/licensing/decisions': '41', 'table2/punishment/decisions': '3' },
  };
  const last = yearReportOf({
    ...sound,
    cells: { ...sound.cells, 'table2/licensing/decisions': '29', 'table3/1/total': '8' },
  });
  const report = withText({ ...sound, year, cells }, reviewedText, words);
  return withLastYear(report, last, { is: 'file', name: '上年年报.json' });
}

export function opinionAt(
  place: Place,
  report: Report,
  more: Partial<Opinion> & Pick<Opinion, 'id'>,
): Opinion {
  const at = '2026-01-08T02:00:00.000Z';
  return {
    ...{ kind: 'must', by: '李云', at, wordedAt: at, text: '请核实。', events: [] },
    ...{ source: 'person', anchor: anchorAt(place, report) },
    ...more,
  };
}

export const eventOf = (
  is: OpinionEvent['is'],
  text: string,
  more: Partial<OpinionEvent> = {},
) => ({
  ...{ id: `${is} ${text}`, is, by: '赵小禾', at: '2026-01-09T02:00:00.000Z', text },
  ...more,
});

/** As it was handed in the second time. */
export function sheetInput(more: Partial<SheetInput> = {}): SheetInput {
  const report = reviewedReport();
  const findings = runChecks(report);
  const [first, second] = findings;
  const at = words.indexOf('128条');
  const opinions = [
    opinionAt(wholeReport, report, { id: 'o1', kind: 'should', text: '建议第五部分写得具体些。' }),
    opinionAt(sectionPlace(5), report, { id: 'o2', text: '问题与上年相同，请补充本年的情况。' }),
    opinionAt(cellPlace('table3/1/natural'), report, {
      id: 'o3',
      text: '与台账不一致，请核对。',
      events: [eventOf('reply', '已核对，台账少登一件。')],
    }),
    opinionAt(wordsPlace({ id: reviewedText, from: at, to: at + 4 }), report, {
      ...{ id: 'o4', text: '总数与分类之和应当一致。' },
      events: [eventOf('changed', '', { was: '138条', now: '128条' })],
    }),
    opinionAt(fieldPlace('title'), report, { id: 'o5', kind: 'should', text: '标题请用全称。' }),
    opinionAt(cellPlace('table2/licensing/decisions'), report, {
      ...{ id: 'o6', text: '请说明增长的原因。' },
      events: [eventOf('settled', '', { by: '李云' })],
    }),
  ];
  return {
    ...{ report, findings, opinions, left: ['o5'], decision: null, source: '松岭镇年报.docx' },
    reasons: second
      ? {
          [second.id]: {
            ...{ text: '与业务科室核对过，属实。', at: '2026-01-07T02:00:00.000Z' },
            fingerprint: second.fingerprint,
          },
        }
      : {},
    ticked: first ? [returnedId(first)] : [],
    ...{ deadline: '2026-01-20', remark: '改好后重新报送，附修改说明。', reviewer: '李云' },
    at: '2026-01-10T02:00:00.000Z',
    before: {
      report: withText(report, reviewedText, words.replace('128', '138')),
      at: '2026-01-05T02:00:00.000Z',
    },
    ...more,
  };
}
