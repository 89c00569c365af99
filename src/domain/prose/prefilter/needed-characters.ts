/**
 * What a text must hold for an expression to match in it, by the expression's own source: sets of characters, of each of
 * which one stands in every match. So a line that lacks them need not be searched (docs/decisions/031), and what is
 * needed cannot differ from what is looked for.
 */

/** Each a set: one of its characters has to be there. None where nothing can be told. */
export type Needed = readonly string[];

/** More sets than these seldom tell more. */
const mostSets = 3;
/** A larger set stands in every line. */
const mostCharacters = 80;

/** @param expression of this program: no property escapes; what is not understood needs nothing */
export function neededCharacters({ source, flags }: RegExp): Needed {
  if (/[uv]/.test(flags)) return [];
  const found = createReader(source, flags.includes('i')).alternatives();
  return [...found].sort((a, b) => costOf(a) - costOf(b)).slice(0, mostSets);
}

/** These stand in most lines of a report; it matters for what is chosen and not for whether that is right. */
const common = new Set(
  '的一是在有和及与对等为中了我政府信息公开申请工作人民县镇乡年月日件条全本度办理发布，。、；：（）《》“”0123456789',
);

const costOf = (set: string) => {
  let cost = 0;
  for (const character of set) cost += common.has(character) ? 12 : 1;
  return cost;
};

const nothing: Needed = [];
const longestName = 40;
const digits = '0123456789';

function createReader(source: string, isOfAnyCase: boolean) {
  let at = 0;

  const isNext = (words: string) => source.startsWith(words, at);
  const take = (words: string) => {
    const found = isNext(words);
    if (found) at += words.length;
    return found;
  };

  /** Of several branches the best set of each, together. */
  const alternatives = (): Needed => {
    const branches = [sequence()];
    while (take('|')) branches.push(sequence());
    const [first = nothing] = branches;
    if (branches.length === 1) return first;
    let all = '';
    for (const branch of branches) {
      const [best] = [...branch].sort((a, b) => costOf(a) - costOf(b));
      if (best === undefined) return nothing;
      all += best;
    }
    return setOf(all);
  };

  const sequence = (): Needed => {
    const sets: string[] = [];
    while (at < source.length && !isNext('|') && !isNext(')')) {
      const found = part();
      if (isNeeded()) sets.push(...found);
    }
    return sets;
  };

  /** Takes a quantifier where one stands; whether what is before it has to stand at least once. */
  const isNeeded = (): boolean => {
    const quantifier = /^(?:[*?+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at));
    if (!quantifier) return true;
    const [words, least] = quantifier;
    at += words.length;
    return least === undefined ? words.startsWith('+') : Number(least) > 0;
  };

  const part = (): Needed => {
    const opening = /^\((?:\?(?:<?[=!]|:|<[^>]+>))?/.exec(source.slice(at, at + longestName))?.[0];
    if (opening !== undefined) return group(opening);
    if (take('[')) return setOf(classCharacters());
    if (take('^') || take('$') || take('.')) return nothing;
    if (take('\\')) return setOf(escaped());
    at += 1;
    return setOf(source.charAt(at - 1));
  };

  /** What stands around a match is in the text, too; what must not stand there tells nothing. */
  const group = (opening: string): Needed => {
    at += opening.length;
    const found = alternatives();
    take(')');
    return opening.endsWith('!') ? nothing : found;
  };

  /** Undefined for a class that is too large to be listed. */
  const classCharacters = (): string | undefined => {
    let isListed = !take('^');
    let all = '';
    while (at < source.length && !take(']')) {
      const from = classMember();
      const isRange = isNext('-') && source.charAt(at + 1) !== ']';
      if (isRange) at += 1;
      const to = isRange ? classMember() : from;
      const listed = rangeOf(from, to);
      if (listed === undefined) isListed = false;
      else all += listed;
    }
    return isListed ? all : undefined;
  };

  const classMember = (): string | undefined => {
    if (take('\\')) return isNext('b') ? undefinedAfter(1) : escaped();
    at += 1;
    return source.charAt(at - 1);
  };

  const undefinedAfter = (length: number): undefined => {
    at += length;
    return undefined;
  };

  /** Behind the backslash; undefined for what cannot be listed, and for what stands for no character. */
  const escaped = (): string | undefined => {
    const code = /^(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/.exec(source.slice(at));
    if (code) {
      at += code[0].length;
      return String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '', 16));
    }
    const letter = source.charAt(at);
    at += 1;
    if (letter === 'd') return digits;
    if (letter === 'k') {
      at = source.indexOf('>', at) + 1;
      return undefined;
    }
    if (letter === 'c') return undefinedAfter(1);
    if (/[0-9]/.test(letter)) {
      at += /^[0-9]*/.exec(source.slice(at))?.[0].length ?? 0;
      return undefined;
    }
    return /[A-Za-z]/.test(letter) ? undefined : letter;
  };

  const setOf = (characters: string | undefined): Needed => {
    if (!characters) return nothing;
    const all = new Set(isOfAnyCase ? bothCases(characters) : characters.split(''));
    // Beyond ASCII a letter may have more than two forms.
    if (isOfAnyCase && [...all].some(isOtherLetter)) return nothing;
    return all.size > mostCharacters ? nothing : [[...all].join('')];
  };

  return { alternatives };
}

const isOtherLetter = (each: string) =>
  each > '\u007f' && each.toLowerCase() !== each.toUpperCase();

const bothCases = (characters: string): string[] =>
  characters
    .split('')
    .flatMap((each) => [each, ...each.toLowerCase().split(''), ...each.toUpperCase().split('')]);

function rangeOf(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  // 「\d」 is a set of its own, and no end of a range.
  if (from === to) return from;
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (from.length > 1 || to.length > 1 || last - first >= mostCharacters) return undefined;
  let all = '';
  for (let code = first; code <= last; code += 1) all += String.fromCharCode(code);
  return all;
}
