import { expect, test } from 'vitest';
import { upgradeRecord } from './upgrade-draft.ts';

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
