/**
 * What is said of reviews and lawsuits in words that stand for a figure: 「无一败诉」, 「纠错率为0」; and how many of those who
 * had asked for a review went to court: 「其中1件申请人不服，继续起诉」.
 */
import { decimalText } from '../../report/decimal.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { CaseCount } from './case-count.ts';
import type { CaseGroup } from './case-words.ts';
import { isOfOtherField, namesDisclosure } from './other-fields.ts';

export function toldInWords(text: string, year: number): readonly CaseCount[] {
  if (!mayTell.test(text)) return [];
  return sentencesIn(text).flatMap(({ from, words }, index) => {
    const isNamed = namesDisclosure(words);
    if (limited.test(words) || isOfOtherField(words, isNamed)) return [];
    if ((words.match(/20\d\d(?=年)/g) ?? []).some((named) => Number(named) !== year)) return [];
    return [...noneCorrected(words), ...afterReview(words)].map((said) => ({
      ...said,
      ...shifted(said, from),
      isNamed,
      // Nothing else adds up with it.
      sentence: -100 - index,
    }));
  });
}

const mayTell = /无一|[均都]未被?|纠错率|维持率|不服|起诉/;

/** Another time, other offices, an aim, an exception. */
const limited =
  /上年|去年|往年|历年|以来|季度|半年|全[县市区旗省州盟国]|各级|各[县市区乡镇]|力争|争取|确保|力求|努力|目标|除|拟|计划|若|如果/;

const sentencesIn = (text: string) =>
  [...text.matchAll(/[^。]+/g)].map(({ 0: words, index = 0 }) => ({ from: index, words }));

type Told = Omit<CaseCount, 'sentence' | 'isNamed'>;

const shifted = ({ from, to, number }: Told, by: number) => ({
  from: from + by,
  to: to + by,
  ...(number
    ? { number: { from: number.from + by, to: number.to + by, unitTo: number.unitTo + by } }
    : {}),
});

const corrected = '(?:被)?(?:败诉|撤销|纠正|纠错|确认违法|责令重作|责令重新答复)';
const none = new RegExp(
  `无一(?:件|例|起|宗|案)?(?:案件)?${corrected}(?:(?:或者?|、|和|及)${corrected})*|[均都]未${corrected}(?:(?:或者?|、|和|及)${corrected})*|纠错率(?:均?为|是|保持为?)?(?:[0０]%?|零)(?![.．\\d０-９])|维持率(?:均?为|达到?|是|保持)?100%`,
  'g',
);

/** None of them was corrected, where something says how many there were, or that they are ours. */
function noneCorrected(words: string): readonly Told[] {
  const hasCount = /[\d０-９一二两三四五六七八九十](?:件|起|宗|例)/.test(
    words.replace(/无一[件起宗例]/g, ''),
  );
  return [...words.matchAll(none)].flatMap(({ 0: said, index = 0 }): Told[] => {
    const groups = groupsOf(words.slice(0, index), said);
    if (groups.length === 0) return [];
    return [
      {
        ...{ row: 'corrected', from: index, to: index + said.length, says: 0 },
        cells: groups.map((group) => [`table4.${group}.corrected`]),
        ...(hasCount ? {} : { isLoose: true }),
      },
    ];
  });
}

const lawsuits: readonly CaseGroup[] = ['direct', 'after'];

function groupsOf(before: string, said: string): readonly CaseGroup[] {
  const isOfReviews = before.includes('复议');
  const isOfLawsuits = /诉讼|被诉|应诉|起诉/.test(before);
  if (said.includes('败诉')) return isOfLawsuits || !isOfReviews ? lawsuits : [];
  if (isOfReviews && isOfLawsuits) return [];
  return isOfReviews ? ['review'] : isOfLawsuits ? lawsuits : [];
}

const toCourt =
  /其中[^，。；]{0,2}(?=[\d一二两三四五六七八九十])([^，。；、]{1,4}[件起宗例])[^，。；\d]{0,6}申请人(?:[^，。；\d]{0,8})?不服[^，。；\d]{0,8}，?(?:随后|继续|后|又|再次?|转而|依法|并|而)*(?:(?:已经?)?向[^，。；\d]{0,8}法院)?(?:提起(?:行政)?诉讼|起诉|诉至[^，。；\d]{0,6}法院)(?=[，。；]|$)/g;

/** Of those that were reviewed: they are no direct lawsuits. */
function afterReview(words: string): readonly Told[] {
  return [...words.matchAll(toCourt)].flatMap(({ 0: said, index = 0 }): Told[] => {
    const behind = words.slice(index + said.length);
    if (!words.slice(0, index).includes('复议') || notAdmitted.test(said + behind)) return [];
    const quantity = findQuantities(words).find(({ from }) => from >= index);
    if (!quantity?.value || quantity.isAbout) return [];
    return [
      {
        ...{ row: 'total', from: index, to: index + said.length },
        number: { from: quantity.from, to: quantity.to, unitTo: quantity.unitTo },
        says: Number(decimalText(quantity.value)),
        cells: [['table4.after.total']],
      },
    ];
  });
}

const notAdmitted = /表示|[未没不](?:予|有|被)?(?:立案|受理|起诉|提起)|将(?:继续|再)?起诉/;
