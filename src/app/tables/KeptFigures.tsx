import { cellsWithoutPlace } from '../../domain/checks/repairs/repairs.ts';
import { useSelected, useSession } from '../session/SessionContext.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Figures that the present form has no cell for, since the report changed its form: kept, and shown. */
export function KeptFigures() {
  const session = useSession();
  const report = useSelected(session.settled, (settled) => settled.report);
  const kept = cellsWithoutPlace(report).filter(({ value }) => value.trim() !== '');
  if (kept.length === 0) return null;
  return (
    <Notice tone="note" title={`换表前填的 ${kept.length} 个数在现在的表格里没有位置`}>
      这些数保留在草稿里，不会写进 Word 文件；换回原来的年度时会回到原处。
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
