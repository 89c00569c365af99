import { cellsWithoutPlace } from '../../domain/checks/repairs/repairs.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { otherFormOf } from '../../domain/edition/table-form.ts';
import type { Report } from '../../domain/report/report.ts';
import { useSelected, useSession } from '../session/SessionContext.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Figures that the present form has no cell for, since the report or a table of its file is of another: kept, and shown. */
export function KeptFigures() {
  const session = useSession();
  const report = useSelected(session.settled, (settled) => settled.report);
  const kept = cellsWithoutPlace(report).filter(({ value }) => value.trim() !== '');
  if (kept.length === 0) return null;
  const words = isOfFile(report) ? ofFile : ofChange;
  return (
    <Notice tone="note" title={`${words.whose} ${kept.length} 个数在现在的表格里没有位置`}>
      这些数保留在草稿里，不会写进 Word 文件；{words.wayOut}
      <details className="kept-figures">
        <summary>查看</summary>
        <ul>
          {kept.map(({ key, name, value }) => (
            <li key={key}>
              {name}：{value}
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}

const ofChange = { whose: '换表前填的', wayOut: '换回原来的年度时会回到原处。' };
const ofFile = { whose: '文件里另一版表格的', wayOut: '怎么换成该年度的表格，见核对结果。' };

const isOfFile = ({ asPrinted, edition }: Report) =>
  ([2, 3, 4] as const).some((table) => otherFormOf(asPrinted, table, editionById(edition)));
