/** Lists made by lot: of those that add up nothing is said, however they are nested; one that does not is found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedIn } from './counted.ts';
import { wrongLists } from './find-lists.ts';
import { totalsIn, wrongTotals } from './find-totals.ts';

const wrong = (text: string) => {
  const counted = countedIn(text);
  const totals = totalsIn(text, counted);
  const inTotals = new Set(totals.map(({ whole }) => whole));
  return [
    ...wrongLists(text, counted, (one) => inTotals.has(one)),
    ...wrongTotals(text, counted, totals),
  ].filter(({ isShort }) => !isShort);
};

const names = ['网站', '公众号', '公开栏', '展板', '手册'];
const kinds = ['政策类', '动态类', '通知类', '其他类'];
const figure = fc.integer({ min: 2, max: 400 });
const unit = fc.constantFrom('条', '件', '篇', '份');
const lead = fc.constantFrom('：', '，其中：', '，其中', '，分别为', '，具体为');

interface Part {
  readonly figure: number;
  /** Its own parts, which add up to it. */
  readonly inner: readonly number[];
}

/** A figure in two or three parts. */
const innerOf = (whole: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: whole - 1 }), fc.boolean())
    .map(([one, isNested]) => (isNested ? [one, whole - one] : []));
const part: fc.Arbitrary<Part> = figure.chain((one) =>
  innerOf(one).map((inner) => ({ figure: one, inner })),
);
const parts = fc.array(part, { minLength: 2, maxLength: names.length });

/** How a part is said with its own parts. */
const nesting = fc.constantFrom(
  (inner: string) => `（${inner}）`,
  (inner: string) => `（其中${inner}）`,
  (inner: string) => `，含${inner}`,
  (inner: string) => `，包括${inner}`,
);

const listed = (figures: readonly number[], counter: string, of: readonly string[]) =>
  figures.map((one, at) => `${of[at]}${one}${counter}`).join('、');

describe('lists', () => {
  test('that add up are right, whatever their parts are parted into', () => {
    fc.assert(
      fc.property(parts, unit, lead, nesting, (list, counter, before, nested) => {
        const whole = list.reduce((sum, one) => sum + one.figure, 0);
        const said = list.map(
          ({ figure: one, inner }, at) =>
            `${names[at]}${one}${counter}${inner.length > 0 ? nested(listed(inner, counter, kinds)) : ''}`,
        );
        const text = `全年公开${whole}${counter}${before}${said.join('；')}。`;
        expect(wrong(text).map(({ sum }) => `${text} ${sum}`)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('that go on with what is counted otherwise may have the rest there', () => {
    fc.assert(
      fc.property(parts, figure, lead, (list, rest, before) => {
        const whole = list.reduce((sum, one) => sum + one.figure, rest);
        const said = list.map(({ figure: one }, at) => `${names[at]}${one}条`).join('，');
        const text = `全年公开${whole}条${before}${said}，村务公开栏${rest}期。`;
        expect(wrong(text).map(({ sum }) => `${text} ${sum}`)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('that do not add up are found, and say their sum', () => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 2, maxLength: names.length }),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        unit,
        (list, off, isMore, counter) => {
          const sum = list.reduce((all, one) => all + one, 0);
          const text = `全年公开${isMore ? sum + off : Math.max(sum - off, Math.ceil(sum / 2))}${counter}：${listed(list, counter, names)}。`;
          expect(wrong(text).map((one) => one.sum)).toEqual([sum]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
