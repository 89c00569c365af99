/** Numbers in letters, Roman figures and signs. What a format cannot say is said in Arabic figures. */

/** A … Z, AA, BB …: Word repeats the letter. */
export function letters(value: number): string {
  if (value < 1 || value > 26 * 30) return String(value);
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const romanFigures = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

export function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, figure] of romanFigures) {
    text += figure.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

export const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A sign of a series that begins with `one` and ends with that for `last`. */
export const circled = (value: number, one: number, last: number): string =>
  value >= 1 && value <= last ? String.fromCharCode(one + value - 1) : String(value);

/** The sign of that place. */
export const nth = (value: number, signs: string): string => signs[value - 1] ?? String(value);
