/** The period of the report is its year, from the first day to the last. */
import { keptByLine } from '../../../../prose/known-lines.ts';
import { lineRule } from '../core/line-rule.ts';
import { periodFaults } from './stated-period.ts';

export const statedPeriod = lineRule({
  id: 'S-PERIOD',
  title: '统计期限',
  level: 'warning',
  basis: { source: '统计期限为报告年度 1 月 1 日至 12 月 31 日', evidence: '样' },
  reads: ['text', 'form'],
  known: ({ form: { year } }) => ({ year }),
  find: (line, { year }) =>
    faultsIn(line.text, year).map(({ from, to, says, right }) => ({
      ...{ line, from, to },
      message: `“${line.text.slice(from, to)}”${says}`,
      ...(right === undefined
        ? { advice: '请核对统计期限和报告年度。' }
        : { replacement: { label: `改为“${right}”`, value: right } }),
    })),
});

const faultsIn = keptByLine(periodFaults);
