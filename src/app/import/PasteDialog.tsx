/** 「粘贴全文」: a report copied from Word, WPS or a web page, taken from the paste itself. */
import './import.css';
import { type ClipboardEvent, useRef, useState } from 'react';
import type { PastedContent } from '../../reading/read-report-file.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';

export interface PasteDialogProps {
  readonly onPaste: (content: PastedContent) => void;
  readonly onClose: () => void;
}

/** Plain text that is longer is a report; a shorter one may be a part that more is typed to. */
const longEnough = 50;

export function PasteDialog({ onPaste, onClose }: PasteDialogProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);

  const take = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    const hasText = plain.trim() !== '';
    if (!hasText) {
      setError('剪贴板里没有文字，可能复制的是图片或文件。请打开文件，全选后复制文字。');
      return;
    }
    if (html.trim() !== '' || plain.trim().length > longEnough) {
      event.preventDefault();
      onPaste({ html, text: plain });
    }
  };
  const submit = () => {
    if (text.trim() !== '') {
      onPaste({ html: '', text });
      return;
    }
    setError('还没有文字，请先粘贴');
    box.current?.focus();
  };

  return (
    <Dialog
      title="粘贴全文"
      width="wide"
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button variant="primary" type="submit">
            读取
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <ol className="paste-steps">
        <li>在 Word、WPS 或浏览器里打开年报</li>
        <li>
          按 <kbd>Ctrl</kbd>＋<kbd>A</kbd> 全选，<kbd>Ctrl</kbd>＋<kbd>C</kbd> 复制
        </li>
        <li>
          回到这里，按 <kbd>Ctrl</kbd>＋<kbd>V</kbd> 粘贴，马上读取
        </li>
      </ol>
      <Field
        label="年报全文"
        hint="从 Word、WPS 或网页复制的，表格一起带过来。只在本机读取，不上传。"
        error={error}
      >
        {(control) => (
          <textarea
            {...control}
            ref={box}
            data-autofocus
            className="ui-input paste-box"
            spellCheck={false}
            value={text}
            onPaste={take}
            onChange={({ target }) => {
              setText(target.value);
              setError(undefined);
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}
