/** 「行政许可、行政处罚分别为65件和7件」: the counts of names in a row, by the letters of each name. */
import { decimalText } from '../../report/decimal.ts';
import { respectivesIn } from '../respectively.ts';
import type { CountSaid } from './count-said.ts';
import { readWords } from './read-words.ts';
import { rowsOfYears } from './rows-of-years.ts';

/**
 * @param cellsOf the cells of a name, by its letters and those of all names; none where it cannot be told
 * @returns none where a word of the names limits them, or is not known
 */
export function countsInRow(
  text: string,
  year: number,
  names: readonly string[],
  cellsOf: (letters: string, all: string) => CountSaid['cells'],
): readonly CountSaid[] {
  const rows = respectivesIn(text).map(({ named }) => ({ named, isOfYears: false }));
  rows.push(...rowsOfYears(text, year).map((named) => ({ named, isOfYears: true })));
  if (rows.length === 0) return [];
  // Each name by itself: 「行政复议、行政诉讼」 is a word, too.
  const lettersOf = (words: string) => readWords(words, year, names).kinds;
  return rows.flatMap(({ named, isOfYears }, index) => {
    const all = named.map(({ name }) => lettersOf(name)).join('j');
    if (limiting.test(all)) return [];
    const counts = named.map(({ from, name, quantity }): CountSaid | undefined => {
      const cells = cellsOf(lettersOf(name), all);
      const { value, isAbout } = quantity;
      // In 项 they are items, in 条 what was published.
      if (cells.length === 0 || !value || isAbout || !/^[件起宗例次]$/.test(quantity.unit)) {
        return undefined;
      }
      return {
        ...{ from, to: quantity.unitTo, cells, says: Number(decimalText(value)) },
        number: { from: quantity.from, to: quantity.to, unitTo: quantity.unitTo },
        // A sentence of its own: nothing else adds up with it.
        sentence: -1 - index,
      };
    });
    // Of the year before each has its own figure, so that the order is sure.
    if (isOfYears) return counts.filter((each) => each !== undefined);
    // Where one name is not understood, none is.
    return counts.every((each) => each !== undefined) ? counts : [];
  });
}

const limiting = /[yLSP5hn?]/;
