/** A table as it is printed, or its rows that stand on one page. */
import { Fragment } from 'react';
import type { ManuscriptTable as Table } from '../../domain/manuscript/manuscript.ts';
import {
  cellLines,
  cellLook,
  cellSize,
  cellWidth,
  columnWidths,
} from '../../domain/manuscript/table-layout.ts';
import { placeText } from '../../domain/place/place-text.ts';
import { type FindingMarks, markClasses, sayMark } from './finding-marks.ts';
import { PaperText } from './PaperText.tsx';
import { cellStyle, columnStyle, tableStyle } from './paper-style.ts';
import { ScreenReaderText } from './ScreenReaderText.tsx';
import { type BlockPart, wholeBlock } from './sheet-part.ts';
import { type FragmentCell, fragmentRows } from './table-fragment.ts';

interface Props {
  readonly table: Table;
  readonly part: BlockPart | undefined;
  readonly marks: FindingMarks;
}

export function ManuscriptTable({ table, part = wholeBlock, marks }: Props) {
  const { from, to, repeatsHead } = part;
  const rows = fragmentRows(table, from, Math.min(to, table.grid.rows), repeatsHead);
  const widths = columnWidths(table.grid);
  return (
    <table className="paper-table" style={tableStyle(table.grid.section)}>
      <caption className="ui-hidden">{from > 0 ? `${table.caption}（续）` : table.caption}</caption>
      <colgroup>
        {widths.map((width, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
          <col key={column} style={columnStyle(width)} />
        ))}
      </colgroup>
      <tbody>
        {rows.map(({ row, cells }) => (
          <tr key={row}>
            {cells.map((placed) => (
              <TableCell
                key={placed.cell.column}
                table={table}
                placed={placed}
                widths={widths}
                marks={marks}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const scopes: Partial<Record<FragmentCell['cell']['kind'], 'row' | 'col' | 'colgroup'>> = {
  rowHead: 'row',
  columnHead: 'col',
  itemTitle: 'colgroup',
};

interface CellProps {
  readonly table: Table;
  readonly placed: FragmentCell;
  readonly widths: readonly number[];
  readonly marks: FindingMarks;
}

function TableCell({ table, placed, widths, marks }: CellProps) {
  const { cell, rowSpan, isContinued } = placed;
  const anchor = cell.place && placeText(cell.place);
  const scope = scopes[cell.kind];
  const Cell = scope ? 'th' : 'td';
  const width = cellWidth(cell, widths);
  return (
    <Cell
      {...(scope && { scope })}
      {...(rowSpan > 1 && { rowSpan })}
      {...(cell.columnSpan > 1 && { colSpan: cell.columnSpan })}
      className={`paper-cell-${cellLook(table, cell)} ${markClasses(marks, anchor)}`}
      style={cellStyle(cellSize(cell, width))}
      data-anchor={anchor}
    >
      {isContinued ? (
        <span className="ui-hidden">{cell.text}（续）</span>
      ) : (
        cellLines(cell, width).map((line, index) => (
          <Fragment key={line}>
            {index > 0 && <br />}
            <PaperText text={line} />
          </Fragment>
        ))
      )}
      <ScreenReaderText text={sayMark(marks, anchor)} />
    </Cell>
  );
}
