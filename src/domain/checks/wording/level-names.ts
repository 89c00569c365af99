import type { Evidence, Kind, Level } from '../core/finding.ts';

/** What the levels are called wherever one of them is spoken of. */
export const levelNames: Readonly<Record<Level, string>> = {
  error: '错误',
  warning: '警告',
  note: '提示',
};

/** The same, and what is not written yet. */
export const kindNames: Readonly<Record<Kind, string>> = {
  error: '错误',
  warning: '警告',
  note: '提示',
  missing: '未填',
};

/** One plain word, to stand beside what it is of; the whole is told where it is asked for. */
export const evidenceNames: Readonly<Record<Evidence, string>> = {
  核: '文件',
  样: '惯例',
  地: '地方',
  推: '推断',
};
