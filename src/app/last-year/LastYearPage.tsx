import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { comparedYear, withLastYear } from '../../domain/report/last-year.ts';
import type { Report } from '../../domain/report/report.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import { useSession, useStore } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AttachChoices } from './AttachChoices.tsx';
import { AttachedReport } from './AttachedReport.tsx';
import { Comparison } from './Comparison.tsx';
import type { LastYearSources } from './last-year-sources.ts';
import { withTypedLastYear } from './typed-last-year.ts';
import './last-year.css';

interface LastYearPageProps {
  readonly sources: LastYearSources;
  /** Shows the place of a finding and puts the cursor there. */
  readonly onGoTo: (finding: Finding) => void;
}

/** 上年年报: attaches last year's report, and shows how this year's goes on from it. */
export function LastYearPage({ sources, onGoTo }: LastYearPageProps) {
  const session = useSession();
  const report = useStore(session.report);
  const { lastYear } = report;
  const [isReplacing, setReplacing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const page = useRef<HTMLElement>(null);
  const focusNext = useFocusAfterwards(page);

  const attach = (label: string, message: string, change: (before: Report) => Report) => {
    const before = session.report.get();
    session.edit(label, change);
    // The same report once more is no step, and 撤销 would take back another one.
    if (session.report.get() !== before) session.notices.tellUndoable(message);
    setReplacing(false);
    setProblem(undefined);
    focusNext('.section-title');
  };
  const attachDraft = async ({ id }: DraftSummary) => {
    const last = await sources.openDraft(id);
    if (typeof last === 'string') {
      setProblem(last);
      return;
    }
    const name = `${last.unit.trim()} ${last.year} 年`;
    attach('附上上年年报', `已附上“${name}”的年报`, (before) =>
      withLastYear(before, last, { is: 'draft', name }),
    );
  };
  const type = () => {
    attach('手工填写上年年报', `可以填 ${report.year - 1} 年的数了`, withTypedLastYear);
    focusNext('.compared-typed input');
  };
  const remove = () =>
    attach('去掉上年年报', '已去掉上年年报', (before) => ({ ...before, lastYear: null }));
  const replace = (isOn: boolean) => {
    setReplacing(isOn);
    setProblem(undefined);
    focusNext(isOn ? '.last-year-replace' : '.section-title');
  };

  const choices = (
    <>
      {problem ? (
        <Notice tone="error" urgent title="没有附上">
          {problem}
        </Notice>
      ) : null}
      <AttachChoices report={report} sources={sources} onDraft={attachDraft} onType={type} />
    </>
  );
  const compared = comparedYear(report);
  return (
    <article className="last-year" ref={page}>
      <h1 className="section-title" tabIndex={-1}>
        上年年报
      </h1>
      {lastYear ? (
        <AttachedReport
          report={report}
          lastYear={lastYear}
          onReplace={() => replace(true)}
          onRemove={remove}
        />
      ) : (
        <>
          <p>
            附上 {report.year - 1} 年的年报，上年结转、现行有效件数等要和上年对得上的数就能核对。
          </p>
          <p>上年的文字只供对照，照抄会被扣分。</p>
          {choices}
        </>
      )}
      {lastYear && isReplacing ? (
        <section>
          <h2 className="last-year-replace" tabIndex={-1}>
            换一份上年年报
          </h2>
          {choices}
          <Button onClick={() => replace(false)}>不换了</Button>
        </section>
      ) : null}
      {lastYear && compared && !isReplacing ? (
        <Comparison
          report={report}
          last={compared}
          isTyped={lastYear.source.is === 'typed'}
          onGoTo={onGoTo}
          onTaken={() => focusNext('#last-year-carried')}
        />
      ) : null}
    </article>
  );
}

/** What was clicked may be gone afterwards: the focus goes to the place that is named, once it is there. */
function useFocusAfterwards(frame: { readonly current: HTMLElement | null }) {
  const place = useRef<string>(undefined);
  useEffect(() => {
    if (!place.current) return;
    frame.current?.querySelector<HTMLElement>(place.current)?.focus();
    place.current = undefined;
  });
  return (selector: string) => {
    place.current = selector;
  };
}
