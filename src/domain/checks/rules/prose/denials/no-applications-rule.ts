/** 「未收到申请」, 「申请为0件」 above a table that has some. */
import { reportRule } from '../../../core/rule.ts';
import { disagreementParts } from '../core/against-tables.ts';
import { tableFigures } from '../core/table-figures.ts';
import { wordFindings } from '../core/word-finding.ts';
import { deniedIn } from './denied-lines.ts';

export const noApplications = reportRule({
  id: 'N-NONE',
  title: '正文说没有收到申请，表三也没有',
  level: 'error',
  basis: { source: '正文与表三“一、本年新收政府信息公开申请数量”应当一致', evidence: '推' },
  reads: ['text', 'form', 'cells'],
  pace: 'pause',
  find: (subject, head) => {
    const tables = tableFigures(subject);
    return wordFindings(
      head,
      subject,
      deniedIn(subject).flatMap(({ line, denial }) => {
        if (!denial.things.includes('application')) return [];
        const addresses = ['table3.1.total', ...(denial.isOfCarriedToo ? ['table3.2.total'] : [])];
        const table = tables.valueOf(...addresses);
        if (table === undefined || table === 0) return [];
        if (denial.mayBeOfGranted && !tables.valueOf(...granted)) return [];
        return [disagreementParts({ line, ...denial, says: 0, addresses, table }, subject, tables)];
      }),
    );
  },
});

/** 予以公开, 部分公开 */
const granted = ['table3.3.1.total', 'table3.3.2.total'];
