import { FittingFigure, LastFigure, PlainFigure, VerdictCell } from './ComparedCells.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { comparedItems, comparedStocks, type ItemRow, type StockRow } from './compared-years.ts';
import type { ComparisonProps } from './comparison-props.ts';
import { OldStocks } from './OldStocks.tsx';
import { RelatedFindings } from './RelatedFindings.tsx';
import { verdictOf } from './verdict.ts';

/** What table 二 goes on from: documents in force, or items, by the form of the year. */
export function StockComparison(props: ComparisonProps) {
  const { report, last } = props;
  const stocks = comparedStocks(report, last);
  const items = comparedItems(report, last);
  if (stocks.some((row) => row.last)) return <Stocks {...props} rows={stocks} />;
  if (stocks.length > 0) return <OldStocks report={report} last={last} />;
  return items.some(({ before }) => before) ? <Items {...props} rows={items} /> : null;
}

function Stocks({
  report,
  last,
  isTyped,
  onGoTo,
  rows,
}: ComparisonProps & { readonly rows: readonly StockRow[] }) {
  const [first] = rows;
  if (!first) return null;
  const { issued, repealed, now } = first;
  return (
    <section>
      <h2>表二：{now.cell.columnName}</h2>
      <RelatedFindings rules={['X-INFORCE']} onGoTo={onGoTo} />
      <ComparedTable
        caption={`上年${now.cell.columnName}与本年对照`}
        heads={[
          { label: '信息内容' },
          { year: last.year, label: now.cell.columnName },
          { year: report.year, label: `＋ ${issued.cell.columnName}` },
          { year: report.year, label: `－ ${repealed.cell.columnName}` },
          { label: '＝ 应为' },
          { year: report.year, label: now.cell.columnName },
          { label: '核对' },
        ]}
      >
        {rows.map((row) => (
          <tr key={row.now.cell.key}>
            <th scope="row">{row.name}</th>
            <LastFigure figure={row.last} isTyped={isTyped} />
            <PlainFigure text={row.issued.text} />
            <PlainFigure text={row.repealed.text} />
            <FittingFigure value={row.fitting} />
            <PlainFigure text={row.now.text} />
            <VerdictCell
              verdict={verdictOf(row.last?.value ?? Number.NaN, row.now.value, row.fitting)}
            />
          </tr>
        ))}
      </ComparedTable>
      <p className="ui-hint">因有效期届满、修改或机构调整而不相等的，在正文中说明即可。</p>
    </section>
  );
}

function Items({
  report,
  last,
  isTyped,
  onGoTo,
  rows,
}: ComparisonProps & { readonly rows: readonly ItemRow[] }) {
  const names = rows.find((row) => row.change);
  const [first] = rows;
  if (!first) return null;
  const { columnName } = first.now.cell;
  return (
    <section>
      <h2>表二：{columnName}</h2>
      <RelatedFindings rules={['X-ITEMS']} onGoTo={onGoTo} />
      <ComparedTable
        caption={`上年项目数量与本年${columnName}对照`}
        heads={[
          { label: '信息内容' },
          { year: last.year, label: columnName },
          { year: last.year, label: `＋ ${names?.change?.cell.columnName ?? ''}` },
          { label: '＝ 应为' },
          { year: report.year, label: columnName },
          { label: '核对' },
        ]}
      >
        {rows.map((row) => (
          <tr key={row.now.cell.key}>
            <th scope="row">{row.name}</th>
            <LastFigure figure={row.before} isTyped={isTyped} />
            <LastFigure figure={row.change} isTyped={isTyped} />
            <FittingFigure value={row.fitting} />
            <PlainFigure text={row.now.text} />
            <VerdictCell verdict={verdictOf(row.fitting, row.now.value)} />
          </tr>
        ))}
      </ComparedTable>
    </section>
  );
}
