/** 不再提示: one kind of finding, in this report with a reason, or on this computer. */
import { useState } from 'react';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { ruleTitle } from '../../domain/checks/rule-title.ts';
import { mayBeSilenced, withSilenced } from '../../domain/checks/silenced.ts';
import { useSession, useStore } from '../session/SessionContext.tsx';
import { setSilentHere } from '../session/silent-rules.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { showToast } from '../ui/toasts.ts';

interface SilenceDialogProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

export function SilenceDialog({ finding: { rule }, onClose }: SilenceDialogProps) {
  const session = useSession();
  const [where, setWhere] = useState<'report' | 'computer'>('report');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const found = useStore(session.findings);
  const count = found.filter((one) => one.rule === rule && mayBeSilenced(one)).length;
  const name = ruleTitle(rule);
  const submit = () => {
    if (where === 'computer') {
      setSilentHere(rule, true);
      showToast({
        text: `这台电脑上不再提示“${name}”`,
        action: { label: '撤销', onAction: () => setSilentHere(rule, false) },
      });
    } else if (!reason.trim()) {
      setMissing(true);
      return;
    } else {
      session.edit(`不再提示“${name}”`, (report) => ({
        ...report,
        silenced: withSilenced(report.silenced, { rule, reason: reason.trim() }),
      }));
      session.notices.tellUndoable(`本报告不再提示“${name}”`);
    }
    onClose();
  };
  return (
    <Dialog
      title={`不再提示“${name}”`}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button variant="primary" type="submit">
            不再提示
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <p>现有 {count} 条。错误和没有填写的仍会提示。关掉的检查列在核对结果下面，随时可以恢复。</p>
      <fieldset className="silence-where">
        <legend>在哪里不再提示</legend>
        <label>
          <input
            type="radio"
            name="where"
            checked={where === 'report'}
            onChange={() => setWhere('report')}
          />
          只在这份报告里，写明原因，随数据文件交出
        </label>
        <label>
          <input
            type="radio"
            name="where"
            checked={where === 'computer'}
            onChange={() => setWhere('computer')}
          />
          这台电脑上的所有报告
        </label>
      </fieldset>
      {where === 'report' ? (
        <Field label="原因" {...(isMissing && { error: '请写明原因' })}>
          {(control) => (
            <TextArea
              {...control}
              value={reason}
              minRows={2}
              onChange={(event) => {
                setReason(event.target.value);
                setMissing(false);
              }}
            />
          )}
        </Field>
      ) : null}
    </Dialog>
  );
}
