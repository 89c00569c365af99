/** What is said of 规范性文件 in other words than their acts: 「立一件，改零件，废一件」, 「这是本年唯一一件」. */
import { decimalText } from '../../report/decimal.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { CountSaid } from '../word-kinds/count-said.ts';
import { cellsOfAct, type DocumentAct } from './document-acts.ts';

export function documentsInWords(text: string): readonly CountSaid[] {
  if (!/立|唯一|仅有/.test(text)) return [];
  return [...text.matchAll(/[^。]+/g)].flatMap(({ 0: sentence, index = 0 }, at) =>
    limited.test(sentence)
      ? []
      : [...madeAndRepealed(sentence), ...theOnlyOne(sentence)].map(({ from, to, ...said }) => ({
          ...said,
          ...shifted({ from, to }, index),
          ...numberIn(text, shifted({ from, to }, index)),
          sentence: -100 - at,
        })),
  );
}

const shifted = ({ from, to }: Span, by: number): Span => ({ from: from + by, to: to + by });

interface Span {
  readonly from: number;
  readonly to: number;
}

type Told = Pick<CountSaid, 'from' | 'to' | 'says' | 'cells'>;

/** Another time or body, or what is only planned. */
const limited = /上年|去年|往年|历年|累计|县|[市区]政府|上级|转发|拟|计划|村规/;

const byLetters =
  /规范性(?:文件|公文)[^。；\d]{0,24}?(?<![建设成确])(立[^，、；。]{1,4}件)[，、；]?(?:(改[^，、；。]{1,4}件)[，、；]?)?(废[^，、；。]{1,4}件)/g;

/** Those that were altered may be counted with the others: then nothing is sure. */
function madeAndRepealed(sentence: string): readonly Told[] {
  return [...sentence.matchAll(byLetters)].flatMap(
    ({ 0: all, 1: made = '', 2: altered = '', 3: repealed = '', index = 0 }): Told[] => {
      if (altered !== '' && countIn(altered) !== 0) return [];
      const told = (words: string, act: DocumentAct): Told[] => {
        const says = countIn(words);
        const from = index + all.lastIndexOf(words);
        if (says === undefined) return [];
        return [{ from, to: from + words.length, says, cells: [cellsOfAct[act]] }];
      };
      return [...told(made, 'issued'), ...told(repealed, 'repealed')];
    },
  );
}

const only =
  /(?:本年度?|全年|今年|年内)(?:制发|出台|制定|印发)?的?(?:唯一|仅有)的?[一1]件(?:行政)?(?:规范性文件)?(?=[，；]|$)/g;

function theOnlyOne(sentence: string): readonly Told[] {
  if (!/规范性(?:文件|公文)/.test(sentence) || !/制发|制定|出台|印发/.test(sentence)) return [];
  if (/废止|失效|修[订改]/.test(sentence)) return [];
  return [...sentence.matchAll(only)].map(({ 0: words, index = 0 }) => ({
    ...{ from: index, to: index + words.length, says: 1, cells: [cellsOfAct.issued] },
  }));
}

function countIn(words: string): number | undefined {
  const [quantity, ...more] = findQuantities(words);
  if (!quantity?.value || quantity.isAbout || more.length > 0) return undefined;
  return Number(decimalText(quantity.value));
}

/** 「唯一一件」 has none that could be put right. */
function numberIn(text: string, { from, to }: Span): Pick<CountSaid, 'number'> {
  const number = findQuantities(text).find((each) => each.from >= from && each.unitTo <= to);
  return number ? { number: { from: number.from, to: number.to, unitTo: number.unitTo } } : {};
}
