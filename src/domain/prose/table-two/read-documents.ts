/** How many 规范性文件 a line says were made, repealed, are in force: 「制发行政规范性文件2件，废止0件」. */

import { stands } from '../prefilter/matches.ts';
import { becameOf, withoutEarlier } from '../word-kinds/became.ts';
import { type ClauseRead, type SentenceRead, sentencesRead } from '../word-kinds/clauses.ts';
import type { CountSaid } from '../word-kinds/count-said.ts';
import { type CountInClause, countsIn } from '../word-kinds/counts-in.ts';
import { countsInRow } from '../word-kinds/counts-in-row.ts';
import { type LineWordsRead, readWords } from '../word-kinds/read-words.ts';
import { actsIn, cellsOfAct, type DocumentAct } from './document-acts.ts';
import { documentsInWords } from './documents-in-words.ts';

const mayHoldOne = /规范性?(?:文件|公文)/;

export function readDocuments(
  text: string,
  year: number,
  names: readonly string[],
): readonly CountSaid[] {
  if (!stands(text, mayHoldOne)) return [];
  let state: State = newState;
  const inRow = countsInRow(text, year, names, (letters, all) => {
    const [act, ...more] = actsIn(letters);
    return act && more.length === 0 && all.includes('N') ? [cellsOfAct[act]] : [];
  });
  const counts = sentencesRead(withNewOnes(readWords(text, year, names)), true).flatMap(
    (sentence, index) => {
      const read = documentsOf(text, sentence, index, state);
      state = sentence.goesOn ? { ...read.state, isIssuing: false } : newState;
      return read.found;
    },
  );
  return [...counts, ...inRow, ...documentsInWords(text)];
}

/** 「新增规范性文件2件」 were made. */
const withNewOnes = ({ kinds, words }: LineWordsRead): LineWordsRead => ({
  words,
  kinds: kinds
    .replace(/e(?=[pq]?N)/g, 'I')
    // 「没有制定、修改、废止」
    .replace(/(?<=n[a-zA-Z]{0,6})L(?=j[IRE]|[pq]?N)/g, 'l'),
});

interface State {
  isNamed: boolean;
  /** Of another year. */
  isOther: boolean;
  /** What was named last is what was published. */
  isPublishing: boolean;
  /** What was counted last was made, of whatever kind: 「印发文件64件，其中规范性文件2件」. */
  isIssuing: boolean;
}

const newState: State = {
  isNamed: false,
  isOther: false,
  isPublishing: false,
  isIssuing: false,
};

function documentsOf(
  text: string,
  sentence: SentenceRead,
  index: number,
  before: State,
): { readonly found: CountSaid[]; readonly state: State } {
  const state = { ...before };
  const found: CountSaid[] = [];
  // Those that were altered are kept, too, or are not.
  const isSure = !/修改|修订|完善/.test(wordsOf(text, sentence));
  for (const [at, clause] of sentence.clauses.entries()) {
    const counts = withoutEarlier(text, countsIn(clause));
    if (namesBehind(sentence.clauses, at)) state.isNamed = true;
    if (counts.length === 0) {
      const next = sentence.clauses[at + 1];
      // 「未制定、未废止规范性文件」
      const isNamed = state.isNamed || (next?.isListed === true && next.letters.includes('N'));
      found.push(...denialIn(text, clause, { ...state, isNamed }, index));
    }
    for (const count of counts) {
      const isOfKept = text.slice(count.words[0]?.from, count.number.from).includes('保留');
      if (isSure || !isOfKept) found.push(...documentsAt(text, count, state, index));
      follow(timeless(text, count), state);
      state.isIssuing = /I[^NRET]*$/.test(count.before) && !/[LShg]/.test(count.before);
    }
    follow(clause.letters.slice(clause.letters.search(/[^0_#]*$/)), state);
  }
  return { found, state };
}

function follow(letters: string, state: State) {
  if (letters.includes('N')) state.isNamed = true;
  const time = timeIn(letters);
  // 「比上年减少2件，」 is no other time.
  if (time && !/L[lp]*y/.test(letters)) state.isOther = time === 'y';
  if (/^[lot]*[gB]/.test(letters)) state.isPublishing = true;
  else if (/[IRE]/.test(letters)) state.isPublishing = false;
}

const wordsOf = (text: string, { clauses }: SentenceRead) =>
  clauses.map(({ words }) => text.slice(words[0]?.from, words[words.length - 1]?.to)).join('，');

/** 「制发0件、废止0件、现行有效0件行政规范性文件」 */
function namesBehind(clauses: readonly ClauseRead[], at: number): boolean {
  for (let next = at; next < clauses.length; next += 1) {
    if (next > at && !clauses[next]?.isListed) return false;
    if (/[0_#][pqg]*N/.test(clauses[next]?.letters ?? '')) return true;
  }
  return false;
}

/** 「2018年以来印发的14件」: when they were made is no time of what is done with them. */
function timeless(text: string, { before, words }: CountInClause): string {
  const made = words.findIndex(
    ({ from, to }, at) =>
      before.charAt(at) === 'I' && (text.slice(from, to).endsWith('的') || before[at + 1] === 'p'),
  );
  return made < 0 ? before : before.slice(0, made).replace(/y/g, '') + before.slice(made);
}

const timeIn = (letters: string) => /[yt](?=[^yt]*$)/.exec(letters)?.[0];

/** 「对6件规范性文件逐件评估：废止1件」: behind the colon, where no other body is named before it. */
function ofList(before: string): string {
  const at = before.lastIndexOf(':') + 1;
  const isLead = !/[ShyP5n]/.test(before.slice(0, at)) && /[IRE]/.test(before.slice(at));
  return isLead ? before.slice(at) : before;
}

/** 「减少的1件系年内废止」: what became of those that are not there any more. */
const isOfFewer = (text: string, { before, behind, number }: CountInClause) =>
  /^l*Lp$/.test(before) &&
  /^[ltipQ]*R[pxl]*$/.test(behind) &&
  text.slice(0, number.from).endsWith('减少的');

/** 「对现行5件规范性文件开展清理，废止2件，保留3件」: how many there were before. */
const isBeforeCleaning = (text: string, { from, unitTo }: CountInClause['number']) =>
  cleaned.test(text.slice(0, from)) && cleaning.test(text.slice(unitTo));
const cleaned = /[对将](?:[本我全][镇乡]|本街道)?(?:现行(?:有效)?的?|现有的?|存量)?$/;
const cleaning = /^[^，。；]{0,16}(?:清理|评估|梳理|审查)[^。]*(?:废止|失效)/;

/** 「保留3件」 of a cleaning: what was made since came on top. */
const isKept = (text: string, { words, number }: CountInClause) =>
  /保留|继续有效|继续执行/.test(text.slice(words[0]?.from, number.from));

/** Of another year, another body, or something else than these documents. */
const isOfElse = ({ before }: CountInClause, state: State) =>
  (timeIn(before) ?? (state.isOther && !becameOf(before) ? 'y' : 't')) === 'y' ||
  /[LSP5hn]/.test(ofList(before));

/** 「对……有困难的2件规范性文件予以废止」: why, whatever its words. */
const hasReason = ({ before, behind }: CountInClause) =>
  /p$/.test(before) && !/[yShn5IRETBN]/.test(before) && /^[pqg]*N[lpi]*R+[pxl]*$/.test(behind);

/** Between what is counted and its count. */
const between = /^[NIRETBpilmxjtoqe"gwbrQ:GWM]*$/;

function documentsAt(
  text: string,
  said: CountInClause,
  state: State,
  sentence: number,
): readonly CountSaid[] {
  const isFewer = isOfFewer(text, said);
  const count = hasReason(said) || isFewer ? { ...said, before: '', words: [] } : said;
  const { number, before, words } = count;
  const { value } = number;
  if (value === undefined || !/^[件份个部项]?$/.test(number.unit)) return [];
  if (isOfElse(count, state) || isBeforeCleaning(text, number)) return [];
  if (!before.includes('N') && !state.isNamed && !hasReason(said)) return [];
  const lead = before.length - ofList(before).length;
  const at = before.slice(lead).search(/[NIRETB]/) + lead;
  if (!between.test(before.slice(Math.max(at, 0)))) return [];
  const acts: readonly DocumentAct[] = isFewer ? ['repealed'] : actsAt(count, state);
  if (acts.length > 1 && value !== 0) return [];
  return acts.map((act) => ({
    from: words[Math.max(at, 0)]?.from ?? number.from,
    to: number.unitTo,
    number: { from: number.from, to: number.to, unitTo: number.unitTo },
    says: value,
    cells: [cellsOfAct[act]],
    ...(act === 'inForce' && isKept(text, count) ? { onTop: [cellsOfAct.issued] } : {}),
    ...(act === 'published' &&
    /^[^eI]*B[^eI]*$/.test(before) &&
    !/新/.test(text.slice(words[0]?.from, number.from))
      ? { or: [cellsOfAct.publishedInAll] }
      : {}),
    sentence,
  }));
}

/**
 * Before the count, or behind it: 「规范性文件2件已废止」; and the part of what was made or published: 「公开文件17件，其中规
 * 范性文件2件」.
 */
function actsAt({ before, behind }: CountInClause, state: State): readonly DocumentAct[] {
  if (madeAndInForce.test(before)) return before.includes('t') ? [] : ['inForce'];
  const acts = actsIn(before);
  if (acts.length > 0) return acts;
  if (/^(?:[lpi]*[IREB]+|[pqg]*N[lpi]*R+)[pxl]*$/.test(behind)) return actsIn(behind);
  if (!before.includes('N')) return [];
  if (state.isIssuing && /^l/.test(before)) return ['issued'];
  return state.isPublishing ? ['published'] : [];
}

/** 「自行制定并有效的1件」 */
const madeAndInForce = /I+p?l+E+p[qg]*N?[ipm]*$/;

const around = '[lotjipxqergvwbGm:"Q]';
const act = '[IRETBN]';
const negated = new RegExp(`^${around}*?(n(?:${around}|${act})*)$`);
const none = new RegExp(`^${around}*?(${act}(?:${around}|${act})*?[lmixp:Q]*(?:z|0|n[rx]*)[x]*)$`);

/** 「历年来未制定过」, 「建镇以来从未制定」 */
const everBefore =
  /^(?:[本我全][镇乡]|本街道|本苏木|本单位|本机关|我办)?(?:自|从)?(?:(?:历年|建[镇乡制街]|成立|设立|设镇|撤乡(?:设|并)镇)以?来|历年|历来|历史上|一直|至今|迄今)?(?:为止)?(?:均|都|也|亦|一直|尚)?(?:从未|从没有?|未曾|未|没有|没|无)$/;
const never = /从未|从没|历年|历来|历史上|一直|至今|迄今|以来/;

/** 「未制发规范性文件」, 「废止均为零」 */
function denialIn(
  text: string,
  { letters, words }: ClauseRead,
  state: State,
  sentence: number,
): CountSaid[] {
  const lead = text.slice(words[0]?.from, words[letters.indexOf('n')]?.to);
  const isEver = everBefore.test(lead) && never.test(lead);
  const read = isEver ? letters.slice(letters.indexOf('n')) : letters;
  const core = (negated.exec(read) ?? none.exec(read))?.[1] ?? '';
  if (!core.includes('N') && !(state.isNamed && /[IRET]/.test(core))) return [];
  if (!letters.includes('t') && state.isOther && !isEver) return [];
  const acts = actsIn(core);
  // Of what never was made none can be in force.
  const named: readonly DocumentAct[] =
    isEver && acts.includes('issued') ? [...new Set([...acts, 'inForce' as const])] : acts;
  // 「本年无规范性文件」 is of those of this year alone.
  const all: readonly DocumentAct[] = letters.includes('t')
    ? ['issued']
    : ['issued', 'repealed', 'inForce'];
  const first = words[letters.length - core.length];
  const last = words[letters.length - 1];
  if (!first || !last) return [];
  return [
    {
      ...{ from: first.from, to: last.to, says: 0, sentence },
      cells: (named.length > 0 ? named : all).map((each) => cellsOfAct[each]),
    },
  ];
}
