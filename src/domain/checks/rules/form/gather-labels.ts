/** Several labels of one table that a file printed otherwise, or has not, are one finding with their list. */
import { tableNames } from '../../../edition/table-names.ts';
import { tableOfLabel, tablePlace } from '../../../place/place.ts';
import type { Finding } from '../../core/finding.ts';
import { oneFinding } from '../../core/make-finding.ts';
import type { ReportRule, RuleHead, Subject } from '../../core/rule.ts';
import { tables } from '../../core/tables.ts';
import { officialLabels } from './official-labels.ts';

export const oneForEachTable: NonNullable<ReportRule<'form'>['gather']> = (
  findings,
  subject,
  head,
) => {
  const ofTable = (table: number) =>
    findings.filter(({ place }) => place.is === 'label' && tableOfLabel(place.address) === table);
  return tables.reduce<readonly Finding[]>((left, table) => {
    const members = ofTable(table);
    const [first] = members;
    if (!first || members.length === 1) return left;
    const gathered = together(members, tableNames[table], subject, head, table);
    return left.flatMap((finding) => {
      if (finding === first) return [gathered];
      return members.includes(finding) ? [] : [finding];
    });
  }, findings);
};

function together(
  members: readonly Finding[],
  tableName: string,
  subject: Subject<'form'>,
  head: RuleHead,
  table: (typeof tables)[number],
): Finding {
  const { form, edition } = subject;
  const known = officialLabels(edition);
  const labels = members.map(({ place }) => {
    const address = place.is === 'label' ? place.address : '';
    const official = known.get(address)?.text ?? '';
    return { official, printed: (form.asPrinted[address] ?? '').trim() };
  });
  const missing = labels.filter(({ printed }) => printed === '');
  const other = labels.filter(({ printed }) => printed !== '');
  const said = [
    ...(other.length > 0 ? [other.map(sayOther).join('，')] : []),
    ...(missing.length > 0
      ? [`缺少${missing.map(({ official }) => `“${official}”`).join('')}`]
      : []),
  ];
  return oneFinding(head, subject, {
    place: tablePlace(table),
    aspect: 'labels',
    message: `${tableName}有 ${labels.length} 处文字与官方表格不同：${said.join('；')}。导出时用官方文字`,
    fix: {
      is: 'officialLabel',
      label: `${labels.length} 处都改用官方文字`,
      places: members.map(({ place }) => place),
    },
    // Whatever the order in which a file has them.
    text: members
      .map(({ id, fingerprint }) => `${id} ${fingerprint}`)
      .sort()
      .join('|'),
    members,
  });
}

const sayOther = ({ printed, official }: { readonly printed: string; readonly official: string }) =>
  `“${official}”印成“${printed}”`;
