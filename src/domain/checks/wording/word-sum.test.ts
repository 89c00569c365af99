import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellKey } from '../../edition/cell-address.ts';
import type { Sum, Term } from '../../sums/equations.ts';
import { saySides, saySum } from './word-sum.ts';

/** The figures of one side, by the names of its summands. */
type Side = readonly (readonly [name: string, figure: number])[];

function sumOf(left: Side, right: Side): { sum: Sum; figureAt: (term: Term) => number } {
  const figures = new Map<CellKey, number>();
  const terms = (side: Side, row: string) =>
    side.map(([name, figure], index): Term => {
      const key: CellKey = `table3/${row}-${index}/natural`;
      figures.set(key, figure);
      return { key, name };
    });
  const sum: Sum = {
    place: '表三“自然人”列',
    left: terms(left, 'left'),
    right: terms(right, 'right'),
    total: 'table3/3-7/natural',
  };
  return { sum, figureAt: ({ key }) => figures.get(key) as number };
}

function sides(left: Side, right: Side): string {
  const { sum, figureAt } = sumOf(left, right);
  return saySides(sum, figureAt);
}

const total: Side = [['（七）总计', 20]];

describe('a broken sum in words', () => {
  test('says where, both sides with their figures, and the difference', () => {
    const { sum, figureAt } = sumOf(
      [
        ['一', 21],
        ['二', 0],
      ],
      [
        ['三（七）', 20],
        ['四', 0],
      ],
    );
    expect(saySum(sum, figureAt)).toBe(
      '表三“自然人”列：一 21 ＋ 二 0 ＝ 21，三（七）20 ＋ 四 0 ＝ 20，相差 1',
    );
  });

  test.each<[string, Side, string]>([
    ['one alone is said without a sum', [['自然人', 3]], '自然人 3'],
    [
      'two are said in full',
      [
        ['一', 0],
        ['二', 0],
      ],
      '一 0 ＋ 二 0 ＝ 0',
    ],
    [
      'of more those that are 0 are left out',
      [
        ['甲', 3],
        ['乙', 0],
        ['丙', 4],
      ],
      '甲 3 ＋ 丙 4 ＝ 7',
    ],
    [
      'one that is left is said to be so',
      [
        ['甲', 0],
        ['乙', 5],
        ['丙', 0],
      ],
      '乙 5（其余为 0）',
    ],
    [
      'none that is left as well',
      [
        ['甲', 0],
        ['乙', 0],
        ['丙', 0],
      ],
      '各项都是 0',
    ],
    [
      'six are named',
      [1, 2, 3, 4, 5, 6].map((each) => [`第${each}`, each] as const),
      '第1 1 ＋ 第2 2 ＋ 第3 3 ＋ 第4 4 ＋ 第5 5 ＋ 第6 6 ＝ 21',
    ],
    [
      'seven are not',
      [1, 2, 3, 4, 5, 6, 7].map((each) => [`第${each}`, each] as const),
      '各项之和 28',
    ],
    [
      'those of one name are one',
      [
        ['（一）', 1],
        ['（三）', 2],
        ['（三）', 3],
        ['（四）', 4],
      ],
      '（一）1 ＋ （三）5 ＋ （四）4 ＝ 10',
    ],
    [
      'those of one name alone are one alone',
      [
        ['（三）', 2],
        ['（三）', 3],
      ],
      '（三）5',
    ],
    ['of nothing nothing is said', [], ''],
  ])('%s', (_, side, words) => {
    const sum = side.reduce((all, [, figure]) => all + figure, 0);
    expect(sides(side, total)).toBe(`${words}，（七）总计 20，相差 ${Math.abs(sum - 20)}`);
    expect(sides(total, side)).toBe(`（七）总计 20，${words}，相差 ${Math.abs(sum - 20)}`);
  });

  test('names as many figures as add up to what it says', () => {
    const anySide = fc.array(fc.nat(30), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(anySide, fc.nat(99), (figures, last) => {
        const words = sides(
          figures.map((figure, index) => [`第${'甲乙丙丁戊己庚辛壬'.charAt(index)}`, figure]),
          [['总计', last]],
        );
        const whole = figures.reduce((a, b) => a + b, 0);
        expect(words.endsWith(`，总计 ${last}，相差 ${Math.abs(whole - last)}`)).toBe(true);
        const [said = ''] = words.split('，');
        const named = [...said.matchAll(/第. (\d+)/g)].reduce(
          (all, [, each]) => all + Number(each),
          0,
        );
        expect(said.startsWith('各项') || named === whole).toBe(true);
        if (figures.length > 2) expect(said).not.toMatch(/第. 0/);
      }),
    );
  });
});
