/** The full name of a township office, from a short one. */

/** @returns undefined where the name gives no hint: the full name then has to be typed */
export function fullUnitName(unit: string): string | undefined {
  const name = unit.trim().replace(/(?<=镇|乡|苏木)政府$|(?<=街道)办$/, '');
  if (/.(镇|乡|苏木)$/.test(name)) return `${name}人民政府`;
  if (/.街道$/.test(name)) return `${name}办事处`;
  if (/.管委会$/.test(name)) return name.replace(/管委会$/, '管理委员会');
  return undefined;
}
