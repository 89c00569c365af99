import { unitName } from '../../drafts/draft-name.ts';
import { useReport, useSelected, useSession } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SaveLine } from './SaveLine.tsx';
import type { DraftKeeper } from './use-draft-keeper.ts';

interface TopBarProps {
  readonly listLink: string;
  readonly previewLink: string;
  readonly keeper: DraftKeeper;
  readonly isPersistent: boolean;
  readonly isReadOnly: boolean;
  readonly isExample: boolean;
  readonly isFinal: boolean;
  readonly onExport: () => void;
  readonly onVersions: () => void;
  readonly onSaveAsFile: () => void;
}

export function TopBar({
  listLink,
  previewLink,
  keeper,
  isPersistent,
  isReadOnly,
  isExample,
  isFinal,
  onExport,
  onVersions,
  onSaveAsFile,
}: TopBarProps) {
  const unit = useReport((report) => report.unit);
  const year = useReport((report) => report.year);
  return (
    <header className="top-bar ui-bar">
      <a href={listLink} className="top-bar-back">
        <Icon name="back" /> <span className="top-bar-back-word">报告列表</span>
      </a>
      <div className="top-bar-name">
        <strong>{unitName(unit)}</strong>
        <span>{year} 年度</span>
        {isExample ? <span className="top-bar-tag">示例</span> : null}
        {isFinal ? <span className="top-bar-tag">已定稿</span> : null}
      </div>
      <SaveLine
        keeper={keeper}
        isPersistent={isPersistent}
        isReadOnly={isReadOnly}
        onSaveAsFile={onSaveAsFile}
      />
      <HistoryButtons />
      <IconButton icon="clock" label="版本" onClick={onVersions} />
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
