/** Years that a line names, in digits or in characters: 「2023年」, 「2023 年度」, 「二〇二三年」. */
import { matchesIn } from '../../../../prose/prefilter/matches.ts';

export interface YearNamed {
  readonly from: number;
  /** Behind 年 or 年度. */
  readonly to: number;
  /** Behind the number alone. */
  readonly numberTo: number;
  readonly year: number;
}

const pattern =
  /(?<![0-9.])([0-9]{4}|[０-９]{4}|[一二][〇○零九][〇○零一二三四五六七八九]{2})\s?年(?:度(?!假))?/g;
const digits = '〇一二三四五六七八九';

export const yearsNamed = (text: string): readonly YearNamed[] =>
  matchesIn(text, pattern).map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    numberTo: found.index + (found[1] as string).length,
    year: Number([...(found[1] as string)].map(digitOf).join('')),
  }));

function digitOf(character: string): number {
  if (/[○零]/.test(character)) return 0;
  const at = digits.indexOf(character);
  return at >= 0 ? at : Number(character.normalize('NFKC'));
}

/** The year in the spelling of the one that stands there. */
export function spellYear(printed: string, year: number): string {
  const text = String(year);
  if (/[0-9]/.test(printed)) return text;
  if (/[０-９]/.test(printed)) {
    return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  }
  const zero = /[○零]/.exec(printed)?.[0] ?? '〇';
  return [...text].map((digit) => (digit === '0' ? zero : digits.charAt(Number(digit)))).join('');
}
