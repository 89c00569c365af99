/** 退回 and 同意: what goes back, with the name of who decides. A typed name is no signature and no seal, and says so. */
import { useState } from 'react';
import { tallyOf } from '../../domain/checks/core/tally.ts';
import { signsOf } from '../../domain/checks/wording/word-tally.ts';
import { dateWords } from '../../domain/words/dates.ts';
import { Button } from '../ui/Button.tsx';
import { CountBadges } from '../ui/CountBadges.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import type { Entry } from './review-entries.ts';
import { keepReviewerName, reviewerName } from './reviewer-name.ts';
import type { ReviewScreen } from './use-review.ts';

const noSignature = '这里填的姓名只是记录，不是签名，也不是印章。';

export interface DecisionDialogProps {
  readonly screen: ReviewScreen;
  readonly onDecide: (by: string, remark: string) => void;
  readonly onClose: () => void;
}

export function ReturnDialog({ screen, onDecide, onClose }: DecisionDialogProps) {
  const { entries, review, keeper } = screen;
  const going = entries.filter(({ isTicked }) => isTicked);
  const [name, setName] = useState(reviewerName);
  const [isChecked, setChecked] = useState(false);
  const submit = () => {
    setChecked(true);
    if (!name.trim() || going.length === 0) return;
    keepReviewerName(name.trim());
    onDecide(name.trim(), review.remark);
  };
  return (
    <Dialog
      title="退回"
      width="wide"
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button variant="primary" type="submit" icon="download">
            退回，下载退回文件
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      {going.length === 0 ? (
        <Notice tone="warning" urgent={isChecked} title="还没有要退回的">
          先写意见，或在核对结果里勾选“列入退回”。
        </Notice>
      ) : (
        <>
          <p>退回 {going.length} 条：</p>
          <ol className="decision-going">
            {going.map((entry) => (
              <li key={entry.id}>{wordsOf(entry)}</li>
            ))}
          </ol>
        </>
      )}
      <Field label="请在哪一天前改好" hint="可不填">
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={review.deadline}
            onChange={({ target }) =>
              keeper.change((before) => ({ ...before, deadline: target.value }))
            }
          />
        )}
      </Field>
      <Field label="总的意见" hint="可不填">
        {(control) => (
          <TextArea
            {...control}
            minRows={2}
            value={review.remark}
            onChange={({ target }) =>
              keeper.change((before) => ({ ...before, remark: target.value }))
            }
          />
        )}
      </Field>
      <NameField name={name} onName={setName} isChecked={isChecked} />
      <p className="ui-hint">
        下载的退回文件发给经办人，对方在本程序里打开，意见就落到草稿的原处。{noSignature}
      </p>
    </Dialog>
  );
}

export function ApproveDialog({ screen, onDecide, onClose }: DecisionDialogProps) {
  const { entries, review, findings } = screen;
  const [name, setName] = useState(reviewerName);
  const [remark, setRemark] = useState('');
  const [isChecked, setChecked] = useState(false);
  const unsettled = entries.filter((each) => each.is === 'opinion' && each.state !== 'settled');
  const submit = () => {
    setChecked(true);
    if (!name.trim()) return;
    keepReviewerName(name.trim());
    onDecide(name.trim(), remark.trim());
  };
  return (
    <Dialog
      title="同意"
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button variant="primary" type="submit" icon="download">
            同意，下载审核文件
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <p className="decision-counts">
        核对结果：
        <CountBadges signs={signsOf(tallyOf(review.report, findings))} />
      </p>
      {unsettled.length > 0 ? (
        <Notice tone="warning" title={`还有 ${unsettled.length} 条意见没有处理好`}>
          同意之后这些意见仍然列在对方的草稿里。
        </Notice>
      ) : null}
      <Field label="备注" hint="可不填">
        {(control) => (
          <TextArea
            {...control}
            minRows={2}
            value={remark}
            onChange={({ target }) => setRemark(target.value)}
          />
        )}
      </Field>
      <NameField name={name} onName={setName} isChecked={isChecked} />
      <p>日期：{dateWords(new Date())}</p>
      <p className="ui-hint">
        审核文件记下姓名、日期和数字、文字、标题的指纹；对方打开以后再改动，会显示“审核后有改动”。
        {noSignature}
      </p>
    </Dialog>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly isChecked: boolean;
}

function NameField({ name, onName, isChecked }: NameFieldProps) {
  return (
    <Field
      label="审核人姓名"
      hint="记在这台电脑上，下次不用再填"
      {...(isChecked && !name.trim() && { error: '请填写姓名' })}
    >
      {(control) => (
        <TextInput {...control} value={name} onChange={({ target }) => onName(target.value)} />
      )}
    </Field>
  );
}

const wordsOf = (entry: Entry): string =>
  entry.is === 'finding'
    ? entry.finding.message
    : `${entry.opinion.anchor.name}：${entry.opinion.text}`;
