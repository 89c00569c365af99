/** What rules of private words say, each of some kinds of them. */
import type { PrivateKind } from '../../../../prose/privacy/private-kinds.ts';
import { privateWords } from '../../../../prose/privacy/private-words.ts';
import type { TextLine } from '../core/text-lines.ts';
import { type LineWords, quotedWords, type WordFindingParts } from '../core/word-finding.ts';

type Said = Pick<WordFindingParts, 'message' | 'advice' | 'level'>;

/** @param say what a rule says of words of a kind, with the words as they may be quoted; nothing where they are no affair of it */
export const sayOfPrivate =
  (say: (kind: PrivateKind, quoted: string, words: LineWords) => Said | undefined) =>
  (line: TextLine): readonly (LineWords & WordFindingParts)[] =>
    privateWords(line.text).flatMap(({ kind, from, to }) => {
      const words = { line, from, to };
      const said = say(kind, quotedWords(words), words);
      return said ? [{ ...words, ...said }] : [];
    });
