/** The figures of the tables to choose from: what fits the sentence first, then all in their order. */
import { editionById } from '../../domain/edition/editions.ts';
import { type FigureCell, figureCells } from '../../domain/edition/figure-cells.ts';
import { tableNames } from '../../domain/edition/table-names.ts';
import { figureOfCells } from '../../domain/live/figure-of-cells.ts';
import { cellsSpokenOf } from '../../domain/live/fitting-cells.ts';
import type { WordsOfText } from '../../domain/live/live-figures.ts';
import { wordsAround } from '../../domain/live/number-at.ts';
import { digitsOf } from '../../domain/live/spell-figure.ts';
import { nameCell } from '../../domain/place/name-cell.ts';
import type { Report } from '../../domain/report/report.ts';
import { textOf } from '../../domain/report/text.ts';

export interface LiveChoice {
  readonly cell: FigureCell;
  readonly name: string;
  readonly digits: string;
  /** Whether it is the figure that stands there by now. */
  readonly isSame: boolean;
}

export function liveChoices(report: Report, { id, from, to }: WordsOfText): readonly LiveChoice[] {
  const text = textOf(report, id) ?? '';
  const now = digitsOf(text.slice(from, to));
  const spokenOf = new Map(
    cellsSpokenOf(report, wordsAround(text, from)).map(({ cell, score }) => [cell, score]),
  );
  const choices = figureCells(editionById(report.edition), report).flatMap((cell): LiveChoice[] => {
    const said = figureOfCells(report, [cell.key]);
    if (said.is !== 'figure') return [];
    const { digits } = said;
    return [{ cell, name: nameCell(cell), digits, isSame: digits === now }];
  });
  const rank = ({ cell, isSame }: LiveChoice) => {
    const score = spokenOf.get(cell) ?? 0;
    return score + (isSame && score > 0 ? 1000 : 0);
  };
  const ranks = new Map(choices.map((choice) => [choice, rank(choice)]));
  return [...choices].sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0));
}

/** Those that have all words of a query in their name, or are that number. */
export function matching(choices: readonly LiveChoice[], query: string): readonly LiveChoice[] {
  const words = query
    .trim()
    .split(/[\s，、]+/)
    .filter(Boolean);
  if (words.length === 0) return choices;
  return choices.filter(({ cell, name, digits }) => {
    const all = `${tableNames[cell.table]}${cell.rowName}${cell.columnName}${name}`;
    return words.every((word) => all.includes(word) || digits === digitsOf(word));
  });
}
