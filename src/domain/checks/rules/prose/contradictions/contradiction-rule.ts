/** Sentences that cannot be true together: of the same staff, or with the table of applications. */
import { keptByLine } from '../../../../prose/known-lines.ts';
import { lineRule } from '../core/line-rule.ts';
import { tableFigures } from '../core/table-figures.ts';
import { officePlace } from '../units/office-names.ts';
import { allIsPublic, bothAtOnce } from './contradicting-words.ts';

const received = 'table3.1.total';

export const contradiction = lineRule({
  id: 'N-CONTRA',
  title: '前后矛盾的说法',
  level: 'warning',
  basis: { source: '同一件事的两种说法、正文与表三不能互相矛盾', evidence: '样' },
  reads: ['text', 'form', 'cells'],
  known: (subject) => {
    const tables = tableFigures(subject);
    const applications = tables.valueOf(received) ?? 0;
    return { tables, applications, office: officePlace(subject.form.unit) };
  },
  find: (line, { tables, applications, office }) => [
    ...bothIn(line.text).map(({ from, to }) => ({
      ...{ line, from, to },
      message: `“${line.text.slice(from, to)}”自相矛盾：同样的人员既是专职又是兼职，请只写一种`,
      advice: '专职、兼职的人员各有几名的，请分开写。',
    })),
    ...(applications > 0 ? allIn(line.text, office) : []).map(({ from, to }) => ({
      ...{ line, from, to },
      message: `“${line.text.slice(from, to)}”与表三矛盾：${tables.nameOf(received)}为 ${applications} 件；信息全部主动公开，就不会有人申请公开。可以写明指的是哪些信息`,
      advice: '请写明全部主动公开的是哪一类信息。',
      cells: tables.cellsAt(received),
      text: `${line.text.slice(from, to)}|${applications}`,
    })),
  ],
});

const bothIn = keptByLine((text) => bothAtOnce(text));
const allIn = keptByLine((text, office: string) => allIsPublic(text, office));
