import { expect, test } from 'vitest';
import { draftFormat } from './draft-format.ts';
import firstFormat from './fixtures/draft-1.json' with { type: 'json' };
import secondFormat from './fixtures/draft-2.json' with { type: 'json' };
import thirdFormat from './fixtures/draft-3.json' with { type: 'json' };
import fourthFormat from './fixtures/draft-4.json' with { type: 'json' };
import fifthFormat from './fixtures/draft-5.json' with { type: 'json' };
import sixthFormat from './fixtures/draft-6.json' with { type: 'json' };
import seventhFormat from './fixtures/draft-7.json' with { type: 'json' };
import { uncounted } from './revision.ts';
import { readDraft, upgradeRecord } from './upgrade-draft.ts';

test('the steps from a format on run in order, each naming the format it leads to', () => {
  const trace = (record: Record<string, unknown>) => String(record.trace ?? '');
  const steps = ['a', 'b', 'c'].map((name) => ({
    name,
    upgrade: (record: Record<string, unknown>) => ({ ...record, trace: trace(record) + name }),
  }));
  expect(upgradeRecord({ id: 'x' }, 2, steps)).toEqual({
    id: 'x',
    trace: 'bc',
    format: 'nianbao-draft/4',
  });
  expect(upgradeRecord({ id: 'x', format: 'nianbao-draft/4' }, 4, steps)).toEqual({
    id: 'x',
    format: 'nianbao-draft/4',
  });
});

test('a draft of the first format opens with all it has, and has no report of last year', () => {
  expect(readDraft(firstFormat)).toEqual({
    ok: true,
    draft: {
      ...firstFormat,
      ...noChanges,
      format: draftFormat,
      origin: 'written',
      remark: '',
      reasons: byPlace(firstFormat.reasons),
      lastCopy: null,
      changesSinceCopy: 0,
      report: asNow(withOwnIds({ ...firstFormat.report, lastYear: null })),
    },
  });
});

test('a draft of the second format opens with all it has, and knows of no copy', () => {
  expect(readDraft(secondFormat)).toEqual({
    ok: true,
    draft: {
      ...secondFormat,
      ...noChanges,
      format: draftFormat,
      origin: 'written',
      reasons: byPlace(secondFormat.reasons),
      lastCopy: null,
      changesSinceCopy: 0,
      report: asNow(withOwnIds(secondFormat.report)),
    },
  });
});

test('a draft of the third format keeps its reasons: they go by places now', () => {
  const read = readDraft(thirdFormat);
  const draft = read.ok ? read.draft : undefined;
  const { reasons: before, ...rest } = thirdFormat;
  expect(draft).toEqual({
    ...rest,
    ...noChanges,
    format: draftFormat,
    origin: 'written',
    reasons: expect.anything(),
    report: asNow(withOwnIds(thirdFormat.report)),
  });
  expect(Object.keys(draft?.reasons ?? {})).toEqual([
    'T3-BAL cells/table3/3-7/natural',
    'S-TITLE field/unit',
    'S-TITLE field/title',
    'S-LABEL label/table3.3.3.2',
    'S-LABEL label/table4.review.total',
    'T4-SUM cells/table4/review/total',
    'S-HEAD6 section/6',
    'S-EDITION table/2',
    'NUM-BLANK table/4',
    'NUM-INT cells/table2/licensing%43;p1/decisions',
    'NUM-DEC cells/table2/fees/amount head',
    'X-CARRY cells/table3/2/natural row',
    'T2-DELTA table2.gone.change',
  ]);
  expect(Object.values(draft?.reasons ?? {})).toEqual(Object.values(before));
});

test('a draft of the fourth format opens with all it has; of its changes none was counted', () => {
  expect(readDraft(fourthFormat)).toEqual({
    ok: true,
    draft: {
      ...fourthFormat,
      ...noChanges,
      format: draftFormat,
      report: asNow(fourthFormat.report),
    },
  });
});

test('a draft of the fifth format opens with all it has; nothing in it is known to be unseen', () => {
  const read = readDraft(fifthFormat);
  expect(read).toEqual({
    ok: true,
    draft: {
      ...fifthFormat,
      format: draftFormat,
      carried: {},
      review,
      report: asNow(fifthFormat.report),
    },
  });
  expect(read.ok && read.draft.report.options.wholeTable3).toBe(true);
  expect(read.ok && read.draft.report.lastYear?.report.options.wholeTable3).toBe(true);
});

test('a draft of the sixth format opens with all it has; all numbers of its texts are plain', () => {
  const read = readDraft(sixthFormat);
  expect(read).toEqual({
    ok: true,
    draft: {
      ...sixthFormat,
      ...{ format: draftFormat, review, report: { ...sixthFormat.report, live: [] } },
    },
  });
  expect(read.ok && read.draft.report.options.wholeTable3).toBe(false);
});

test('a draft of the seventh format opens with all it has; nobody has reviewed it', () => {
  expect(readDraft(seventhFormat)).toEqual({
    ok: true,
    draft: { ...seventhFormat, format: draftFormat, review },
  });
  expect(seventhFormat.report.live.length).toBe(1);
});

test('numbers that follow the tables stay as they are', () => {
  const read = readDraft(sixthFormat);
  const live = [
    { id: 'preamble', from: 3, to: 5, cells: ['table3/1/total', 'table3/2/total'], spelling: '13' },
  ];
  const draft = read.ok && { ...read.draft, report: { ...read.draft.report, live } };
  expect(readDraft(draft)).toEqual({ ok: true, draft });
});

test('rules that are silenced stay so, each with its reason; without a rule it is damage', () => {
  const read = readDraft(sixthFormat);
  const withSilenced = (silenced: unknown) =>
    read.ok && { ...read.draft, report: { ...read.draft.report, silenced } };
  const draft = withSilenced([{ rule: 'W-PUNCT', reason: '按模板排版' }]);
  expect(readDraft(draft)).toEqual({ ok: true, draft });
  const damaged = withSilenced([{ reason: '按模板排版' }]);
  expect(readDraft(damaged)).toMatchObject({ ok: false, problem: 'unreadable', raw: damaged });
});

test('numbers that follow no cell are damage', () => {
  const read = readDraft(sixthFormat);
  const live = [{ id: 'preamble', from: 3, to: 5, cells: [], spelling: '13' }];
  const draft = read.ok && { ...read.draft, report: { ...read.draft.report, live } };
  expect(readDraft(draft)).toMatchObject({ ok: false, problem: 'unreadable', raw: draft });
});

test('a choice of the present format stays as it was made', () => {
  const read = readDraft(fifthFormat);
  const chosen = read.ok && {
    ...read.draft,
    carried: { 'table3/2/natural': '3' },
    report: {
      ...read.draft.report,
      options: { ...read.draft.report.options, wholeTable3: false },
    },
  };
  expect(readDraft(chosen)).toEqual({ ok: true, draft: chosen });
});

test('upgrading what is upgraded changes nothing', () => {
  const read = readDraft(thirdFormat);
  expect(read.ok && readDraft(read.draft)).toEqual(read);
});

test('a damaged draft of the first format is handed back untouched', () => {
  const damaged = { ...firstFormat, report: [1] };
  expect(readDraft(damaged)).toMatchObject({ ok: false, problem: 'unreadable', raw: damaged });
});

const review = { opinions: [], returns: [], approval: null };
const noChanges = { ...uncounted, builtOn: uncounted, carried: {}, review };

/** Table 三 of a report of before stands whole on a page, that of last year's report too; no number follows a table. */
function asNow<Report extends { options: object; lastYear?: unknown }>(report: Report): unknown {
  const { lastYear } = report as { lastYear?: { report: Report } | null };
  return {
    ...report,
    options: { ...report.options, wholeTable3: true },
    ...(lastYear ? { lastYear: { ...lastYear, report: ofYear(lastYear.report) } } : {}),
    live: [],
  };
}

const ofYear = <Year extends { options: object }>(report: Year) => ({
  ...report,
  options: { ...report.options, wholeTable3: true },
});

/** As a draft of before has them, blocks numbered within the section. */
function withOwnIds<Report extends { sections: Record<string, { blocks: { id: string }[] }> }>(
  report: Report,
): Report {
  const sections = Object.entries(report.sections).map(([key, section]) => [
    key,
    {
      ...section,
      blocks: section.blocks.map((block, index) => ({ ...block, id: `${key[1]}-${index + 1}` })),
    },
  ]);
  const { lastYear } = report as { lastYear?: { report: Report } | null };
  return {
    ...report,
    sections: Object.fromEntries(sections),
    ...(lastYear ? { lastYear: { ...lastYear, report: withOwnIds(lastYear.report) } } : {}),
  };
}

/** The only reason of the fixtures of the first formats. */
const byPlace = (reasons: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(reasons).map(([id, reason]) => [
      id.replace('table3.3.7.natural', 'cells/table3/3-7/natural'),
      reason,
    ]),
  );
