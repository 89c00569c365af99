import { CarriedComparison } from './CarriedComparison.tsx';
import type { ComparisonProps } from './comparison-props.ts';
import { PendingComparison } from './PendingComparison.tsx';
import { StockComparison } from './StockComparison.tsx';
import { TakeOver } from './TakeOver.tsx';

/** How this year's report goes on from last year's, table by table. */
export function Comparison(props: ComparisonProps & { readonly onTaken: () => void }) {
  const { report, last, isTyped, onTaken } = props;
  return (
    <>
      <p className="ui-hint">
        {isTyped
          ? `照 ${last.year} 年的定稿填写；不知道的空着，不会拿来核对。`
          : '上年的文字列在第一、五、六部分旁边，填表时光标所在格的上年数列在表格下方。'}
      </p>
      <TakeOver report={report} onTaken={onTaken} />
      <CarriedComparison {...props} />
      <StockComparison {...props} />
      <PendingComparison {...props} />
    </>
  );
}
