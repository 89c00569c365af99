/** What is read of one figure of a line. */
import type { Row } from './rows.ts';

/** A figure of applications; those of other things are none. */
export interface Claim {
  /** The number alone, by offsets in the line. */
  readonly from: number;
  readonly to: number;
  readonly unitTo: number;
  readonly words: { readonly from: number; readonly to: number };
  readonly value: number;
  /** Several have the figure together; none where it cannot be told what became of them. */
  readonly rows: readonly Row[];
  /** What the same words may say as well. */
  readonly or: readonly Row[];
  /** Of a part, another time or another body: held against nothing, though it may account for others. */
  readonly isLimited: boolean;
  /** By what stands before it may be of another thing. */
  readonly mayBeOfOther?: boolean;
  /** Of a channel or a kind of applicant alone: no more than all. */
  readonly isPartOfAll?: boolean;
  /** 「依申请公开2件」: received, or given. */
  readonly mayBeGranted?: boolean;
  /** Behind 其中, or in brackets. */
  readonly isInPart: boolean;
  /** 政府信息公开申请, not 申请 alone. */
  readonly isNamed: boolean;
  /** Left out of the count: 「2件按信访处理」; as isTold, isToldWhere and isRest only where no rows are told. */
  readonly isAside?: boolean;
  /** 新收, not 收到 alone. */
  readonly isNew?: boolean;
  /** Counted as so many: 「合并后按5件办理」. */
  readonly isCountedAs?: boolean;
  /** They were told something: whom to ask, where it is. */
  readonly isTold?: boolean;
  /** They were told where it is published. */
  readonly isToldWhere?: boolean;
  /** 其余. */
  readonly isRest?: boolean;
  readonly sentence: number;
}
