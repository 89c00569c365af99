/** What reviewers decided, in words. */
import type { Opinion } from '../../domain/review/opinion.ts';
import type { Decision } from '../../domain/review/review.ts';
import { dayWords, readDate } from '../../domain/words/dates.ts';

const deeds: Readonly<Record<Decision['is'], string>> = { returned: '退回', approved: '同意' };

/** 「林主任 1 月 20 日退回」 */
export function whoDecided({ by, at, is }: Pick<Decision, 'by' | 'at' | 'is'>): string {
  return `${by} ${dayOf(at)}${deeds[is]}`;
}

/** 「1 月 20 日」, of an ISO time. */
export const dayOf = (at: string): string => dayWords(new Date(at));

/** 「请在 1 月 25 日前改好再报」; empty where no day is set. */
export function askedBy(deadline: string): string {
  const day = readDate(deadline);
  return day ? `请在 ${dayWords(day)}前改好再报` : '';
}

/** 「5 条意见：须改 3 条，建议 2 条」 */
export function countWords(opinions: readonly Pick<Opinion, 'kind'>[]): string {
  const must = opinions.filter(({ kind }) => kind === 'must').length;
  const should = opinions.length - must;
  if (opinions.length === 0) return '没有意见';
  if (must === 0 || should === 0) {
    return `${opinions.length} 条意见，都是${must > 0 ? '须改' : '建议'}`;
  }
  return `${opinions.length} 条意见：须改 ${must} 条，建议 ${should} 条`;
}

export const nameIsNoSeal = '姓名是审核的人自己输入的，不是签名，也不是印章。';
