import { useEffect, useEffectEvent, useState } from 'react';
import type { Report } from '../../domain/report/report.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import { draftName } from '../../drafts/draft-name.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { draftChoice } from './draft-choice.ts';
import type { LastYearSources } from './last-year-sources.ts';

interface DraftListProps {
  readonly report: Report;
  readonly sources: LastYearSources;
  readonly onDraft: (draft: DraftSummary) => Promise<void>;
}

type Loaded =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly reason: string }
  | { readonly is: 'ready'; readonly drafts: readonly DraftSummary[] };

/** The drafts of this browser that may be last year's report, the likeliest first. */
export function DraftList({ report, sources, onDraft }: DraftListProps) {
  const loaded = useDrafts(sources);
  if (loaded.is === 'loading') return <p className="ui-hint">正在读取…</p>;
  if (loaded.is === 'failed') return <Notice tone="error">{loaded.reason}</Notice>;
  const { fitting, others } = draftChoice(loaded.drafts, report);
  if (fitting.length + others.length === 0) {
    return <p className="ui-hint">这个浏览器里还没有别的报告。</p>;
  }
  const list = (drafts: readonly DraftSummary[]) => (
    <ul className="draft-choice">
      {drafts.map((draft) => (
        <DraftRow
          key={draft.id}
          draft={draft}
          isFitting={fitting.includes(draft)}
          onChoose={() => onDraft(draft)}
        />
      ))}
    </ul>
  );
  if (fitting.length === 0) {
    return (
      <>
        <p className="ui-hint">列表里没有本单位 {report.year - 1} 年的报告，有以下这些：</p>
        {list(others)}
      </>
    );
  }
  return (
    <>
      {list(fitting)}
      {others.length > 0 ? (
        <details className="draft-choice-others">
          <summary>其他报告（{others.length} 份）</summary>
          {list(others)}
        </details>
      ) : null}
    </>
  );
}

function useDrafts(sources: LastYearSources): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ is: 'loading' });
  const load = useEffectEvent(() => sources.drafts());
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Loaded) => {
      if (isCurrent) setLoaded(next);
    };
    load().then(
      (drafts) => show({ is: 'ready', drafts }),
      (error: unknown) =>
        show({ is: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return loaded;
}

interface DraftRowProps {
  readonly draft: DraftSummary;
  readonly isFitting: boolean;
  readonly onChoose: () => Promise<void>;
}

function DraftRow({ draft, isFitting, onChoose }: DraftRowProps) {
  const [isBusy, setBusy] = useState(false);
  const name = draftName(draft);
  const choose = async () => {
    setBusy(true);
    await onChoose();
    setBusy(false);
  };
  return (
    <li>
      <span className="draft-choice-name">
        {name}
        {isFitting ? <Badge tone="good">本单位上年</Badge> : null}
        {draft.finalisedAt ? <Badge tone="plain">已定稿</Badge> : null}
        {draft.isExample ? <Badge tone="plain">示例</Badge> : null}
        {draft.remark ? <Badge tone="plain">{draft.remark}</Badge> : null}
      </span>
      <Button size="small" aria-label={`附上“${name}”`} busy={isBusy} onClick={() => void choose()}>
        附上
      </Button>
    </li>
  );
}
