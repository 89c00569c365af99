/** Takes files that are dropped anywhere on the page, and says so while they hover. */
import './overlays.css';
import { Icon } from './Icon.tsx';
import { useFileDrop } from './use-file-drop.ts';

export function FileDrop({ onFiles }: { readonly onFiles: (files: File[]) => void }) {
  const isOver = useFileDrop(onFiles);
  if (!isOver) return null;
  return (
    <div className="ui-drop" role="status">
      <div className="ui-drop-text">
        <Icon name="open" size={40} />
        松开鼠标，打开文件
      </div>
    </div>
  );
}
