/** 审核意见 beside the report: each with its place, what came of it, and the answer. Settled ones are folded. */
import './opinions.css';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useStore } from '../session/SessionContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OpinionCard } from './OpinionCard.tsx';
import type { OpinionItem, OpinionsOnDesk } from './opinions-on-desk.ts';

interface OpinionsColumnProps {
  readonly opinions: OpinionsOnDesk;
  readonly onGoTo: (item: OpinionItem) => void;
}

export function OpinionsColumn({ opinions, onGoTo }: OpinionsColumnProps) {
  const id = useId();
  const view = useStore(opinions.view);
  const isShown = useStore(opinions.isShown);
  const items = view?.items ?? [];
  if (items.length === 0) return null;
  const open = items.filter(({ state }) => state === 'open').length;
  return (
    <aside
      className={isShown ? 'opinions' : 'opinions opinions-folded'}
      aria-label="审核意见"
      id="opinions"
    >
      <h2 className="opinions-head">
        <button
          type="button"
          aria-expanded={isShown}
          aria-controls={id}
          title={isShown ? '收起审核意见' : '展开审核意见'}
          onClick={() => opinions.show(!isShown)}
        >
          <span className="opinions-title">审核意见</span>
          <span className="opinions-count">
            {open > 0 ? `${open} 条没答复` : '都已答复'}，共 {items.length} 条
          </span>
          <Icon name={isShown ? 'chevronUp' : 'chevronDown'} size={18} />
        </button>
      </h2>
      <div id={id} className="opinions-body" hidden={!isShown}>
        {isShown ? <OpinionList items={items} opinions={opinions} onGoTo={onGoTo} /> : null}
      </div>
    </aside>
  );
}

interface OpinionListProps extends OpinionsColumnProps {
  readonly items: readonly OpinionItem[];
}

function OpinionList({ items, opinions, onGoTo }: OpinionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const selected = useStore(opinions.selected);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with its answers it grows
  useEffect(() => {
    if (selected === null) return undefined;
    // Once what belongs to it is unfolded, too.
    const frame = requestAnimationFrame(() => reveal(list.current, selected));
    return () => cancelAnimationFrame(frame);
  }, [selected, items]);
  const backToPlace = (event: KeyboardEvent) => {
    const item = items.find(({ opinion }) => opinion.id === selected);
    if (event.key !== 'Escape' || !item) return;
    event.preventDefault();
    onGoTo(item);
  };
  const card = (item: OpinionItem) => (
    <OpinionCard
      key={item.opinion.id}
      item={item}
      isSelected={item.opinion.id === selected}
      answers={opinions.answers}
      onGoTo={onGoTo}
    />
  );
  const settled = items.filter(({ state }) => state === 'settled');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from what is in it
    <div className="opinions-list" ref={list} onKeyDown={backToPlace}>
      <p className="opinions-keys">
        <Icon name="keyboard" size={14} /> F9 下一条{opinions.answers ? '，Alt+F9 去答复' : ''}
      </p>
      <ul>{items.filter(({ state }) => state !== 'settled').map(card)}</ul>
      {settled.length > 0 ? (
        <details className="opinions-settled">
          <summary>已处理 {settled.length} 条</summary>
          <ul>{settled.map(card)}</ul>
        </details>
      ) : null}
    </div>
  );
}

/** Only the list scrolls, never the page: there the cursor is where the writer works. */
function reveal(list: HTMLElement | null, id: string): void {
  const item = list?.querySelector<HTMLElement>(`[data-opinion="${CSS.escape(id)}"]`);
  if (!list || !item) return;
  const group = item.closest('details');
  if (group) group.open = true;
  const { top, bottom } = item.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  const [above, below] = [top - frame.top, bottom - frame.bottom];
  if (above < 0) list.scrollTop += above;
  else if (below > 0) list.scrollTop += Math.min(below, above);
}
