/** In narrow windows, where the list stands below the report: the opinion that is being looked at, at the foot of the window. */
import './opinions.css';
import { useStore } from '../session/SessionContext.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { OpinionCard } from './OpinionCard.tsx';
import type { OpinionItem, OpinionsOnDesk } from './opinions-on-desk.ts';

interface OpinionDockProps {
  readonly opinions: OpinionsOnDesk;
  readonly onGoTo: (item: OpinionItem) => void;
}

export function OpinionDock({ opinions, onGoTo }: OpinionDockProps) {
  const view = useStore(opinions.view);
  const selected = useStore(opinions.selected);
  const item = view?.items.find(({ opinion }) => opinion.id === selected);
  if (!view) return null;
  return (
    <>
      <OpinionWords opinions={opinions} />
      {item ? (
        <section className="opinion-dock" aria-label="正在看的审核意见">
          <ul>
            <OpinionCard
              key={item.opinion.id}
              item={item}
              isSelected
              answers={opinions.answers}
              onGoTo={onGoTo}
            />
          </ul>
          <IconButton
            icon="close"
            label="收起这条意见"
            size="small"
            onClick={() => opinions.select(null)}
          />
        </section>
      ) : null}
    </>
  );
}

/** For screen readers; where an opinion leads is read out by the field itself. */
function OpinionWords({ opinions }: { readonly opinions: OpinionsOnDesk }) {
  return (
    <p className="ui-hidden" role="status">
      {useStore(opinions.words)}
    </p>
  );
}
