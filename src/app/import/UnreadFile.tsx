import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { ImportFile } from './import-file.ts';
import { OldFormatsHelp } from './OldFormatsHelp.tsx';

interface UnreadFileProps {
  readonly file: ImportFile;
  readonly onRetry: () => void;
  /** All of them: there may be more of an older kind. */
  readonly files: readonly ImportFile[];
}

/** A file that was refused or cancelled: why, and what to do. */
export function UnreadFile({ file, files, onRetry }: UnreadFileProps) {
  const { name, isPasted, state } = file;
  const again = <Button onClick={onRetry}>重新读</Button>;
  if (state.is !== 'refused') {
    return (
      <Notice tone="plain" title="已取消，没有读入" actions={again}>
        可以重新读，或返回选别的文件。
      </Notice>
    );
  }
  return (
    <Notice
      tone="error"
      title={`“${name}”读不出来`}
      actions={
        <>
          {again}
          {state.isOldFormat && <OldFormatsHelp files={files} label="旧格式文件怎么一起转换" />}
        </>
      }
      urgent
    >
      <p className="import-reason">{state.reason}</p>
      {isPasted && <p>请回到原文，全选（Ctrl+A）后重新复制，再粘贴一次。</p>}
    </Notice>
  );
}
