/** The form as a whole: its edition, its headings and its labels. */
import type { Edition } from '../../../edition/edition.ts';
import { editionForYear } from '../../../edition/editions.ts';
import { sameLabel } from '../../../edition/label-text.ts';
import { tablePlace } from '../../../place/place.ts';
import type { YearReport } from '../../../report/report.ts';
import { oneFinding } from '../../core/make-finding.ts';
import { type ReportRule, reportRule, type Subject } from '../../core/rule.ts';
import { oneForEachTable } from './gather-labels.ts';
import { type OfficialLabel, officialLabels } from './official-labels.ts';
import { tablesOfOtherForms } from './table-edition.ts';

export const editionOfYear = reportRule({
  id: 'S-EDITION',
  title: '表格版本与年度一致',
  level: 'error',
  basis: { source: '2019、2020 年度用 2019 年试行格式，2021 年度起用现行格式', evidence: '核' },
  reads: ['form'],
  find: (subject, head) => {
    const { edition, form } = subject;
    const wanted = wantedEdition(form, edition);
    if (!wanted) return tablesOfOtherForms(subject, head);
    const outdated = edition.years.from < wanted.years.from;
    return [
      oneFinding(head, subject, {
        place: tablePlace(2),
        section: 0,
        level: outdated ? 'error' : 'warning',
        message: `${form.year} 年度报告应使用${wanted.documentNumber}的表格，现用的是${edition.documentNumber}的表格`,
        advice: '换表后，两版都有的栏目照旧，其余的数仍保留备查。',
        fix: { is: 'currentEdition', label: outdated ? '换成现行表格' : '换成该年度的表格' },
        text: `${form.year}|${edition.id}`,
      }),
    ];
  },
});

/** The edition that the report should use instead; undefined where it uses a fitting one. */
function wantedEdition({ year }: Pick<YearReport, 'year'>, edition: Edition): Edition | undefined {
  const { from, to = Number.POSITIVE_INFINITY } = edition.years;
  const wanted = editionForYear(year);
  if (wanted.id === edition.id) return undefined;
  const isFittingAndNewer = year >= from && year <= to && from > wanted.years.from;
  return isFittingAndNewer ? undefined : wanted;
}

export const sixHeadings = reportRule({
  id: 'S-HEAD6',
  title: '六个一级标题',
  level: 'error',
  basis: { source: '六个部分的标题由格式统一规定', evidence: '核', inAnnex: true },
  reads: ['form'],
  find: findPrintedOtherwise('headings', '改用规范标题', (printed, { partName, text }) =>
    printed
      ? `${partName}标题印的是“${printed}”，规范标题是“${text}”；导出时用规范标题`
      : `缺少${partName}标题，规范标题是“${text}”；导出时用规范标题`,
  ),
});

export const labels = reportRule({
  id: 'S-LABEL',
  title: '表内文字与官方表格一致',
  level: 'error',
  basis: { source: '表头和行名由格式统一规定', evidence: '核', inAnnex: true },
  reads: ['form'],
  find: findPrintedOtherwise('labels', '改用官方文字', (printed, { partName, text }) =>
    printed
      ? `${partName}印的是“${printed}”，官方表格是“${text}”；导出时用官方文字`
      : `${partName}缺少“${text}”；导出时按官方表格补上`,
  ),
  gather: oneForEachTable,
});

/** One finding for each heading or label that a file printed otherwise than the form. */
function findPrintedOtherwise(
  kind: 'headings' | 'labels',
  repair: string,
  say: (printed: string, official: OfficialLabel) => string,
): ReportRule<'form'>['find'] {
  return (subject, head) =>
    printedOtherwise(subject, kind).map(({ printed, official }) =>
      oneFinding(head, subject, {
        place: official.place,
        message: say(printed.trim(), official),
        fix: { is: 'officialLabel', label: repair, places: [official.place] },
        text: printed,
      }),
    );
}

interface PrintedOtherwise {
  readonly printed: string;
  readonly official: OfficialLabel;
}

function printedOtherwise(
  { form, edition }: Subject<'form'>,
  kind: 'headings' | 'labels',
): PrintedOtherwise[] {
  const addresses = Object.keys(form.asPrinted);
  if (!addresses.length) return [];
  const known = officialLabels(edition);
  return addresses.flatMap((address): PrintedOtherwise[] => {
    const printed = form.asPrinted[address] ?? '';
    const official = known.get(address);
    // Labels of another edition's form mean nothing any more.
    if (!official || official.kind !== kind) return [];
    return official.wordings.some((wording) => sameLabel(wording, printed))
      ? []
      : [{ printed, official }];
  });
}
