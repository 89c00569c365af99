import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  markedWords,
  reportOfExample,
  saidBy,
} from '../../../../../testkit/domain/report-of-example.ts';
import { textOf } from '../../../../report/text.ts';
import { applyRepair } from '../../../repairs/repairs.ts';
import { listNumbers, readListNumbers } from './list-numbers.ts';
import { numberFaults } from './numbering.ts';

describe('numbers of lists', () => {
  const numbers = (text: string) =>
    listNumbers(text).map(
      ({ kind, value, from, to, isAtStart }) =>
        `${kind} ${value} ${text.slice(from, to)}${isAtStart ? '' : ' within'}`,
    );

  test.each([
    ['一、总体', ['一、 1 一、']],
    ['（一）公开', ['（一） 1 （一）']],
    ['(十二) 公开', ['（一） 12 (十二)']],
    ['㈢公开', ['（一） 3 ㈢']],
    ['1.公开', ['1. 1 1.']],
    ['12．公开', ['1. 12 12．']],
    ['3、公开', ['1. 3 3、']],
    ['（1）公开', ['（1） 1 （1）']],
    ['⑵公开', ['（1） 2 ⑵']],
    ['⒇公开', ['（1） 20 ⒇']],
    ['③公开', ['① 3 ③']],
    ['二是公开', ['一是 2 二是']],
    ['第十一：公开', ['第一， 11 第十一：']],
    // Blanks in front belong to none.
    ['  （二） 公开', ['（一） 2 （二）']],
    ['更新。 3.慢', ['1. 3 3. within']],
    ['更新。（三）慢；2.少', ['（一） 3 （三） within', '1. 2 2. within']],
    ['更新，二是慢', ['一是 2 二是 within']],
    ['㈠更新。㈡', ['（一） 1 ㈠', '（一） 2 ㈡ within']],
    ['1.5万字，第（五）项，更新，（二）慢，统一是，一二三四、多', []],
    ['', []],
  ])('%s', (text, wanted) => expect(numbers(text)).toEqual(wanted));
});

describe('numbers that do not follow one another', () => {
  const faults = (lines: readonly string[]) =>
    numberFaults(lines).map(
      ({ line, from, to, fault, before }) =>
        `${line} ${lines[line]?.slice(from, to)} ${fault} ${before}`,
    );

  test.each([
    [['1.少', '3.慢'], ['1 3. jump 1']],
    [['1.少', '2.慢', '2.多'], ['2 2. again 2']],
    // A number that lacks is told once, whichever was meant.
    [['1.少', '3.慢', '4.多'], ['1 3. jump 1']],
    [['1.少', '3.慢', '3.多'], ['1 3. jump 1']],
    [['1.少', '3.慢', '2.多', '3.远'], ['1 3. jump 1']],
    [
      ['1.少', '4.慢', '7.多'],
      ['1 4. jump 1', '2 7. jump 4'],
    ],
    [['（二）少', '（四）多'], ['1 （四） jump 2']],
    [['①少', '③多'], ['1 ③ jump 1']],
    [['一是少；二是慢；四是多'], ['0 四是 jump 2']],
    [['一是少，慢。三是多'], ['0 三是 jump 1']],
    [['一是少', '三是多'], ['1 三是 jump 1']],
    [['第一，少。第三，多。'], ['0 第三， jump 1']],
    [['更新。1.少；2.慢；4.多'], ['0 4. jump 2']],
    [['（一）问题：一是少；二是慢', '（二）改进：一是加；三是多'], ['1 三是 jump 1']],
    [['一、下步', '二、打算'], ['0 一、 topLevel 0']],
    [['1.少', '一、下步', '3.慢'], ['1 一、 topLevel 0']],
    // Within a line no heading closes the list.
    [['1.少。（一）略', '3.慢'], ['1 3. jump 1']],
  ])('%j', (lines, wanted) => expect(faults(lines)).toEqual(wanted));

  test.each([
    [['1.少', '2.慢']],
    [['1.少', '1.慢']],
    [['（二）少']],
    [['（一）问题', '1.少', '（二）改进', '1.加']],
    [['（一）问题', '1.少', '（二）改进', '2.加']],
    [['1.少', '（1）多', '（2）远', '2.慢', '（1）多']],
    [['1.少', '（1）多', '2.慢', '（2）多']],
    [['（1）少', '1.多', '（2）慢']],
    [['一是少；二是慢。', '1.其他', '一是少；二是慢。']],
    // One that has no mark, or another verb, is there all the same.
    [['一是少二是慢。三是多']],
    [['一是少，二要慢，三是多']],
    [['第一，少，第二要慢。第三，多']],
    [['没有']],
  ])('silent: %j', (lines) => expect(faults(lines)).toEqual([]));

  test('whatever list is whole has no fault; one that lacks a number has one', () => {
    const forms = [
      (count: number) => `（${'一二三四五六七八九'.charAt(count - 1)}）内容`,
      (count: number) => `${count}.内容`,
      (count: number) => `（${count}）内容`,
      (count: number) => `${'①②③④⑤⑥⑦⑧⑨'.charAt(count - 1)}内容`,
      (count: number) => `${'一二三四五六七八九'.charAt(count - 1)}是内容`,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.integer({ min: 3, max: 9 }),
        fc.nat(),
        (form, length, lost) => {
          const all = Array.from({ length }, (_, index) => index + 1);
          expect(numberFaults(all.map(form))).toEqual([]);
          const lacks = 2 + (lost % (length - 2));
          const rest = all.filter((count) => count !== lacks);
          expect(numberFaults(rest.map(form))).toMatchObject([
            { fault: 'jump', value: lacks + 1, before: lacks - 1, line: lacks - 1 },
          ]);
        },
      ),
    );
  });
});

describe('what is said of them', () => {
  const said = (text: string, at = '5') => {
    const report = reportOfExample({ text, at });
    return saidBy('S-NUMBERING', report).map(({ message, advice, fix, ...finding }) => {
      const marked = markedWords({ message, ...finding } as never, report);
      const mended = fix && applyRepair(report, fix);
      const [place] = finding.marks;
      return {
        message,
        marks: marked.join('|'),
        ...(advice && { advice }),
        ...(fix && { fix: fix.label }),
        ...(mended && place?.is === 'words' && { now: textOf(mended, place.ranges[0].id) }),
      };
    });
  };

  test.each([
    [
      '1.解读少。\n3.更新慢。',
      '5',
      {
        message: '第五部分第 2 段“3.”与前一个序数 1 不连续',
        marks: '3.',
        advice: '请按顺序编号；如果漏了一项，请补上。',
      },
    ],
    [
      '1.解读少。\n2.更新慢。\n2.人手少。',
      '5',
      {
        message: '第五部分第 3 段“2.”与前一个序数重复',
        marks: '2.',
        advice: '请按顺序编号；如果漏了一项，请补上。',
      },
    ],
    [
      '未收取信息处理费。\n一、下步打算\n二、继续',
      '6',
      {
        message: '第六部分第 2 段“一、”与六个部分的标题同级，第六部分内的小标题应从“（一）”起',
        marks: '一、',
        advice: '请改用“（一）”“1.”等下一级的序数。',
      },
    ],
    [
      '1、解读少。',
      '5',
      {
        message: '第五部分第 1 段“1、”的序数后用了顿号，应为“1.”',
        marks: '1、',
        fix: '顿号改为“.”',
        now: '1.解读少。',
      },
    ],
    [
      '12 、解读少。',
      '5',
      {
        message: '第五部分第 1 段“12 、”的序数后用了顿号，应为“12.”',
        marks: '12 、',
        fix: '顿号改为“.”',
        now: '12 .解读少。',
      },
    ],
  ])('%s', (text, at, wanted) => expect(said(text, at)).toEqual([wanted]));

  test('strokes behind figures are one finding of the section, and one repair', () => {
    const [finding, ...more] = said('1、解读少。\n2、更新慢。\n3、人手少。');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      message: '第五部分第 1 段“1、”等 3 处的序数后用了顿号，应为“1.”',
      marks: '1、|2、|3、',
    });
    expect(finding?.now).toBe('1.解读少。\n2.更新慢。\n3.人手少。');
  });

  test.each(['全年公开1、2两项。', '123、略。', '公开：1、解读。'])('no stroke: %s', (text) => {
    expect(said(text).filter(({ message }) => message.includes('顿号'))).toEqual([]);
  });
});

describe('the numbers of a line', () => {
  const numbers = (text: string) =>
    readListNumbers(text).map(
      ({ kind, value, from, to, isAtStart }) =>
        `${kind}=${value} ${text.slice(from, to)}${isAtStart ? ' at start' : ''}`,
    );

  test.each([
    ['一、公开', ['一、=1 一、 at start']],
    [' 十一、公开', ['一、=11 十一、 at start']],
    ['（一）公开；（二）解读', ['（一）=1 （一） at start', '（一）=2 （二）']],
    ['1.公开。2.解读', ['1.=1 1. at start', '1.=2 2.']],
    ['1、公开，3.14', ['1.=1 1、 at start']],
    [
      '（1）公开；（2）解读：（3）其他',
      ['（1）=1 （1） at start', '（1）=2 （2）', '（1）=3 （3）'],
    ],
    [' ② 公开', ['①=2 ② at start']],
    ['㈠公开。㈡解读', ['（一）=1 ㈠ at start', '（一）=2 ㈡']],
    ['⑴公开', ['（1）=1 ⑴ at start']],
    ['一是公开，二是解读', ['一是=1 一是 at start', '一是=2 二是']],
    ['第一，公开；第二，解读', ['第一，=1 第一， at start', '第一，=2 第二，']],
    // In the order of the line, whatever their kinds, each once.
    [
      '一是公开。（一）解读。2.其他；（3）其他',
      ['一是=1 一是 at start', '（一）=1 （一）', '1.=2 2.', '（1）=3 （3）'],
    ],
    ['1.公开。（2）解读。2.其他', ['1.=1 1. at start', '（1）=2 （2）', '1.=2 2.']],
    ['公开一、二号，第（五）项，二〇是', []],
    ['', []],
  ])('%s', (text, wanted) => expect(numbers(text)).toEqual(wanted));
});
