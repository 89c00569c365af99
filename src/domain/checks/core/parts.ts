/** The parts of a report that rules read, and the values that they follow from. */
import type { Edition } from '../../edition/edition.ts';
import { figureCells } from '../../edition/figure-cells.ts';
import { readFigures } from '../../report/figures-read.ts';
import { comparedYear } from '../../report/last-year.ts';
import type { Report } from '../../report/report.ts';
import { sameItems } from './keep-identity.ts';
import type { Part, Parts } from './rule.ts';

/** A part, or undefined where the report has none. */
export type PartsOfReport = { readonly [Name in Part]: () => Parts[Name] | undefined };

/** @returns each part, made when it is first asked for */
export function partsOf(report: Report, edition: Edition): PartsOfReport {
  const { autoTotals, localAmountHeads } = report.options;
  return {
    cells: once(() => ({
      figures: readFigures(figureCells(edition, report), report.cells),
      autoTotals,
      localAmountHeads,
    })),
    text: once(() => {
      const { sections, preamble, contacts, closing } = report;
      return { sections, preamble, contacts, closing };
    }),
    form: once(() => {
      const { unit, year, title, asPrinted, splits, extraRows } = report;
      return { unit, year, title, asPrinted, splits, extraRows };
    }),
    lastYear: once(() => {
      const last = comparedYear(report);
      return last && { report: last };
    }),
  };
}

/** The parts of a report that changes: one that follows from the same values as before is the same object. */
export function partsKept(): (report: Report, edition: Edition) => PartsOfReport {
  const kept: { [Name in Part]?: { values: readonly unknown[]; part: Parts[Name] | undefined } } =
    {};
  return (report, edition) => {
    const now = partsOf(report, edition);
    const partOf = <Name extends Part>(name: Name) =>
      once((): Parts[Name] | undefined => {
        const values = [edition, ...valuesOf[name](report)];
        const known = kept[name];
        if (known && sameItems(known.values, values)) return known.part;
        const part = now[name]();
        kept[name] = { values, part } as (typeof kept)[Name];
        return part;
      });
    return {
      cells: partOf('cells'),
      text: partOf('text'),
      form: partOf('form'),
      lastYear: partOf('lastYear'),
    };
  };
}

/**
 * What a part follows from, edition aside: while these values are the same, so is the part. A test changes each
 * field of a report in turn and finds the findings that a run from nothing has.
 */
const valuesOf: { readonly [Name in Part]: (report: Report) => readonly unknown[] } = {
  cells: ({ cells, splits, extraRows, options: { autoTotals, localAmountHeads } }) => [
    cells,
    splits,
    extraRows,
    autoTotals,
    localAmountHeads,
  ],
  text: ({ sections, preamble, contacts, closing }) => [sections, preamble, contacts, closing],
  form: ({ unit, year, title, asPrinted, splits, extraRows }) => [
    unit,
    year,
    title,
    asPrinted,
    splits,
    extraRows,
  ],
  lastYear: ({ lastYear, year }) => [lastYear, year],
};

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
