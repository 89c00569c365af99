/** What letters say of reviews and lawsuits. */
export type CaseRow = 'total' | 'upheld' | 'corrected' | 'otherResult' | 'pending';

export type CaseGroup = 'review' | 'direct' | 'after';

const groupOf: Readonly<Record<string, readonly CaseGroup[]>> = {
  k: ['review'],
  H: ['review'],
  s: ['direct', 'after'],
  J: ['direct', 'after'],
  K: ['review', 'direct', 'after'],
  D: ['direct'],
  A: ['after'],
};

/** Those that are named last, with what is joined to them: 复议和诉讼. */
export function groupsIn(letters: string): readonly CaseGroup[] {
  const named = /[ksKDA](?:[pxg]*[j][gpxb]*[ksKDA])*(?=[^ksKDA]*$)/.exec(letters)?.[0];
  const words = named ?? /[HJ](?=[^HJ]*$)/.exec(letters)?.[0] ?? '';
  const groups = new Set([...words].flatMap((letter) => groupOf[letter] ?? []));
  return [...groups];
}

const rowOf: Readonly<Record<string, CaseRow>> = {
  U: 'upheld',
  X: 'corrected',
  O: 'otherResult',
  W: 'pending',
};

export const outcomesIn = (letters: string): readonly CaseRow[] => [
  ...new Set([...letters].flatMap((letter) => rowOf[letter] ?? [])),
];

/** 「其中信息公开类1件」 */
export const isOfPart = (before: string) => /^[lutip:]*g[pxi]*$/.test(before);
