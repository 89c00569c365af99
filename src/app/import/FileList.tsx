/** The files at the left: how far each is, and the way to make drafts of all of them. */
import { Button } from '../ui/Button.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { identityText, stateText } from './file-words.ts';
import { type ImportFile, isOldFormat } from './import-file.ts';
import { OldFormatsHelp } from './OldFormatsHelp.tsx';
import { type Twin, twinText } from './same-reports.ts';
import { type Busy, canBecomeDraft } from './use-import-actions.ts';

export interface FileListProps {
  readonly files: readonly ImportFile[];
  readonly twins: ReadonlyMap<number, Twin>;
  readonly chosen: number;
  readonly busy: Busy;
  readonly onChoose: (id: number) => void;
  readonly onCreateAll: () => void;
  /** Shows the draft that was made of a file, on the desk. */
  readonly onOpenDraft: (id: string) => void;
}

export function FileList(props: FileListProps) {
  const { files, twins, chosen, busy, onChoose, onCreateAll, onOpenDraft } = props;
  const twinOf = ({ id }: ImportFile) => {
    const twin = twins.get(id);
    return twin && twinText(twin);
  };
  const old = files.filter(isOldFormat).length;
  const ready = files.filter(canBecomeDraft).length;
  const withoutYear = files.filter(
    ({ state }) => state.is === 'read' && !state.outcome && !state.content.isYearKnown,
  ).length;
  return (
    <nav className="import-files" aria-label="文件">
      <ul>
        {files.map((file) => (
          <li key={file.id} className="import-file-item">
            <button
              type="button"
              className={`import-file import-file-${lookOf(file)}`}
              aria-current={file.id === chosen || undefined}
              onClick={() => onChoose(file.id)}
            >
              <Icon name={icons[lookOf(file)]} size={16} />
              <span className="import-file-name">{file.name}</span>
              {file.state.is === 'read' && (
                <span className="import-file-of">{identityText(file.state.content)}</span>
              )}
              <span className="import-file-state">{stateText(file)}</span>
              {twinOf(file) && <span className="import-file-twin">{twinOf(file)}</span>}
            </button>
            <OpenDraft file={file} onOpen={onOpenDraft} />
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
        {old > 1 && (
          <div>
            <p className="ui-hint">{old} 份是旧格式（.doc、.wps、.rtf），没有读入。</p>
            <OldFormatsHelp files={files} label="怎么一起转换" />
          </div>
        )}
        {withoutYear > 0 && <p className="ui-hint">{withoutYear} 份没有找到年度，要先选年度。</p>}
      </div>
    </nav>
  );
}

/** Beside the button of the file: a button holds no other. */
function OpenDraft({ file, onOpen }: { file: ImportFile; onOpen: (id: string) => void }) {
  if (file.state.is !== 'read') return null;
  const { content, outcome } = file.state;
  const id = outcome?.draftId;
  if (id === undefined) return null;
  return (
    <Button
      size="small"
      className="import-file-open"
      aria-label={`打开${identityText(content)}的草稿`}
      onClick={() => onOpen(id)}
    >
      打开
    </Button>
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
