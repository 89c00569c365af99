/** Edits that are in no draft of the list: what they are of, since when, and the way back for them. */
import { useState } from 'react';
import { recordName } from '../../drafts/draft-name.ts';
import type { OfferedEdits } from '../../drafts/offered-edits.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { timeText } from './saved-text.ts';

export interface OfferedActions {
  readonly onBringBack: (offer: OfferedEdits) => void;
  readonly onThrowAway: (offer: OfferedEdits) => void;
}

export interface OfferedEditsNoticeProps extends OfferedActions {
  readonly offered: readonly OfferedEdits[];
  readonly now: Date;
}

const reasons: Readonly<Record<OfferedEdits['is'], string>> = {
  gone: '草稿已不在列表里（网站数据可能被清除过），全部内容还留着',
  unreadable: '列表里的那份打不开，全部内容还留着；找回的另成一份',
  apart: '列表里的那份后来又改过，这里的改动没有存进去；找回的另成一份',
};

export function OfferedEditsNotice(props: OfferedEditsNoticeProps) {
  const { offered, now, onBringBack, onThrowAway } = props;
  const [asked, setAsked] = useState<OfferedEdits>();
  if (offered.length === 0) return null;
  return (
    <>
      <Notice tone="warning" title="有没存进草稿的内容，可以找回">
        <ul className="offered-list">
          {offered.map((offer) => {
            const name = recordName(offer.draft.report);
            return (
              <li key={offer.kept[0]?.key} className="offered-line">
                <span className="offered-text">
                  <strong>{name}</strong>（{timeText(offer.draft.savedAt, now, '写下')}）：
                  {reasons[offer.is]}。
                </span>
                <span className="offered-buttons">
                  <Button
                    size="small"
                    icon="undo"
                    aria-label={`找回：${name}`}
                    onClick={() => onBringBack(offer)}
                  >
                    找回
                  </Button>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`丢掉：${name}`}
                    onClick={() => setAsked(offer)}
                  >
                    丢掉
                  </Button>
                </span>
              </li>
            );
          })}
        </ul>
      </Notice>
      {asked && (
        <Dialog
          title="丢掉这些内容？"
          width="narrow"
          onClose={() => setAsked(undefined)}
          actions={
            <>
              <Button
                variant="danger"
                icon="trash"
                onClick={() => {
                  setAsked(undefined);
                  onThrowAway(asked);
                }}
              >
                丢掉
              </Button>
              <Button data-autofocus onClick={() => setAsked(undefined)}>
                取消
              </Button>
            </>
          }
        >
          <p>
            “{recordName(asked.draft.report)}”的这些内容没有存进任何草稿，丢掉后
            <strong>再也找不回来</strong>。
          </p>
        </Dialog>
      )}
    </>
  );
}
