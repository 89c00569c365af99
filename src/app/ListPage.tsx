import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { blankReport } from '../domain/report/blank-report.ts';
import type { DraftSummary } from '../drafts/draft.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import { type ExampleId, examples } from '../examples/examples.ts';
import { ReportList } from './list/ReportList.tsx';
import { filesAsInputs, type Opened, type OpenedInput, openInputs } from './opened-inputs.ts';
import { draftLink, openLink } from './route.ts';
import { showToast } from './ui/toasts.ts';
import { usePagePaste } from './use-page-paste.ts';

/** Reading and checking are no part of the first screen. */
const loadActs = () => import('./draft-acts.ts');
const loadExamples = () => import('./read-into-report.ts');
const PasteDialog = lazy(async () => ({
  default: (await import('./import/PasteDialog.tsx')).PasteDialog,
}));

/** The start screen with what its buttons do. */
export function ListPage({ store }: { store: DraftStore }) {
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>();
  const [problem, setProblem] = useState<string>();
  const [pasting, setPasting] = useState<Opened['purpose']>();

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
  const read = (inputs: readonly OpenedInput[], purpose: Opened['purpose']) => {
    openInputs(inputs, purpose);
    location.hash = openLink;
  };
  usePagePaste((content) => read([{ name: '粘贴的内容', input: content }], 'any'));

  return (
    <>
      <ReportList
        drafts={drafts}
        isPersistent={store.isPersistent}
        problem={problem}
        onOpen={(id) => open(id, 1)}
        onCreate={(entry) =>
          void act(async () => {
            const { createDraft } = await loadActs();
            open((await createDraft(store, blankReport(entry))).id, 1);
          })
        }
        onExample={(id: ExampleId) =>
          void act(async () => {
            const example = examples.find((one) => one.id === id);
            if (!example) return;
            const [{ createDraft }, { readIntoReport }] = await Promise.all([
              loadActs(),
              loadExamples(),
            ]);
            const report = readIntoReport(await example.load());
            open((await createDraft(store, report, true)).id, 3);
          })
        }
        onOpenFile={(files) => read(filesAsInputs(files), 'any')}
        onPaste={() => setPasting('any')}
        nextYear={{
          onFiles: (files) => read(filesAsInputs(files), 'next'),
          onPaste: () => setPasting('next'),
          onDraft: (id) =>
            void act(async () => {
              const { createNextYear } = await loadActs();
              const last = await store.open(id);
              if (!last.ok) throw new Error(last.reason);
              const { report } = last.draft;
              const name = `${report.unit}${report.year} 年`;
              open((await createNextYear(store, report, { is: 'draft', name })).id, 1);
            }),
        }}
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
      {pasting && (
        <Suspense>
          <PasteDialog
            onPaste={(content) => read([{ name: '粘贴的内容', input: content }], pasting)}
            onClose={() => setPasting(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
