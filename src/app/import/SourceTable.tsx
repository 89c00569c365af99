/** A table of the file as it stands, which table of the report it is, and what each row was taken for. */
import { useState } from 'react';
import type { TableSection } from '../../domain/edition/edition.ts';
import { tableNames } from '../../domain/edition/table-names.ts';
import type { RowItem, TableItem } from '../../reading/report/interpretation.ts';
import { rowKey } from './corrections.ts';
import type { FormRows } from './form-rows.ts';
import { SourceTableRow } from './SourceTableRow.tsx';
import { drawTable, rowsDrawn } from './source-grid.ts';

interface SourceTableProps {
  readonly item: TableItem;
  readonly number: number;
  readonly formRows: FormRows;
  /** What a person said of rows, by 「item/row」. */
  readonly corrections: Readonly<Record<string, string>>;
  readonly isCorrected: boolean;
  readonly isCorrecting: boolean;
  /** A note points at the table, or at one of its rows. */
  readonly pointedAt: { readonly row?: number } | undefined;
  readonly onTable: (id: number, table: TableSection | 'none') => void;
  readonly onRow: (key: string, rowId: string) => void;
}

export function SourceTable(props: SourceTableProps) {
  const { item, number, formRows, corrections, isCorrected, isCorrecting, pointedAt } = props;
  const { onTable, onRow } = props;
  const [asked, setAsked] = useState(0);
  const { columns, rows } = drawTable(
    item.rows,
    Math.max(rowsDrawn(item.table), asked, (pointedAt?.row ?? -1) + 1),
  );
  const left = item.rows.length - rows.length;
  const name = `第 ${number} 张表`;
  const isPointedAt = pointedAt !== undefined && pointedAt.row === undefined;
  const isOutside = item.table === undefined;
  const look = `${isOutside ? ' import-line-outside' : ''}${isPointedAt ? ' import-pointed' : ''}`;
  return (
    <div className={`import-table${look}`} data-item={item.id}>
      <div className="import-table-head">
        <span aria-hidden="true">{name}</span>
        <select
          className="import-choice"
          aria-label={`${name}读作`}
          value={item.table ?? 'none'}
          onChange={({ target }) => onTable(item.id, tableOf(target.value))}
        >
          <option value="2">{tableNames[2]}（主动公开）</option>
          <option value="3">{tableNames[3]}（依申请公开）</option>
          <option value="4">{tableNames[4]}（复议、诉讼）</option>
          <option value="none">不是年报的表，不读入</option>
        </select>
        {isCorrected && <span className="import-corrected">已更正</span>}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className="import-table-scroll" aria-label={`${name}，照文件里的样子`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="colgroup" colSpan={columns}>
                文件里的表格
              </th>
              {!isOutside && (
                <th scope="col" className="import-meaning">
                  读成
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((drawn, index) => {
              const key = rowKey(item.id, index);
              return (
                <SourceTableRow
                  key={key}
                  drawn={drawn}
                  row={item.rows[index] as RowItem}
                  rowKey={key}
                  isPointedAt={pointedAt?.row === index}
                  isOutside={isOutside}
                  correction={corrections[key]}
                  isCorrecting={isCorrecting}
                  name={`${name}第 ${index + 1} 行`}
                  {...formRows}
                  onSay={(rowId) => onRow(key, rowId)}
                />
              );
            })}
          </tbody>
        </table>
      </section>
      {left > 0 && (
        <button
          type="button"
          className="import-more"
          onClick={() => setAsked(rows.length + rowsDrawn(2))}
        >
          还有 {left} 行，展开
        </button>
      )}
    </div>
  );
}

function tableOf(value: string): TableSection | 'none' {
  return value === '2' ? 2 : value === '3' ? 3 : value === '4' ? 4 : 'none';
}
