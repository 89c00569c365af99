/** Another number in the spelling of the one that stands there: full-width, with separators, in characters. */
import { decimalText, parseDecimal } from '../../report/decimal.ts';
import { writeChineseNumber } from './chinese-number.ts';

/**
 * @param printed the number as it stands in the text, without its unit
 * @param value what is to stand there: digits, with or without a point
 * @returns undefined where that spelling has no such number
 */
export function spellLike(printed: string, value: string): string | undefined {
  const decimal = parseDecimal(value);
  if (!decimal) return undefined;
  const plain = decimalText(decimal);
  if (/^[\d０-９,，.．]+$/.test(printed)) return inDigits(printed, plain);
  if (/\d|[０-９]/.test(printed) || !/^\d{1,12}$/.test(plain)) return undefined;
  const written = writeChineseNumber(Number(plain));
  if (/[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(printed) && !/[〇一二三四五六七八九十百千]/.test(printed)) {
    return formal(written);
  }
  // 「两件」: one counts things with 两.
  return written === '二' && /^[零〇两一二三四五六七八九十]$/.test(printed) ? '两' : written;
}

function inDigits(printed: string, plain: string): string {
  const [whole = '', fraction] = plain.split('.');
  const separator = /[,，]/.exec(printed)?.[0];
  const parted = separator ? whole.replace(/\B(?=(\d{3})+$)/g, separator) : whole;
  const text = fraction === undefined ? parted : `${parted}.${fraction}`;
  if (!/[０-９]/.test(printed)) return text;
  return text
    .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .replace('.', '．');
}

const formalCharacters: Readonly<Record<string, string>> = {
  ...{ 一: '壹', 二: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖' },
  ...{ 十: '拾', 百: '佰', 千: '仟' },
};

const formal = (written: string) =>
  [...written.replace(/^十/, '一十')].map((each) => formalCharacters[each] ?? each).join('');
