/** Before drafts are made of several files: which of them would stand twice in the list. */
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { identityText } from './file-words.ts';
import type { ImportFile } from './import-file.ts';
import { type Twin, twinText } from './same-reports.ts';

interface CreateAllDialogProps {
  /** Those of which drafts can be made. */
  readonly files: readonly ImportFile[];
  readonly twins: ReadonlyMap<number, Twin>;
  readonly onCreate: (files: readonly ImportFile[]) => void;
  readonly onClose: () => void;
}

export function CreateAllDialog({ files, twins, onCreate, onClose }: CreateAllDialogProps) {
  const single = files.filter(({ id }) => !twins.has(id));
  const doubled = files.filter(({ id }) => twins.has(id));
  return (
    <Dialog
      title={`${doubled.length} 份会重复`}
      onClose={onClose}
      actions={
        <>
          {single.length > 0 && (
            <Button variant="primary" onClick={() => onCreate(single)}>
              只建不重复的 {single.length} 份
            </Button>
          )}
          <Button onClick={() => onCreate(files)}>全部建立 {files.length} 份</Button>
          <Button onClick={onClose}>先不建</Button>
        </>
      }
    >
      <p>下面的文件与别的文件或列表里的草稿是同一单位同一年的。已有的草稿不会被改动。</p>
      <ul className="import-doubled">
        {doubled.map(({ id, name, state }) => {
          const twin = twins.get(id);
          return (
            <li key={id}>
              <strong>{name}</strong>
              {state.is === 'read' && <span>{identityText(state.content)}</span>}
              {twin && <span>{twinText(twin)}</span>}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
