/**
 * Private words as they may be quoted: 「张**」, 「139****1234」. Whatever quotes a text outside of its own field asks here
 * first: messages, ids and fingerprints of findings, spans of the command line, reasons.
 */
import type { PrivateKind, PrivateWords } from './private-kinds.ts';
import { privateWords } from './private-words.ts';

/** What of a text may be quoted; a part of private words stands for all of them. */
export function quotable(text: string, from = 0, to = text.length): string {
  let quoted = '';
  let at = from;
  for (const each of privateWords(text)) {
    if (each.to <= from || each.from >= to) continue;
    quoted += text.slice(at, Math.max(at, each.from)) + maskOf(text, each);
    at = each.to;
  }
  return quoted + text.slice(at, Math.max(at, to));
}

/** @param known words that are private by what stands around them elsewhere */
export function maskPrivate(text: string, known: ReadonlyMap<string, string> = none): string {
  let masked = quotable(text);
  for (const [words, mask] of known) {
    masked = masked.split(words).join(mask);
  }
  return masked;
}

const none: ReadonlyMap<string, string> = new Map();

/** The private words of these texts, each with what is quoted for it. */
export function privateWordsOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const each of privateWords(text)) {
      found.set(text.slice(each.from, each.to), maskOf(text, each));
    }
  }
  return found;
}

const maskOf = (text: string, { kind, from, to }: PrivateWords): string =>
  masks[kind](text.slice(from, to));

const maskNumber = (words: string) => {
  const digits = [...words].filter((character) => /[0-9０-９XxＸｘ]/.test(character));
  const shown = digits.length > 8 ? { first: 3, last: 4 } : { first: 0, last: 2 };
  const hidden = digits.length - shown.first - shown.last;
  return (
    digits.slice(0, shown.first).join('') +
    '*'.repeat(hidden) +
    digits.slice(digits.length - shown.last).join('')
  );
};

const maskName = (words: string) => words.charAt(0) + '*'.repeat(words.length - 1);

const masks: Readonly<Record<PrivateKind, (words: string) => string>> = {
  identity: maskNumber,
  card: maskNumber,
  mobile: maskNumber,
  telephone: maskNumber,
  applicantName: maskName,
  staffName: maskName,
  dwelling: (words) => `${words.slice(0, 2)}***`,
  mail: (words) => words.replace(/(.).*[@＠]/, '$1***@'),
};
