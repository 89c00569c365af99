import type { ClipboardEvent } from 'react';
import { cleanPastedText } from '../../domain/report/clean-text.ts';
import { useSession } from '../session/SessionContext.tsx';
import { TextArea } from '../ui/TextArea.tsx';

interface ProseTextProps {
  /** Where in the report the text lives. */
  readonly path: string;
  readonly value: string;
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly minRows?: number;
}

/** Text whose lines are paragraphs. Pasted text is cleaned of invisible characters and typed indents. */
export function ProseText({ path, value, label, describedBy, minRows = 3 }: ProseTextProps) {
  const session = useSession();

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    const clean = cleanPastedText(pasted);
    if (clean === pasted) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const text = value.slice(0, selectionStart) + clean + value.slice(selectionEnd);
    const area = event.currentTarget;
    session.closeStep();
    session.setField(path, text);
    session.closeStep();
    requestAnimationFrame(() =>
      area.setSelectionRange(selectionStart + clean.length, selectionStart + clean.length),
    );
  };

  const characters = [...value.replace(/\s/g, '')].length;
  return (
    <div className="prose-text">
      <TextArea
        aria-label={label}
        aria-describedby={describedBy}
        minRows={minRows}
        value={value}
        onChange={(event) => session.setField(path, event.target.value)}
        onPaste={onPaste}
        onBlur={() => session.closeStep()}
      />
      {characters > 0 ? <span className="prose-count">{characters} 字</span> : null}
    </div>
  );
}
