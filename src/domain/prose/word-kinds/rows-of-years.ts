/** 「去年收到申请6件、复议1件，今年分别为4件、0件」: the names stand with the figures of the year before. */
import { findQuantities, type Quantity } from '../quantities/find-quantities.ts';
import { isCounter } from '../quantities/units.ts';
import type { NamedInRow } from '../respectively.ts';

const thisYear =
  /([^。；]*)[，；]((?:今年|本年度?|(20\d\d)年度?)分别(?:为|是|有|变为|降至|下降至|减少至|增至|增长至|增加至)?)(?=[\d零〇一二三四五六七八九十])/g;
const before = /^(?:[^，。；]*，)?(?:去年|上年度?|上一年度?|(20\d\d)年度?)(?!.*[\d年]年)/;

/** @returns none where there are not as many figures of the one year as of the other */
export function rowsOfYears(text: string, year: number): readonly (readonly NamedInRow[])[] {
  if (!text.includes('分别')) return [];
  const quantities = findQuantities(text).filter(({ unit }) => isCounter(unit));
  return [...text.matchAll(thisYear)].flatMap(
    ({ 0: all, 1: lead = '', 2: cue = '', 3: named, index = 0 }) => {
      if (named !== undefined && Number(named) !== year) return [];
      const earlier = before.exec(lead);
      if (!earlier || (earlier[1] !== undefined && Number(earlier[1]) !== year - 1)) return [];
      const start = index + earlier[0].length;
      const end = index + lead.length;
      const names = quantities.filter(({ from, unitTo }) => from >= start && unitTo <= end);
      const row = inRow(text, quantities, index + all.length);
      if (names.length < 2 || names.length !== row.length) return [];
      return [
        names.map((each, at): NamedInRow => {
          const from = names[at - 1]?.unitTo ?? start;
          const quantity = row[at] as Quantity;
          return {
            from: at === 0 ? index + all.length - cue.length : quantity.from,
            to: quantity.unitTo,
            name: text.slice(from, each.from).replace(/^(?:[、，和及与]|以及)+/, ''),
            quantity,
          };
        }),
      ];
    },
  );
}

function inRow(text: string, quantities: readonly Quantity[], start: number): readonly Quantity[] {
  const row: Quantity[] = [];
  for (const quantity of quantities.filter(({ from }) => from >= start)) {
    const gap = text.slice(row[row.length - 1]?.unitTo ?? start, quantity.from);
    if (!(row.length === 0 ? gap === '' : /^(?:[、，和及与]|以及)$/.test(gap))) break;
    row.push(quantity);
  }
  return row;
}
