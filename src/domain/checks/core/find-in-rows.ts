/** Findings of the relations within a row of table 二. */
import type { FigureCell } from '../../edition/figure-cells.ts';
import { nameRow } from '../../place/name-cell.ts';
import { cellPlace } from '../../place/place.ts';
import type { Finding } from './finding.ts';
import { oneFinding } from './make-finding.ts';
import type { Plan } from './plan.ts';
import type { Parts } from './rule.ts';

export function findInRows({ rows, edition }: Plan, read: Parts['cells']): Finding[] {
  const { figures } = read;
  const findings: Finding[] = [];
  for (const { rule, cells, where, names } of rows) {
    const values = cells.map((index) => figures.values[index] as number);
    if (values.some(Number.isNaN)) continue;
    const wrong = rule.wrong(values, names);
    if (wrong === undefined) continue;
    const cell = figures.cells[where] as FigureCell;
    findings.push(
      oneFinding(
        rule,
        { edition, cells: read },
        {
          place: cellPlace(cell.key),
          cells,
          marked: [where],
          message: `${nameRow(cell)}：${wrong}`,
          advice: rule.advice,
        },
      ),
    );
  }
  return findings;
}
