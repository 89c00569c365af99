/** What last year's report adds to the findings of the sums. */
import { comparedYear } from '../../../report/last-year.ts';
import { yearsRules } from '../../all-rules.ts';
import type { Finding } from '../../core/finding.ts';
import type { Subject, TwoYears } from '../../core/rule.ts';
import { planYears } from '../../core/years-plan.ts';
import { impliedStock, repealedFromStock } from '../table/table2-rules.ts';
import { foldCarried } from './fold-carried.ts';
import { inForceGoesOn } from './stock-rules.ts';

/** @param sums what the sums of the tables and the relations within their rows have found */
export function withYearsFindings(
  { report, edition, figures }: Subject,
  sums: readonly Finding[],
): readonly Finding[] {
  const last = comparedYear(report);
  if (!last) return sums;
  // Each rule sees what the ones before it have found.
  const found = [...sums];
  const years = planYears(figures.cells, edition, last);
  const both: TwoYears = { report, edition, figures, years, found };
  for (const rule of yearsRules) {
    for (const finding of rule.compare(both, rule)) found.push(finding);
  }
  return found.length === sums.length ? sums : foldCarried({ ...both, found: foldStocks(found) });
}

/** The stock as last year's report has it says more than one that is reckoned backwards. */
function foldStocks(found: readonly Finding[]): readonly Finding[] {
  const isReckoned = ({ rule }: Finding) =>
    rule === impliedStock.id || rule === repealedFromStock.id;
  const known = found.filter(({ rule }) => rule === inForceGoesOn.id);
  if (!known.length) return found;
  return found.flatMap((finding): Finding[] => {
    const isAtSameCell = ({ marked }: Finding) => marked[0] === finding.marked[0];
    if (isReckoned(finding)) return known.some(isAtSameCell) ? [] : [finding];
    if (!known.includes(finding)) return [finding];
    const rules = found.filter(isReckoned).filter(isAtSameCell);
    return [{ ...finding, rules: [finding, ...rules].flatMap((each) => each.rules) }];
  });
}
