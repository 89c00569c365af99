import { LastFigure, PlainFigure, VerdictCell } from './ComparedCells.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { comparedPending } from './compared-years.ts';
import type { ComparisonProps } from './comparison-props.ts';
import { RelatedFindings } from './RelatedFindings.tsx';
import { verdictOnPending } from './verdict.ts';

/** Cases that were pending at the end of last year beside all of this year. */
export function PendingComparison({ report, last, isTyped, onGoTo }: ComparisonProps) {
  const rows = comparedPending(report, last);
  const [first] = rows;
  if (!first) return null;
  return (
    <section>
      <h2>表四：上年{first.last.cell.columnName}的案件</h2>
      <RelatedFindings rules={['X-PENDING']} onGoTo={onGoTo} />
      <ComparedTable
        caption={`上年${first.last.cell.columnName}与本年${first.now.cell.columnName}对照`}
        heads={[
          { label: '案件' },
          { year: last.year, label: first.last.cell.columnName },
          { year: report.year, label: first.now.cell.columnName },
          { label: '核对' },
        ]}
      >
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <LastFigure figure={row.last} isTyped={isTyped} />
            <PlainFigure text={row.now.text} />
            <VerdictCell verdict={verdictOnPending(row.last.value, row.now.value)} />
          </tr>
        ))}
      </ComparedTable>
      <p className="ui-hint">上年未审结的案件，一般也在本年的总计之内。</p>
    </section>
  );
}
