import { useCallback, useEffect, useState } from 'react';
import { blankReport } from '../domain/report/blank-report.ts';
import type { Report } from '../domain/report/report.ts';
import type { DraftSummary } from '../drafts/draft.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import { type ExampleId, examples } from '../examples/examples.ts';
import { ReportList } from './list/ReportList.tsx';
import { draftLink } from './route.ts';
import { showToast } from './ui/toasts.ts';

/** Reading and checking are no part of the first screen. */
const loadReading = () => import('./read-into-report.ts');

/** The start screen with what its buttons do. */
export function ListPage({ store }: { store: DraftStore }) {
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>();
  const [problem, setProblem] = useState<string>();

  const refresh = useCallback(() => {
    store.list().then(setDrafts, (error: unknown) => setProblem(wordsOf(error)));
  }, [store]);
  useEffect(refresh, [refresh]);

  /** Runs an act of the store; what goes wrong is said in the page. */
  const act = async (work: () => Promise<void>) => {
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(wordsOf(error));
    }
    refresh();
  };
  const open = (id: string, section: number) => {
    location.hash = draftLink(id, section);
  };
  const create = async (report: Report, isExample: boolean) => {
    const { countFindings } = await loadReading();
    const draft = await store.create(report, { isExample, counts: countFindings(report) });
    return draft.id;
  };
  const createFrom = async (json: unknown, isExample: boolean) => {
    const { readIntoReport } = await loadReading();
    return create(readIntoReport(json), isExample);
  };

  return (
    <ReportList
      drafts={drafts}
      isPersistent={store.isPersistent}
      problem={problem}
      onOpen={(id) => open(id, 1)}
      onCreate={(entry) => void act(async () => open(await create(blankReport(entry), false), 1))}
      onExample={(id: ExampleId) =>
        void act(async () => {
          const example = examples.find((one) => one.id === id);
          if (example) open(await createFrom(await example.load(), true), 3);
        })
      }
      onOpenFile={(files) =>
        void act(async () => {
          const refused: string[] = [];
          for (const file of files) {
            try {
              const id = await createFrom(await readJson(file), false);
              if (files.length === 1) open(id, 0);
            } catch (error) {
              refused.push(`“${file.name}”：${wordsOf(error)}`);
            }
          }
          if (refused.length > 0) throw new Error(refused.join('；'));
        })
      }
      onDuplicate={(id) => void act(async () => void (await store.duplicate(id)))}
      onDelete={(id) =>
        void act(async () => {
          await store.remove(id);
          showToast({
            text: `已删除“${drafts?.find((draft) => draft.id === id)?.unit ?? ''}”的年报`,
            action: {
              label: '撤销',
              onAction: () => void act(async () => void (await store.restore(id))),
            },
          });
        })
      }
    />
  );
}

async function readJson(file: File): Promise<unknown> {
  const text = (await file.text()).replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`“${file.name}”不是年报数据文件（.json）。请选择用“导出数据”得到的文件。`, {
      cause,
    });
  }
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
