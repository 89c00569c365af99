/** 审核中: reports of others that are being looked at; no drafts of one's own. */
import { draftName } from '../../drafts/draft-name.ts';
import type { ReviewSummary } from '../../drafts/review-record.ts';
import { Badge } from '../ui/Badge.tsx';
import { Menu } from '../ui/Menu.tsx';
import { savedText } from './saved-text.ts';

export interface ReviewActions {
  readonly onOpen: (id: string) => void;
  /** The caller offers 撤销. */
  readonly onRemove: (id: string) => void;
}

interface ReviewCardsProps extends ReviewActions {
  readonly reviews: readonly ReviewSummary[];
  readonly now: Date;
}

export function ReviewCards({ reviews, now, onOpen, onRemove }: ReviewCardsProps) {
  return (
    <section aria-labelledby="list-reviews">
      <div className="list-head-line">
        <h2 id="list-reviews" className="list-heading">
          审核中 <span className="list-count">{reviews.length} 份</span>
        </h2>
      </div>
      <ul className="draft-cards">
        {reviews.map((review) => (
          <li key={review.id} className="draft-card review-card">
            <div className="draft-head">
              <h3 className="draft-name">
                {review.unreadable === undefined ? (
                  <button type="button" className="draft-open" onClick={() => onOpen(review.id)}>
                    {draftName(review)}
                  </button>
                ) : (
                  draftName(review)
                )}
              </h3>
              <Menu
                label={`${draftName(review)} 的审核：更多操作`}
                items={[
                  { label: '预览／审核', icon: 'preview', onSelect: () => onOpen(review.id) },
                  {
                    label: '从审核中移除',
                    icon: 'trash',
                    danger: true,
                    onSelect: () => onRemove(review.id),
                  },
                ]}
              />
            </div>
            <p className="draft-states">
              <Badge tone={review.decision?.is === 'approved' ? 'good' : 'plain'}>
                {stateWord(review)}
              </Badge>
              {review.openOpinions > 0 ? (
                <Badge tone="plain" count={review.openOpinions}>
                  意见
                </Badge>
              ) : null}
            </p>
            <p className="draft-foot">
              <span>
                {review.unreadable ?? `${review.source.name}，${savedText(review.savedAt, now)}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateWord({ decision }: ReviewSummary): string {
  if (!decision) return '在看';
  return decision.is === 'approved' ? '已同意' : '已退回';
}
