/** 最近删除: how long a deleted draft rests there. */
const restDays = 30;
const dayMs = 86_400_000;

/** @param deletedAt ISO time */
export const isRestOver = (deletedAt: string, now: Date) =>
  Date.parse(deletedAt) + restDays * dayMs < now.getTime();

/** Days that are left, begun ones counted: at least 1 as long as it rests. */
export function restDaysLeft(deletedAt: string, now: Date): number {
  const left = Date.parse(deletedAt) + restDays * dayMs - now.getTime();
  return Math.min(restDays, Math.max(1, Math.ceil(left / dayMs)));
}
