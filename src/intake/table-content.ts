/** What readers gather of the three tables. */
import type { YearReport } from '../domain/report/report.ts';

export interface TableContent
  extends Pick<YearReport, 'cells' | 'splits' | 'extraRows' | 'asPrinted'> {
  readonly localAmountHeads: boolean;
}
