/**
 * How many decisions of the office a line says there were: 「作出行政许可决定91件」. Items, published notices and what others
 * decided are none.
 */

import { stands } from '../prefilter/matches.ts';
import { becameOf, withoutEarlier } from '../word-kinds/became.ts';
import { type ClauseRead, type SentenceRead, sentencesOfLine } from '../word-kinds/clauses.ts';
import type { CountSaid } from '../word-kinds/count-said.ts';
import { type CountInClause, countsIn } from '../word-kinds/counts-in.ts';
import { countsInRow } from '../word-kinds/counts-in-row.ts';

const mayHoldOne =
  /行政(?:许可|处罚|强制)|(?:许可|处罚|强制)[\d０-９零一二三四五六七八九十]|处罚决定|强制(?:决定|措施)|许可决定|管理服务事项/;

const rowOf: Readonly<Record<string, string>> = {
  1: 'licensing',
  2: 'punishment',
  3: 'coercion',
  4: 'services',
};

export function readDecisions(
  text: string,
  year: number,
  names: readonly string[],
): readonly CountSaid[] {
  if (!stands(text, mayHoldOne)) return [];
  return [
    ...sentencesOfLine(text, year, names).flatMap((sentence, index) =>
      decisionsOf(text, sentence, index),
    ),
    ...countsInRow(text, year, names, (letters, all) => {
      const [kind, ...more] = new Set(letters.match(/[1-4]/g));
      const isOne = kind !== undefined && more.length === 0;
      return isOne && !/[gBrI]/.test(all) ? [[`table2.${rowOf[kind]}.decisions`]] : [];
    }),
  ];
}

/** 「行政许可处理决定74件」 of the form of 2019. */
const ofDecisions = (text: string, count: CountInClause): CountInClause => ({
  ...count,
  before: [...count.before]
    .map((letter, at) =>
      letter === 'f' && text.slice(count.words[at]?.from, count.words[at]?.to) === '处理决定'
        ? 'G'
        : letter,
    )
    .join(''),
});

/** 「行政执法信息：许可0件」 */
function behindHeading(text: string, count: CountInClause): CountInClause {
  const { before, words } = count;
  const at = before.indexOf(':');
  if (!heading.test(text.slice(words[0]?.from, words[at]?.to))) return count;
  return { ...count, before: before.slice(at + 1), words: words.slice(at + 1) };
}
const heading = /^(?:行政)?执法(?:信息|情况|数据|工作|方面)?[：:]$/;

/** 「上述数据不含派驻机构办理的许可86件、处罚15件」 */
const leftOut = /不含|不包[含括]|未包[含括]|未计入|不计入|剔除/;
/** 「处罚15件不含在内」 */
const leftOutBehind = /^[^，。；\d]{0,6}(?:(?:不含|不包[含括])在内|(?:未|不)(?:计入|纳入|统计))/;
const isLeftOut = (text: string, { clauses }: SentenceRead, { number }: CountInClause) =>
  leftOut.test(text.slice(clauses[0]?.words[0]?.from, number.from)) ||
  leftOutBehind.test(text.slice(number.unitTo));

interface State {
  /** What was named last in the sentence, and whether it alone was. */
  kind: string | undefined;
  isAlone: boolean;
  isOther: boolean;
  /** Of others, or of something that is no decision; holds for what is listed behind it. */
  isOfOthers: boolean;
  /** It begins with others: 「配合县局检查，作出处罚5件」. */
  isWithOthers: boolean;
  /** It speaks of what is about decisions: 「复议2件，涉及行政处罚决定1个」, 「公示信息6条，涉及……」. */
  isOfCases: boolean;
}

function decisionsOf(text: string, sentence: SentenceRead, index: number): CountSaid[] {
  const state: State = {
    kind: undefined,
    isAlone: true,
    isOther: false,
    isOfOthers: false,
    isWithOthers: false,
    isOfCases: false,
  };
  return sentence.clauses.flatMap((clause) =>
    ofClause(text, sentence, clause, state).map((said) => ({ ...said, sentence: index })),
  );
}

function ofClause(
  text: string,
  sentence: SentenceRead,
  clause: ClauseRead,
  state: State,
): Omit<CountSaid, 'sentence'>[] {
  if (!clause.isListed) state.isOfOthers = state.isWithOthers && !clause.letters.includes('o');
  if (/[ksKDAaNg]/.test(clause.letters)) state.isOfCases = true;
  const counts = withoutEarlier(text, countsIn(clause)).map((count) =>
    ofDecisions(text, behindHeading(text, count)),
  );
  const isDenial = counts.length === 0 && !isOfOccasion(text, sentence);
  const found = isDenial ? denialIn(clause, state) : [];
  for (const count of counts) {
    const isOfElse = state.isOfOthers || isLeftOut(text, sentence, count);
    const said = isOfElse ? undefined : decisionAt(text, count, state);
    if (said) found.push(said);
    followCount(text, count, state);
  }
  follow(clause.letters.slice(clause.letters.search(/[^0_#]*$/)), state);
  return found;
}

function follow(letters: string, state: State) {
  for (const [kind] of letters.matchAll(/[1-4](?![0_#])/g)) {
    state.isAlone = state.isAlone && (state.kind ?? kind) === kind;
    state.kind = kind;
  }
  const time = timeIn(letters);
  if (time && !/L[lp]*y/.test(letters)) state.isOther = time === 'y';
  if (/[LShgBI5]/.test(letters)) state.isOfOthers = true;
  if (/^[lot]*[Sh]/.test(letters)) state.isWithOthers = true;
}

/** 「乡村建设规划许可29件」 is of no village. */
function followCount(text: string, { before, words, number }: CountInClause, state: State) {
  const { isWithOthers } = state;
  follow(before, state);
  const isOfPlaces = /^(?:乡村|农村)[^，。；]*许可/.test(text.slice(words[0]?.from, number.from));
  if (isOfPlaces) state.isWithOthers = isWithOthers;
}

const timeIn = (letters: string) => /[yt](?=[^yt]*$)/.exec(letters)?.[0];

/** Before it in the sentence: what is told of decisions rather than making them. */
const aboutDecisions = /公示|公开|公告|发布|抽查|评查|配合|协助|案卷|复核|检查|培训/;
const involved = /^(?:共|均|全部)?涉及(?:行政)?(?:许可|处罚|强制)决定(?:共|共计)?$/;
const between = /^[1-4GFpilmxtoraejqb":QvM]*$/;
const prefix = /^[GFpiltojrxweqb:";]*$/;

function decisionAt(
  text: string,
  count: CountInClause,
  state: State,
): Omit<CountSaid, 'sentence'> | undefined {
  const { number, before, words } = count;
  if (number.value === undefined) return undefined;
  if (!/^(?:[件起次宗例个份项]|件次)?$/.test(number.unit)) return undefined;
  if ((timeIn(before) ?? (state.isOther && !becameOf(before) ? 'y' : 't')) === 'y') {
    return undefined;
  }
  const at = kindAt(text, count);
  const kinds = at < 0 ? kindOfSum(count, state) : kindsOfCount(text, count, at, state);
  if (kinds === '') return undefined;
  const verb = before.slice(0, Math.max(at, 0)).search(/G[a-z]*$/);
  return {
    from: words[verb < 0 ? Math.max(at, 0) : verb]?.from ?? number.from,
    to: number.unitTo,
    number: { from: number.from, to: number.to, unitTo: number.unitTo },
    says: number.value,
    cells: [...kinds].map((kind) => [`table2.${rowOf[kind]}.decisions`]),
  };
}

/** 「……，共计13件」 of all that was named before, and 「由11件降至7件」. */
function kindOfSum({ number, before }: CountInClause, state: State): string {
  const { isOther } = state;
  // 「赋权以来累计作出47件，本年度11件」
  const isOfYear = isOther && /^[lop]*t[lop]*$/.test(before);
  const isSum = becameOf(before) || isOfYear || (/^[ltimp:]*$/.test(before) && /[im]/.test(before));
  const isOne = state.isAlone && !state.isOfOthers && /^[件起次宗例]?$/.test(number.unit);
  return (isSum && isOne && state.kind) || '';
}

/** Several only where there is none of any. */
function kindsOfCount(
  text: string,
  count: CountInClause,
  at: number,
  { isOfCases }: State,
): string {
  const { before, words } = count;
  const { from, unit, value } = count.number;
  const named = text.slice(words[at]?.from, from);
  // 「拆除违建4处，涉及行政强制决定4个」
  const isInvolved =
    !isOfCases &&
    involved.test(text.slice(words[0]?.from, from)) &&
    !aboutDecisions.test(text.slice(text.lastIndexOf('。', from) + 1, from)) &&
    !/^[^。；]*[由系为][^，。；]{0,12}(?:作出|实施|处理|办理)/.test(text.slice(from));
  const isNamed = isInvolved || prefix.test(before.slice(0, at)) || isList(text, count, at);
  const own = before.slice(at);
  // 「处罚决定书制发11份」
  const act = named.includes('决定书') ? own.replace(/I/g, 'G') : own;
  if (!isNamed || !between.test(act)) return '';
  const kinds = [...new Set(own.match(/[1-4]/g))].join('');
  if (kinds.length > 1 && value !== 0) return '';
  // Items are none: 「行政许可事项5项」; nor are papers but those of decisions, and what was only received.
  if (unit === '项' && !named.includes('决定') && !before.includes('G')) return '';
  if (unit === '份' && !named.includes('决定书')) return '';
  if (/申请|立案/.test(named) || (before.includes('r') && !/[GF]/.test(before))) return '';
  return kinds;
}

/** Where what is counted is named; behind a list of kinds, 「占道经营许可、广告设置许可等行政许可」, that is its last word. */
function kindAt(text: string, count: CountInClause): number {
  const last = count.before.search(/[1-4][^1-4]*$/);
  return isList(text, count, last) ? last : count.before.search(/[1-4]/);
}

/** What is listed may have any name. */
const isList = (text: string, { before, words }: CountInClause, at: number): boolean =>
  /^[ltoi]*G[^yShn]+l$/.test(before.slice(0, Math.max(at, 0))) &&
  text.slice(words[at - 1]?.from, words[at - 1]?.to) === '等';

const around = '[lotjipxqergvbGm:"Q]';
const negated = new RegExp(`^${around}*?(n(?:${around}|[1-4])*[1-4](?:${around}|[1-4])*)$`);
const none = new RegExp(`^${around}*?([1-4](?:${around}|[1-4])*?[lmixp:Q]*(?:z|0|n[rx]*)[x]*)$`);

/** 「防火期内，巡查队劝阻118人次，未作行政处罚」: of those alone. */
const isOfOccasion = (text: string, { clauses: [first] }: SentenceRead) =>
  occasion.test(text.slice(first?.words[0]?.from, first?.words[first.words.length - 1]?.to));
const occasion = /(?<!年度?|报告|统计)(?:期内|期间|过程中|行动中|检查中|巡查中|活动中|整治中)$/;

/** 「未实施行政处罚」, 「行政强制：无」 */
function denialIn({ letters, words }: ClauseRead, state: State): Omit<CountSaid, 'sentence'>[] {
  const core = (negated.exec(letters) ?? none.exec(letters))?.[1] ?? '';
  const first = words[letters.length - core.length];
  const last = words[letters.length - 1];
  if (!first || !last) return [];
  if (!letters.includes('t') && state.isOther) return [];
  const kinds = new Set(core.match(/[1-4]/g));
  return [
    {
      ...{ from: first.from, to: last.to, says: 0 },
      cells: [...kinds].map((kind) => [`table2.${rowOf[kind]}.decisions`]),
    },
  ];
}
