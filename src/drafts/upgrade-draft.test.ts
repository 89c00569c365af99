import { expect, test } from 'vitest';
import { draftFormat } from './draft.ts';
import firstFormat from './fixtures/draft-1.json' with { type: 'json' };
import secondFormat from './fixtures/draft-2.json' with { type: 'json' };
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
      format: draftFormat,
      remark: '',
      lastCopy: null,
      changesSinceCopy: 0,
      report: { ...firstFormat.report, lastYear: null },
    },
  });
});

test('a draft of the second format opens with all it has, and knows of no copy', () => {
  expect(readDraft(secondFormat)).toEqual({
    ok: true,
    draft: { ...secondFormat, format: draftFormat, lastCopy: null, changesSinceCopy: 0 },
  });
});

test('a damaged draft of the first format is handed back untouched', () => {
  const damaged = { ...firstFormat, report: [1] };
  expect(readDraft(damaged)).toMatchObject({ ok: false, problem: 'unreadable', raw: damaged });
});
