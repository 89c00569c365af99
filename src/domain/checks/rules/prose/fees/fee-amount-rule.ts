/** 信息处理费 is one of the fees that the table of section 二 counts: it cannot be more than these. */

import { keptByLine } from '../../../../prose/known-lines.ts';
import { decimalText } from '../../../../report/decimal.ts';
import { lineRule } from '../core/line-rule.ts';
import { tableFigures } from '../core/table-figures.ts';
import { feeAmounts } from './fee-amounts.ts';

const address = 'table2.fees.amount';

export const feeAmount = lineRule({
  id: 'N-FEEAMT',
  title: '信息处理费不多于行政事业性收费',
  level: 'warning',
  basis: { source: '信息处理费属于行政事业性收费，计入表二该项收费金额', evidence: '推' },
  reads: ['text', 'form', 'cells'],
  known: (subject) => {
    const tables = tableFigures(subject);
    const table = tables.valueOf(address);
    return table === undefined ? undefined : { tables, table, year: subject.form.year };
  },
  find: (line, { tables, table, year }) => {
    const most = largestIn(line.text, year);
    if (!most || Number(most.says) <= table) return [];
    const { from, to, says } = most;
    const words = line.text.slice(from, to);
    const inTenThousand = words.includes('万元') ? '' : `即 ${says} 万元，`;
    return [
      {
        ...{ line, from, to },
        message: `“${words}”${inTenThousand}多于${tables.nameOf(address)}的 ${table} 万元；信息处理费属于行政事业性收费，不应超过它`,
        advice: '请核对金额和单位（元、万元），并看表二是否漏计。',
        cells: tables.cellsAt(address),
        text: `${words}|${table}`,
      },
    ];
  },
});

const largestIn = keptByLine((text, year: number) =>
  feeAmounts(text, year)
    .map(({ from, to, amount }) => ({ from, to, says: decimalText(amount) }))
    .reduce<{ from: number; to: number; says: string } | undefined>(
      (most, one) => (most && Number(most.says) >= Number(one.says) ? most : one),
      undefined,
    ),
);
