import { useStore } from '../session/SessionContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { reserved } from '../ui/reserved.ts';
import type { DraftKeeper } from './use-draft-keeper.ts';

interface SaveLineProps {
  readonly keeper: DraftKeeper;
  /** False where the browser keeps nothing when the page is closed. */
  readonly isPersistent: boolean;
  readonly isReadOnly: boolean;
  readonly onSaveAsFile: () => void;
}

/** 「已保存 14:32」 only when the write was confirmed; what is not on disk is said aloud, with ways out. */
export function SaveLine({ keeper, isPersistent, isReadOnly, onSaveAsFile }: SaveLineProps) {
  const state = useStore(keeper.saveState);
  if (isReadOnly) return <span className="save-line">只读</span>;
  if (state.kind === 'failed') {
    return (
      <span className="save-line save-line-failed" role="alert">
        <Icon name="error" size={15} /> 没有保存：{state.text}
        <button type="button" className="save-line-button" onClick={() => void keeper.retry()}>
          重试
        </button>
        <button type="button" className="save-line-button" onClick={onSaveAsFile}>
          另存为文件
        </button>
      </span>
    );
  }
  if (!isPersistent) {
    return (
      <span className="save-line save-line-failed">
        <Icon name="warning" size={15} /> 浏览器不让本页存数据，关闭就没有了
        <button type="button" className="save-line-button" onClick={onSaveAsFile}>
          另存为文件
        </button>
      </span>
    );
  }
  const text = state.kind === 'saving' ? '正在保存…' : `已保存 ${timeOf(state.at)}`;
  return (
    <span className="save-line">
      <span {...reserved('已保存 00:00')}>{text}</span>
    </span>
  );
}

function timeOf(iso: string): string {
  const time = new Date(iso);
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`;
}
