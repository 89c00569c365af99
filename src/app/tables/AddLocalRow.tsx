import { useState } from 'react';
import type { ExtraRow, PlaceInItem } from '../../domain/edition/cell-address.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { inPrintedOrder } from '../../domain/edition/local-rows.ts';
import type { Report } from '../../domain/report/report.ts';
import { useReport, useSession } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { focusLocalRow } from './focus-local-choices.ts';

/** Adding a row of the office's own below a row of the form, or at the foot of the table. */
export function AddLocalRow() {
  const session = useSession();
  const edition = editionById(useReport((report) => report.edition));
  const items = edition.table2.items;
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = items.flatMap((item) => item.rows.map(({ id }) => ({ item: item.id, below: id })));
  const at = rows.find(({ below }) => below === chosen) ?? rows[0];
  const add = (place: PlaceInItem | undefined) => {
    let added = '';
    session.edit('添加附加行', (report) => {
      const row = { id: nextId(report), label: '', ...(place ? { at: place } : {}) };
      added = row.id;
      const extraRows: ExtraRow[] = [...report.extraRows, row];
      return { ...report, extraRows: inPrintedOrder(extraRows, editionById(report.edition)) };
    });
    focusLocalRow(added);
  };
  return (
    <div className="add-local-row">
      <Field label="附加行加在哪一行下面">
        {(field) => (
          <Select {...field} value={at?.below} onChange={({ target }) => setChosen(target.value)}>
            {items.map(({ id, title, rows: own }) => (
              <optgroup key={id} label={title}>
                {own.map((row) => (
                  <option key={row.id} value={row.id}>
                    {row.label}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        )}
      </Field>
      <Button size="small" icon="plus" onClick={() => add(at)}>
        在这一行下面添加一行
      </Button>
      <Button size="small" icon="plus" onClick={() => add(undefined)}>
        在表末添加一行
      </Button>
    </div>
  );
}

/** The first of r1, r2 … from the number of rows on that no row and no figure has. */
function nextId({ extraRows, cells }: Report): string {
  const isTaken = (id: string) =>
    extraRows.some((row) => row.id === id) ||
    Object.keys(cells).some((key) => key.startsWith(`table2/extra+${id}/`));
  let number = extraRows.length + 1;
  while (isTaken(`r${number}`)) number += 1;
  return `r${number}`;
}
