import type { Level } from '../core/finding.ts';

/** What the levels are called wherever one of them is spoken of. */
export const levelNames: Readonly<Record<Level, string>> = {
  error: '错误',
  warning: '警告',
  note: '提示',
};
