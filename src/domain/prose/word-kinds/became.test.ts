import { describe, expect, test } from 'vitest';
import { becameOf, withoutEarlier } from './became.ts';
import { sentencesOfLine } from './clauses.ts';
import { countsIn } from './counts-in.ts';

test.each(['M', 'lM', 'plM', 'Mi', 'Mip'])('this year has become: %s', (letters) =>
  expect(becameOf(letters)).toBe(true),
);

test.each(['', 'l', 'aM', 'Ma', 'Mia', 'yM'])('it has not: %s', (letters) =>
  expect(becameOf(letters)).toBe(false),
);

describe('without what there was before', () => {
  /** 「number: the words before it」, and a stroke where another count stands before. */
  const counts = (text: string) =>
    sentencesOfLine(text, 2023, []).flatMap(({ clauses }) =>
      clauses.flatMap((clause) =>
        withoutEarlier(text, countsIn(clause)).map(({ number, before, words, isFirst }) => {
          expect(words).toHaveLength(before.length);
          const said = words.map(({ from, to }) => text.slice(from, to)).join('/');
          return `${isFirst ? '' : '| '}${number.value}: ${said}`;
        }),
      ),
    );

  test.each<[string, string[]]>([
    ['行政许可由7件降为5件', ['5: 行政许可/降为']],
    ['行政许可由上年的7件降至5件', ['5: 行政许可/降至']],
    ['行政许可从年初7件减少到5件', ['5: 行政许可/减少到']],
    ['现行有效的行政规范性文件由年初的7件精简为5件', ['5: 现行有效/的/行政规范性文件/精简为']],
    ['许可由7件降为5件、处罚2件', ['5: 许可/降为', '2: 处罚']],
    ['处罚2件、许可由7件降为5件', ['2: 处罚', '5: 许可/降为']],
    // Nothing became of it, or something else did.
    ['行政许可7件降为5件', ['7: 行政许可', '| 5: 降为']],
    ['行政许可由7件、处罚降为5件', ['7: 行政许可/由', '5: 处罚/降为']],
    ['行政许可由7件降低', ['7: 行政许可/由']],
    ['行政许可由7件减少2件', ['7: 行政许可/由', '| 2: 减少']],
    ['行政许可5件', ['5: 行政许可']],
  ])('%s', (text, wanted) => expect(counts(text)).toEqual(wanted));
});
