/**
 * What reviewers said of the draft on the desk: where each opinion stands now, which one is being looked at, and the
 * ways to answer. It follows the report once typing has paused, as the findings do.
 */

import { sayPlace } from '../../domain/place/say-place.ts';
import type { Report } from '../../domain/report/report.ts';
import { type Whereabouts, whereabouts } from '../../domain/review/anchor.ts';
import {
  answeredChanged,
  answeredInWords,
  type ChangeAtPlace,
  changeAtPlace,
  withoutLastAnswer,
} from '../../domain/review/answers.ts';
import { inReadingOrder } from '../../domain/review/in-reading-order.ts';
import {
  type Opinion,
  type OpinionState,
  opinionKindNames,
  stateOfOpinion,
} from '../../domain/review/opinion.ts';
import { type DraftReview, isReviewed } from '../../domain/review/review.ts';
import type { Draft, ReviewState } from '../../drafts/draft.ts';
import { unitName } from '../../drafts/draft-name.ts';
import { newId } from '../../drafts/new-id.ts';
import { reviewState } from '../../drafts/review-state.ts';
import type { Session } from '../session/session.ts';
import { createStore, type ReadableStore } from '../session/store.ts';

export interface OpinionItem {
  readonly opinion: Opinion;
  readonly state: OpinionState;
  readonly at: Whereabouts;
  /** What its place is called now; of one that is gone, what it was called. */
  readonly name: string;
  readonly change: ChangeAtPlace;
}

export interface ReviewView {
  readonly review: DraftReview;
  /** The report that the rest is said of. */
  readonly report: Report;
  readonly state: ReviewState;
  /** In the order in which the report is read. */
  readonly items: readonly OpinionItem[];
}

export interface OpinionsOnDesk {
  /** null where nobody has said anything of the report. */
  readonly view: ReadableStore<ReviewView | null>;
  /** The id of the opinion that is being looked at. */
  readonly selected: ReadableStore<string | null>;
  readonly isShown: ReadableStore<boolean>;
  /** Which opinion one has come to, and what was just done with it: to be read aloud. */
  readonly words: ReadableStore<string>;
  /** Absent where nothing can be changed. */
  readonly answers?: OpinionAnswers;
  select(id: string | null): void;
  show(isShown: boolean): void;
  /** The one after (1) or before (-1) the one that is being looked at, round the end; settled ones are passed over. */
  next(by: 1 | -1): OpinionItem | undefined;
}

export interface OpinionAnswers {
  /** 已改 */
  changed(id: string): void;
  inWords(id: string, text: string): void;
  /** 撤回答复 */
  takeBack(id: string): void;
}

interface ReviewKeeping {
  readonly envelope: ReadableStore<Draft>;
  readonly onReview: (review: DraftReview) => void;
}

export function createOpinionsOnDesk(
  session: Pick<Session, 'settled' | 'isReadOnly'>,
  keeper: ReviewKeeping,
): OpinionsOnDesk {
  const { settled, isReadOnly } = session;
  const { envelope } = keeper;
  const view = createStore(viewOf(envelope.get(), settled.get().report));
  const selected = createStore<string | null>(null);
  const isShown = createStore(true);
  const words = createStore('');
  const follow = () => {
    const draft = envelope.get();
    const { report } = settled.get();
    const shown = view.get();
    if (!shown && !isReviewed(draft.review)) return;
    // While one types, the report that is shown is behind the one that opinions were carried to.
    if (!isReadOnly && draft.report !== report) return;
    if (shown?.review === draft.review && shown.report === report) return;
    view.set(viewOf(draft, report));
  };
  settled.subscribe(follow);
  envelope.subscribe(follow);

  const change = (id: string, answer: (opinion: Opinion) => Opinion) => {
    const { review } = envelope.get();
    const opinions = review.opinions.map((each) => (each.id === id ? answer(each) : each));
    const isSame = opinions.every((each, index) => each === review.opinions[index]);
    if (!isSame) keeper.onReview({ ...review, opinions });
  };
  const signed = () => ({
    ...{ id: newId(), by: unitName(envelope.get().report.unit), at: new Date().toISOString() },
  });
  const tell = (id: string, say: string) => {
    const item = view.get()?.items.find(({ opinion }) => opinion.id === id);
    words.set(`${say}：${item?.name ?? ''}`);
  };
  const answers: OpinionAnswers = {
    changed: (id) => {
      change(id, (opinion) => answeredChanged(opinion, envelope.get().report, signed()));
      tell(id, '已标为已改');
    },
    inWords: (id, text) => {
      change(id, (opinion) => answeredInWords(opinion, text, signed()));
      tell(id, '已答复');
    },
    takeBack: (id) => {
      change(id, withoutLastAnswer);
      tell(id, '已撤回答复');
    },
  };
  return {
    view,
    selected,
    isShown,
    words,
    ...(!isReadOnly && { answers }),
    select: (id) => {
      selected.set(id);
      const items = view.get()?.items ?? [];
      const at = items.findIndex(({ opinion }) => opinion.id === id);
      const opinion = items[at]?.opinion;
      if (!opinion) return;
      const kind = opinionKindNames[opinion.kind];
      words.set(`审核意见第 ${at + 1} 条，共 ${items.length} 条。${kind}：${opinion.text}`);
    },
    show: isShown.set,
    next: (by) => {
      const items = view.get()?.items ?? [];
      const stops = items.filter(
        ({ opinion, state }) => state !== 'settled' || opinion.id === selected.get(),
      );
      const at = stops.findIndex(({ opinion }) => opinion.id === selected.get());
      if (at < 0) return by > 0 ? stops[0] : stops[stops.length - 1];
      return stops[(at + by + stops.length) % stops.length];
    },
  };
}

function viewOf(draft: Draft, report: Report): ReviewView | null {
  const { review } = draft;
  if (!isReviewed(review)) return null;
  const items = review.opinions.map((opinion): OpinionItem => {
    const at = whereabouts(opinion.anchor, report);
    const name = at.is === 'gone' ? opinion.anchor.name : sayPlace(at.place, report);
    return {
      opinion,
      state: stateOfOpinion(opinion),
      at,
      name,
      change: changeAtPlace(opinion, report),
    };
  });
  return {
    ...{ review, report, state: reviewState({ review, report }) },
    items: inReadingOrder(items, report),
  };
}
