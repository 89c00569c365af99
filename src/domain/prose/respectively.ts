/** 「行政复议、行政诉讼分别为2件、1件」: names in a row with their figures in the same order. */
import { findQuantities, type Quantity } from './quantities/find-quantities.ts';
import { isCounter } from './quantities/units.ts';

export interface NamedInRow {
  /** Where the name stands. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly quantity: Quantity;
}

export interface Respective {
  /** From the first name to behind the last figure. */
  readonly from: number;
  readonly to: number;
  /** All that stands before 分别 in its clause. */
  readonly lead: string;
  /** None where there are not as many names as figures. */
  readonly named: readonly NamedInRow[];
}

const lead =
  /([^，。；：:（）()]{3,60}?)(?:的)?(?:数量|件数|案件数|数)?分别(?:办理|作出|做出|办结|实施|下达)?(?:为|是|有|达|计|共|了)?(?=[\d一二两三四五六七八九十零])/g;
const joint = /、|以及|及|和|与/g;
const between = /^(?:、|，|和|及|与|以及|,)$/;

export function respectivesIn(text: string): readonly Respective[] {
  if (!text.includes('分别')) return [];
  const quantities = findQuantities(text);
  return [...text.matchAll(lead)].flatMap(
    ({ 0: words, 1: names = '', index = 0 }): Respective[] => {
      const start = index + words.length;
      const found = inRow(text, quantities, start);
      const last = found[found.length - 1];
      if (!last || found.length < 2) return [];
      const parts = cutNames(names);
      const named =
        parts.length === found.length
          ? parts.map(
              (part, at): NamedInRow => ({
                from: index + part.from,
                to: index + part.to,
                name: names.slice(part.from, part.to),
                quantity: found[at] as Quantity,
              }),
            )
          : [];
      return [{ from: index, to: last.unitTo, lead: names, named }];
    },
  );
}

/** The counts that begin there, with nothing but the marks of a list between them. */
function inRow(text: string, quantities: readonly Quantity[], start: number): readonly Quantity[] {
  const row: Quantity[] = [];
  let end = start;
  for (const quantity of quantities) {
    if (quantity.from < start) continue;
    const mark = text.slice(end, quantity.from);
    if (row.length === 0 ? mark !== '' : !between.test(mark)) break;
    if (!isCounter(quantity.unit) || quantity.isOrdinal || quantity.isRange) break;
    row.push(quantity);
    end = quantity.unitTo;
  }
  return row;
}

function cutNames(names: string): readonly { readonly from: number; readonly to: number }[] {
  const cuts = [...names.matchAll(joint)];
  const starts = [0, ...cuts.map(({ 0: mark, index = 0 }) => index + mark.length)];
  const ends = [...cuts.map(({ index = 0 }) => index), names.length];
  return starts.map((from, at) => ({ from, to: ends[at] as number }));
}
