/**
 * Examples beside a rule of the text: what it must say, and where it must keep silent although the sentence looks
 * suspicious. `testkit/corpus/rule-examples.test.ts` runs them in a report that is in order otherwise.
 */
import type { RuleId } from '../../../core/finding.ts';

export interface TextExample {
  readonly text: string;
  /** As in the corpus: "title", "preamble", "1.2", "5" …; below 依申请公开 where absent. */
  readonly at?: string;
  /** Of the report; 2023 where absent. */
  readonly year?: number;
  /** By public address, the cells that are not 0. */
  readonly tables?: Readonly<Record<string, number | string>>;
}

export interface FlaggedExample extends TextExample {
  /** What is marked; absent where it is no words: a section, what is missing. */
  readonly words?: string;
  /** Where it is not the rule's usual level. */
  readonly level?: 'error' | 'warning' | 'note';
}

export interface RuleExamples {
  readonly rule: RuleId;
  readonly flagged: readonly FlaggedExample[];
  readonly silent: readonly TextExample[];
}
