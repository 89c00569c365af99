/** 备份这一份, of a report that reviewers have said something of: whether that goes along. */
import './opinions.css';
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

interface BackUpOneDialogProps {
  readonly name: string;
  readonly onBackUp: (withReview: boolean) => void;
  readonly onClose: () => void;
}

export function BackUpOneDialog({ name, onBackUp, onClose }: BackUpOneDialogProps) {
  const [withReview, setWithReview] = useState(false);
  return (
    <Dialog
      title="备份这一份"
      onClose={onClose}
      onSubmit={() => onBackUp(withReview)}
      actions={
        <>
          <Button variant="primary" type="submit" icon="download">
            备份
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <p>“{name}”存成一个文件：数字、文字、上年年报、说明和命名的版本。</p>
      <label className="backup-review">
        <input
          type="checkbox"
          checked={withReview}
          onChange={({ target }) => setWithReview(target.checked)}
        />
        <span>
          带上审核意见和答复
          <span className="ui-hint">交回审核的人复核时勾选；给别人用的不要勾选。</span>
        </span>
      </label>
    </Dialog>
  );
}
