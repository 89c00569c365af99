import type { Report } from '../../domain/report/report.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import { Button } from '../ui/Button.tsx';
import { OpenFileButton } from '../ui/OpenFileButton.tsx';
import { DraftList } from './DraftList.tsx';
import type { LastYearSources } from './last-year-sources.ts';

interface AttachChoicesProps {
  readonly report: Report;
  readonly sources: LastYearSources;
  readonly onDraft: (draft: DraftSummary) => Promise<void>;
  readonly onType: () => void;
}

/** The ways to last year's report: a file, a draft of this browser, figures typed in. */
export function AttachChoices({ report, sources, onDraft, onType }: AttachChoicesProps) {
  const { openFiles, paste } = sources;
  const lastYear = report.year - 1;
  return (
    <ol className="attach-choices">
      {openFiles ? (
        <li>
          <h2>上年的文件</h2>
          <p className="ui-hint">
            定稿的 Word 文件、网站上的网页另存的文件，或“导出数据”得到的文件。
          </p>
          <p className="attach-choices-buttons">
            <OpenFileButton onFiles={openFiles} multiple={false}>
              打开上年的 Word 或网页
            </OpenFileButton>
            {paste ? (
              <Button icon="paste" onClick={paste}>
                粘贴全文
              </Button>
            ) : null}
          </p>
        </li>
      ) : null}
      <li>
        <h2>从报告列表里选</h2>
        <DraftList report={report} sources={sources} onDraft={onDraft} />
      </li>
      <li>
        <h2>只有纸质件</h2>
        <p className="ui-hint">照 {lastYear} 年的定稿填几个数，也能核对。</p>
        <p className="attach-choices-buttons">
          <Button onClick={onType}>手工填写</Button>
        </p>
      </li>
    </ol>
  );
}
