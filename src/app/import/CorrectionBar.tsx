import { Button } from '../ui/Button.tsx';

interface CorrectionBarProps {
  readonly count: number;
  readonly canUndo: boolean;
  readonly isCorrecting: boolean;
  readonly onUndo: () => void;
  readonly onReset: () => void;
  /** The button just used goes away; the focus needs another place. */
  readonly onGone: () => void;
}

/** How much a person has put right, and the ways back. Taking all back is a step that can be undone, too. */
export function CorrectionBar(props: CorrectionBarProps) {
  const { count, canUndo, isCorrecting, onUndo, onReset, onGone } = props;
  if (!canUndo) {
    return <p className="import-source-hint">读错了的，在右边一列改正；改动马上重新读。</p>;
  }
  return (
    <div className="import-correction-bar">
      <span className="import-source-hint">
        {isCorrecting ? '正在按更正重新读…' : count > 0 ? `更正了 ${count} 处` : '没有更正'}
      </span>
      <Button
        size="small"
        icon="undo"
        onClick={() => {
          onGone();
          onUndo();
        }}
      >
        撤销更正
      </Button>
      {count > 0 && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => {
            onGone();
            onReset();
          }}
        >
          全部恢复自动识别
        </Button>
      )}
    </div>
  );
}
