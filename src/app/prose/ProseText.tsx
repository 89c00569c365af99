import { cleanPastedText } from '../../domain/report/clean-text.ts';
import type { TextId } from '../../domain/report/text.ts';
import { useSession } from '../session/SessionContext.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { pasteClean } from './paste-clean.ts';
import { TextFindingLine } from './TextFindingLine.tsx';
import { useTextFindings } from './use-text-findings.ts';

interface ProseTextProps {
  readonly id: TextId;
  /** Where in the report the text lives. */
  readonly path: string;
  readonly value: string;
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly minRows?: number;
}

/**
 * Text whose lines are paragraphs, with the words that findings speak of marked in it. Pasted text is cleaned of
 * invisible characters and typed indents.
 */
export function ProseText({ id, path, value, label, describedBy, minRows = 3 }: ProseTextProps) {
  const session = useSession();
  const findings = useTextFindings<HTMLTextAreaElement>(id, describedBy);
  const set = (text: string) => session.setField(path, text);
  const onPaste = (text: string) => {
    session.closeStep();
    set(text);
    session.closeStep();
  };
  const characters = [...value.replace(/\s/g, '')].length;
  return (
    <>
      <div className="prose-text">
        <TextArea
          {...findings.field}
          aria-label={label}
          minRows={minRows}
          value={value}
          onChange={(event) => set(event.target.value)}
          onPaste={(event) => pasteClean(event, cleanPastedText, onPaste)}
          onBlur={() => session.closeStep()}
        />
        {characters > 0 ? <span className="prose-count">{characters} 字</span> : null}
      </div>
      <TextFindingLine findings={findings} />
    </>
  );
}
