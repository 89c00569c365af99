import { useState } from 'react';
import { editionById } from '../../domain/edition/editions.ts';
import { useReport, useSession } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { addLocalRow } from './local-row-places.ts';

/** Adding a row of the office's own below a row of the form, or at the foot of the table. */
export function AddLocalRow() {
  const session = useSession();
  const edition = editionById(useReport((report) => report.edition));
  const items = edition.table2.items;
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = items.flatMap((item) => item.rows.map(({ id }) => ({ item: item.id, below: id })));
  const at = rows.find(({ below }) => below === chosen) ?? rows[0];
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
      <Button size="small" icon="plus" onClick={() => addLocalRow(session, at)}>
        在这一行下面添加一行
      </Button>
      <Button size="small" icon="plus" onClick={() => addLocalRow(session, undefined)}>
        在表末添加一行
      </Button>
    </div>
  );
}
