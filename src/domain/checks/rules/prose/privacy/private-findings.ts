/** Findings of private words, for the rules that are each of some kinds of them. */
import type { PrivateKind } from '../../../../prose/privacy/private-kinds.ts';
import { privateWords } from '../../../../prose/privacy/private-words.ts';
import type { Finding } from '../../../core/finding.ts';
import type { RuleHead, Subject } from '../../../core/rule.ts';
import { allLines } from '../core/text-lines.ts';
import {
  type LineWords,
  quotedWords,
  type WordFindingParts,
  wordFindings,
} from '../core/word-finding.ts';

type Said = Pick<WordFindingParts, 'message' | 'advice' | 'level'>;

/** @param say what a rule says of words of a kind, with the words as they may be quoted; nothing where they are no affair of it */
export const privateFindings = (
  head: RuleHead,
  subject: Subject<'text' | 'form'>,
  say: (kind: PrivateKind, quoted: string, words: LineWords) => Said | undefined,
): Finding[] =>
  allLines(subject).flatMap((line) =>
    wordFindings(
      head,
      subject,
      privateWords(line.text).flatMap(({ kind, from, to }) => {
        const words = { line, from, to };
        const said = say(kind, quotedWords(words), words);
        return said ? [{ ...words, ...said }] : [];
      }),
    ),
  );
