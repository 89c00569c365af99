import type { LastYear, Report } from '../../domain/report/report.ts';
import { unitName } from '../../drafts/draft-name.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { attachedProblem } from './typed-last-year.ts';

interface AttachedReportProps {
  readonly report: Report;
  readonly lastYear: LastYear;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
}

/** Whose and which year's report is attached, where it is from, and what is odd about it. */
export function AttachedReport({ report, lastYear, onReplace, onRemove }: AttachedReportProps) {
  const { source, report: last } = lastYear;
  const { unit } = source.is === 'typed' ? report : last;
  const problem = attachedProblem(report);
  return (
    <section className="attached-report" aria-label="已附的上年年报">
      <div className="attached-report-head">
        <p>
          <strong>
            {unitName(unit)} {last.year} 年
          </strong>
          <span className="ui-hint">{sourceText(source)}</span>
        </p>
        <Button size="small" onClick={onReplace}>
          换一份
        </Button>
        <Button size="small" variant="quiet" onClick={onRemove}>
          去掉
        </Button>
      </div>
      {problem ? <Notice tone="warning">{problem}。</Notice> : null}
    </section>
  );
}

/** 「来自文件“2024年报.docx”」 */
function sourceText({ is, name }: LastYear['source']): string {
  if (is === 'typed') return '手工填写';
  if (is === 'draft') return '来自报告列表';
  return name ? `来自文件“${name}”` : '来自文件';
}
