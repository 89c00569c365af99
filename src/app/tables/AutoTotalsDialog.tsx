import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { ChangedTotals } from './changed-totals.ts';

interface AutoTotalsDialogProps {
  readonly tables: readonly ChangedTotals[];
  /** What is lost with it, in words. */
  readonly givenUp: string;
  readonly onTurnOn: () => void;
  readonly onClose: () => void;
}

/** The totals that 自动合计 would change, in whatever table they stand, before it does. */
export function AutoTotalsDialog({ tables, givenUp, onTurnOn, onClose }: AutoTotalsDialogProps) {
  const count = tables.reduce((sum, { totals }) => sum + totals.length, 0);
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
      {tables.map(({ table, totals }) => (
        <section key={table} className="paste-changes">
          <h3>
            {table}（{totals.length} 格）
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
