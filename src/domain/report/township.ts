/** What a unit's name tells of it. */

/** A township-level office (乡镇、街道): its name contains 镇, 乡, 街道 or 苏木. */
export function isTownship(unit: string): boolean {
  return /镇|乡|街道|苏木/.test(unit);
}

/** Whether the name is that of an office in full (机关全称) and not of a place alone. */
export function isFullUnitName(unit: string): boolean {
  return /(人民政府|街道办事处|管理委员会|委员会|办公室|局|厅|院|所|站|中心|公所)$/.test(
    unit.trim(),
  );
}

/**
 * Whether two names are of one office. Each may leave out the county in front, or the office behind:
 * 「云溪县青禾镇人民政府」 is 「临川市云溪县青禾镇人民政府」, and 「青禾镇」 is 「青禾镇人民政府」.
 */
export function isSameUnit(a: string, b: string): boolean {
  const [one, other] = [withoutSpace(a), withoutSpace(b)];
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const [place, longPlace] = [placeOf(short), placeOf(long)];
  if (place.length < 2) return false;
  if (isPlace(place) && isPlace(longPlace) && isEndOf(place, longPlace)) return true;
  return long.endsWith(short) || (isPlace(short) && long.includes(short));
}

/** A name without the office: 「云溪县青禾镇」. */
const placeOf = (name: string) => name.replace(/(人民政府|政府|街道办事处|办事处|管理委员会)$/, '');

const isEndOf = (a: string, b: string) => a.endsWith(b) || b.endsWith(a);

const withoutSpace = (name: string) => name.replace(/\s+/g, '');

const isPlace = (name: string) => /(镇|乡|街道|苏木)$/.test(name);
