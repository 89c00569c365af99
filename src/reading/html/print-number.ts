/** Numbers as browsers print them before the items of a list. */

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
      return `${roman(number)}.`;
    case 'ROMAN':
      return `${roman(number).toUpperCase()}.`;
    case 'chinese':
      return `${chinese(number)}、`;
  }
}

/** a … z, aa, ab … */
function letters(number: number): string {
  if (number < 1) return String(number);
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}

const romanFigures: readonly (readonly [worth: number, figure: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = '';
  for (const [worth, figure] of romanFigures) {
    text += figure.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** 一 … 九十九; no list of a report is longer. */
function chinese(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const digits = '一二三四五六七八九';
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens > 0 ? `${tens > 1 ? digits[tens - 1] : ''}十` : '';
  return `${ten}${ones > 0 ? digits[ones - 1] : ''}`;
}
