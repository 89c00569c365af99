/** A record that this version cannot open: why, and what can be done without touching it. */
import type { DraftSummary } from '../../drafts/draft.ts';
import { recordName } from '../../drafts/draft-name.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';

export interface UnreadableActions {
  /** The record as it is stored. */
  readonly onSaveRecord: (id: string) => void;
  readonly onView: (id: string) => void;
}

interface UnreadableCardProps {
  readonly draft: DraftSummary;
  readonly onSaveRecord: () => void;
  readonly onView: () => void;
  readonly onDelete: () => void;
}

export function UnreadableCard({ draft, onSaveRecord, onView, onDelete }: UnreadableCardProps) {
  const name = recordName(draft);
  return (
    <li className="draft-card draft-card-unreadable">
      <h3 className="draft-name">{name}</h3>
      <p className="draft-states">
        <Badge tone="warning">打不开</Badge>
      </p>
      <p className="draft-why">{draft.unreadable}。</p>
      <p className="draft-buttons">
        {draft.canBeViewed && (
          <Button size="small" icon="preview" aria-label={`只读查看：${name}`} onClick={onView}>
            只读查看
          </Button>
        )}
        <Button
          size="small"
          icon="download"
          aria-label={`另存为文件：${name}`}
          onClick={onSaveRecord}
        >
          另存为文件
        </Button>
        <Button
          size="small"
          variant="quiet"
          icon="trash"
          aria-label={`删除：${name}`}
          onClick={onDelete}
        >
          删除
        </Button>
      </p>
    </li>
  );
}
