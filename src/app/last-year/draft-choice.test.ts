import { expect, test } from 'vitest';
import type { DraftSummary } from '../../drafts/draft.ts';
import { draftChoice } from './draft-choice.ts';

const unit = '云溪县青禾镇人民政府';
const draft = (id: string, changed: Partial<DraftSummary>): DraftSummary => ({
  id,
  unit,
  year: 2024,
  deadline: '',
  createdAt: '',
  savedAt: '2025-01-10T08:00:00.000Z',
  saveNumber: 0,
  isExample: false,
  remark: '',
  finalisedAt: null,
  review: { is: 'none' },
  lastCopy: null,
  changesSinceCopy: 0,
  counts: null,
  ...changed,
});
const ids = (drafts: readonly DraftSummary[]) => drafts.map(({ id }) => id);

test('those of the same unit and the year before fit, the last saved first, examples last', () => {
  const { fitting, others } = draftChoice(
    [
      draft('example', { isExample: true, savedAt: '2025-01-20T08:00:00.000Z' }),
      draft('older', {}),
      draft('newer', { savedAt: '2025-01-12T08:00:00.000Z' }),
      draft('short', { unit: '青禾镇', savedAt: '2025-01-11T08:00:00.000Z' }),
      draft('this year', { year: 2025 }),
    ],
    { unit, year: 2025 },
  );
  expect(ids(fitting)).toEqual(['newer', 'short', 'older', 'example']);
  expect(ids(others)).toEqual(['this year']);
});

test('of the others the year counts first, then the unit, then the later year', () => {
  const { fitting, others } = draftChoice(
    [
      draft('2021 of another', { unit: '柳湾乡人民政府', year: 2021 }),
      draft('2023 of ours', { year: 2023 }),
      draft('2024 of another', { unit: '柳湾乡人民政府' }),
      draft('2023 of another', { unit: '柳湾乡人民政府', year: 2023 }),
    ],
    { unit, year: 2025 },
  );
  expect(fitting).toEqual([]);
  expect(ids(others)).toEqual([
    '2024 of another',
    '2023 of ours',
    '2023 of another',
    '2021 of another',
  ]);
});

test('without a name nothing is of one unit', () => {
  const drafts = [draft('nameless', { unit: ' ' }), draft('named', {})];
  expect(draftChoice(drafts, { unit: '', year: 2025 }).fitting).toEqual([]);
  expect(ids(draftChoice(drafts, { unit, year: 2025 }).fitting)).toEqual(['named']);
});
