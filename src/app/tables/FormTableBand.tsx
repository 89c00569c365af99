import { type ColumnDef, useTable } from '@tanstack/react-table';
import { formTableFeatures } from './form-columns.ts';
import type { FormRow } from './form-rows.ts';
import { headRows } from './head-rows.ts';

type Features = typeof formTableFeatures;

interface FormTableBandProps {
  readonly columns: ColumnDef<Features, FormRow, unknown>[];
  readonly rows: FormRow[];
  /** A table has one head; the heads of further bands are rows of its body. */
  readonly headIn: 'thead' | 'tbody';
}

/** One head with its rows: a whole table, or one 第二十条 item of the table of section 二. */
export function FormTableBand({ columns, rows, headIn: Head }: FormTableBandProps) {
  const table = useTable({
    features: formTableFeatures,
    columns,
    data: rows,
    getRowId: ({ id }) => id,
  });
  return (
    <>
      <Head>
        {headRows(table.getAllColumns()).map((cells, level) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: head rows never move
          <tr key={level}>
            {cells.map(({ id, text, rowSpan, columnSpan, isGroup, isNote }) => (
              <th
                key={id}
                scope={isGroup ? 'colgroup' : 'col'}
                rowSpan={rowSpan}
                colSpan={columnSpan}
                className={isNote ? 'form-table-note' : undefined}
              >
                {isGroup || isNote ? text : <span className={headWidthClass(text)}>{text}</span>}
              </th>
            ))}
          </tr>
        ))}
      </Head>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} className={row.original.isTotal ? 'form-table-total' : undefined}>
            {row.getAllCells().map((cell) => {
              if (cell.getIsCovered()) return null;
              const { meta } = cell.column.columnDef;
              if (meta?.is === 'label') {
                const isOuter = cell.getRowSpan() > 1;
                return (
                  <th
                    key={cell.id}
                    scope={isOuter ? 'rowgroup' : 'row'}
                    rowSpan={cell.getRowSpan()}
                    colSpan={cell.getColSpan()}
                    className={labelClass(row.original, isOuter)}
                  >
                    {isOuter ? (
                      <span className="form-table-outer-name">
                        <table.FlexRender cell={cell} />
                      </span>
                    ) : (
                      <table.FlexRender cell={cell} />
                    )}
                  </th>
                );
              }
              return (
                <td key={cell.id} colSpan={meta?.width}>
                  <table.FlexRender cell={cell} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function labelClass({ localId }: FormRow, isOuter: boolean): string | undefined {
  if (localId !== undefined) return 'form-table-extra';
  return isOuter ? 'form-table-outer' : undefined;
}

/** Heads of four or six characters in narrow columns break in two even lines, as on the printed form. */
function headWidthClass(text: string): string | undefined {
  if (text.length === 4) return 'form-table-head-of-2';
  return text.length === 6 ? 'form-table-head-of-3' : undefined;
}
