/** The reviewer's list beside the pages: findings and opinions in one order, what goes back, and the way to decide. */
import './review.css';
import { useEffect, useRef } from 'react';
import type { Kind } from '../../domain/checks/core/finding.ts';
import { kindNames } from '../../domain/checks/wording/level-names.ts';
import { type Place, sectionPlace, wholeReport } from '../../domain/place/place.ts';
import { parsePlace } from '../../domain/place/place-text.ts';
import { sayPlace } from '../../domain/place/say-place.ts';
import { sectionNumbers } from '../../domain/report/report.ts';
import { type Opinion, type OpinionState, opinionStateNames } from '../../domain/review/opinion.ts';
import { sectionNames } from '../session/words.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { showToast } from '../ui/toasts.ts';
import { FindingCard } from './FindingCard.tsx';
import { OpinionCard } from './OpinionCard.tsx';
import { OpinionForm, type Worded } from './OpinionForm.tsx';
import {
  reworded,
  withOpinion,
  withoutOpinion,
  withReviewEvent,
  withTick,
} from './review-changes.ts';
import { type Entry, everything, type Filter } from './review-entries.ts';
import { reviewerName } from './reviewer-name.ts';
import type { ReviewScreen } from './use-review.ts';

interface ReviewSideProps {
  readonly screen: ReviewScreen;
  /** The opinion that is worded otherwise, or none. */
  readonly rewording: Opinion | undefined;
  readonly onReword: (opinion: Opinion | undefined) => void;
}

export function ReviewSide({ screen, rewording, onReword }: ReviewSideProps) {
  const { review, keeper, entries, shown, filter, setFilter, chosen, choose } = screen;
  const { writingAt, writeAt } = screen;
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen === undefined) return;
    const card = list.current?.querySelector(`[data-entry="${CSS.escape(chosen)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const now = () => ({ by: reviewerName(), at: new Date().toISOString() });
  /** The form that had the focus is gone. */
  const toPages = () =>
    document.querySelector<HTMLElement>('.preview-ground')?.focus({ preventScroll: true });
  const write = ({ kind, text, by }: Worded) => {
    if (rewording) {
      keeper.change((before) => reworded(before, rewording.id, { kind, text }, now().at));
      onReword(undefined);
      toPages();
      return;
    }
    if (!writingAt) return;
    const made = withOpinion(keeper.review.get(), writingAt, { kind, text }, { ...now(), by });
    keeper.change(() => made.review);
    writeAt(undefined);
    choose(made.id);
    toPages();
  };
  const remove = (opinion: Opinion) => {
    const before = keeper.review.get();
    keeper.change((each) => withoutOpinion(each, opinion.id));
    showToast({
      text: '已删除一条意见',
      action: {
        label: '撤销',
        onAction: () => keeper.change((each) => ({ ...each, opinions: before.opinions })),
      },
    });
  };
  const isSent = (opinion: Opinion) =>
    review.decision?.is === 'returned'
      ? opinion.wordedAt <= review.decision.at
      : review.before !== null && opinion.wordedAt <= review.before.at;
  const place = writingAt ?? (rewording && parsePlace(rewording.anchor.place));
  const isFiltered = shown.length < entries.length;
  return (
    <aside className="preview-side review-side" aria-label="核对结果和意见" ref={list}>
      <div className="review-tools">
        <h2 className="review-title">
          核对结果和意见 <span className="ui-figures">{entries.length}</span>
        </h2>
        <Filters entries={entries} filter={filter} onChange={setFilter} />
        <WriteAnywhere onWrite={writeAt} report={review.report} />
        <p className="ui-hint">
          F8 下一条，Shift+F8 上一条；在左边的页面上单击一处，就在那里写意见。
        </p>
      </div>
      {place ? (
        <OpinionForm
          key={rewording?.id ?? ''}
          place={place}
          report={review.report}
          {...(rewording && { opinion: rewording })}
          onSave={write}
          onClose={() => {
            writeAt(undefined);
            onReword(undefined);
            toPages();
          }}
        />
      ) : null}
      {bySection(shown).map(({ section, entries: here }) => (
        <section key={section} className="preview-group">
          <h2>{sectionNames[section]}</h2>
          <ul>
            {here.map((entry) =>
              entry.is === 'finding' ? (
                <FindingCard
                  key={entry.id}
                  entry={entry}
                  isChosen={entry.id === chosen}
                  onChoose={choose}
                  onTick={(isTicked) => keeper.change((each) => withTick(each, entry, isTicked))}
                  onWrite={() => {
                    choose(entry.id);
                    writeAt(entry.place);
                  }}
                />
              ) : (
                <OpinionCard
                  key={entry.id}
                  entry={entry}
                  isChosen={entry.id === chosen}
                  isSent={isSent(entry.opinion)}
                  onChoose={choose}
                  onTick={(isTicked) => keeper.change((each) => withTick(each, entry, isTicked))}
                  onReword={() => {
                    writeAt(undefined);
                    onReword(entry.opinion);
                  }}
                  onRemove={() => remove(entry.opinion)}
                  onEvent={(is, text) =>
                    keeper.change((each) => withReviewEvent(each, entry.id, { is, text }, now()))
                  }
                />
              ),
            )}
          </ul>
        </section>
      ))}
      {entries.length === 0 ? <p className="review-none">没有核对出问题，也还没有意见。</p> : null}
      {isFiltered ? (
        <p className="review-none">
          另有 {entries.length - shown.length} 条没有列出。
          <Button size="small" variant="quiet" onClick={() => setFilter(everything)}>
            全部列出
          </Button>
        </p>
      ) : null}
    </aside>
  );
}

function bySection(entries: readonly Entry[]) {
  const sections = new Map<number, Entry[]>();
  for (const entry of entries) {
    sections.set(entry.section, [...(sections.get(entry.section) ?? []), entry]);
  }
  return [...sections]
    .map(([section, of]) => ({ section: section as 0, entries: of }))
    .sort((a, b) => a.section - b.section);
}

interface FiltersProps {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

const kindsInOrder: readonly Kind[] = ['error', 'warning', 'note', 'missing'];
const statesInOrder: readonly OpinionState[] = ['open', 'answered', 'settled'];

function Filters({ entries, filter, onChange }: FiltersProps) {
  const kindCount = (kind: Kind) =>
    entries.filter((entry) => entry.is === 'finding' && entry.kind === kind).length;
  const stateCount = (state: OpinionState) =>
    entries.filter((entry) => entry.is === 'opinion' && entry.state === state).length;
  const toggled = <T,>(all: readonly T[], one: T): readonly T[] =>
    all.includes(one) ? all.filter((each) => each !== one) : [...all, one];
  const ticked = entries.filter(({ isTicked }) => isTicked).length;
  return (
    <fieldset className="review-filters">
      <legend className="ui-hidden">列出哪些</legend>
      {kindsInOrder.map((kind) => (
        <FilterButton
          key={kind}
          name={kindNames[kind]}
          count={kindCount(kind)}
          isOn={filter.kinds.includes(kind)}
          onToggle={() => onChange({ ...filter, kinds: toggled(filter.kinds, kind) })}
        />
      ))}
      {statesInOrder.map((state) => (
        <FilterButton
          key={state}
          name={`意见${opinionStateNames[state]}`}
          count={stateCount(state)}
          isOn={filter.states.includes(state)}
          onToggle={() => onChange({ ...filter, states: toggled(filter.states, state) })}
        />
      ))}
      <FilterButton
        name="只看列入退回的"
        count={ticked}
        isOn={filter.tickedOnly}
        onToggle={() => onChange({ ...filter, tickedOnly: !filter.tickedOnly })}
      />
    </fieldset>
  );
}

interface FilterButtonProps {
  readonly name: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** What there is none of is not offered. */
function FilterButton({ name, count, isOn, onToggle }: FilterButtonProps) {
  if (count === 0) return null;
  return (
    <button type="button" className="review-filter" aria-pressed={isOn} onClick={onToggle}>
      {name} <span className="ui-figures">{count}</span>
    </button>
  );
}

interface WriteAnywhereProps {
  readonly report: ReviewScreen['review']['report'];
  readonly onWrite: (place: Place) => void;
}

/** For what is said of a whole part. */
function WriteAnywhere({ report, onWrite }: WriteAnywhereProps) {
  const places: readonly Place[] = [
    wholeReport,
    { is: 'field', field: 'title' },
    ...sectionNumbers.map(sectionPlace),
  ];
  return (
    <p className="review-anywhere">
      <Select
        aria-label="对整份或一个部分写意见"
        value=""
        onChange={({ target }) => {
          const place = places[Number(target.value)];
          if (target.value !== '' && place) onWrite(place);
        }}
      >
        <option value="">对整份或一个部分写意见…</option>
        {places.map((place, index) => (
          <option key={sayPlace(place, report)} value={index}>
            {sayPlace(place, report)}
          </option>
        ))}
      </Select>
    </p>
  );
}
