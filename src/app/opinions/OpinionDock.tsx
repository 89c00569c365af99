/** In narrow windows, where the list stands below the report: the opinion that is being looked at, at the foot of the window. */
import './opinions.css';
import { useEffect, useRef } from 'react';
import { opinionKindNames } from '../../domain/review/opinion.ts';
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

/** Tells screen readers which opinion one has come to; where it leads is read out by the field itself. */
function OpinionWords({ opinions }: { readonly opinions: OpinionsOnDesk }) {
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const tell = () => {
      const items = opinions.view.get()?.items ?? [];
      const at = items.findIndex(({ opinion }) => opinion.id === opinions.selected.get());
      const item = items[at];
      if (!item || !region.current) return;
      const { kind, text } = item.opinion;
      region.current.textContent = `审核意见第 ${at + 1} 条，共 ${items.length} 条。${opinionKindNames[kind]}：${text}`;
    };
    return opinions.selected.subscribe(tell);
  }, [opinions]);
  return <p className="ui-hidden" role="status" ref={region} />;
}
