/** How many reviews and lawsuits a line says there were, and how they ended: 「行政复议2件，维持1件」. */

import { stands } from '../prefilter/matches.ts';
import { becameOf, isEarlier, withoutEarlier } from '../word-kinds/became.ts';
import { type ClauseRead, type SentenceRead, sentencesOfLine } from '../word-kinds/clauses.ts';
import { type CountInClause, countsIn } from '../word-kinds/counts-in.ts';
import { countsInRow } from '../word-kinds/counts-in-row.ts';
import type { CaseCount } from './case-count.ts';
import { type CaseGroup, type CaseRow, groupsIn, isOfPart, outcomesIn } from './case-words.ts';
import { isOfOtherField, namesDisclosure } from './other-fields.ts';
import { type CountedBefore, saidOfAll } from './outcome-behind.ts';
import { toldInWords } from './told-in-words.ts';

const mayHoldOne = /复议|诉|官司|法院/;

export function readCases(
  text: string,
  year: number,
  names: readonly string[],
): readonly CaseCount[] {
  if (!stands(text, mayHoldOne)) return [];
  let state = newState;
  if (saysAllUnrelated(text)) return [];
  const inRow = countsInRow(text, year, names, (letters) => cellsOf(groupsIn(letters), 'total'));
  const counts = sentencesOfLine(text, year, names).flatMap((sentence, index) => {
    const read = casesOf(text, sentence, index, state);
    const { groups, counted, isAnother } = read;
    state = sentence.goesOn ? { ...newState, groups, counted, isAnother } : newState;
    return read.counts;
  });
  const isNamed = namesDisclosure(text);
  if (deniesOurs(text)) return counts.filter((count) => count.isNamed);
  return [
    ...counts,
    ...toldInWords(text, year),
    ...inRow.map((count) => ({ ...count, row: 'total' as const, isNamed, isInRow: true })),
  ];
}

/** 「未因信息公开引发复议、诉讼」 in one sentence: what another counts is of other matters. */
const deniesOurs = (text: string) =>
  /(?:^|[。；])[^。；]*(?:信息公开|依申请|公开申请)[^。；]*(?:未|没有|无)(?:因此|由此)?(?:发生|引发|引起|产生|出现)[^。；\d]{0,12}复议[^。；\d]{0,6}诉/.test(
    text,
  );

/** 「上述案件均与政府信息公开无关」, behind the sentences that it speaks of. */
const saysAllUnrelated = (text: string) =>
  /(?:[上前]述|以上|这些|此类|该类)[^。；]{0,16}(?:与[^。；]{0,10}无关|(?:均|都)?(?:不|未)(?:涉及|属于)[^。；]{0,4}信息公开|(?:均|都)?非[^。；]{0,4}信息公开)/.test(
    text,
  );

interface State {
  /** What was named last. */
  groups: readonly CaseGroup[];
  /** Of another year. */
  isOther: boolean;
  /** Of something that is not counted: 培训. */
  isOfOthers: boolean;
  /** The cases that were counted last are another office's. */
  isOfOtherBody: boolean;
  /** The sentence is about all offices of a county, until it names its own. */
  isOfAllBodies: boolean;
  /** Several counts of the sentence have their outcomes behind them. */
  isSplit: boolean;
  /** Of another field than the disclosure of information: 征地. */
  isOfField: boolean;
  /** All that the sentence has counts of. */
  counted: readonly CaseGroup[];
  /** 「复议2022年1件、」: the next year’s is of the same. */
  isByYears: boolean;
  /** The sentence before it, up to its semicolon, was of other matters. */
  isAnother: boolean;
}

const newState: State = {
  groups: [],
  isOther: false,
  isOfOthers: false,
  isOfOtherBody: false,
  isOfAllBodies: false,
  isSplit: false,
  isOfField: false,
  counted: [],
  isByYears: false,
  isAnother: false,
};

function casesOf(text: string, sentence: SentenceRead, index: number, start: State) {
  const state = { ...start, isSplit: isSplit(sentence) };
  const words = wordsOf(text, sentence);
  const isNamed = namesDisclosure(words);
  const isMixed = sentence.clauses.some(({ letters }) => /[yLSP5]/.test(letters));
  const found: (CaseCount & { isPart: boolean })[] = [];
  let before: CountedBefore | undefined;
  for (const [at, clause] of sentence.clauses.entries()) {
    const read = ofClause(text, clause, state, isMixed);
    const ofAll = before && !read.hasCounts ? allOf(text, sentence.clauses.slice(at), before) : [];
    found.push(
      ...[...ofAll, ...read.said].map((each) => ({
        ...each,
        ...{ sentence: index, isNamed: isNamed || each.isPart },
      })),
    );
    before = read.alone;
  }
  // 「与政府信息公开无关」, and what has a part that is named: 「复议5件，其中信息公开类1件」.
  const hasPart = found.some(({ isPart }) => isPart);
  const isAnother = isOfAnother(words, isNamed, start);
  const counts = isAnother
    ? []
    : found.filter(({ isPart, row }) => isPart || !hasPart || row !== 'total');
  return { counts, groups: state.groups, counted: state.counted, isAnother };
}

interface ClauseCases {
  readonly said: readonly CaseSaid[];
  readonly hasCounts: boolean;
  /** Its only count, of which the clause behind may speak. */
  readonly alone: CountedBefore | undefined;
}

function ofClause(text: string, clause: ClauseRead, state: State, isMixed: boolean): ClauseCases {
  if (!clause.isListed) state.isOfOthers = false;
  const counts = withoutEarlier(text, countsIn(clause)).map((count) =>
    withOwnWords(withoutLead(text, count)),
  );
  let alone: CountedBefore | undefined;
  const said = counts.flatMap((count) => {
    const ofCount = caseAt(text, count, state, clause);
    if (counts.length === 1) alone = countedAlone(ofCount, count, clause, state);
    followCount(count, ofCount.length > 0, isMixed, state);
    return ofCount;
  });
  follow(clause.letters.slice(clause.letters.search(/[^0_#]*$/)), state);
  return { said, hasCounts: counts.length > 0, alone };
}

const isOfAnother = (words: string, isNamed: boolean, { isAnother }: State) =>
  isOfOtherField(words, isNamed) || (!isNamed && isAnother);

const wordsOf = (text: string, { clauses }: SentenceRead) =>
  clauses.map(({ words }) => text.slice(words[0]?.from, words[words.length - 1]?.to)).join('，');

/** What may be said of all by the clause behind. */
function countedAlone(
  said: readonly CaseSaid[],
  count: CountInClause,
  clause: ClauseRead,
  state: State,
): CountedBefore | undefined {
  const [one, ...more] = said;
  if (clause.isListed || !one || more.length > 0 || one.row !== 'total') return undefined;
  return { groups: groupsOf(count, state), says: one.says };
}

/** 「诉讼1件，法院尚未开庭」, 「行政诉讼2件，均为经复议后起诉」 */
function allOf(
  text: string,
  [clause, ...behind]: readonly ClauseRead[],
  before: CountedBefore,
): readonly CaseSaid[] {
  if (!clause) return [];
  const from = clause.words[0]?.from ?? 0;
  const to = clause.words[clause.words.length - 1]?.to ?? 0;
  const said = saidOfAll(clause.letters, text.slice(from, to), before);
  if (!said) return [];
  const { row, groups } = said;
  if (row !== 'total' && behind.some(({ letters }) => endsOtherwise.test(letters))) return [];
  const of = cellsOf(before.groups, 'total');
  return [{ from, to, says: before.says, row, cells: cellsOf(groups, row), of, isPart: false }];
}

/** 「法院尚未开庭，原告撤诉」: an outcome without a figure of its own, behind another one. */
const endsOtherwise = /^[^0_#]*[UXOWV][^0_#]*$/;

/** 「存在的问题：被复议机关纠正1件」: the heading of what follows. */
function withoutLead(text: string, count: CountInClause): CountInClause {
  const { before, words } = count;
  const at = before.indexOf(':');
  if (!/(?:问题|不足|短板)[：:]$/.test(text.slice(words[0]?.from, words[at]?.to))) return count;
  return { ...count, before: before.slice(at + 1), words: words.slice(at + 1) };
}

/** 「1件维持、2件终止审理」: what stands before the mark is of the count before. */
function withOwnWords(count: CountInClause): CountInClause {
  const { before, behind, words, isFirst } = count;
  const theirs = /^[lpix]*[UXOWF][lpx]*j/.exec(before)?.[0].length ?? 0;
  if (isFirst || outcomesIn(behind.replace(/j.*/, '')).length !== 1) return count;
  return { ...count, before: before.slice(theirs), words: words.slice(theirs) };
}

/** What the words name for those behind them. */
function follow(letters: string, state: State) {
  const groups = groupsIn(letters);
  if (groups.length > 0) state.groups = groups;
  const time = timeIn(letters);
  if (time && !/L[lp]*y/.test(letters)) state.isOther = time === 'y';
  if (time === 'y' && groupsIn(letters).length > 0) state.isByYears = true;
  // 「另2次由林木处罚引起」
  if (/[5g]/.test(letters) || /u[^ksKDA]*[?1-3][^ksKDA]*b/.test(letters)) {
    state.isOfField = !letters.includes('g');
  }
  if (/[LSP5]/.test(letters)) state.isOfOthers = true;
}

function followCount(
  { before, behind }: CountInClause,
  isSaid: boolean,
  isMixed: boolean,
  state: State,
) {
  follow(before, state);
  if (isSaid || groupsIn(before + behind).length > 0) {
    state.counted = isMixed ? [] : [...new Set([...state.counted, ...state.groups])];
  }
}

type CaseSaid = Omit<CaseCount, 'sentence' | 'isNamed'> & { readonly isPart: boolean };

/** Named beside the count, or before. */
function groupsOf({ before, behind, number }: CountInClause, state: State): readonly CaseGroup[] {
  if (number.unit === '份') return [];
  const own = groupsIn(isBehind(before, behind) ? behind : before);
  return own.length > 0 ? own : state.groups;
}

/** 「复议2022年1件、2023年2件」, 「由上年的3件降至2件」 */
const rowOfYear = ({ before }: CountInClause, { isByYears }: State): CaseRow | undefined =>
  (isByYears && /^[lo]*t[lip]*$/.test(before)) || becameOf(before) ? 'total' : undefined;

/** 「复议数与上年持平，仍为1件」, 「诉讼较上年减少1件，为2件」, 「行政诉讼（经复议后起诉）1件」 */
const rowOfTopic = (text: string, { before, number }: CountInClause): CaseRow | undefined =>
  /^[ltiM]*$/.test(before) && topicBefore.test(text.slice(0, number.from)) ? 'total' : undefined;

const topicBefore =
  /(?:复议|诉讼)(?:案件|申请|案)?(?:数量?|量|件数)?(?:(?:与|和|同|较|比)(?:上年度?|去年)(?:基本)?(?:持平|相同|一致|一样)|(?:较|比)(?:上年度?|去年)(?:增加|减少|上升|下降|多|少)了?(?:[^，。；、]{1,3}件)?)，(?:今年|本年度?|全年)?(?:仍然?|依然|都|均|也|保持)*(?:为|是|有|降至|降为|增至|升至)$|诉讼[（(](?:未?经?复议(?:直接|后)起诉|直接起诉)[）)]$/;

const isOurPart = (text: string, { before, number }: CountInClause) =>
  isOfPart(before) || (/^[lti]*$/.test(before) && ofDisclosure.test(text.slice(number.unitTo)));

/** 「，合计3件」 */
const isSum = (text: string, { before, words, number }: CountInClause) =>
  /^[lti]*$/.test(before) && /(?:合计|共计|总计)$/.test(text.slice(words[0]?.from, number.from));

/** 「涉诉4件，1件属政府信息公开」 */
const ofDisclosure = /^(?:属于?|为|是|系|涉及?)(?:政府)?信息公开/;

/** Between what is counted and its count. */
const between = /^[axpmiltobugjqhfrevQHJUXOWFd:KksDAM]*$/;

function caseAt(
  text: string,
  count: CountInClause,
  state: State,
  clause: ClauseRead,
): readonly CaseSaid[] {
  const { number, before, words } = count;
  if (number.value === undefined || isOfElse(text, count, state, clause)) return [];
  const at = before.search(/[ksKDAHJUXOWF]|g[^ksKDA]*$/);
  const said = {
    from: words[Math.max(at, 0)]?.from ?? number.from,
    to: number.unitTo,
    number: { from: number.from, to: number.to, unitTo: number.unitTo },
    says: number.value,
    isPart: false,
  };
  if (state.groups.length > 0 && isOurPart(text, count)) {
    return [{ ...said, row: 'total', cells: cellsOf(state.groups, 'total'), isPart: true }];
  }
  if (isSum(text, count) && state.counted.length > 0) {
    return [{ ...said, row: 'total', cells: cellsOf(state.counted, 'total') }];
  }
  const groups = groupsOf(count, state);
  const row = rowOf(count, state) ?? rowOfYear(count, state) ?? rowOfTopic(text, count);
  if (groups.length === 0 || !row || !(at < 0 || between.test(before.slice(at)))) return [];
  return eachOrAll(text, count, groups).map((one) => ({ ...said, row, cells: cellsOf(one, row) }));
}

/** 「复议、诉讼各1件」 is of each; 「村民、企业各提起复议1件」 is of no group alone. */
function eachOrAll(
  text: string,
  { before, words }: CountInClause,
  groups: readonly CaseGroup[],
): readonly (readonly CaseGroup[])[] {
  if (!before.includes('Q')) return [groups];
  if (groups.length > 1) return eachOf(groups);
  const isEach = text.charAt(words[before.indexOf('Q')]?.from ?? 0) === '各';
  return isEach ? [] : [groups];
}

/** 「收到2起行政复议」, 「2件行政复议案件正在审理」, 「1件答复被申请复议」 */
const isBehind = (before: string, behind: string) =>
  /^[ltriopbeqw]*$/.test(before) &&
  /^(?:(?:f(?=b))?[pgqxub]*[ksKDA]+[xlp]*[UXOW]?[xlp]*|fb[HJ]l?[UX][xlp]*)$/.test(behind);

/** An outcome right behind a count. */
const outcomeNext = /^[lpi]*([UXOW])/;

const isSplit = ({ clauses }: SentenceRead) =>
  clauses.flatMap((clause) => countsIn(clause)).filter(({ behind }) => outcomeNext.test(behind))
    .length > 1;

/** 「上年未审结的1件已维持，新增复议1件」: of the total it is a part. */
const isNewBesideOld = (text: string, { before, number }: CountInClause) =>
  before.includes('e') &&
  /(?:上年|上一年|去年|20\d\d年)[^。；]{0,8}(?:[尚仍]?未(?:审结|结|办结)|结转|遗留|转来|受理)[^。；]*$/.test(
    text.slice(0, number.from),
  );

/** Another unit of measure, year, office or matter. */
const isOfElse = (text: string, count: CountInClause, state: State, clause: ClauseRead) =>
  !/^(?:[件起宗例个次份]|件次)?$/.test(count.number.unit) ||
  (timeIn(count.before) ?? (state.isOther && !becameOf(count.before) ? 'y' : 't')) === 'y' ||
  isEarlier(text, count) ||
  isNewBesideOld(text, count) ||
  isOfOthers(text, count, state) ||
  state.isOfField ||
  (clause.isListed === true && state.isOfOthers);

/** 「作为第三人参加诉讼1件」: the answer was another's. */
const asThirdParty = /作为第三人|以第三人身份|列为第三人|追加为第三人/;

/** Of another office; and so is what goes on from it: 「派出所受理行政案件8起，调解结案5起」. */
function isOfOthers(text: string, count: CountInClause, state: State): boolean {
  const { before, words, number } = count;
  if (before.includes('o')) state.isOfAllBodies = false;
  else if (ofAllBodies.test(text.slice(words[0]?.from, number.from))) state.isOfAllBodies = true;
  const isOfThem =
    state.isOfAllBodies ||
    asThirdParty.test(text.slice(text.lastIndexOf('。', number.from) + 1, number.from)) ||
    // What stands before the disclosure of information is whoever asked for a review: 「村民因信息公开」.
    /[LSP5nV?]/.test(before.replace(/^.*?g/, '')) ||
    // 「县司法局收到复议20件」, but 「向县政府申请复议」
    /(?:^|[^vub])h/.test(before);
  if (groupsIn(before).length > 0) state.isOfOtherBody = isOfThem && /[Sh]/.test(before);
  return isOfThem || state.isOfOtherBody;
}

/** 「全市行政机关政府信息公开行政诉讼案件56件」 */
const ofAllBodies =
  /全[县市区省旗州盟国]|(?:各级|各[县市区旗乡镇街]|[县市区旗][级直属]?各?|同级)(?:行政机关|行政单位|乡镇|镇街|街道|部门|单位)/;

/** The outcome before the count, or behind it (「1件维持」); all of them where the count is of cases. */
function rowOf({ before, behind }: CountInClause, state: State): CaseRow | undefined {
  const [row, ...more] = outcomesIn(before);
  if (more.length > 0) return undefined;
  if (row) return row;
  // 结案1件 is in none of the rows.
  if (before.includes('F')) return undefined;
  // 「复议2件维持、1件纠正」
  if (/[ksKDA]/.test(before)) {
    return (
      (state.isSplit ? outcomesIn(outcomeNext.exec(behind)?.[1] ?? '')[0] : undefined) ?? 'total'
    );
  }
  if (isBehind(before, behind)) return outcomesIn(behind)[0] ?? 'total';
  const outcome = /^[ltij]*$/.test(before) ? outcomeNext.exec(behind)?.[1] : undefined;
  // 「2件在审理过程中由申请人撤回」
  if (outcome === 'W' && /[VO]/.test(behind)) return undefined;
  return outcomesIn(outcome ?? '')[0];
}

const timeIn = (letters: string) => /[yt](?=[^yt]*$)/.exec(letters)?.[0];

const cellsOf = (groups: readonly CaseGroup[], row: CaseRow): string[][] =>
  groups.map((group) => [`table4.${group}.${row}`]);

/** 复议 and 诉讼, each: lawsuits are two groups of the table. */
function eachOf(groups: readonly CaseGroup[]): CaseGroup[][] {
  const reviews = groups.filter((group) => group === 'review');
  return [reviews, groups.filter((group) => group !== 'review')];
}
