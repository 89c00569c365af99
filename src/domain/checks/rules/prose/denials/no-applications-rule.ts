/** 「未收到申请」, 「申请为0件」 above a table that has some. */
import { disagreementParts } from '../core/against-tables.ts';
import { lineRule } from '../core/line-rule.ts';
import { tableFigures } from '../core/table-figures.ts';
import { writtenLines } from '../core/text-lines.ts';
import { denialsIn, withOwnNumber } from './denied-lines.ts';

export const noApplications = lineRule({
  id: 'N-NONE',
  title: '正文说没有收到申请，表三也没有',
  level: 'error',
  basis: { source: '正文与表三“一、本年新收政府信息公开申请数量”应当一致', evidence: '推' },
  reads: ['text', 'form', 'cells'],
  lines: writtenLines,
  known: (subject) => {
    const { year, unit } = subject.form;
    return { year, unit, tables: tableFigures(subject) };
  },
  find: (line, { tables, ...office }) =>
    denialsIn(line, office).flatMap((denial) => {
      if (!denial.things.includes('application')) return [];
      const addresses = ['table3.1.total', ...(denial.isOfCarriedToo ? ['table3.2.total'] : [])];
      const table = tables.valueOf(...addresses);
      if (table === undefined || table === 0) return [];
      if (denial.mayBeOfGranted && !tables.valueOf(...granted)) return [];
      return [
        disagreementParts({ line, ...withOwnNumber(denial), says: 0, addresses, table }, tables),
      ];
    }),
});

/** 予以公开, 部分公开 */
const granted = ['table3.3.1.total', 'table3.3.2.total'];
