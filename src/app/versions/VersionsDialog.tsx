/** 版本: points of a draft to go back to, kept by the program or named by a person. */
import './versions.css';
import { useEffect, useState } from 'react';
import { dayAndTimeWords } from '../../domain/words/dates.ts';
import type { Draft } from '../../drafts/draft.ts';
import type { DraftStore } from '../../drafts/draft-store.ts';
import { storageErrorText } from '../../drafts/storage-error.ts';
import type { DraftVersion } from '../../drafts/versions.ts';
import { useReport, useSession, useStore } from '../session/SessionContext.tsx';
import type { ReadableStore } from '../session/store.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { compareReports, type Difference } from './compare-reports.ts';

interface VersionsDialogProps {
  readonly envelope: ReadableStore<Draft>;
  readonly store: Pick<DraftStore, 'versions' | 'addVersion'>;
  /** The draft as it is now is kept before another takes its place. */
  readonly onBeforeRestore: () => void;
  readonly onClose: () => void;
}

export function VersionsDialog({ envelope, store, onBeforeRestore, onClose }: VersionsDialogProps) {
  const session = useSession();
  const { id } = useStore(envelope);
  const [versions, setVersions] = useState<readonly DraftVersion[]>();
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const refresh = () =>
    store.versions(id).then(setVersions, (error: unknown) => setProblem(storageErrorText(error)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, then after each change
  useEffect(() => void refresh(), []);

  const keep = async (label: string) => {
    setProblem(undefined);
    try {
      await store.addVersion(envelope.get(), 'named', label);
    } catch (error) {
      setProblem(storageErrorText(error));
    }
    await refresh();
  };
  const restore = ({ at, opened }: DraftVersion) => {
    if (!opened.ok) return;
    const { report } = opened.draft;
    onBeforeRestore();
    const when = dayAndTimeWords(new Date(at));
    session.edit(`恢复到 ${when} 的版本`, () => report);
    session.notices.tellUndoable(`已恢复到 ${when} 的版本`);
    onClose();
  };
  return (
    <Dialog title="版本" width="wide" onClose={onClose}>
      {problem ? (
        <Notice tone="error" urgent>
          {problem}
        </Notice>
      ) : null}
      {session.isReadOnly ? null : <NameForm onKeep={keep} />}
      {versions?.length === 0 ? (
        <p>
          还没有版本。导入、填
          0、整片粘贴和恢复之前，每次导出，每天第一次修改之前，程序会各留一份；也可以随时自己留。
        </p>
      ) : null}
      <ol className="versions">
        {versions?.map((version) => (
          <VersionItem
            key={version.key}
            version={version}
            isOpen={version.key === chosen}
            onToggle={() => setChosen(version.key === chosen ? undefined : version.key)}
            onRestore={session.isReadOnly ? undefined : () => restore(version)}
          />
        ))}
      </ol>
    </Dialog>
  );
}

function NameForm({ onKeep }: { onKeep: (label: string) => Promise<void> }) {
  const [name, setName] = useState('');
  return (
    <form
      className="versions-new"
      onSubmit={(event) => {
        event.preventDefault();
        void onKeep(name.trim() || '手动留存').then(() => setName(''));
      }}
    >
      <Field label="给现在的内容留一份，起个名字">
        {(control) => (
          <TextInput
            {...control}
            value={name}
            placeholder="如：送审稿"
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Button type="submit">留一份</Button>
    </form>
  );
}

interface VersionItemProps {
  readonly version: DraftVersion;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRestore: (() => void) | undefined;
}

function VersionItem({ version, isOpen, onToggle, onRestore }: VersionItemProps) {
  const { at, kind, label, opened } = version;
  return (
    <li className="version">
      <div className="version-head">
        <span className="version-time">{dayAndTimeWords(new Date(at))}</span>
        <span className="version-label">{label}</span>
        <Badge tone="plain">{kind === 'named' ? '自己留的' : '自动'}</Badge>
        {opened.ok ? (
          <Button size="small" aria-expanded={isOpen} onClick={onToggle}>
            和现在比
          </Button>
        ) : null}
      </div>
      {opened.ok ? null : <p className="ui-hint">{opened.reason}</p>}
      {isOpen && opened.ok ? (
        <VersionDifferences draft={opened.draft} onRestore={onRestore} />
      ) : null}
    </li>
  );
}

/** More lines say no more to anybody. */
const mostLines = 60;

function VersionDifferences({
  draft,
  onRestore,
}: {
  draft: Draft;
  onRestore: (() => void) | undefined;
}) {
  const now = useReport((report) => report);
  const differences = compareReports(now, draft.report);
  if (differences.length === 0) return <p>和现在的内容完全一样。</p>;
  return (
    <div className="version-differences">
      <p>有 {differences.length} 处不同：</p>
      <ul>
        {differences.slice(0, mostLines).map((difference) => (
          <DifferenceLine key={difference.path} difference={difference} />
        ))}
      </ul>
      {differences.length > mostLines ? <p>另有 {differences.length - mostLines} 处。</p> : null}
      {onRestore ? <Button onClick={onRestore}>恢复到这个版本</Button> : null}
    </div>
  );
}

function DifferenceLine({ difference: { name, now, inVersion } }: { difference: Difference }) {
  if (now === undefined && inVersion === undefined) return <li>{name}</li>;
  return (
    <li>
      {name}：现在 <q>{shorten(now)}</q>，那时 <q>{shorten(inVersion)}</q>
    </li>
  );
}

const shorten = (text = '') => {
  const line = text.replace(/\s+/g, ' ');
  if (line === '') return '（空）';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
