import { expect, test } from 'vitest';
import { draftFormat } from './draft-format.ts';
import third from './fixtures/draft-3.json' with { type: 'json' };
import { readDraft } from './upgrade-draft.ts';
import { withRowsAtFoot } from './upgrade-local-rows.ts';

const fourth = (extraRows: readonly unknown[]) => ({
  ...third,
  format: 'nianbao-draft/4',
  origin: 'written',
  report: { ...third.report, extraRows },
});

test('the local rows of a draft of the fourth format stay at the foot, with their figures', () => {
  const rows = [
    { id: 'r1', label: '发布总数量' },
    { id: 'r2', label: '' },
  ];
  const read = readDraft(fourth(rows));
  expect(read).toMatchObject({ ok: true, draft: { format: draftFormat } });
  expect(read.ok && read.draft.report.extraRows).toEqual(rows);
  expect(read.ok && read.draft.report.cells).toEqual(third.report.cells);
});

test('what a draft of the fourth format had beside a row means nothing, in last year’s report neither', () => {
  const at = { item: '五', below: 'licensing' };
  const row = { id: 'r1', label: '发布总数量' };
  const report = {
    extraRows: [{ ...row, at }],
    lastYear: { report: { extraRows: [{ ...row, at }] } },
  };
  expect(withRowsAtFoot({ report })).toEqual({
    report: { extraRows: [row], lastYear: { report: { extraRows: [row] } } },
  });
});

test('a draft of the present format keeps its rows where they are', () => {
  const rows = [{ id: 'r1', label: '行政检查', at: { item: '五', below: 'licensing' } }];
  const upgraded = readDraft(fourth([]));
  const now = upgraded.ok && {
    ...upgraded.draft,
    report: { ...upgraded.draft.report, extraRows: rows },
  };
  const read = readDraft(now);
  expect(read.ok && read.draft.report.extraRows).toEqual(rows);
});

test.each([null, [1], { extraRows: 3 }])('a damaged report is left as it is: %j', (report) => {
  expect(withRowsAtFoot({ report })).toEqual({ report });
});
