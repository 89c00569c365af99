/** One row of a table of the file, and what it was taken for. */
import type { RowItem } from '../../reading/report/interpretation.ts';
import { LongText } from './LongText.tsx';
import { RowMeaningCell, type RowMeaningCellProps } from './RowMeaningCell.tsx';
import type { DrawnRow } from './source-grid.ts';

interface SourceTableRowProps extends Omit<RowMeaningCellProps, 'meaning'> {
  readonly drawn: DrawnRow;
  readonly row: RowItem;
  /** 「item/row」 */
  readonly rowKey: string;
  readonly isPointedAt: boolean;
  /** The table is none of the report, and neither are its rows. */
  readonly isOutside: boolean;
}

export function SourceTableRow(props: SourceTableRowProps) {
  const { drawn, row, rowKey, isPointedAt, isOutside, ...meaning } = props;
  return (
    <tr
      data-row={rowKey}
      tabIndex={-1}
      className={`import-row-${row.meaning.is}${isPointedAt ? ' import-pointed' : ''}`}
    >
      {drawn.cells.map(({ key, text, columnSpan, rowSpan }) => (
        <td key={key} colSpan={columnSpan} rowSpan={rowSpan}>
          <LongText text={text} most={200} />
        </td>
      ))}
      {!isOutside && (
        <td className="import-meaning">
          <RowMeaningCell meaning={row.meaning} {...meaning} />
          {drawn.left > 0 && (
            <span className="import-cells-left">另有 {drawn.left} 格画不下，仍已读取</span>
          )}
        </td>
      )}
    </tr>
  );
}
