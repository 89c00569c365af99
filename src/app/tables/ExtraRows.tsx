import type { LocalRows } from '../../domain/edition/cell-address.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { FigureInput } from './FigureInput.tsx';
import { footRowCells } from './form-rows.ts';
import { LocalRowLabel } from './LocalRowLabel.tsx';

/** Local rows at the foot of the table of section 二, printed as 「名称：数字」. */
export function ExtraRows({
  edition,
  local,
  columns,
}: {
  edition: Edition;
  local: LocalRows;
  columns: number;
}) {
  const rows = footRowCells(edition, local);
  if (rows.length === 0) return null;
  return (
    <tbody>
      {rows.map(({ row, cell }) => (
        <tr key={row.id}>
          <th scope="row" colSpan={columns - 1} className="form-table-extra">
            <LocalRowLabel id={row.id} />
          </th>
          <td>
            <FigureInput cell={cell} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
