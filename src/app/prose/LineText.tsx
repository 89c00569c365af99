import type { ComponentProps } from 'react';
import { cleanPastedLine } from '../../domain/report/clean-text.ts';
import type { TextId } from '../../domain/report/text.ts';
import { useSession } from '../session/SessionContext.tsx';
import { MarkedInput } from '../ui/MarkedInput.tsx';
import { pasteClean } from './paste-clean.ts';
import { TextFindingLine } from './TextFindingLine.tsx';
import { useTextFindings } from './use-text-findings.ts';
import './prose.css';

interface LineTextProps
  extends Pick<
    ComponentProps<'input'>,
    'id' | 'className' | 'placeholder' | 'aria-label' | 'aria-describedby' | 'aria-invalid'
  > {
  readonly textId: TextId;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A text of one line, with the words that findings speak of marked in it. Pasted text is cleaned. */
export function LineText({
  textId,
  onText,
  'aria-describedby': describedBy,
  ...rest
}: LineTextProps) {
  const session = useSession();
  const findings = useTextFindings<HTMLInputElement>(textId, describedBy);
  const onPaste = (text: string) => {
    session.closeStep();
    onText(text);
    session.closeStep();
  };
  return (
    <>
      <MarkedInput
        {...rest}
        {...findings.field}
        onChange={(event) => onText(event.target.value)}
        onPaste={(event) => pasteClean(event, cleanPastedLine, onPaste)}
        onBlur={() => session.closeStep()}
      />
      <TextFindingLine findings={findings} />
    </>
  );
}
