/** Figures of cells in the spelling of a text. */
import { readNumberAt } from '../prose/quantities/read-number.ts';
import { spellLike } from '../prose/quantities/spell-like.ts';
import { decimalText } from '../report/decimal.ts';

/** The number that all of a text is, in digits; undefined where it is none. */
export function digitsOf(text: string): string | undefined {
  const sign = text.startsWith('-') ? '-' : '';
  const bare = text.slice(sign.length);
  const read = readNumberAt(bare, 0);
  if (!read?.value || read.to !== bare.length || read.isShare) return undefined;
  const digits = decimalText(read.value);
  return digits === '0' ? digits : sign + digits;
}

/**
 * @param spelling a number as somebody wrote it, which it stays as long as it is that number
 * @param digits the figure that is to stand there; where that spelling has no such number, these digits stand there
 */
export function spellFigure(spelling: string, digits: string): string {
  if (digitsOf(spelling) === digits) return spelling;
  return spellLike(spelling, digits) ?? digits;
}
