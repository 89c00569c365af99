/** 由上年年报开始: which report of last year to begin from, one in the list or a file of anyone's. */
import type { DraftSummary } from '../../drafts/draft.ts';
import { beginWords, draftName } from '../../drafts/draft-name.ts';
import { byLastSave } from '../../drafts/save-number.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { OpenFileButton } from '../ui/OpenFileButton.tsx';

export interface NextYearActions {
  readonly onDraft: (id: string) => void;
  readonly onFiles: (files: File[]) => void;
  readonly onPaste: () => void;
}

interface BeginNextDialogProps extends NextYearActions {
  readonly drafts: readonly DraftSummary[];
  readonly onClose: () => void;
}

/** The newest years first: what is begun is mostly the year after the last. */
const newestFirst = (drafts: readonly DraftSummary[]) =>
  drafts
    .filter(({ unreadable, isExample, year }) => !unreadable && !isExample && year < lastYear)
    .sort((a, b) => b.year - a.year || byLastSave(a, b));

/** Years end where those of reports do. */
const lastYear = 2099;

export function BeginNextDialog({
  drafts,
  onDraft,
  onFiles,
  onPaste,
  onClose,
}: BeginNextDialogProps) {
  const offered = newestFirst(drafts);
  return (
    <Dialog
      title="由上年年报开始"
      onClose={onClose}
      actions={<Button onClick={onClose}>取消</Button>}
    >
      <p className="begin-next-lead">
        单位名称、联系方式和结转的数字带到新的一年；上年的文字只放在旁边对照，不照抄。
      </p>
      <h3 className="begin-next-heading">上年的文件</h3>
      <div className="begin-next-files">
        <OpenFileButton onFiles={onFiles} multiple={false}>
          打开 Word 文件或网页
        </OpenFileButton>
        <Button icon="paste" onClick={onPaste}>
          粘贴全文
        </Button>
      </div>
      {offered.length > 0 && (
        <>
          <h3 className="begin-next-heading">或者列表里的年报</h3>
          <ul className="begin-next-drafts">
            {offered.map((draft) => (
              <li key={draft.id}>
                <button type="button" onClick={() => onDraft(draft.id)}>
                  <span>
                    {draftName(draft)}
                    {draft.remark && `（${draft.remark}）`}
                  </span>
                  <span className="begin-next-result">{beginWords(draft.year + 1)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
