import type { Finding } from '../../domain/checks/core/finding.ts';
import { Notice } from '../ui/Notice.tsx';
import { LastFigure, PlainFigure, VerdictCell } from './ComparedCells.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { type CarriedRow, comparedCarried } from './compared-years.ts';
import type { ComparisonProps } from './comparison-props.ts';
import { RelatedFindings } from './RelatedFindings.tsx';
import { verdictOf } from './verdict.ts';

/** What was carried out of last year beside what is carried into this one. */
export function CarriedComparison({ report, last, isTyped, onGoTo }: ComparisonProps) {
  const rows = comparedCarried(report, last);
  const [first] = rows;
  if (!first) return null;
  return (
    <section>
      <h2 tabIndex={-1} id="last-year-carried">
        表三：上年结转
      </h2>
      <CarriedResult rows={rows} onGoTo={onGoTo} />
      <ComparedTable
        caption="上年结转下年度与本年上年结转对照"
        heads={[
          { label: '申请人' },
          { year: last.year, label: first.last.cell.rowName },
          { year: report.year, label: first.now.cell.rowName },
          { label: '核对' },
        ]}
      >
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <LastFigure figure={row.last} isTyped={isTyped} />
            <PlainFigure text={row.now.text} />
            <VerdictCell verdict={verdictOf(row.last.value, row.now.value)} />
          </tr>
        ))}
      </ComparedTable>
    </section>
  );
}

interface CarriedResultProps {
  readonly rows: readonly CarriedRow[];
  readonly onGoTo: (finding: Finding) => void;
}

function CarriedResult({ rows, onGoTo }: CarriedResultProps) {
  const verdicts = rows.map(({ last, now }) => verdictOf(last.value, now.value).is);
  const differing = verdicts.filter((is) => is === 'differs').length;
  if (differing > 0) {
    return (
      <Notice tone="warning" title={`本年“上年结转”有 ${differing} 格与上年“结转下年度”不一致`}>
        <RelatedFindings rules={['X-CARRY']} onGoTo={onGoTo} />
      </Notice>
    );
  }
  const same = verdicts.filter((is) => is === 'same').length;
  if (same === 0 || verdicts.includes('open')) return null;
  const title =
    same === rows.length
      ? '本年“上年结转”与上年“结转下年度”一致'
      : `上年有数的 ${same} 格都与本年一致`;
  return <Notice tone="good" title={title} />;
}
