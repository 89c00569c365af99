/** Cells of one table in which the same is written, and is no figure, are one finding. */
import type { CellKey } from '../../../edition/cell-address.ts';
import type { FigureCell } from '../../../edition/figure-cells.ts';
import { tableNames } from '../../../edition/table-names.ts';
import { cellPlace } from '../../../place/place.ts';
import type { FiguresRead } from '../../../report/figures-read.ts';
import type { Finding } from '../../core/finding.ts';
import { gatherFindings, listsBy, withGathered } from '../../core/gather-findings.ts';
import type { Subject } from '../../core/rule.ts';
import { cellAt, mostSingleFindings, textAt } from '../../core/tables.ts';

/** 「填的是“无”」 */
export const sayTyped = (figures: FiguresRead, index: number) =>
  `填的是“${textAt(figures, index)}”`;

/** @param say what is to be written instead */
export function gatherTexts(
  findings: readonly Finding[],
  { cells: { figures } }: Subject<'cells'>,
  say: (cell: FigureCell, text: string) => string,
): readonly Finding[] {
  const indexOf = new Map(figures.cells.map(({ key }, index) => [key, index]));
  const indexIn = ({ cells }: Finding) => indexOf.get(cells[0] as CellKey) as number;
  const alike = listsBy(findings, (finding) =>
    [finding.section, finding.isEmptiness, textAt(figures, indexIn(finding))].join(' '),
  );
  const gathered = [...alike.values()]
    .filter((members) => members.length > mostSingleFindings)
    .map((members) => {
      const index = indexIn(members[0] as Finding);
      const cell = cellAt(figures, index);
      const text = textAt(figures, index);
      return gatherFindings(members, {
        place: cellPlace(cell.key),
        aspect: `table/${cell.table} ${text}`,
        message: `${tableNames[cell.table]}有 ${members.length} 格${sayTyped(figures, index)}，${say(cell, text)}`,
      });
    });
  return withGathered(findings, gathered);
}
