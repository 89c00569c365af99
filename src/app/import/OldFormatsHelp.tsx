/** Several files of an older kind: which they are, and how all of them become .docx. */
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { type ImportFile, isOldFormat } from './import-file.ts';

interface OldFormatsDialogProps {
  readonly files: readonly ImportFile[];
  readonly onClose: () => void;
}

/** Nothing where there is one only: what to do stands at the file. */
export function OldFormatsHelp({ files, label }: { files: readonly ImportFile[]; label: string }) {
  const [isOpen, setOpen] = useState(false);
  const old = files.filter(isOldFormat);
  if (old.length < 2) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      {isOpen && <OldFormatsDialog files={old} onClose={() => setOpen(false)} />}
    </>
  );
}

function OldFormatsDialog({ files, onClose }: OldFormatsDialogProps) {
  return (
    <Dialog
      title={`${files.length} 份旧格式文件怎么转换`}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          知道了
        </Button>
      }
    >
      <div className="import-help">
        <p>这些文件要先转成 .docx，转好后把新文件一起拖进来：</p>
        <ul className="import-old-files">
          {files.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        <h3>电脑上有 LibreOffice 的，一条命令全部转好</h3>
        <p>Windows：在放这些文件的文件夹里，点地址栏，输入 cmd 后回车，再输入：</p>
        <p>
          <code className="import-command">{commands.windows}</code>
        </p>
        <p>统信、麒麟等：在文件夹里打开终端，输入：</p>
        <p>
          <code className="import-command">{commands.linux}</code>
        </p>
        <p>新文件在其中的 docx 文件夹里，原来的文件不变。</p>
        <h3>只有 Word 或 WPS 的</h3>
        <ol>
          <li>在文件夹里选中这些文件（按住 Ctrl 逐个点，或按 Ctrl+A），按回车，一起打开。</li>
          <li>逐个窗口按 F12（另存为），文件类型选“Word 文档（*.docx）”，保存。</li>
        </ol>
        <p>也可以请报送的单位直接交 .docx 文件，或交本程序导出的年报数据文件。</p>
      </div>
    </Dialog>
  );
}

/** The Windows shell fills in no names for `*.doc`. */
const commands = {
  windows:
    'for %f in (*.doc *.wps *.rtf) do "%ProgramFiles%\\LibreOffice\\program\\soffice.com" --headless --convert-to docx --outdir docx "%f"',
  linux: 'soffice --headless --convert-to docx --outdir docx *.doc *.wps *.rtf',
};
