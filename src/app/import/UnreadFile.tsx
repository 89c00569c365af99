import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { ImportFile } from './import-file.ts';

interface UnreadFileProps {
  readonly file: ImportFile;
  readonly onRetry: () => void;
}

/** A file that was refused or cancelled: why, and what to do. */
export function UnreadFile({ file: { name, isPasted, state }, onRetry }: UnreadFileProps) {
  const again = <Button onClick={onRetry}>重新读</Button>;
  if (state.is !== 'refused') {
    return (
      <Notice tone="plain" title="已取消，没有读入" actions={again}>
        可以重新读，或返回选别的文件。
      </Notice>
    );
  }
  return (
    <Notice tone="error" title={`“${name}”读不出来`} actions={again} urgent>
      <p className="import-reason">{state.reason}</p>
      {isPasted && <p>请回到原文，全选（Ctrl+A）后重新复制，再粘贴一次。</p>}
    </Notice>
  );
}
