/** The number formats of Word's lists, as far as they are met with in Chinese documents. */

import {
  byDigits,
  counted,
  countedBelow100,
  japanese,
  legal,
  plain,
} from '../numbers/chinese-numbers.ts';
import { circled, fullWidth, letters, nth, roman } from '../numbers/western-numbers.ts';

type Format = (value: number) => string;

const decimal: Format = (value) => String(value);

const formats = new Map<string, Format>(
  Object.entries({
    decimal,
    decimalHalfWidth: decimal,
    none: () => '',
    decimalZero: (value) => String(value).padStart(2, '0'),
    decimalFullWidth: fullWidth,
    decimalFullWidth2: fullWidth,
    numberInDash: (value) => `- ${value} -`,
    lowerLetter: (value) => letters(value).toLowerCase(),
    upperLetter: letters,
    lowerRoman: (value) => roman(value).toLowerCase(),
    upperRoman: roman,
    decimalEnclosedCircle: (value) => circled(value, 0x2460, 20),
    // The sequence of Chinese Word ends at ten.
    decimalEnclosedCircleChinese: (value) => circled(value, 0x2460, 10),
    decimalEnclosedParen: (value) => circled(value, 0x2474, 20),
    decimalEnclosedFullstop: (value) => circled(value, 0x2488, 20),
    ideographEnclosedCircle: (value) => circled(value, 0x3280, 10),
    ideographTraditional: (value) => nth(value, '甲乙丙丁戊己庚辛壬癸'),
    ideographZodiac: (value) => nth(value, '子丑寅卯辰巳午未申酉戌亥'),
    ideographDigital: (value) => byDigits(value, '〇'),
    japaneseDigitalTenThousand: (value) => byDigits(value, '〇'),
    taiwaneseDigital: (value) => byDigits(value, '○'),
    chineseCounting: (value) => countedBelow100(value, '〇'),
    taiwaneseCounting: (value) => countedBelow100(value, '○'),
    chineseCountingThousand: (value) => counted(value, plain),
    taiwaneseCountingThousand: (value) => counted(value, plain),
    chineseLegalSimplified: (value) => counted(value, legal),
    japaneseCounting: japanese,
  } satisfies Record<string, Format>),
);

/** The number as the list prints it; in Arabic figures for a format that is not known. */
export const formatNumber = (value: number, format: string): string =>
  (formats.get(format) ?? decimal)(value);
