/** The form as a whole: its edition, its headings and its labels. */
import type { Edition } from '../../../edition/edition.ts';
import { editionForYear } from '../../../edition/editions.ts';
import { sameLabel } from '../../../edition/label-text.ts';
import type { YearReport } from '../../../report/report.ts';
import { oneFinding } from '../../core/make-finding.ts';
import type { ReportRule, Subject } from '../../core/rule.ts';
import { type OfficialLabel, officialLabels } from './official-labels.ts';

export const editionOfYear: ReportRule = {
  id: 'S-EDITION',
  title: '表格版本与年度一致',
  level: 'error',
  basis: { source: '2019、2020 年度用 2019 年试行格式，2021 年度起用现行格式', evidence: '核' },
  find: ({ report, edition, figures }, head) => {
    const wanted = wantedEdition(report, edition);
    if (!wanted) return [];
    const outdated = edition.years.from < wanted.years.from;
    return [
      oneFinding(head, edition, figures, {
        where: 'table2',
        section: 0,
        level: outdated ? 'error' : 'warning',
        message: `${report.year} 年度报告应使用${wanted.documentNumber}的表格，现用的是${edition.documentNumber}的表格`,
        advice: '换表后，两版都有的栏目照旧，其余的数仍保留备查。',
        fix: { is: 'currentEdition', label: outdated ? '换成现行表格' : '换成该年度的表格' },
        text: `${report.year}|${edition.id}`,
      }),
    ];
  },
};

/** The edition that the report should use instead; undefined where it uses a fitting one. */
function wantedEdition({ year }: YearReport, edition: Edition): Edition | undefined {
  const { from, to = Number.POSITIVE_INFINITY } = edition.years;
  const wanted = editionForYear(year);
  if (wanted.id === edition.id) return undefined;
  const isFittingAndNewer = year >= from && year <= to && from > wanted.years.from;
  return isFittingAndNewer ? undefined : wanted;
}

export const sixHeadings: ReportRule = {
  id: 'S-HEAD6',
  title: '六个一级标题',
  level: 'error',
  basis: { source: '六个部分的标题由格式统一规定', evidence: '核', inAnnex: true },
  find: findPrintedOtherwise('headings', '改用规范标题', (printed, { place, text }) =>
    printed
      ? `${place}标题印的是“${printed}”，规范标题是“${text}”；导出时用规范标题`
      : `缺少${place}标题，规范标题是“${text}”；导出时用规范标题`,
  ),
};

export const labels: ReportRule = {
  id: 'S-LABEL',
  title: '表内文字与官方表格一致',
  level: 'error',
  basis: { source: '表头和行名由格式统一规定', evidence: '核', inAnnex: true },
  find: findPrintedOtherwise('labels', '改用官方文字', (printed, { place, text }) =>
    printed
      ? `${place}印的是“${printed}”，官方表格是“${text}”；导出时用官方文字`
      : `${place}缺少“${text}”；导出时按官方表格补上`,
  ),
};

/** One finding for each heading or label that a file printed otherwise than the form. */
function findPrintedOtherwise(
  kind: 'headings' | 'labels',
  repair: string,
  say: (printed: string, official: OfficialLabel) => string,
): ReportRule['find'] {
  return (subject, head) =>
    printedOtherwise(subject, kind).map(({ address, printed, official }) =>
      oneFinding(head, subject.edition, subject.figures, {
        where: address,
        section: official.section,
        message: say(printed.trim(), official),
        fix: { is: 'officialLabel', label: repair, address },
        text: printed,
      }),
    );
}

interface PrintedOtherwise {
  readonly address: string;
  readonly printed: string;
  readonly official: OfficialLabel;
}

function printedOtherwise(
  { report, edition }: Subject,
  kind: 'headings' | 'labels',
): PrintedOtherwise[] {
  const addresses = Object.keys(report.asPrinted);
  if (!addresses.length) return [];
  const known = officialLabels(edition);
  return addresses.flatMap((address): PrintedOtherwise[] => {
    const printed = report.asPrinted[address] ?? '';
    const official = known.get(address);
    // Labels of another edition's form mean nothing any more.
    if (!official || official.kind !== kind) return [];
    return official.wordings.some((wording) => sameLabel(wording, printed))
      ? []
      : [{ address, printed, official }];
  });
}
