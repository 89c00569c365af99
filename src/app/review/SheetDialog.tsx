/** 退回单 or 审核单 to look at, as a Word file, and as text for a message. */
import './sheet.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { composeSheet } from '../../domain/review/review-sheet.ts';
import type { SheetInput } from '../../domain/review/sheet-input.ts';
import { type SheetKind, sheetNames } from '../../domain/review/sheet-model.ts';
import { sheetText } from '../../domain/review/sheet-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { download } from '../ui/download.ts';
import { putOnClipboard } from '../ui/put-on-clipboard.ts';
import { SheetView } from './SheetView.tsx';
import { makeSheetFile, preloadSheetWriter } from './sheet-files.ts';

/** What it needs beside itself, fetched ahead of its use. */
export const preloadSheet = preloadSheetWriter;

export interface SheetDialogProps {
  readonly kind: SheetKind;
  readonly input: SheetInput;
  readonly onClose: () => void;
}

type Outcome =
  | { readonly is: 'made'; readonly name: string }
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'copied' }
  | { readonly is: 'notCopied' };

export function SheetDialog({ kind, input, onClose }: SheetDialogProps) {
  const sheet = useMemo(() => composeSheet(kind, input), [kind, input]);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const text = useMemo(() => sheetText(sheet), [sheet]);
  const makeWord = async () => {
    setBusy(true);
    setOutcome(undefined);
    try {
      const file = await makeSheetFile(sheet, input.report.options.plainFonts);
      download(file);
      setOutcome({ is: 'made', name: file.name });
    } catch (error) {
      setOutcome({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(false);
    }
  };
  const copy = () =>
    setOutcome({ is: putOnClipboard({ 'text/plain': text }) ? 'copied' : 'notCopied' });
  return (
    <Dialog
      title={sheetNames[kind]}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" icon="download" busy={isBusy} onClick={makeWord}>
            下载 Word
          </Button>
          <Button onClick={copy}>复制文字</Button>
          <p className="sheet-outcome" role="status">
            {outcome ? outcomeWords(outcome) : ''}
          </p>
        </>
      }
    >
      <SheetView sheet={sheet} />
      {outcome?.is === 'notCopied' ? <TextToCopy text={text} /> : null}
    </Dialog>
  );
}

function outcomeWords(outcome: Outcome): string {
  switch (outcome.is) {
    case 'made':
      return `已下载：${outcome.name}`;
    case 'copied':
      return '已复制，可以粘贴到微信、QQ 或邮件里。';
    case 'failed':
      return `没有生成文件：${outcome.why}。请再试一次，或者用“复制文字”。`;
    case 'notCopied':
      return '浏览器不允许复制，请在文字框里按 Ctrl+C。';
  }
}

/** Where the browser lets nothing onto the clipboard, by hand: all of it is selected. */
function TextToCopy({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <textarea
      ref={field}
      className="ui-input sheet-text"
      aria-label="要复制的文字"
      readOnly
      rows={6}
      value={text}
    />
  );
}
