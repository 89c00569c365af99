/**
 * A button in front of the browser's file input. Files of every kind can be chosen: one that cannot be read
 * is answered with a way out, which says more than a greyed name.
 */
import { type ReactNode, useRef } from 'react';
import { Button } from './Button.tsx';
import { withoutLocks } from './lock-files.ts';

interface OpenFileButtonProps {
  readonly onFiles: (files: File[]) => void;
  readonly multiple?: boolean;
  readonly children?: ReactNode;
}

export function OpenFileButton({
  onFiles,
  multiple = true,
  children = '打开文件',
}: OpenFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="open" onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        hidden
        aria-label="选择文件"
        onChange={(event) => {
          const files = withoutLocks([...(event.target.files ?? [])]);
          // The same file may be chosen again.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
