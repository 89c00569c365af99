/** Findings of the relations within a row of table 二. */
import type { FigureCell } from '../../edition/figure-cells.ts';
import { namePlace } from '../../place/name-cell.ts';
import type { FiguresRead } from '../../report/figures-read.ts';
import type { Finding } from './finding.ts';
import { oneFinding } from './make-finding.ts';
import type { Plan } from './plan.ts';

export function findInRows({ rows, edition }: Plan, figures: FiguresRead): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, cells, where, names } of rows) {
    const values = cells.map((index) => figures.values[index] as number);
    if (values.some(Number.isNaN)) continue;
    const wrong = rule.wrong(values, names);
    if (wrong === undefined) continue;
    const cell = figures.cells[where] as FigureCell;
    const last = findings[findings.length - 1];
    if (last && last.rule === rule.foldsInto && last.marked[0] === cell.key) {
      findings[findings.length - 1] = { ...last, rules: [...last.rules, rule.id] };
      continue;
    }
    findings.push(
      oneFinding(rule, edition, figures, {
        where: cell.address,
        section: 2,
        cells,
        marked: [where],
        message: `${namePlace(cell)}：${wrong}`,
        advice: rule.advice,
      }),
    );
  }
  return findings;
}
