/**
 * What a text must hold for an expression to match in it, by the expression's own source: sets of characters and of pairs of
 * them side by side, of each of which one stands in every match. So a line that lacks them need not be searched (docs/decisions/031), and what is
 * needed cannot differ from what is looked for.
 */

/** Each a set of one or two characters: one has to be there; what tells most stands first. None where nothing can be told. */
export type Needed = readonly (readonly string[])[];

/** More sets than these seldom tell more. */
const mostSets = 3;
/** A larger set stands in every line. */
const mostCharacters = 80;
const mostGrams = 160;

/** @param expression of this program: no property escapes; what is not understood needs nothing */
export function neededCharacters({ source, flags }: RegExp): Needed {
  if (/[uv]/.test(flags)) return [];
  return createReader(source, flags.includes('i'))
    .alternatives()
    .map(({ grams }) => grams);
}

/** These stand in most lines of a report; it matters for what is chosen and not for whether that is right. */
const common = new Set(
  '的一是在有和及与对等为中了我政府信息公开申请工作人民县镇乡年月日件条全本度办理发布，。、；：（）《》“”0123456789',
);

interface GramSet {
  readonly grams: readonly string[];
  /** How much it lets through. */
  readonly cost: number;
}

/** The cheapest first. */
type Sets = readonly GramSet[];
const nothing: Sets = [];
const digits = '0123456789';

function costOf(grams: readonly string[]): number {
  let cost = 0;
  for (const gram of grams) {
    const isCommon = common.has(gram.charAt(0));
    if (gram.length === 1) cost += isCommon ? 12 : 1;
    else cost += isCommon && common.has(gram.charAt(1)) ? 2 : 0.25;
  }
  return cost;
}

const setOf = (grams: readonly string[]): Sets =>
  grams.length > mostGrams ? nothing : [{ grams, cost: costOf(grams) }];

/** What stands side by side where these two do. */
function pairsOf(
  before: readonly string[] | undefined,
  behind: readonly string[] | undefined,
): Sets {
  if (!before || !behind || before.length * behind.length > mostCharacters) return nothing;
  return setOf(before.flatMap((first) => behind.map((second) => first + second)));
}

/** As sets are found from left to right; of equal cost the first is kept. */
function keep(sets: GramSet[], more: Sets): void {
  for (const each of more) {
    let at = sets.length;
    while (at > 0 && (sets[at - 1] as GramSet).cost > each.cost) at -= 1;
    sets.splice(at, 0, each);
    if (sets.length > mostSets) sets.pop();
  }
}

const opening = /\((?:\?(?:<?[=!]|:|<[^>]+>))?/y;
const quantifier = /(?:[*?+]|\{(\d+)(?:,\d*)?\})\??/y;
const code = /u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})/y;
const figures = /[0-9]+/y;

/** By characters: an expression is asked only where a group, a quantifier or an escape stands. */
function createReader(source: string, isOfAnyCase: boolean) {
  let at = 0;

  const matchHere = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at;
    const found = form.exec(source);
    if (found) at += found[0].length;
    return found;
  };

  /** Of several branches the best set of each, together. */
  const alternatives = (): Sets => {
    const first = sequence();
    if (source.charAt(at) !== '|') return first;
    let all = first[0]?.grams;
    while (source.charAt(at) === '|') {
      at += 1;
      const best = sequence()[0]?.grams;
      all = all && best && [...all, ...best];
    }
    return all ? setOf(all) : nothing;
  };

  const sequence = (): Sets => {
    const sets: GramSet[] = [];
    let before: readonly string[] | undefined;
    while (at < source.length) {
      const next = source.charAt(at);
      if (next === '|' || next === ')') break;
      const found = part(next);
      const isThere = isNeeded();
      if (isThere) keep(sets, found);
      // One character; of a group it is not told which stands first.
      const own = next === '(' || !isThere ? undefined : found[0]?.grams;
      keep(sets, pairsOf(before, own));
      before = own;
    }
    return sets;
  };

  /** Takes a quantifier where one stands; whether what is before it has to stand at least once. */
  const isNeeded = (): boolean => {
    const next = source.charAt(at);
    if (next !== '*' && next !== '?' && next !== '+' && next !== '{') return true;
    const found = matchHere(quantifier);
    if (!found) return true;
    return found[1] === undefined ? next === '+' : Number(found[1]) > 0;
  };

  const part = (next: string): Sets => {
    if (next === '(') return group();
    at += 1;
    switch (next) {
      case '[':
        return setsOf(classCharacters());
      case '^':
      case '$':
      case '.':
        return nothing;
      case '\\':
        return setsOf(escaped());
      default:
        return setsOf(next);
    }
  };

  /** What stands around a match is in the text, too; what must not stand there tells nothing. */
  const group = (): Sets => {
    const [words] = matchHere(opening) as RegExpExecArray;
    const found = alternatives();
    at += 1;
    return words.endsWith('!') ? nothing : found;
  };

  /** Undefined for a class that is too large to be listed. */
  const classCharacters = (): string | undefined => {
    let all: string | undefined = source.charAt(at) === '^' ? undefined : '';
    while (source.charAt(at) !== ']') {
      const listed = rangeOrMember();
      all = all === undefined || listed === undefined ? undefined : all + listed;
    }
    at += 1;
    return all;
  };

  const rangeOrMember = (): string | undefined => {
    const from = classMember();
    if (source.charAt(at) !== '-' || source.charAt(at + 1) === ']') return from;
    at += 1;
    return rangeOf(from, classMember());
  };

  const classMember = (): string | undefined => {
    const member = source.charAt(at);
    at += 1;
    return member === '\\' ? escaped() : member;
  };

  /** Behind the backslash; undefined for what cannot be listed, and for what stands for no character. */
  const escaped = (): string | undefined => {
    const found = matchHere(code);
    if (found) return String.fromCharCode(Number.parseInt((found[1] ?? found[2]) as string, 16));
    if (matchHere(figures)) return undefined;
    const letter = source.charAt(at);
    at += 1;
    if (letter === 'd') return digits;
    if (letter === 'k') at = source.indexOf('>', at) + 1;
    if (letter === 'c') at += 1;
    return /[A-Za-z]/.test(letter) ? undefined : letter;
  };

  const setsOf = (characters: string | undefined): Sets => {
    if (!characters) return nothing;
    const all = new Set(isOfAnyCase ? bothCases(characters) : characters.split(''));
    // Beyond ASCII a letter may have more than two forms.
    const isUnsure = isOfAnyCase && [...all].some(isOtherLetter);
    return isUnsure || all.size > mostCharacters ? nothing : setOf([...all]);
  };

  return { alternatives };
}

const isOtherLetter = (each: string) =>
  each > '\u007f' && each.toLowerCase() !== each.toUpperCase();

const bothCases = (characters: string): string[] =>
  characters.split('').flatMap((each) => [each, each.toLowerCase(), each.toUpperCase()]);

function rangeOf(from: string | undefined, to: string | undefined): string | undefined {
  // 「\d」 is a set of its own, and no end of a range.
  if (from?.length !== 1 || to?.length !== 1) return undefined;
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (last - first >= mostCharacters) return undefined;
  let all = '';
  for (let each = first; each <= last; each += 1) all += String.fromCharCode(each);
  return all;
}
