import { useEffect, useMemo, useState } from 'react';
import { runChecks } from '../domain/checks/run-checks.ts';
import type { Report } from '../domain/report/report.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import { readableReport } from '../drafts/readable-report.ts';
import { storageErrorText } from '../drafts/storage-error.ts';
import { saveRecord } from './back-up-and-restore.ts';
import { ReportPreview } from './preview/ReportPreview.tsx';
import { listLink } from './route.ts';
import { lengthLimit } from './session/length-limit.ts';
import { silentRules } from './session/silent-rules.ts';
import { Button } from './ui/Button.tsx';
import { Notice } from './ui/Notice.tsx';
import { showToast } from './ui/toasts.ts';
import './pages.css';

type Looked = { readonly report: Report } | { readonly problem: string };

/** 只读查看: the report of a record that this version cannot open, as far as it understands it. */
export function ViewPage({ store, id }: { readonly store: DraftStore; readonly id: string }) {
  const [looked, setLooked] = useState<Looked>();
  useEffect(() => {
    let isCurrent = true;
    void lookAt(store, id).then((result) => {
      if (isCurrent) setLooked(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [store, id]);

  if (!looked) return <p className="page-loading">正在打开…</p>;
  if ('problem' in looked) {
    return (
      <main className="page-problem">
        <h1>这份年报看不了</h1>
        <Notice tone="error" actions={<a href={listLink}>回到报告列表</a>}>
          {looked.problem}
        </Notice>
      </main>
    );
  }
  return <ReadOnly report={looked.report} onSave={() => void save(store, id)} />;
}

interface ReadOnlyProps {
  readonly report: Report;
  readonly onSave: () => void;
}

function ReadOnly({ report, onSave }: ReadOnlyProps) {
  const findings = useMemo(
    () => runChecks(report, undefined, silentRules.get(), lengthLimit.get()),
    [report],
  );
  return (
    <ReportPreview
      name="只读查看"
      report={report}
      findings={findings}
      onBack={() => {
        location.hash = listLink;
      }}
      extraActions={
        <Button variant="quiet" icon="download" onClick={onSave}>
          另存为文件
        </Button>
      }
      hint="这份年报在这里只能看，不能改；本版本不认识的内容没有显示。"
    />
  );
}

async function save(store: DraftStore, id: string): Promise<void> {
  try {
    await saveRecord(store, id);
  } catch (error) {
    showToast({ tone: 'error', text: `没有存成文件：${storageErrorText(error)}` });
  }
}

async function lookAt(store: DraftStore, id: string): Promise<Looked> {
  try {
    const raw = await store.raw(id);
    if (raw === undefined) return { problem: '这份草稿已不在这台电脑上。' };
    const report = readableReport(raw);
    return report ? { report } : { problem: '这份草稿里的年报，本版本读不出来；原样保留着。' };
  } catch (error) {
    return { problem: storageErrorText(error) };
  }
}
