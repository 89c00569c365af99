/** Whether the parts in brackets are of the count before them alone, where other counts stand before it. */
import { type Counted, sumOf } from './counted.ts';

/** What one thing may be counted in several times, and how it was done. */
const sharedByAll =
  /抖音|视频号|快手|微信|微博|公众号|网站|平台|当场|当日|当天|即时|延期|延长|提前|超期|逾期|加急|满意/;

/** 「民生181条（低保72条、救助109条），城市管理121条」: what stands in its brackets, unless it is of those before as well. */
export function isOfItAlone(
  text: string,
  counted: readonly Counted[],
  at: number,
  listed: readonly Counted[],
): boolean {
  const whole = counted[at] as Counted;
  const bracket = listed[0]?.inside;
  if (!bracket || sharedByAll.test(text.slice(bracket.from, bracket.to))) return false;
  const sum = sumOf(listed);
  let together = 0;
  if (listed.length < 2 || listed.some(({ value }) => value === whole.value)) return false;
  for (let before = at; before >= 0; before -= 1) {
    const one = counted[before] as Counted;
    if (one.inside) continue;
    together += one.value;
    if (one.value === sum || Math.abs(together - sum) < 1e-6) return false;
  }
  return true;
}
