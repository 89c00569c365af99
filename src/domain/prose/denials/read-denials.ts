/**
 * Total denials of applications, reviews and lawsuits: 「未收到政府信息公开申请」, 「复议、诉讼均为零」. Each word of the clause
 * is a known one that leaves the statement as it is, or nothing is said: a channel, a cause, a kind of applicant would
 * limit what is denied.
 */
import { stands } from '../prefilter/matches.ts';
import { type ClauseRead, type SentenceRead, sentencesRead } from '../word-kinds/clauses.ts';
import { type LineWordsRead, readWords } from '../word-kinds/read-words.ts';
import { isLimitedBy, isLimitedByOthers } from './limits.ts';
import { type DeniedThing, mayBeOfGranted, thingsOf } from './things.ts';

export interface Denial {
  /** Offsets in the line. */
  readonly from: number;
  readonly to: number;
  readonly things: readonly DeniedThing[];
  /** 没有申请需要办理: neither new ones nor those of the year before. */
  readonly isOfCarriedToo: boolean;
  /** 「依申请公开信息0条」: may say as well that none was granted. */
  readonly mayBeOfGranted: boolean;
  /** It names the disclosure of information, or has no other name than that for an application. */
  readonly isNamed: boolean;
  /** Where the 0 stands, if it is written as a number. */
  readonly number?: { readonly from: number; readonly to: number; readonly unitTo: number };
}

const mayHoldOne = /申请|收件|受理量|复议|诉|官司|法庭|法院|公堂|行政争议/;

export function readDenials(
  text: string,
  year: number,
  names: readonly string[],
): readonly Denial[] {
  if (!stands(text, mayHoldOne)) return [];
  return sentencesRead(withRuns(text, readWords(text, year, names))).flatMap((sentence) =>
    sentence.clauses.flatMap(
      (clause, index) =>
        denialIn(
          text,
          sentence,
          index,
          withTopic(behindHeading(text, clause), sentence.clauses[index - 1]),
        ) ?? [],
    ),
  );
}

/** 「连续三年未收到」: this year, too. 行政争议, where it is denied, is both 复议 and 诉讼. */
const withRuns = (text: string, { kinds, words }: LineWordsRead): LineWordsRead => ({
  words,
  kinds: words
    .map(({ from }, at) => {
      if (text.startsWith('连续', from)) return 'l';
      return text.startsWith('行政争议', from) ? 'K' : kinds.charAt(at);
    })
    .join(''),
});

function denialIn(
  text: string,
  sentence: SentenceRead,
  index: number,
  clause: ClauseRead,
): Denial | undefined {
  const core = coreOf(clause);
  if (!core) return undefined;
  const { from, to, letters, isZero } = core;
  const words = clause.words.slice(from, to);
  const [first] = words;
  const last = words[words.length - 1];
  if (!first || !last) return undefined;
  const said = (at: number) => {
    const word = words[at];
    return word ? text.slice(word.from, word.to) : '';
  };
  const things = thingsOf({ letters, said, isZero });
  if (things.length === 0) return undefined;
  const isNamed = /[gc]/.test(letters) || words.some((_, at) => /公开|信息/.test(said(at)));
  if (isLimitedBy(text.slice(first.from, last.to))) return undefined;
  if (isLimitedByOthers(text, sentence, index, isNamed, things)) return undefined;
  const number = words.find((word, at) => letters.charAt(at) === '0' && word.number)?.number;
  return {
    ...{ from: first.from, to: last.to, things },
    isOfCarriedToo: letters.includes('d'),
    mayBeOfGranted: isZero && mayBeOfGranted({ letters, said, isZero }),
    isNamed,
    ...(number ? { number: { from: number.from, to: number.to, unitTo: number.unitTo } } : {}),
  };
}

/** 「存在的主要问题：一是没有收到申请」: the heading limits nothing. */
function behindHeading(text: string, clause: ClauseRead): ClauseRead {
  const { letters, words } = clause;
  const at = letters.indexOf(':');
  if (!heading.test(text.slice(words[0]?.from, words[at]?.to))) return clause;
  return { ...clause, letters: letters.slice(at + 1), words: words.slice(at + 1) };
}
const heading = /(?:问题|不足|短板|困难)(?:主要)?(?:是|有|如下|在于|表现为)?[：:]$/;

/** 「行政复议，0件」: what stands alone before it is what it is said of. */
function withTopic(clause: ClauseRead, before: ClauseRead | undefined): ClauseRead {
  if (!before || !saysNone.test(clause.letters) || !namesOnly.test(before.letters)) return clause;
  return {
    letters: `${before.letters}:${clause.letters}`,
    // The colon is no word of the line: any one stands for it.
    words: [...before.words, ...clause.words.slice(0, 1), ...clause.words],
  };
}

const thing = '[aksKDA]';
const around = '[orwqvgtcCpelxbujhHfimdQ]';
const lead = `(?:[lotjip:]|(?:${thing}|g)(?:${thing}|[gjpx])*[lxmG]*[:l])*(?:[wg](?=n[vb])|C?c(?=n))?`;
/** Behind the last of the things: 「的情况」, 「发生」, 「公开政府信息」. */
const tail = '(?:[gmdbrlitvqx]|p(?=[xdapw]|$)|w$)*';
/** 未…, 无…: the thing stands behind it. */
const negated = new RegExp(
  `^${lead}(n(?:${around}|_)*${thing}(?:(?:${around}|${thing})*${thing})?${tail})$`,
);
/** 「行政复议方面：未发生」, 「申请均未收到」, 「申请为零」, 「申请一件也没有」 */
const predicate = '[lmixpqt:Q]*(?:z|0|n_|n[rbx]*|_l*n[rx]*)[xp]*';
const none = new RegExp(
  `^[lotjip:]*(_?(?:${around}|${thing}|[:FG])*${thing}(?:${around}|${thing}|[:FG])*?${predicate})$`,
);
/** 「收到0件申请」, 「0起复议」 */
const noneFirst = new RegExp(`^${lead}((?:${around})*[0z][pgq]*${thing}${tail})$`);
/** 「零申请、零复议、零诉讼」 */
const oneWord = new RegExp(`^(?:[lotjip:agmxir]|${thing})*?((?:[ZY]j?)*[ZY])[xp]*$`);
const saysNone = new RegExp(`^[lti]*r?${predicate}$`);
const namesOnly = new RegExp(`^(?:${around}|${thing})*${thing}(?:${around}|${thing})*$`);
/** 「由上年的1件变为零」 */
const fromEarlier = /[uly]*y[px]*[01#_]x*(?:M|(?=z))/;
/** 「未收到也未办理」 */
const twice = /(?<=nr)[lj]*n[rGF]/;

/** 「引发复议诉讼和举报投诉」: complaints that are denied with them. */
const beside = /(?<=[ksKDA])j[L5]+(?:j[L5]+)*/;

/** 「未发生收费、复议、诉讼」, 「没有发生……提起申诉、复议或诉讼的情况」 */
const besideBefore = /(?<=n[bvrgtxwuop]{0,12})L(?=j[gb]*[ksKDA])/;

/** As many letters that change nothing. */
const blank = (letters: string, pattern: RegExp, letter: string) =>
  letters.replace(pattern, (found) => letter.repeat(found.length));

interface Core {
  readonly from: number;
  readonly to: number;
  readonly letters: string;
  readonly isZero: boolean;
}

function coreOf({ letters }: ClauseRead): Core | undefined {
  // What was is taken out, so that what became of it is read.
  const withOthers = blank(blank(letters, beside, 'x'), besideBefore, 'x');
  const plain = blank(blank(withOthers, fromEarlier, 'i'), twice, 'r');
  const is = negated.exec(plain);
  const isNone = is ?? none.exec(plain) ?? noneFirst.exec(plain) ?? oneWord.exec(plain);
  if (!isNone) return undefined;
  const to = isNone[0].length;
  const core = isNone[1] ?? '';
  // 「没有申请的群众」 is half a sentence; 「未接待过申请公开的人员」 denies them.
  if (core.endsWith('pw') && !core.includes('r')) return undefined;
  return { from: to - core.length, to, letters: core, isZero: is === null };
}
