/** How a text may call the office: 云溪县青禾镇人民政府, 青禾镇人民政府, 青禾镇政府, 青禾镇. */

import { keptByWords } from '../known-lines.ts';

/** The longest first; none where the unit is not typed yet. The same list for the same unit. */
export const officeNames = keptByWords((unit): readonly string[] => {
  const whole = unit.trim();
  const base = whole.replace(/(?:人民政府|办事处)$/, '');
  if (base.length < 2) return [];
  const bases = [base];
  for (const { index = 0 } of base.matchAll(/[省市县区旗州盟](?=.{2,}(?:镇|乡|街道|苏木)$)/g)) {
    bases.push(base.slice(index + 1));
  }
  const names = new Set(bases.flatMap((each) => [each, ...endings.map((end) => each + end)]));
  return [...names].sort((a, b) => b.length - a.length);
});

const endings = ['人民政府', '政府', '办事处', '党委政府', '党委、政府', '办'];
