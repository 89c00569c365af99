import { expect, test } from 'vitest';
import { decisionTargets } from './decision-targets.ts';
import type { DraftSummary } from './draft.ts';

const summary = (id: string, unit: string, year: number, more: Partial<DraftSummary> = {}) => ({
  ...{ id, unit, year, deadline: '', createdAt: '', savedAt: '', saveNumber: 0, isExample: false },
  ...{ remark: '', finalisedAt: null, review: { is: 'none' as const }, lastCopy: null },
  ...{ changesSinceCopy: 0, counts: null },
  ...more,
});
const own = summary('own', '云溪县青禾镇人民政府', 2025);
const copy = summary('copy', '青禾镇人民政府', 2025, { saveNumber: 5 });
const before = summary('before', '青禾镇人民政府', 2024);
const other = summary('other', '松岭镇人民政府', 2025);
const all = [own, before, other];
const of = { draftId: 'own', unit: '云溪县青禾镇人民政府', year: 2025 };

test('the draft that the file names, whatever else has its unit and year', () => {
  expect(decisionTargets(of, [copy, ...all])).toEqual({ is: 'sure', draft: own });
  const renamed = { ...own, unit: '青禾街道办事处', year: 2026 };
  expect(decisionTargets(of, [renamed, other])).toEqual({ is: 'sure', draft: renamed });
});

test('the only one of its unit and year, where the file names none', () => {
  const nameless = { ...of, draftId: null };
  expect(decisionTargets(nameless, all)).toEqual({ is: 'sure', draft: own });
});

test('asks where the file names another draft, where there are several, and where there is none', () => {
  const elsewhere = { ...of, draftId: 'gone' };
  expect(decisionTargets(elsewhere, all)).toEqual({ is: 'ask', why: 'otherId', drafts: [own] });
  expect(decisionTargets({ ...of, draftId: null }, [copy, ...all])).toEqual({
    ...{ is: 'ask', why: 'several', drafts: [copy, own] },
  });
  const ofNext = { ...elsewhere, year: 2026 };
  const none = decisionTargets(ofNext, [other, before]);
  expect(none).toEqual({ is: 'ask', why: 'none', drafts: [before, other] });
  expect(decisionTargets(of, [])).toEqual({ is: 'ask', why: 'none', drafts: [] });
});

test('never one that cannot be opened', () => {
  const broken = { ...own, unreadable: '内容有损坏' };
  expect(decisionTargets(of, [broken])).toEqual({ is: 'ask', why: 'none', drafts: [] });
});
