/** What is different between two states of a report, one line for each field. */
import type { Report } from '../../domain/report/report.ts';
import { nameOfChange } from '../session/name-of-change.ts';
import { changedPaths } from '../session/report-paths.ts';

export interface Difference {
  readonly path: string;
  /** 「表三“自然人”“（一）予以公开”」 */
  readonly name: string;
  /** As it stands; undefined for what is no text: a list with more or fewer parts, an option. */
  readonly now: string | undefined;
  readonly inVersion: string | undefined;
}

export function compareReports(now: Report, then: Report): Difference[] {
  return changedPaths(now, then)
    .filter(({ path, value }) => !isSame(textAt(now, path), value))
    .map(({ path, value }) => ({
      path,
      name: nameOfChange(path, then).replace(/^修改/, '') || '其他',
      now: textAt(now, path),
      inVersion: typeof value === 'string' ? value : undefined,
    }));
}

/** An absent cell and one that holds no character are the same. */
const isSame = (now: string | undefined, then: unknown) => (now ?? '') === '' && then === '';

function textAt(report: Report, path: string): string | undefined {
  let value: unknown = report;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'string' ? value : undefined;
}
