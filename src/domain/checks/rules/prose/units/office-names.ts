/** What an office's own name tells: its place in short, what kind of place that is, and its county. */

import { keptByWords } from '../../../../prose/known-lines.ts';

const kinds = ['街道', '苏木', '镇', '乡'] as const;

export type PlaceKind = (typeof kinds)[number];

const placeWithin = keptByWords((unit) =>
  unit.replace(/\s+/g, '').replace(/(?:人民政府|政府|办事处|办公室|党政办|管理委员会)+$/, ''),
);

/** 「云溪县青禾镇人民政府」 is of 「青禾镇」; empty for an office that is of no township. */
export const officePlace = keptByWords((unit): string => {
  const name = placeWithin(unit);
  const kind = kindOfOffice(unit);
  if (!kind) return '';
  // 「县门镇」 and 「市中街道」 begin with what ends the name of a county.
  const shortest = kind.length + (name.endsWith(`族${kind}`) ? 3 : 2);
  for (let at = name.length - shortest; at > 0; at -= 1) {
    if (/[省市州盟县区旗]/.test(name.charAt(at - 1))) return name.slice(at);
  }
  return name;
});

export const kindOfOffice = (unit: string): PlaceKind | undefined =>
  kinds.find((kind) => placeWithin(unit).endsWith(kind));

/** The county-level name within the unit's, without what it belongs to: 「云溪县」; empty where it has none. */
export const officeCounty = keptByWords((unit): string => {
  const front = placeWithin(unit).slice(0, -officePlace(unit).length || undefined);
  return /([^省市州盟县区旗]+[县区旗])$/.exec(front)?.[1] ?? '';
});
