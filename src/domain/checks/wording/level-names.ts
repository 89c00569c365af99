import type { Kind, Level } from '../core/finding.ts';

/** What the levels are called wherever one of them is spoken of. */
export const levelNames: Readonly<Record<Level, string>> = {
  error: '错误',
  warning: '警告',
  note: '提示',
};

/** The same, and what is not written yet. */
export const kindNames: Readonly<Record<Kind, string>> = { ...levelNames, missing: '未填' };
