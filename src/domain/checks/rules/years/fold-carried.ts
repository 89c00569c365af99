/**
 * One mistake, one finding: where the sums of table 三 ask for what last year's report carried out, last year's
 * report is a further proof of theirs.
 */
import type { CellChange } from '../../../report/cell-changes.ts';
import type { Finding } from '../../core/finding.ts';
import type { TwoYears } from '../../core/rule.ts';
import { cellAt } from '../../core/tables.ts';
import type { YearsPlan } from '../../core/years-plan.ts';
import { sayCarriedOut } from '../../wording/word-last-year.ts';
import { carriedIn } from './carry-rule.ts';

export function foldCarried({ found, figures, years }: TwoYears): readonly Finding[] {
  const own = found.filter(({ rule }) => rule === carriedIn.id);
  if (!own.length) return found;
  const lastFigures = new Map(
    years.carried?.pairs.map(({ cell, last }) => [cellAt(figures, cell).key, String(last)]),
  );
  const isAsLastYear = (way: Way) => way.every(({ key, value }) => lastFigures.get(key) === value);
  const folded = new Set<Finding>();
  const findings = found.map((finding) => {
    const way = own.includes(finding) ? undefined : waysOf(finding).find(isAsLastYear);
    const same = way ? own.filter(({ marked }) => marked.every((key) => isIn(way, key))) : [];
    for (const each of same) folded.add(each);
    return way && same.length ? provedBy(finding, same, way, years) : finding;
  });
  return findings.filter((finding) => !folded.has(finding));
}

/** The changes that would put a finding right. */
type Way = readonly CellChange[];

/** What is certain, or the candidates. */
const waysOf = ({ fix, candidates }: Finding): Way[] => [
  ...(fix?.is === 'cells' ? [fix.changes] : []),
  ...candidates.map(({ changes }) => changes),
];

const isIn = (way: Way, key: string) => way.some((change) => change.key === key);

/** The candidate that agrees comes first and says so; what is certain stays certain. */
function provedBy(sums: Finding, carried: readonly Finding[], way: Way, years: YearsPlan): Finding {
  const meant = sums.candidates.filter(({ changes }) => changes === way);
  return {
    ...sums,
    rules: [...sums.rules, carriedIn.id],
    message: meant.length
      ? sums.message
      : `${sums.message}；${sayCarriedOut(years)}也是 ${way[0]?.value}`,
    proof: [...sums.proof, ...carried.flatMap(({ proof }) => proof)],
    candidates: [
      ...meant.map(({ text, changes }) => ({
        text: `${text}；这样与${sayCarriedOut(years)}相符`,
        changes,
      })),
      ...sums.candidates.filter(({ changes }) => changes !== way),
    ],
    fingerprint: [sums, ...carried].map(({ fingerprint }) => fingerprint).join('|'),
  };
}
