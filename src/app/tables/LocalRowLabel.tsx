import { type ExtraRow, extraRowKey } from '../../domain/edition/cell-address.ts';
import type { Report } from '../../domain/report/report.ts';
import { useReport, useSession } from '../session/SessionContext.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { focusLocalChoices } from './focus-local-choices.ts';

/** The name of a row of the office's own (地方附加行), to be typed, with a button that takes the row away. */
export function LocalRowLabel({ id }: { id: string }) {
  const session = useSession();
  const rows = useReport((report) => report.extraRows);
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (!row) return null;
  const setLabel = (label: string) =>
    session.setField(
      'extraRows',
      rows.map((other) => (other.id === id ? { ...other, label } : other)),
    );
  const remove = () => {
    session.edit('删除附加行', (report) => withoutRow(report, row));
    session.notices.tellUndoable(`已删除${nameOf(row, index)}`);
    focusLocalChoices();
  };
  return (
    <span className="extra-row">
      <input
        className="extra-row-label"
        type="text"
        value={row.label}
        placeholder="附加行的名称"
        aria-label={`附加行 ${index + 1} 的名称`}
        data-local-row={id}
        onChange={(event) => setLabel(event.target.value)}
        onBlur={() => session.closeStep()}
      />
      <IconButton icon="trash" size="small" label={`删除${nameOf(row, index)}`} onClick={remove} />
    </span>
  );
}

/** Its figures go with it: the id may be used again. */
function withoutRow(report: Report, row: ExtraRow): Report {
  const own = extraRowKey(row, '');
  const cells = Object.entries(report.cells).filter(([key]) => !key.startsWith(own));
  return {
    ...report,
    cells: Object.fromEntries(cells),
    extraRows: report.extraRows.filter(({ id }) => id !== row.id),
  };
}

const nameOf = ({ label }: ExtraRow, index: number) =>
  label.trim() ? `附加行“${label}”` : `附加行 ${index + 1}`;
