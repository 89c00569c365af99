import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { tableNames } from '../../domain/edition/table-names.ts';
import { quoted } from '../../domain/place/name-cell.ts';
import { type CarriedFigure, carryOverChanges } from '../../domain/report/carry-over.ts';
import { applyChanges } from '../../domain/report/cell-changes.ts';
import type { Report } from '../../domain/report/report.ts';
import { useSession } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface TakeOverProps {
  readonly report: Report;
  /** Called when the figures are in, and the button is about to go. */
  readonly onTaken: () => void;
}

/** 带入: the blank cells that last year's report fills. */
export function TakeOver({ report, onTaken }: TakeOverProps) {
  const session = useSession();
  const changes = carryOverChanges(report);
  if (changes.length === 0) return null;
  const take = () => {
    session.edit('带入上年结转', (before) => applyChanges(before, carryOverChanges(before)));
    session.carried.add(changes);
    session.notices.tellUndoable(`已由上年带入：${placesOf(changes, report)}`);
    onTaken();
  };
  return (
    <Notice
      tone="note"
      title={`有 ${changes.length} 格可以由上年带入：${placesOf(changes, report)}`}
      actions={
        <Button size="small" variant="primary" onClick={take}>
          带入
        </Button>
      }
    >
      只填空着的格子，已填的不动。
    </Notice>
  );
}

/** 「表三“二、上年结转政府信息公开申请数量”7 格」 */
function placesOf(changes: readonly CarriedFigure[], report: Report): string {
  const counts = new Map<string, number>();
  const cells = figureCells(editionById(report.edition), report);
  for (const { key } of changes) {
    const cell = cells.find((each) => each.key === key);
    if (!cell) continue;
    const { table, rowName, columnName } = cell;
    const place = `${tableNames[table]}${quoted(table === 3 ? rowName : columnName)}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([place, count]) => `${place}${count} 格`).join('、');
}
