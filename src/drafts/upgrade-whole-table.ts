/**
 * Format 5 → 6: a report says whether its table 三 stands whole on a page. Those of before say nothing: theirs does,
 * like that of a new one.
 */
import { inBothYears, isFields } from './upgrade-fields.ts';

export const reportWithWholeTable3 = (report: unknown): unknown =>
  inBothYears(report, ({ options, ...rest }) => ({
    ...rest,
    options: isFields(options)
      ? { ...options, wholeTable3: options.wholeTable3 !== false }
      : options,
  }));
