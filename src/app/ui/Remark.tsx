/** A remark that a person has made, 「已说明：…」: it can be put otherwise or taken away where it stands. */
import './controls.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { TextArea } from './TextArea.tsx';

interface RemarkProps {
  /** 「已说明」 */
  readonly lead: string;
  readonly text: string;
  /** An empty text takes it away. Absent where nothing can be changed. */
  readonly onWrite?: ((text: string) => void) | undefined;
}

export function Remark({ lead, text, onWrite }: RemarkProps) {
  const [draft, setDraft] = useState<string>();
  const frame = useRef<HTMLDivElement>(null);
  const isEditing = draft !== undefined;
  const wasEditing = useRef(false);
  useEffect(() => {
    // The focus goes where one goes on, and back again.
    if (isEditing) frame.current?.querySelector('textarea')?.focus();
    else if (wasEditing.current) frame.current?.querySelector('button')?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  if (draft === undefined) {
    return (
      <div className="ui-said" ref={frame}>
        <p>
          <strong>{lead}：</strong>
          {text}
        </p>
        {onWrite && (
          <span className="ui-said-actions">
            <Button size="small" variant="quiet" onClick={() => setDraft(text)}>
              修改说明
            </Button>
            <Button size="small" variant="quiet" onClick={() => onWrite('')}>
              删除说明
            </Button>
          </span>
        )}
      </div>
    );
  }
  const save = () => {
    setDraft(undefined);
    if (draft.trim() !== text) onWrite?.(draft.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setDraft(undefined);
    else if (event.key === 'Enter' && event.ctrlKey) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="ui-said" ref={frame}>
      <TextArea
        aria-label={lead}
        data-own-history
        minRows={2}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onKeyDown={onKeyDown}
      />
      <span className="ui-said-actions">
        <Button size="small" variant="secondary" onClick={save}>
          保存
        </Button>
        <Button size="small" variant="quiet" onClick={() => setDraft(undefined)}>
          取消
        </Button>
      </span>
    </div>
  );
}
