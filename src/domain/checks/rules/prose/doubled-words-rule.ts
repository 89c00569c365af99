/** Words that stand twice, 「公公开」, 「青禾镇镇人民政府」, 「可通过可以通过」, or are written wrongly: 「台帐」. */
import { keptByLine } from '../../../prose/known-lines.ts';
import { lineRule } from './core/line-rule.ts';
import { allLines } from './core/text-lines.ts';
import { contextOf, quotedWords } from './core/word-finding.ts';
import { doubledWords } from './doubled-words.ts';
import { repeatedClauses } from './wording/repeated-clauses.ts';
import { repeatedPhrases } from './wording/repeated-phrases.ts';
import { wrongWords } from './wording/wrong-words.ts';

export const doubled = lineRule({
  id: 'W-TYPO',
  title: '重复和写错的字词',
  level: 'warning',
  basis: {
    source:
      '同一个字、词、短语连写两遍，截止与截至、台帐与台账、其它与其他等混用，多是录入时的疏漏',
    evidence: '样',
  },
  reads: ['text', 'form'],
  lines: allLines,
  known: ({ form }) => ({ unit: form.unit.trim() }),
  find: (line, { unit }) =>
    // The name of the office is right as it is.
    typosIn(line.text, unit).map(({ from, to, kept, isTwice }) => {
      const around = contextOf({ line, from, to });
      const words = quotedWords({ line, from, to });
      return {
        ...{ line, from, to },
        message: `“${around}”：“${words}”${isTwice ? '重复，' : ''}应为“${kept}”`,
        advice: isTwice ? '如果这里确实要写两遍，可以不改。' : '如果是原文如此的名称，可以不改。',
        replacement: { label: `改为“${kept}”`, value: kept },
        text: around,
      };
    }),
});

interface Typo {
  readonly from: number;
  readonly to: number;
  readonly kept: string;
  readonly isTwice: boolean;
}

const typosIn = keptByLine(readTypos);

/** @param unit whose name is right as it is; may be empty */
export function readTypos(text: string, unit: string): readonly Typo[] {
  const found: Typo[] = [];
  const add = (typo: Typo) => {
    if (found.every(({ from, to }) => typo.to <= from || typo.from >= to)) found.push(typo);
  };
  for (const each of doubledWords(text, [unit].filter(Boolean))) add({ ...each, isTwice: true });
  for (const each of repeatedClauses(text)) add({ ...each, isTwice: true });
  for (const each of repeatedPhrases(text)) add({ ...each, isTwice: true });
  for (const { right, ...each } of wrongWords(text)) add({ ...each, kept: right, isTwice: false });
  return found.sort((a, b) => a.from - b.from);
}
