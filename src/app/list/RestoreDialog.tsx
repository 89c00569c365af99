/** 从备份恢复: which drafts a backup holds, which of them are here already, and which are to come back. */
import { useState } from 'react';
import type { Backup, LeftOut } from '../../drafts/backup.ts';
import type { BackupOffer } from '../../drafts/backup-offers.ts';
import { draftName } from '../../drafts/draft-name.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { savedText, timeText } from './saved-text.ts';

export type BackupContent =
  | ({ readonly ok: true; readonly offers: readonly BackupOffer[] } & Omit<Backup, 'drafts'>)
  | { readonly ok: false; readonly reason: string };

export interface RestoreDialogProps {
  readonly fileName: string;
  readonly content: BackupContent;
  /** Other files that were opened with it and are read afterwards. */
  readonly waiting: number;
  /** What went wrong while restoring, in Chinese. */
  readonly problem?: string | undefined;
  /** 预览／审核 of one of them: nothing is restored. */
  readonly onReview: (offer: BackupOffer) => void;
  readonly onRestore: (offers: readonly BackupOffer[]) => Promise<void>;
  readonly onClose: () => void;
  readonly now?: Date;
}

export function RestoreDialog(props: RestoreDialogProps) {
  const { fileName, content, waiting, problem, onRestore, onClose, now = new Date() } = props;
  const [declined, setDeclined] = useState<readonly BackupOffer[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const offers = content.ok ? content.offers : [];
  const open = offers.filter(({ state }) => state !== 'same');
  const chosen = open.filter((offer) => !declined.includes(offer));

  const restore = async () => {
    setIsBusy(true);
    await onRestore(chosen);
    setIsBusy(false);
  };
  return (
    <Dialog
      title="从备份恢复"
      onClose={onClose}
      actions={
        open.length > 0 ? (
          <>
            <Button
              variant="primary"
              busy={isBusy}
              disabled={chosen.length === 0}
              onClick={() => void restore()}
            >
              恢复 {chosen.length} 份
            </Button>
            <Button onClick={onClose}>取消</Button>
          </>
        ) : (
          <Button onClick={onClose}>关闭</Button>
        )
      }
    >
      <div className="restore">
        <p className="restore-file">
          <strong>{fileName}</strong>
          {content.ok && content.madeAt && <span>{timeText(content.madeAt, now, '备份')}</span>}
        </p>
        {problem && (
          <Notice tone="error" urgent>
            {problem}
          </Notice>
        )}
        {content.ok ? (
          <>
            {content.damage && <Notice tone="warning">{content.damage}。</Notice>}
            {offers.length > 0 && open.length === 0 && (
              <p>这些年报这里都有，内容相同，不用恢复。</p>
            )}
            <ul className="restore-list" aria-label="备份里的年报">
              {offers.map((offer) => (
                <OfferLine
                  key={offer.draft.id}
                  offer={offer}
                  isChosen={chosen.includes(offer)}
                  onChoose={(isChosen) =>
                    setDeclined(
                      isChosen ? declined.filter((other) => other !== offer) : [...declined, offer],
                    )
                  }
                  now={now}
                  onReview={() => props.onReview(offer)}
                />
              ))}
            </ul>
            <LeftOutList leftOut={content.leftOut} />
          </>
        ) : (
          <Notice tone="error" title="这个备份恢复不了" urgent>
            {content.reason}。文件可能没有下载完，或被别的程序改过；有另存的备份，请打开那一个。
          </Notice>
        )}
        {waiting > 0 && (
          <p className="restore-waiting">一起打开的另外 {waiting} 个文件，接着就读。</p>
        )}
      </div>
    </Dialog>
  );
}

const stateTexts: Record<BackupOffer['state'], string> = {
  new: '这里没有',
  deleted: '这里的已删除，在“最近删除”里；恢复的另成一份，标“备份恢复”',
  same: '这里已有，内容相同',
  different: '这里已有，内容不同；恢复的另成一份，标“备份恢复”，两份都留着',
};

interface OfferLineProps {
  readonly offer: BackupOffer;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly now: Date;
  readonly onReview: () => void;
}

function OfferLine({ offer, isChosen, onChoose, now, onReview }: OfferLineProps) {
  const { draft, state } = offer;
  const kind = draft.isExample ? '（示例）' : draft.remark && `（${draft.remark}）`;
  const text = (
    <span>
      <span className="restore-name">
        {draftName(draft.report)}
        {kind}
      </span>
      <span className="restore-state">
        {savedText(draft.savedAt, now)}；{stateTexts[state]}
      </span>
    </span>
  );
  const review = (
    <Button size="small" icon="preview" onClick={onReview}>
      预览／审核<span className="ui-hidden">：{draftName(draft.report)}</span>
    </Button>
  );
  if (state === 'same') {
    return (
      <li className="restore-row">
        <span className="restore-line restore-line-same">{text}</span>
        {review}
      </li>
    );
  }
  return (
    <li className="restore-row">
      <label className="restore-line">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ target }) => onChoose(target.checked)}
        />
        {text}
      </label>
      {review}
    </li>
  );
}

function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <Notice tone="warning" title={`有 ${leftOut.length} 份不能恢复`}>
      <ul>
        {leftOut.map(({ name, reason }) => (
          <li key={`${name}${reason}`}>
            {name}：{reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
