import { type ExtraRow, extraRowKey, type LocalRows } from '../../domain/edition/cell-address.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { useSession } from '../session/SessionContext.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { FigureInput } from './FigureInput.tsx';
import { focusLocalChoices } from './focus-local-choices.ts';
import { extraRowCells } from './form-rows.ts';

/** Local rows at the foot of the table of section 二 (地方附加行), printed as 「名称：数字」. */
export function ExtraRows({
  edition,
  local,
  columns,
}: {
  edition: Edition;
  local: LocalRows;
  columns: number;
}) {
  const session = useSession();
  if (local.extraRows.length === 0) return null;
  const setLabel = (id: string, label: string) =>
    session.setField(
      'extraRows',
      local.extraRows.map((row) => (row.id === id ? { ...row, label } : row)),
    );
  const remove = (row: ExtraRow, index: number) => {
    session.edit('删除附加行', (report) => {
      // Its figure goes with it: the id may be used again.
      const { [extraRowKey(row)]: _figure, ...cells } = report.cells;
      return { ...report, cells, extraRows: report.extraRows.filter(({ id }) => id !== row.id) };
    });
    session.notices.tellUndoable(`已删除${nameOf(row, index)}`);
    focusLocalChoices();
  };
  return (
    <tbody>
      {extraRowCells(edition, local).map(({ row, cell }, index) => (
        <tr key={row.id}>
          <th scope="row" colSpan={columns - 1} className="form-table-extra">
            <input
              className="extra-row-label"
              type="text"
              value={row.label}
              placeholder="附加行的名称"
              aria-label={`附加行 ${index + 1} 的名称`}
              onChange={(event) => setLabel(row.id, event.target.value)}
              onBlur={() => session.closeStep()}
            />
            <IconButton
              icon="trash"
              size="small"
              label={`删除${nameOf(row, index)}`}
              onClick={() => remove(row, index)}
            />
          </th>
          <td>
            <FigureInput cell={cell} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

const nameOf = ({ label }: ExtraRow, index: number) =>
  label.trim() ? `附加行“${label}”` : `附加行 ${index + 1}`;
