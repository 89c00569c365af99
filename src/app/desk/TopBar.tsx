import type { SaveState } from '../../drafts/autosave.ts';
import { useReport, useSelected, useSession, useStore } from '../session/SessionContext.tsx';
import type { Store } from '../session/store.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';

interface TopBarProps {
  readonly listLink: string;
  readonly previewLink: string;
  readonly saveState: Store<SaveState>;
  readonly isExample: boolean;
  readonly isFinal: boolean;
  readonly onExport: () => void;
}

export function TopBar({
  listLink,
  previewLink,
  saveState,
  isExample,
  isFinal,
  onExport,
}: TopBarProps) {
  const unit = useReport((report) => report.unit);
  const year = useReport((report) => report.year);
  return (
    <header className="top-bar ui-bar">
      <a href={listLink} className="top-bar-back">
        <Icon name="back" /> 报告列表
      </a>
      <div className="top-bar-name">
        <strong>{unit || '（未填单位）'}</strong>
        <span>{year} 年度</span>
        {isExample ? <span className="top-bar-tag">示例</span> : null}
        {isFinal ? <span className="top-bar-tag">已定稿</span> : null}
      </div>
      <SaveLine store={saveState} />
      <HistoryButtons />
      <a href={previewLink} className="ui-button ui-button-secondary ui-button-normal">
        <Icon name="preview" />
        预览
      </a>
      <Button variant="primary" icon="download" onClick={onExport}>
        导出
      </Button>
    </header>
  );
}

function HistoryButtons() {
  const session = useSession();
  const last = useSelected(session.history, ({ done }) => done[done.length - 1]?.label);
  const next = useSelected(session.history, ({ undone }) => undone[undone.length - 1]?.label);
  return (
    <>
      <IconButton
        icon="undo"
        label={last ? `撤销：${last}` : '撤销'}
        keys="Ctrl+Z"
        disabled={!last}
        onClick={() => session.undo()}
      />
      <IconButton
        icon="redo"
        label={next ? `重做：${next}` : '重做'}
        keys="Ctrl+Y"
        disabled={!next}
        onClick={() => session.redo()}
      />
    </>
  );
}

/** 「已保存 14:32」 only when the write was confirmed. */
function SaveLine({ store }: { store: Store<SaveState> }) {
  const state = useStore(store);
  if (state.kind === 'failed') {
    return (
      <span className="save-line save-line-failed" role="alert">
        <Icon name="error" size={15} /> 没有保存：{state.text}
      </span>
    );
  }
  const text = state.kind === 'saving' ? '正在保存…' : `已保存 ${timeOf(state.at)}`;
  return <span className="save-line">{text}</span>;
}

function timeOf(iso: string): string {
  const time = new Date(iso);
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`;
}
