/**
 * 审核意见: what a reviewer says of a place in a report, and what came of it. An opinion is a value that two computers
 * may hold: what was said first stands still, all that follows is added to `events` and never taken away.
 */
import { z } from 'zod/mini';

/** 须改: it has to be changed or explained. 建议: it is left to the office. */
export type OpinionKind = Opinion['kind'];

/**
 * Where an opinion stands: a place of the report, and what stood there when it was written. The place is carried
 * through the edits of the report that it belongs to; in any other report only the words tell.
 */
export const anchorSchema = z.object({
  /** `placeText` of where it stands now; words that are gone have no length. */
  place: z.string(),
  /** The public address when it was written: cells of rows that an office has added have other keys elsewhere. */
  address: z.string(),
  /** What the place was called then: 「表三“自然人”列“一、…”」. */
  name: z.string(),
  /** What stood there: words, or the figure of a cell; empty for sections, labels and the report as a whole. */
  quote: z.string(),
  /** Up to 16 characters of the same text on either side. */
  before: z.string(),
  after: z.string(),
});
export type Anchor = z.infer<typeof anchorSchema>;

export const opinionEventSchema = z.object({
  id: z.string(),
  /**
   * 答复; 已改, with what stood there and what stands there now; 已处理, which closes it, and 重新提出, which opens it
   * again.
   */
  is: z.enum(['reply', 'changed', 'settled', 'reopened']),
  by: z.string(),
  /** ISO time. */
  at: z.string(),
  text: z.string(),
  /** Of 已改. */
  was: z.optional(z.string()),
  now: z.optional(z.string()),
});
export type OpinionEvent = z.infer<typeof opinionEventSchema>;

export const opinionSchema = z.object({
  /** The same wherever the opinion is held. */
  id: z.string(),
  kind: z.enum(['must', 'should']),
  by: z.string(),
  /** ISO time at which it was written. */
  at: z.string(),
  /** ISO time of its last wording. */
  wordedAt: z.string(),
  text: z.string(),
  anchor: anchorSchema,
  events: z.array(opinionEventSchema),
  /** What it came from: a person's own words, a finding that was ticked, or a comment in a Word file. */
  source: z.enum(['person', 'finding', 'wordComment']),
  /** The id of the finding that was ticked. */
  finding: z.optional(z.string()),
});
export type Opinion = z.infer<typeof opinionSchema>;

/** 未答复, 已答复, 已处理. */
export type OpinionState = 'open' | 'answered' | 'settled';

export const opinionKindNames: Readonly<Record<OpinionKind, string>> = {
  must: '须改',
  should: '建议',
};

export const opinionStateNames: Readonly<Record<OpinionState, string>> = {
  open: '未答复',
  answered: '已答复',
  settled: '已处理',
};

/** What the last event has made of it. */
export function stateOfOpinion({ events }: Pick<Opinion, 'events'>): OpinionState {
  switch (inOrder(events)[events.length - 1]?.is) {
    case 'reply':
    case 'changed':
      return 'answered';
    case 'settled':
      return 'settled';
    default:
      return 'open';
  }
}

/** By time, and where two are of one time, in an order that is the same on every computer. */
export const inOrder = (events: readonly OpinionEvent[]): readonly OpinionEvent[] =>
  [...events].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));

export const withEvent = (opinion: Opinion, event: OpinionEvent): Opinion => ({
  ...opinion,
  events: [...opinion.events, event],
});

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
