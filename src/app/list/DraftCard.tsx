/** One draft in the list: whose and which year, how far it is, what is wrong, until when. */
import { signsOf } from '../../domain/checks/wording/word-tally.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import { beginWords, draftName, unitName } from '../../drafts/draft-name.ts';
import { Badge } from '../ui/Badge.tsx';
import { CountBadges } from '../ui/CountBadges.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { deadlineText, savedText } from './saved-text.ts';

export interface DraftCardProps {
  readonly draft: DraftSummary;
  readonly now: Date;
  readonly onOpen: () => void;
  readonly onPreview: () => void;
  /** Opens it with its export dialog. */
  readonly onExport: () => void;
  /** 审核单 */
  readonly onSheet: () => void;
  readonly onDuplicate: () => void;
  readonly onNextYear: () => void;
  /** 备份这一份 */
  readonly onBackUp: () => void;
  readonly onDelete: () => void;
}

export function DraftCard({
  draft,
  now,
  onOpen,
  onPreview,
  onExport,
  onSheet,
  onDuplicate,
  onNextYear,
  onBackUp,
  onDelete,
}: DraftCardProps) {
  const unit = unitName(draft.unit);
  const isFinal = draft.finalisedAt !== null;
  return (
    <li className="draft-card">
      <div className="draft-head">
        <h3 className="draft-name">
          {/* Its target is the whole card. */}
          <button type="button" className="draft-open" onClick={onOpen}>
            {unit}
          </button>
        </h3>
        <Menu
          label={`${draftName(draft)}：更多操作`}
          items={[
            { label: '预览', icon: 'preview', onSelect: onPreview },
            { label: '导出', icon: 'download', onSelect: onExport },
            { label: '审核单', icon: 'file', onSelect: onSheet },
            { label: '复制一份', icon: 'copy', onSelect: onDuplicate },
            {
              label: beginWords(draft.year + 1),
              icon: 'calendar',
              onSelect: onNextYear,
            },
            { label: '备份这一份', icon: 'download', onSelect: onBackUp },
            { label: '删除', icon: 'trash', danger: true, onSelect: onDelete },
          ]}
        />
      </div>
      <p className="draft-states">
        <span className="draft-year">
          <span className="draft-year-number">{draft.year}</span> 年
        </span>
        {isFinal ? <Badge tone="good">已定稿</Badge> : <Badge tone="plain">撰写中</Badge>}
        <ReviewBadge review={draft.review} />
        {draft.isExample && <Badge tone="plain">示例</Badge>}
        {draft.remark && <Badge tone="plain">{draft.remark}</Badge>}
      </p>
      <p className="draft-states draft-counts">
        {draft.counts && <CountBadges signs={signsOf(draft.counts)} />}
      </p>
      <p className="draft-foot">
        <span>{savedText(draft.savedAt, now)}</span>
        {!isFinal && !draft.isExample && <Deadline deadline={draft.deadline} now={now} />}
      </p>
    </li>
  );
}

function ReviewBadge({ review }: Pick<DraftSummary, 'review'>) {
  if (review.is === 'none') return null;
  if (review.is === 'approved') {
    return review.isAsApproved ? (
      <Badge tone="good">已同意</Badge>
    ) : (
      <Badge tone="warning">审核后有改动</Badge>
    );
  }
  return review.open > 0 ? (
    <Badge tone="warning">已退回（{review.open} 处未答复）</Badge>
  ) : (
    <Badge tone="note">已退回（都已答复）</Badge>
  );
}

function Deadline({ deadline, now }: { readonly deadline: string; readonly now: Date }) {
  const due = deadlineText(deadline, now);
  if (!due) return null;
  return (
    <span className={`draft-deadline draft-deadline-${due.urgency}`}>
      <Icon name={due.urgency === 'past' ? 'warning' : 'calendar'} size={15} />
      {due.text}
    </span>
  );
}
