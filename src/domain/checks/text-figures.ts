/** 文中数字: each figure of the sentences that the tables have too, with both values, whether they agree or not. */
import type { CellKey } from '../edition/cell-address.ts';
import { editionById } from '../edition/editions.ts';
import type { TextRange } from '../place/place.ts';
import type { FigureStatus } from '../prose/claims/figure-read.ts';
import type { Report, SectionNumber } from '../report/report.ts';
import { partsOf } from './core/parts.ts';
import { applicationFigures } from './rules/prose/applications/application-figures.ts';
import { figuresBesideApplications } from './rules/prose/cases-and-decisions/figures-beside-applications.ts';
import { tableFigures } from './rules/prose/core/table-figures.ts';
import { type TextLine, textLines } from './rules/prose/core/text-lines.ts';
import { quotedWords, storedRangeOf } from './rules/prose/core/word-finding.ts';

export interface TextFigure {
  /** The number with its unit, in the stored text. */
  readonly range: TextRange;
  /** 0 outside of the six sections. */
  readonly section: 0 | SectionNumber;
  /** 「收到申请13件」, without private words. */
  readonly words: string;
  /** The cells whose sum says the same. */
  readonly cells: readonly CellKey[];
  readonly cellNames: string;
  readonly says: number;
  readonly table: number;
  readonly status: FigureStatus;
}

const known = new WeakMap<Report, readonly TextFigure[]>();

/** In reading order. */
export function textFigures(report: Report): readonly TextFigure[] {
  const found = known.get(report);
  if (found) return found;
  const parts = partsOf(report, editionById(report.edition));
  const [cells, text] = [parts.cells(), parts.text()];
  if (!cells || !text) return [];
  const tables = tableFigures({ edition: editionById(report.edition), cells });
  const figuresOf = (line: TextLine) =>
    [
      ...applicationFigures(line, report.year, tables),
      ...figuresBesideApplications(line, report, tables),
    ].sort((a, b) => a.from - b.from);
  const figures = textLines(text)
    .filter(({ isHeading }) => !isHeading)
    .flatMap((line) =>
      figuresOf(line).map(({ from, unitTo, words, addresses, ...figure }): TextFigure => {
        const indexes = addresses.flatMap(tables.cellsAt);
        return {
          range: storedRangeOf({ line, from, to: unitTo }),
          section: line.section,
          words: quotedWords({ line, ...words }),
          cells: indexes.flatMap((index) => cells.figures.cells[index]?.key ?? []),
          cellNames: tables.nameOf(...addresses),
          ...{ says: figure.says, table: figure.table, status: figure.status },
        };
      }),
    );
  known.set(report, figures);
  return figures;
}
