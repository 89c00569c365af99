import { lazy, Suspense, useState } from 'react';
import { copyReminder } from '../drafts/copy-reminder.ts';
import { recordName } from '../drafts/draft-name.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import { isReminderPutOff, putOffReminder } from '../drafts/put-off-reminder.ts';
import { type ExampleId, examples } from '../examples/examples.ts';
import type { AskedFile } from './back-up-and-restore.ts';
import type { DeskPlace } from './desk/desk-place.ts';
import { filesAsInputs } from './import/files-as-inputs.ts';
import { ReportList } from './list/ReportList.tsx';
import { type Opened, type OpenedInput, openInputs } from './opened-inputs.ts';
import { usePageStands } from './page-stands.ts';
import { draftLink, openLink, reviewLink, viewLink } from './route.ts';
import { download } from './ui/download.ts';
import { showToast } from './ui/toasts.ts';
import { useDrafts } from './use-drafts.ts';
import { usePagePaste } from './use-page-paste.ts';

/** Reading, checking and backups are no part of the first screen. */
const loadDraftMaking = () => import('./drafts-from-reports.ts');
const loadExamples = () => import('./read-into-report.ts');
const loadBackups = () => import('./back-up-and-restore.ts');
const DraftSheet = lazy(async () => ({ default: (await import('./DraftSheet.tsx')).DraftSheet }));
const PasteDialog = lazy(async () => ({
  default: (await import('./import/PasteDialog.tsx')).PasteDialog,
}));
const BackUpOneDialog = lazy(async () => ({
  default: (await import('./opinions/BackUpOneDialog.tsx')).BackUpOneDialog,
}));
const AskedFiles = lazy(async () => ({ default: (await import('./AskedFiles.tsx')).AskedFiles }));

interface Asking {
  readonly asked: readonly AskedFile[];
  /** Read once those are done with. */
  readonly others: readonly File[];
  readonly purpose: Opened['purpose'];
}

interface ListPageProps {
  readonly store: DraftStore;
  /** 再试一次 */
  readonly onReopen: () => void;
}

/** The start screen with what its buttons do. */
export function ListPage({ store, onReopen }: ListPageProps) {
  usePageStands();
  const { drafts, reviews, deleted, offered, problem, run } = useDrafts(store);
  const [pasting, setPasting] = useState<Opened['purpose']>();
  const [asking, setAsking] = useState<Asking>();
  const [backingUp, setBackingUp] = useState<string>();
  const [sheetOf, setSheetOf] = useState<string>();
  const [isPutOff, setIsPutOff] = useState(() => isReminderPutOff(new Date()));

  const open = (id: string, place?: DeskPlace) => {
    location.hash = draftLink(id, place);
  };
  const read = (inputs: readonly OpenedInput[], purpose: Opened['purpose']) => {
    openInputs(inputs, purpose);
    location.hash = openLink;
  };
  const openFiles = (files: readonly File[], purpose: Opened['purpose']) =>
    void run(async () => {
      const { asked, others } = await (await loadBackups()).splitFiles(files);
      if (asked.length === 0 && !asking) read(filesAsInputs(others), purpose);
      // Dropped while one is being looked at: they wait behind it.
      else setAsking((before) => withMore(before, { asked, others, purpose }));
    });
  const done = ({ others, purpose }: Asking, joined: readonly string[]) => {
    setAsking(undefined);
    if (others.length > 0) read(filesAsInputs(others), purpose);
    else if (joined[0] !== undefined && joined.length === 1) open(joined[0]);
  };
  const backUp = (only?: string, withReview?: boolean) =>
    void run(async () => {
      const file = await (await loadBackups()).backUp(store, only, withReview);
      showToast({
        text: `已备份，在浏览器的“下载”文件夹里：${file.name}`,
        action: { label: '再次下载', onAction: () => download(file) },
      });
    });
  const nameOf = (id: string) => {
    const summary = [...(drafts ?? []), ...deleted.map((each) => each.summary)].find(
      (each) => each.id === id,
    );
    return summary ? recordName(summary) : '';
  };
  const restore = (id: string) => void run(() => store.restore(id));
  usePagePaste((content) => read([{ name: '粘贴的内容', input: content }], 'any'));

  return (
    <>
      <ReportList
        drafts={drafts}
        isPersistent={store.isPersistent}
        unopened={store.mayHoldMore ? store.problem : null}
        onReopen={onReopen}
        offered={offered}
        offeredActions={{
          onBringBack: (offer) =>
            void run(async () => {
              const { bringBackEdits } = await loadDraftMaking();
              showToast({
                text: `已找回“${recordName((await bringBackEdits(store, offer)).report)}”`,
              });
            }),
          onThrowAway: (offer) =>
            void run(async () => (await import('../drafts/offered-edits.ts')).throwAway(offer)),
        }}
        problem={problem}
        onOpen={(id) => open(id)}
        onPreview={(id) => open(id, 'preview')}
        onExport={(id) =>
          void run(async () => {
            (await import('./session/asked-export.ts')).askExport(id);
            open(id);
          })
        }
        onSheet={setSheetOf}
        onCreate={(entry) =>
          void run(async () => {
            const { createBlank } = await loadDraftMaking();
            open((await createBlank(store, entry)).id);
          })
        }
        onExample={(id: ExampleId) =>
          void run(async () => {
            const example = examples.find((one) => one.id === id);
            if (!example) return;
            const [{ createDraft }, { readIntoReport }] = await Promise.all([
              loadDraftMaking(),
              loadExamples(),
            ]);
            const report = readIntoReport(await example.load());
            open((await createDraft(store, report, { isExample: true })).id, 3);
          })
        }
        onOpenFile={(files) => openFiles(files, 'any')}
        onPaste={() => setPasting('any')}
        nextYear={{
          onFiles: (files) => openFiles(files, 'next'),
          onPaste: () => setPasting('next'),
          onDraft: (id) =>
            void run(async () => {
              const { createNextYear } = await loadDraftMaking();
              const last = await store.open(id);
              if (!last.ok) throw new Error(last.reason);
              const { report } = last.draft;
              const name = `${report.unit}${report.year} 年`;
              open((await createNextYear(store, report, { is: 'draft', name })).id);
            }),
        }}
        onDuplicate={(id) => void run(() => store.duplicate(id))}
        onDelete={(id) =>
          void run(async () => {
            await store.remove(id);
            showToast({
              text: `已删除“${nameOf(id)}”`,
              action: { label: '撤销', onAction: () => restore(id) },
            });
          })
        }
        reviews={reviews}
        reviewActions={{
          onOpen: (id) => {
            location.hash = reviewLink(id);
          },
          onRemove: (id) =>
            void run(async () => (await import('./remove-review.ts')).removeReview(store, id, run)),
        }}
        deleted={deleted}
        deletedActions={{
          onRestore: (id) =>
            void run(async () => {
              await store.restore(id);
              showToast({ text: `已恢复“${nameOf(id)}”` });
            }),
          onRemoveForGood: (id) =>
            void run(async () => {
              await store.removeForGood(id);
              showToast({ text: `已彻底删除“${nameOf(id)}”` });
            }),
        }}
        unreadableActions={{
          onSaveRecord: (id) => void run(async () => (await loadBackups()).saveRecord(store, id)),
          onView: (id) => {
            location.hash = viewLink(id);
          },
        }}
        backup={{
          onAll: () => backUp(),
          onOne: (id) => {
            const review = drafts?.find((draft) => draft.id === id)?.review;
            if (review && review.is !== 'none') setBackingUp(id);
            else backUp(id);
          },
          reminder:
            isPutOff || !store.isPersistent ? undefined : copyReminder(drafts ?? [], new Date()),
          onLater: () => {
            // Where the browser keeps nothing, it stays away as long as the page is open.
            putOffReminder(new Date());
            setIsPutOff(true);
          },
        }}
      />
      {pasting && (
        <Suspense>
          <PasteDialog
            onPaste={(content) => read([{ name: '粘贴的内容', input: content }], pasting)}
            onClose={() => setPasting(undefined)}
          />
        </Suspense>
      )}
      {asking && (
        <Suspense>
          <AskedFiles
            store={store}
            asked={asking.asked}
            waiting={asking.others.length}
            onReviewed={({ id }) => {
              location.hash = reviewLink(id);
            }}
            onNext={() => void run(async () => undefined)}
            onDone={(joined) => done(asking, joined)}
          />
        </Suspense>
      )}
      {sheetOf !== undefined && (
        <Suspense>
          <DraftSheet store={store} id={sheetOf} onClose={() => setSheetOf(undefined)} />
        </Suspense>
      )}
      {backingUp !== undefined && (
        <Suspense>
          <BackUpOneDialog
            name={nameOf(backingUp)}
            onBackUp={(withReview) => {
              setBackingUp(undefined);
              backUp(backingUp, withReview);
            }}
            onClose={() => setBackingUp(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

const withMore = (before: Asking | undefined, more: Asking): Asking =>
  before
    ? {
        ...before,
        asked: [...before.asked, ...more.asked],
        others: [...before.others, ...more.others],
      }
    : more;
