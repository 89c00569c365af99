/** The files at the left where there are several; of those that would stand twice in the list it asks first. */
import { useState } from 'react';
import { CreateAllDialog } from './CreateAllDialog.tsx';
import { FileList, type FileListProps } from './FileList.tsx';
import type { ImportFile } from './import-file.ts';
import { canBecomeDraft } from './use-import-actions.ts';

interface SeveralFilesProps extends Omit<FileListProps, 'onCreateAll'> {
  readonly onCreate: (files: readonly ImportFile[]) => void;
}

export function SeveralFiles({ onCreate, ...list }: SeveralFilesProps) {
  const { files, twins } = list;
  const [asked, setAsked] = useState<readonly ImportFile[]>();
  return (
    <>
      <FileList
        {...list}
        onCreateAll={() => {
          const ready = files.filter(canBecomeDraft);
          if (ready.some(({ id }) => twins.has(id))) setAsked(ready);
          else onCreate(ready);
        }}
      />
      {asked && (
        <CreateAllDialog
          files={asked}
          twins={twins}
          onCreate={(wanted) => {
            setAsked(undefined);
            onCreate(wanted);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
