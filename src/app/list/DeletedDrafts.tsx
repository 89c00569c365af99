/** 最近删除: what was deleted in the last 30 days comes back from here, or goes for good. */
import { useId, useRef, useState } from 'react';
import { restDaysLeft } from '../../drafts/deleted-rest.ts';
import { recordName } from '../../drafts/draft-name.ts';
import type { DeletedDraft } from '../../drafts/draft-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { timeText } from './saved-text.ts';

export interface DeletedActions {
  readonly onRestore: (id: string) => void;
  readonly onRemoveForGood: (id: string) => void;
}

interface DeletedDraftsProps extends DeletedActions {
  readonly deleted: readonly DeletedDraft[];
  readonly now: Date;
  /** A row has gone, and the last one takes the section with it: the focus needs a place. */
  readonly onGone: () => void;
}

export function DeletedDrafts(props: DeletedDraftsProps) {
  const { deleted, now, onRestore, onRemoveForGood, onGone } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [asked, setAsked] = useState<DeletedDraft>();
  const fold = useRef<HTMLButtonElement>(null);
  const id = useId();
  const newestFirst = [...deleted].sort((a, b) => b.deletedAt.localeCompare(a.deletedAt));
  const afterwards = () => {
    if (deleted.length > 1) fold.current?.focus();
    else onGone();
  };

  return (
    <section>
      <h2 className="list-heading">
        <button
          type="button"
          ref={fold}
          className="deleted-fold"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} size={16} />
          最近删除
          <span className="list-count">{deleted.length} 份</span>
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        <p className="list-explain">删除的年报在这里放 30 天，可以恢复；到期自动彻底删除。</p>
        <ul className="deleted-list">
          {newestFirst.map((each) => (
            <li key={each.summary.id} className="deleted-line">
              <span className="deleted-name">{nameOf(each)}</span>
              <span className="deleted-time">
                {timeText(each.deletedAt, now, '删除')}，还有 {restDaysLeft(each.rest)} 天
              </span>
              <span className="deleted-buttons">
                <Button
                  size="small"
                  icon="undo"
                  aria-label={`恢复：${nameOf(each)}`}
                  onClick={() => {
                    onRestore(each.summary.id);
                    afterwards();
                  }}
                >
                  恢复
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`彻底删除：${nameOf(each)}`}
                  onClick={() => setAsked(each)}
                >
                  彻底删除
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </div>
      {asked && (
        <Dialog
          title="彻底删除？"
          width="narrow"
          onClose={() => setAsked(undefined)}
          actions={
            <>
              <Button
                variant="danger"
                icon="trash"
                onClick={() => {
                  setAsked(undefined);
                  onRemoveForGood(asked.summary.id);
                  afterwards();
                }}
              >
                彻底删除
              </Button>
              <Button data-autofocus onClick={() => setAsked(undefined)}>
                取消
              </Button>
            </>
          }
        >
          <p>
            “{nameOf(asked)}”连同它的各个版本一起删掉，<strong>再也找不回来</strong>
            。留着也行：还有 {restDaysLeft(asked.rest)} 天可以恢复。
          </p>
        </Dialog>
      )}
    </section>
  );
}

function nameOf({ summary }: DeletedDraft): string {
  const kind = summary.isExample ? '示例' : summary.remark;
  return kind ? `${recordName(summary)}（${kind}）` : recordName(summary);
}
