import { editionById } from '../../domain/edition/editions.ts';
import type { Report } from '../../domain/report/report.ts';
import { unitName } from '../../drafts/draft-name.ts';
import { editionName } from './edition-name.ts';

/** Our own data file says of itself whose it is; nothing had to be understood, and nothing is to be corrected here. */
export function DataFileFacts({ report }: { readonly report: Report }) {
  return (
    <>
      <p className="import-data-line">这是本程序“导出数据”得到的数据文件，内容照原样读入。</p>
      <dl className="import-data-facts">
        <dt>单位全称</dt>
        <dd>{unitName(report.unit)}</dd>
        <dt>报告年度</dt>
        <dd>{report.year} 年</dd>
        <dt>表格版本</dt>
        <dd>{editionName(editionById(report.edition))}</dd>
      </dl>
    </>
  );
}
