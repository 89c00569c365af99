import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsNeeded } from './line-characters.ts';
import { neededCharacters } from './needed-characters.ts';

describe('what an expression needs', () => {
  test.each<[RegExp, readonly string[]]>([
    [/系统/, ['系统', '系', '统']],
    [/台帐|帐号|其它/, ['台帐 帐号 其它']],
    [/复议|诉讼?/, ['复议 诉']],
    [/级年(?:度|内)?[县区]/, ['级年', '级', '年']],
    [/密级(?:机密|绝密)/, ['密级', '机密 绝密', '密']],
    [/(?<=密)甲/, ['密', '甲']],
    [/(?:甲|乙){2}(?:丙)*丁+?/, ['丁', '甲 乙']],
    [/[〔［]甲/, ['〔甲 ［甲', '甲', '〔 ［']],
    [/甲+乙?丙/, ['甲', '丙']],
    [/甲{2}乙/, ['甲乙', '甲', '乙']],
    [/[①-③]/, ['① ② ③']],
    [/\u7532\x41/, ['甲A', '甲', 'A']],
    [/a{0,2}b{2,}/i, ['b B']],
    [/(?<名>子)\k<名>\(/, ['子', '(']],
  ])('%s', (expression, wanted) =>
    expect(neededCharacters(expression).map((set) => set.join(' '))).toEqual(wanted),
  );

  test.each([
    /(?!系统)/,
    /(?<!系统)/,
    /系?/,
    /(?:系统)*/,
    /系|/,
    /系|\d?/,
    /[^系]/,
    /./,
    /\S\s\w\W\D/,
    /^$\b/,
    /(?=)/,
    /系/u,
    /é/i,
  ])('nothing that can be told: %s', (expression) =>
    expect(neededCharacters(expression)).toEqual([]),
  );
});

const letter = fc.constantFrom(...'甲乙丙丁政府0a');
const atom = fc.oneof(
  letter,
  fc.constantFrom('.', '\\d', '\\S', '[甲乙]', '[^丙]', '[0-9a]', '[a-c]', '[\\d丁]', '\\u7532'),
  fc.constantFrom('^', '$', '\\b', '\\1', '(?=丁)', '(?!丁)', '(?<=政)', '(?<!政)'),
);
const { source } = fc.letrec<{ source: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    atom,
    fc
      .tuple(fc.constantFrom('(', '(?:', '(?=', '(?!', '(?<=', '(?<!'), tie('source'))
      .map(([open, inner]) => `${open}${inner})`),
    fc
      .tuple(
        fc.oneof(
          letter,
          tie('source').map((inner) => `(?:${inner})`),
        ),
        fc.constantFrom('*', '?', '+', '+?', '{0,2}', '{1,}', '{2}', '??'),
      )
      .map(([inner, times]) => inner + times),
  ),
  source: fc
    .array(fc.array(tie('part'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((branches) => branches.map((parts) => parts.join('')).join('|')),
}));
const text = fc.array(letter, { maxLength: 12 }).map((all) => all.join(''));

test('where an expression matches, what it needs is there', () => {
  let drawn = 0;
  let matched = 0;
  let passedOver = 0;
  fc.assert(
    fc.property(source, text, fc.constantFrom('', 'i'), (from, line, flags) => {
      drawn += 1;
      const expression = new RegExp(from, flags);
      const isThere = holdsNeeded(line, expression);
      if (expression.test(line)) {
        matched += 1;
        expect(isThere).toBe(true);
      }
      if (!isThere) passedOver += 1;
    }),
    { numRuns: 5000 },
  );
  // It can fail both ways: many match, and many lines are passed over.
  // Where mutants are run, few cases are drawn.
  const fewest = drawn < 5000 ? drawn / 20 : 500;
  expect(matched).toBeGreaterThan(fewest);
  expect(passedOver).toBeGreaterThan(fewest);
});
