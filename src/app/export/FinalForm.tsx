import { useRef, useState } from 'react';
import { type Finding, kindOf } from '../../domain/checks/core/finding.ts';
import { type Reasons, reasonFor, withoutReason, withReason } from '../../domain/checks/reasons.ts';
import { kindNames } from '../../domain/checks/wording/level-names.ts';
import { sayFinding } from '../../domain/checks/wording/word-finding.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { TextArea } from '../ui/TextArea.tsx';

interface FinalFormProps {
  /** Errors that stay, and what is not written. */
  readonly findings: readonly Finding[];
  readonly reasons: Reasons;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onClose: () => void;
  /** Kept while they are written: going to a cell to look closes the dialog. */
  readonly onReasons: (reasons: Reasons) => void;
  readonly onGoTo: (finding: Finding) => void;
  readonly onSubmit: (reasons: Reasons) => void;
}

/** 定稿导出: one reason for each error that is still open, and for each gap. */
export function FinalForm(props: FinalFormProps) {
  const { findings, reasons, busy, onBack, onClose, onReasons, onGoTo, onSubmit } = props;
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(findings.map((finding) => [finding.id, reasonFor(finding, reasons)])),
  );
  const [isChecked, setChecked] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);

  const write = (finding: Finding, text: string) => {
    setTexts({ ...texts, [finding.id]: text });
    const isSaid = text.trim() !== '';
    onReasons(
      isSaid
        ? withReason(reasons, finding, text, new Date().toISOString())
        : withoutReason(reasons, finding),
    );
  };

  const submit = () => {
    setChecked(true);
    const missing = findings.findIndex(({ id }) => !texts[id]?.trim());
    if (missing >= 0) {
      dialog.current?.querySelectorAll('textarea')[missing]?.focus();
      return;
    }
    const now = new Date().toISOString();
    onSubmit(
      findings.reduce<Reasons>(
        (all, finding) => withReason(all, finding, texts[finding.id]?.trim() ?? '', now),
        reasons,
      ),
    );
  };

  return (
    <Dialog
      ref={dialog}
      title="定稿导出：说明没有改正、没有填写的"
      width="wide"
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button variant="primary" type="submit" icon="download" busy={busy}>
            定稿并导出
          </Button>
          <Button onClick={onBack}>返回</Button>
        </>
      }
    >
      <p className="ui-hint">
        说明留在草稿和“导出数据”的文件里供审核时看，不会写进 Word
        文件；有关数字改动以后，要重新说明。
      </p>
      {findings.map((finding, index) => (
        <Field
          key={finding.id}
          label={`${index + 1}. ${kindNames[kindOf(finding)]}：${sayFinding(finding)}`}
          error={
            isChecked && !texts[finding.id]?.trim()
              ? kindOf(finding) === 'missing'
                ? '请写明原因，或先填好'
                : '请写明原因，或先改正这一处'
              : undefined
          }
        >
          {(control) => (
            <>
              <TextArea
                {...control}
                minRows={1}
                value={texts[finding.id] ?? ''}
                onChange={(event) => write(finding, event.target.value)}
              />
              <span>
                <Button size="small" variant="quiet" onClick={() => onGoTo(finding)}>
                  {kindOf(finding) === 'missing' ? '去填写' : '去改正'}
                </Button>
              </span>
            </>
          )}
        </Field>
      ))}
    </Dialog>
  );
}
