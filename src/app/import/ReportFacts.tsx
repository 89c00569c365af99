/** The report as read in a few lines: title, how much of it is there, what the checks say. */
import { type Finding, type Kind, kindOf } from '../../domain/checks/core/finding.ts';
import { tallyOf } from '../../domain/checks/core/tally.ts';
import { kindNames } from '../../domain/checks/wording/level-names.ts';
import { sayFinding } from '../../domain/checks/wording/word-finding.ts';
import { signsOf } from '../../domain/checks/wording/word-tally.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { type Report, sectionNumbers } from '../../domain/report/report.ts';
import { titleOf } from '../../domain/report/title.ts';
import { CountBadges } from '../ui/CountBadges.tsx';
import type { Content } from './import-file.ts';

/** Said in words; the desk shows them all. */
const mostSaid = 5;

export function ReportFacts({ report, findings }: Pick<Content, 'report' | 'findings'>) {
  const of = (kind: Kind) => findings.filter((finding) => kindOf(finding) === kind);
  return (
    <div className="import-facts">
      <p className="import-report-title">{titleOf(report).trim() || '（没有找到标题）'}</p>
      <p className="import-counts ui-figures">{countsText(report)}</p>
      <p className="import-badges">
        <CountBadges signs={signsOf(tallyOf(report, findings))} />
      </p>
      <Said kind="error" findings={of('error')} />
      <Said kind="missing" findings={of('missing')} />
    </div>
  );
}

function Said({ kind, findings }: { kind: Kind; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className={`import-said import-said-${kind}`} aria-label={kindNames[kind]}>
      {findings.slice(0, mostSaid).map((finding) => (
        <li key={finding.id}>{sayFinding(finding)}</li>
      ))}
      {findings.length > mostSaid && <li>还有 {findings.length - mostSaid} 条</li>}
    </ul>
  );
}

/** 「六个部分 6/6 · 三张表 3/3 · 数字 168/173 格」; what a file has not is printed as nothing. */
function countsText(report: Report): string {
  const isThere = (place: string) => report.asPrinted[place] !== '';
  const sections = sectionNumbers.filter((section) => isThere(`section${section}`)).length;
  const tables = ([2, 3, 4] as const).filter((table) => isThere(`table${table}`)).length;
  const cells = figureCells(editionById(report.edition), report);
  const filled = cells.filter(({ key }) => report.cells[key]?.trim()).length;
  return `六个部分 ${sections}/6 · 三张表 ${tables}/3 · 数字 ${filled}/${cells.length} 格`;
}
