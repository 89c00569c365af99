import { editionById } from '../../domain/edition/editions.ts';
import { quoted } from '../../domain/place/name-cell.ts';
import type { YearReport } from '../../domain/report/report.ts';
import { PlainFigure } from './ComparedCells.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { comparedStocks, oldStocks } from './compared-years.ts';

interface OldStocksProps {
  readonly report: YearReport;
  readonly last: YearReport;
}

/** Last year used another form: its figures are shown and compared with nothing. */
export function OldStocks({ report, last }: OldStocksProps) {
  const column = comparedStocks(report, last)[0]?.now.cell.columnName ?? '';
  const rows = oldStocks(report, last);
  const figures = rows[0]?.figures ?? [];
  const isKnown = rows.some((row) => row.figures.some(({ text }) => text.trim()));
  return (
    <section>
      <h2>表二：{column}</h2>
      <p>
        {last.year} 年用的是{editionById(last.edition).documentNumber}的表格，没有{quoted(column)}
        ，两年的数口径不同，不能照搬，请按年末实际有效的文件逐件核对。
        {isKnown ? '上年的数列在下面，只供参考。' : ''}
      </p>
      {isKnown ? (
        <ComparedTable
          caption={`${last.year} 年的数，只供参考`}
          heads={[
            { label: '信息内容' },
            ...figures.map(({ cell }) => ({ year: last.year, label: cell.columnName })),
          ]}
        >
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {row.figures.map(({ cell, text }) => (
                <PlainFigure key={cell.key} text={text} />
              ))}
            </tr>
          ))}
        </ComparedTable>
      ) : null}
    </section>
  );
}
