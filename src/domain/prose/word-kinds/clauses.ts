/** The words of a line by sentence and clause, as letters with the words they stand for. */
import { keptByLine } from '../known-lines.ts';
import { type LineWordsRead, readWords, type WordRead } from './read-words.ts';

export interface ClauseRead {
  /** Without brackets and what is harmless in them; `?` for brackets that may limit. */
  readonly letters: string;
  /** As many as letters. */
  readonly words: readonly WordRead[];
  /** Behind 「、」: what its list begins with holds for it, too. */
  readonly isListed?: boolean;
}

export interface SentenceRead {
  readonly clauses: readonly ClauseRead[];
  /** It goes on behind 「；」. */
  readonly goesOn: boolean;
}

/** Of a line, with what stands in brackets as clauses of their own. */
export const sentencesOfLine = keptByLine((text, year: number, names: readonly string[]) =>
  sentencesRead(readWords(text, year, names), true),
);

/** @param withBrackets what stands in brackets is a clause of its own, behind the one it stands in */
export function sentencesRead(
  { kinds, words }: LineWordsRead,
  withBrackets = false,
): readonly SentenceRead[] {
  const sentences: SentenceRead[] = [];
  let clauses: Draft[] = [];
  let clause: Draft = { letters: '', words: [] };
  let inner: Draft | undefined;
  const endInner = () => {
    if (!inner) return;
    if (withBrackets) {
      clauses.push(clause, inner);
      clause = { letters: '', words: [] };
    } else if (!/^[yLlt]/.test(inner.letters)) {
      const last = inner.words[inner.words.length - 1];
      if (last) push(clause, '?', last);
    }
    inner = undefined;
  };
  const endClause = () => {
    endInner();
    if (clause.letters) clauses.push(clause);
    clause = { letters: '', words: [] };
  };
  words.forEach((word, index) => {
    const kind = kinds.charAt(index);
    if (kind === '(') inner = { letters: '', words: [] };
    else if (kind === ')') endInner();
    else if (inner) push(inner, kind, word);
    else if (kind === ',') endClause();
    else if (kind === '.' || kind === ';') {
      endClause();
      sentences.push({ clauses, goesOn: kind === ';' });
      clauses = [];
    } else if (kind === 'j' && endsStatement(clause.letters, kinds.charAt(index + 1))) {
      endClause();
      clause.isListed = true;
    } else push(clause, kind, word);
  });
  endClause();
  if (clauses.length > 0) sentences.push({ clauses, goesOn: false });
  return sentences;
}

interface Draft {
  letters: string;
  words: WordRead[];
  isListed?: boolean;
}

function push(draft: Draft, letter: string, word: WordRead) {
  draft.letters += letter;
  draft.words.push(word);
}

/** 「复议0件、诉讼0件」, 「无复议、无诉讼」 are two. */
const endsStatement = (before: string, next: string) =>
  /[0_#z]$/.test(before) || (next === 'n' && /n/.test(before));
