/**
 * 最近删除: how long a deleted draft rests there. Counted from what this program has seen pass, look by look, and not
 * from the difference of two times: a clock may say 2009 in between.
 */
export interface Rest {
  /** In milliseconds; below 0 while the clock is behind what it said when it was deleted. */
  readonly rested: number;
  /** What the clock said at the last look, ISO. */
  readonly seenAt: string;
  /** Since when it looks as if it were over, ISO; null as long as it does not. */
  readonly overSince: string | null;
}

const restDays = 30;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Between two looks; more is the clock's, not time that passed. */
const longestGap = 60 * dayMs;
/** That it is over is seen twice, a day or more apart, and with no leap between. */
const longestProof = 10 * dayMs;

export const beginRest = (now: Date): Rest => ({
  ...{ rested: 0, seenAt: now.toISOString(), overSince: null },
});

/** The rest as it is at another look. One that no look is known of begins now. */
export function restSeenAt(now: Date, rest: Rest | undefined): Rest {
  const gap = now.getTime() - Date.parse(rest?.seenAt ?? '');
  if (!rest || Number.isNaN(gap)) return { ...beginRest(now), rested: rest?.rested ?? 0 };
  const passed = Math.abs(gap) > longestGap ? 0 : gap;
  // A clock that is put back takes back what it ran ahead, and one that was behind has that to make up.
  const rested = rest.rested + passed;
  const isProof = gap >= 0 && gap <= longestProof;
  const since = isProof ? (rest.overSince ?? now.toISOString()) : now.toISOString();
  return {
    rested,
    seenAt: now.toISOString(),
    overSince: rested >= restDays * dayMs ? since : null,
  };
}

/** A look shortly after the one before need not be written down: the next one sees the same time pass. */
export const isWorthNoting = (before: Rest | undefined, after: Rest): boolean =>
  !before ||
  (before.overSince === null) !== (after.overSince === null) ||
  !(Math.abs(Date.parse(after.seenAt) - Date.parse(before.seenAt)) < hourMs);

/** @param rest as of its last look */
export const isRestOver = ({ overSince, seenAt }: Rest): boolean =>
  overSince !== null && Date.parse(seenAt) - Date.parse(overSince) >= dayMs;

/** Days that are left, begun ones counted: at least 1 as long as it rests. */
export function restDaysLeft({ rested }: Rest): number {
  const left = restDays * dayMs - rested;
  return Math.min(restDays, Math.max(1, Math.ceil(left / dayMs)));
}
