import { type KeyboardEvent, useId } from 'react';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { sayFinding } from '../../domain/checks/wording/word-finding.ts';
import { useSession } from '../session/SessionContext.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { countMarks, describeMarks } from './describe-marks.ts';
import type { TextFindings } from './use-text-findings.ts';

interface TextFindingLineProps {
  readonly findings: TextFindings<HTMLElement>;
}

/**
 * One line below a text with marked words: on the words that the cursor stands on, what is wrong with them and what
 * puts it right; else how many there are.
 */
export function TextFindingLine({ findings }: TextFindingLineProps) {
  const { marks, current, descriptionId, line, backToText } = findings;
  const id = useId();
  if (!marks) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'F2') return;
    event.preventDefault();
    backToText();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from what is in it
    <div
      className="text-finding"
      ref={line}
      onKeyDown={onKeyDown}
      {...(current && { role: 'group', tabIndex: -1, 'aria-labelledby': id })}
    >
      <span id={descriptionId} hidden>
        {describeMarks(marks.words)}
      </span>
      {current ? (
        <CurrentFinding id={id} finding={current} findings={findings} />
      ) : (
        <span className="ui-hint" aria-hidden="true">
          {countMarks(marks.words)}：光标放到划线的词上，这里说明
        </span>
      )}
    </div>
  );
}

interface CurrentFindingProps extends TextFindingLineProps {
  readonly id: string;
  readonly finding: Finding;
}

function CurrentFinding({ id, finding, findings }: CurrentFindingProps) {
  const { isReadOnly } = useSession();
  const { fix, advice } = finding;
  return (
    <>
      <span className="text-finding-words" id={id}>
        <Badge tone={finding.level} /> {sayFinding(finding)}
        {fix || !advice ? null : ` ${advice}`}
      </span>
      {fix ? (
        <Button
          size="small"
          icon="tick"
          disabled={isReadOnly}
          aria-describedby={id}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => findings.repair(fix)}
        >
          {fix.label}
        </Button>
      ) : null}
    </>
  );
}
