/** The files at the left: how far each is, and the way to make drafts of all of them. */
import { Button } from '../ui/Button.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { stateText } from './file-words.ts';
import type { ImportFile } from './import-file.ts';
import { type Busy, canBecomeDraft } from './use-import-actions.ts';

interface FileListProps {
  readonly files: readonly ImportFile[];
  readonly chosen: number;
  readonly busy: Busy;
  readonly onChoose: (id: number) => void;
  readonly onCreateAll: () => void;
}

export function FileList({ files, chosen, busy, onChoose, onCreateAll }: FileListProps) {
  const ready = files.filter(canBecomeDraft).length;
  const withoutYear = files.filter(
    ({ state }) => state.is === 'read' && !state.outcome && !state.content.isYearKnown,
  ).length;
  return (
    <nav className="import-files" aria-label="文件">
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <button
              type="button"
              className={`import-file import-file-${lookOf(file)}`}
              aria-current={file.id === chosen || undefined}
              onClick={() => onChoose(file.id)}
            >
              <Icon name={icons[lookOf(file)]} size={16} />
              <span className="import-file-name">{file.name}</span>
              <span className="import-file-state">{stateText(file)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="import-files-foot">
        <Button
          busy={busy === 'all'}
          disabled={ready === 0 || (busy !== undefined && busy !== 'all')}
          onClick={onCreateAll}
        >
          全部建立草稿{ready > 0 ? `（${ready} 份）` : ''}
        </Button>
        {withoutYear > 0 && <p className="ui-hint">{withoutYear} 份没有找到年度，要先选年度。</p>}
      </div>
    </nav>
  );
}

type Look = 'pending' | 'refused' | 'read' | 'done';

function lookOf({ state }: ImportFile): Look {
  if (state.is === 'refused' || state.is === 'cancelled') return 'refused';
  if (state.is !== 'read') return 'pending';
  return state.outcome ? 'done' : 'read';
}

const icons: Readonly<Record<Look, IconName>> = {
  pending: 'clock',
  refused: 'error',
  read: 'file',
  done: 'check',
};
