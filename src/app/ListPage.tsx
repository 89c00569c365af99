import { lazy, Suspense, useState } from 'react';
import { copyReminder } from '../drafts/copy-reminder.ts';
import { recordName } from '../drafts/draft-name.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import { isReminderPutOff, putOffReminder } from '../drafts/put-off-reminder.ts';
import { type ExampleId, examples } from '../examples/examples.ts';
import { filesAsInputs } from './import/files-as-inputs.ts';
import { ReportList } from './list/ReportList.tsx';
import { type Opened, type OpenedInput, openInputs } from './opened-inputs.ts';
import { usePageStands } from './page-stands.ts';
import { draftLink, openLink, viewLink } from './route.ts';
import { download } from './ui/download.ts';
import { showToast } from './ui/toasts.ts';
import { useDrafts } from './use-drafts.ts';
import { usePagePaste } from './use-page-paste.ts';

/** Reading, checking and backups are no part of the first screen. */
const loadDraftMaking = () => import('./drafts-from-reports.ts');
const loadExamples = () => import('./read-into-report.ts');
const loadBackups = () => import('./back-up-and-restore.ts');
const PasteDialog = lazy(async () => ({
  default: (await import('./import/PasteDialog.tsx')).PasteDialog,
}));
const RestoreBackup = lazy(async () => ({
  default: (await import('./RestoreBackup.tsx')).RestoreBackup,
}));

/** Backups that were opened, one after the other; then the files that came with them are read. */
interface OpenedBackups {
  /** How many of them are done with. */
  readonly done: number;
  readonly backups: readonly File[];
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
  const { drafts, deleted, offered, problem, run } = useDrafts(store);
  const [pasting, setPasting] = useState<Opened['purpose']>();
  const [restoring, setRestoring] = useState<OpenedBackups>();
  const [isPutOff, setIsPutOff] = useState(() => isReminderPutOff(new Date()));

  const open = (id: string, section?: number) => {
    location.hash = draftLink(id, section);
  };
  const read = (inputs: readonly OpenedInput[], purpose: Opened['purpose']) => {
    openInputs(inputs, purpose);
    location.hash = openLink;
  };
  const openFiles = (files: readonly File[], purpose: Opened['purpose']) =>
    void run(async () => {
      const { backups, others } = await (await loadBackups()).splitBackups(files);
      if (backups.length === 0 && !restoring) read(filesAsInputs(others), purpose);
      // Dropped while one is being looked at: they wait behind it.
      else setRestoring((before) => joined(before, { done: 0, backups, others, purpose }));
    });
  const nextBackup = ({ done, backups: [, ...backups], others, purpose }: OpenedBackups) => {
    setRestoring(backups.length > 0 ? { done: done + 1, backups, others, purpose } : undefined);
    if (backups.length === 0 && others.length > 0) read(filesAsInputs(others), purpose);
  };
  const backUp = (only?: string) =>
    void run(async () => {
      const file = await (await loadBackups()).backUp(store, only);
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
          onOne: backUp,
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
      {restoring?.backups[0] && (
        <Suspense>
          <RestoreBackup
            key={restoring.done}
            store={store}
            file={restoring.backups[0]}
            waiting={restoring.others.length}
            onClose={() => void run(async () => nextBackup(restoring))}
          />
        </Suspense>
      )}
    </>
  );
}

const joined = (before: OpenedBackups | undefined, more: OpenedBackups): OpenedBackups =>
  before
    ? {
        ...before,
        backups: [...before.backups, ...more.backups],
        others: [...before.others, ...more.others],
      }
    : more;
