/** Tables that are in the form of another edition than their report. */
import { formAddress, movedRows, otherFormOf } from '../../../edition/table-form.ts';
import { tableNames } from '../../../edition/table-names.ts';
import { tablePlace } from '../../../place/place.ts';
import type { Finding } from '../../core/finding.ts';
import { oneFinding } from '../../core/make-finding.ts';
import type { RuleHead, Subject } from '../../core/rule.ts';
import { tables } from '../../core/tables.ts';

export function tablesOfOtherForms(subject: Subject<'form'>, head: RuleHead): Finding[] {
  const { form, edition } = subject;
  return tables.flatMap((table): Finding[] => {
    const found = otherFormOf(form.asPrinted, table, edition);
    if (!found) return [];
    const moved = table === 3 ? movedRows(found, edition) : [];
    const words = moved.map(
      ({ from, into }) => `${from.map(({ name }) => `“${name}”`).join('')}的数填入“${into.name}”`,
    );
    return [
      oneFinding(head, subject, {
        place: tablePlace(table),
        aspect: 'table',
        message: `${tableNames[table]}用的是${found.documentNumber}的表格，应使用${edition.documentNumber}的表格`,
        advice: '两版都有的栏目照旧，其余的数仍保留备查。',
        fix: {
          is: 'ownForm',
          label: ['换成该年度的表格', ...words].join('，'),
          table,
        },
        text: `${formAddress(table)}|${found.id}|${edition.id}`,
      }),
    ];
  });
}
