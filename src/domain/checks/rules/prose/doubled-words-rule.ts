/** Words that stand twice: 「公公开」, 「青禾镇镇人民政府」. */
import { reportRule } from '../../core/rule.ts';
import { keptByLine } from './core/known-lines.ts';
import { textLines, titleLines } from './core/text-lines.ts';
import { contextOf, wordFindings } from './core/word-finding.ts';
import { doubledWords } from './doubled-words.ts';

export const doubled = reportRule({
  id: 'W-TYPO',
  title: '重复的字词',
  level: 'warning',
  basis: { source: '同一个字、词连写两遍，多是录入时的疏漏', evidence: '样' },
  reads: ['text', 'form'],
  pace: 'pause',
  find: (subject, head) =>
    // The name of the office is right as it is.
    [...titleLines(subject.form), ...textLines(subject.text)].flatMap((line) =>
      wordFindings(
        head,
        subject,
        doubledIn(line.text, subject.form.unit.trim()).map(({ from, to, words, kept }) => {
          const around = contextOf({ line, from, to });
          return {
            ...{ line, from, to },
            message: `“${around}”：“${words}”重复，应为“${kept}”`,
            advice: '如果这里确实要写两遍，可以不改。',
            replacement: { label: `改为“${kept}”`, value: kept },
            text: around,
          };
        }),
      ),
    ),
});

const doubledIn = keptByLine((text, unit: string) => doubledWords(text, [unit].filter(Boolean)));
