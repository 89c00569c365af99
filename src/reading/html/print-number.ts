/** Numbers as browsers print them before the items of a list. */
import { counted, plain } from '../numbers/chinese-numbers.ts';
import { roman } from '../numbers/western-numbers.ts';

export type Marker = 'none' | 'decimal' | 'letters' | 'LETTERS' | 'roman' | 'ROMAN' | 'chinese';

/** With the sign behind it: 「3.」, 「六、」; undefined where nothing is printed. */
export function printNumber(number: number, marker: Marker): string | undefined {
  switch (marker) {
    case 'none':
      return undefined;
    case 'decimal':
      return `${number}.`;
    case 'letters':
      return `${letters(number)}.`;
    case 'LETTERS':
      return `${letters(number).toUpperCase()}.`;
    case 'roman':
      return `${roman(number).toLowerCase()}.`;
    case 'ROMAN':
      return `${roman(number)}.`;
    case 'chinese':
      return `${number < 1 ? number : counted(number, plain)}、`;
  }
}

/** a … z, aa, ab … */
function letters(number: number): string {
  if (number < 1) return String(number);
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}
