import type { TableSection } from '../../domain/edition/edition.ts';
import { tableNames } from '../../domain/edition/table-names.ts';
import { cellsByKey } from '../../domain/place/find-cell.ts';
import { nameCell } from '../../domain/place/name-cell.ts';
import type { Report } from '../../domain/report/report.ts';
import { autoTotalChanges, givenUp } from '../../domain/sums/totals.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

interface AutoTotalsDialogProps {
  readonly report: Report;
  readonly onTurnOn: () => void;
  readonly onClose: () => void;
}

/** The totals that 自动合计 would change, in whatever table they stand, before it does. */
export function AutoTotalsDialog({ report, onTurnOn, onClose }: AutoTotalsDialogProps) {
  const byTable = changedTotals(report);
  const count = byTable.reduce((sum, { totals }) => sum + totals.length, 0);
  return (
    <Dialog
      title="打开自动合计"
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={onTurnOn}>
            改 {count} 格，打开
          </Button>
          <Button onClick={onClose}>不打开</Button>
        </>
      }
    >
      <p>
        自动合计管表三和表四的全部合计，会改下面 {count} 格。{givenUp}。
      </p>
      {byTable.map(({ table, totals }) => (
        <section key={table} className="paste-changes">
          <h3>
            {tableNames[table]}（{totals.length} 格）
          </h3>
          <ul>
            {totals.map(({ key, name, from, to }) => (
              <li key={key}>
                {name}：{from || '空'} → {to || '空'}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}

interface ChangedTotal {
  readonly key: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

function changedTotals(report: Report): { table: TableSection; totals: ChangedTotal[] }[] {
  const cells = cellsByKey(report);
  const changes = autoTotalChanges(report).flatMap(({ key, value }) => {
    const cell = cells.get(key);
    const from = (report.cells[key] ?? '').trim();
    return cell ? [{ table: cell.table, key, name: nameCell(cell), from, to: value }] : [];
  });
  return ([3, 4] as const)
    .map((table) => ({ table, totals: changes.filter((change) => change.table === table) }))
    .filter(({ totals }) => totals.length > 0);
}
