/** One note on what belongs in a cell, and how far it may be relied on. */

import type { Evidence } from '../words/evidence.ts';

export interface GuideNote {
  readonly text: string;
  readonly evidence: Evidence;
  /** 「《政府信息公开条例》第十六条第一款」, 「武政办发〔2025〕54号（地方）」 */
  readonly source?: string;
}

/** The notes on one table. Rows of both editions stand together: what they share has the same id. */
export interface TableNotes {
  readonly rows: Readonly<Record<string, readonly GuideNote[]>>;
  readonly columns: Readonly<Record<string, readonly GuideNote[]>>;
  /** By "row/column", for what is true of that crossing alone. */
  readonly cells: Readonly<Record<string, readonly GuideNote[]>>;
}

export const form = (text: string, source: string): GuideNote => ({
  text,
  evidence: 'form',
  source,
});

export const law = (text: string, source: string): GuideNote => ({
  text,
  evidence: 'document',
  source,
});

export const local = (text: string, source: string): GuideNote => ({
  text,
  evidence: 'local',
  source: `${source}（地方）`,
});

export const recalled = (text: string, source?: string): GuideNote => ({
  text,
  evidence: 'recalled',
  ...(source !== undefined && { source }),
});

export const inferred = (text: string): GuideNote => ({ text, evidence: 'inferred' });

/** An article of the Regulation in force since 2019. */
export const regulation = (place: string) => `《政府信息公开条例》${place}`;

export const feeRules = '国办函〔2020〕109号';
