/** What a unit's name tells of it. */

/** A township-level office (乡镇、街道): its name contains 镇, 乡, 街道 or 苏木. */
export function isTownship(unit: string): boolean {
  return /镇|乡|街道|苏木/.test(unit);
}

/**
 * Whether the name is that of an office in full (机关全称) and not of a place alone. Offices of 地区 and of old towns are
 * 办事处, too; a 农场, a 林场 and a 管理区 are named without a word of office.
 */
export function isFullUnitName(unit: string): boolean {
  return /(人民政府|办事处|委员会|办公室|局|厅|院|所|站|中心|.场|管理区)$/.test(unit.trim());
}

/**
 * Whether two names are of one office. Each may leave out what it belongs to, in front, or the office behind:
 * 「云溪县青禾镇人民政府」 is 「临川市云溪县青禾镇人民政府」, 「青禾镇」 is 「青禾镇人民政府」, and
 * 「云溪县人民政府晚枫街道办事处」 is 「云溪县晚枫街道」. A longer name of a place is another one: 「上青禾镇」.
 */
export function isSameUnit(a: string, b: string): boolean {
  const [one, other] = [inShort(a), inShort(b)];
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const [place, longPlace] = [placeOf(short), placeOf(long)];
  if (place.length < 2) return false;
  if (place === longPlace && isPlace(place)) return true;
  return (
    (isPlace(place) && isPlace(longPlace) && isEndOf(place, longPlace)) ||
    isEndOf(short, long) ||
    (isPlace(short) && isWithin(short, long, long.lastIndexOf(short)))
  );
}

/** A street office is one of the government that may be named in front of it. */
const inShort = (name: string) =>
  name.replace(/\s+/g, '').replace(/([省市州盟县区旗])(人民)?政府(?=.)/g, '$1');

/** A name without the office: 「云溪县青禾镇」. */
const placeOf = (name: string) => name.replace(/(人民政府|政府|办事处|管理委员会)$/, '');

const isEndOf = (a: string, b: string) => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(short) && isWithin(short, long, long.length - short.length);
};

/** Whether what stands in front is what the office belongs to, in full or, alone, in short (「云溪青禾镇」). */
function isWithin(short: string, long: string, at: number): boolean {
  if (at < 0) return false;
  const front = long.slice(0, at);
  const rest = front.replace(/^.*[省市州盟县区旗]/, '');
  const isShortName = rest === front && front.length >= 2 && placeOf(short).length > 2;
  return rest === '' || isShortName;
}

const isPlace = (name: string) => /(镇|乡|街道|苏木)$/.test(name);
