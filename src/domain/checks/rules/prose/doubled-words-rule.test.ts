import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sound2021 } from '../../../../testkit/domain/rule-cases.ts';
import { rangesIn } from '../../../place/place.ts';
import { publicSpans } from '../../../place/public-address.ts';
import type { Report } from '../../../report/report.ts';
import { type TextId, textOf, withText } from '../../../report/text.ts';
import type { Finding } from '../../core/finding.ts';
import { applyRepair } from '../../repairs/repairs.ts';
import { runChecks } from '../../run-checks.ts';
import { readTypos } from './doubled-words-rule.ts';

const doubles = (report: Report) => runChecks(report).filter(({ rule }) => rule === 'W-TYPO');

const ids: readonly TextId[] = [
  'preamble',
  'contacts',
  'text/1-1',
  'text/5-1',
  'text/3-1',
  'after/3',
  'signature',
  'heading/1-2',
];
/** What may stand before and behind a sentence and is not printed, or is a line of its own. */
const around = fc.constantFrom('', ' ', '\u3000', '\n', ' \n\n', '\u200b', '其他文字。\n');

const anywhere = fc.tuple(fc.constantFrom(...ids), around, around);

const wrong = '继续推进公公开工作。';

describe('words that stand twice', () => {
  test('are marked in the stored text, wherever it is, as they are printed outside', () => {
    fc.assert(
      fc.property(anywhere, ([id, before, behind]) => {
        // A sub-heading is one line.
        const isLine = id.startsWith('heading/');
        const text = isLine ? wrong : before + wrong + behind;
        const report = withText(sound2021, id, text);
        const [finding, ...more] = doubles(report) as [Finding];
        expect(more).toEqual([]);
        const [range] = rangesIn(finding.marks);
        expect(textOf(report, id)?.slice(range?.from, range?.to)).toBe('公公');
        const spans = range ? publicSpans(range, report) : [];
        expect(spans.map((span) => span.text)).toEqual(['公公']);
      }),
    );
  });

  test('are one word after the repair, and nothing else has changed', () => {
    fc.assert(
      fc.property(anywhere, ([id, before, behind]) => {
        const report = withText(sound2021, id, before + wrong + behind);
        const [finding] = doubles(report);
        if (!finding?.fix) return expect(id).toMatch(/^heading/);
        const mended = applyRepair(report, finding.fix);
        expect(mended).toEqual(withText(report, id, before + wrong.replace('公公', '公') + behind));
        expect(doubles(mended)).toEqual([]);
      }),
    );
  });

  test('keep their finding while other words are edited, and lose a reason with the words around them', () => {
    const saying = (text: string) => doubles(withText(sound2021, 'text/5-1', text));
    const [first] = saying(wrong);
    const [later] = saying(`前面又写了一句。${wrong}后面也是。`);
    expect(later?.id).toBe(first?.id);
    expect(later?.fingerprint).toBe(first?.fingerprint);
    const [other] = saying('这里说的是公公开目录。');
    expect(other?.id).toBe(first?.id);
    expect(other?.fingerprint).not.toBe(first?.fingerprint);
  });

  test('that stand twice in one line are two findings', () => {
    const text = `${wrong}${wrong}\n${wrong}`;
    const found = doubles(withText(sound2021, 'text/5-1', text));
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });

  test('a repair leaves alone what no longer stands where it stood', () => {
    const report = withText(sound2021, 'text/5-1', wrong);
    const [finding] = doubles(report);
    const edited = withText(report, 'text/5-1', `又${wrong}`);
    expect(finding?.fix && applyRepair(edited, finding.fix)).toEqual(edited);
  });
});

describe('of all kinds in a line', () => {
  const typos = (text: string, unit = '') =>
    readTypos(text, unit).map(
      ({ from, to, kept, isTwice }) => `${text.slice(from, to)}>${kept}${isTwice ? '' : ' wrong'}`,
    );

  test.each([
    ['台帐和公公开，公开栏公开栏', ['台帐>台账 wrong', '公公>公', '公开栏公开栏>公开栏']],
    ['公开栏公开栏，台帐，公公开', ['公开栏公开栏>公开栏', '台帐>台账 wrong', '公公>公']],
    // What is found in several ways is one.
    ['进行进行登记', ['进行进行>进行']],
    ['公开的的内容', ['的的>的']],
    ['台帐台帐', ['台帐>台账 wrong', '台帐>台账 wrong']],
    ['公开', []],
  ])('%s', (text, wanted) => expect(typos(text)).toEqual(wanted));

  test('the name of the unit is right as it is', () => {
    expect(typos('公公开镇人民政府', '公公开镇人民政府')).toEqual([]);
    expect(typos('公公开镇人民政府')).toEqual(['公公>公']);
    expect(
      doubles({
        ...withText(sound2021, 'text/5-1', '公公开镇人民政府。'),
        unit: ' 公公开镇人民政府 ',
      }),
    ).toEqual([]);
  });

  test('each says what stands there, what should, and when it may stay', () => {
    const report = withText(sound2021, 'text/5-1', '登记台帐，主动公公开。');
    expect(
      doubles(report).map(({ message, advice, fix }) => [message, advice, fix?.label]),
    ).toEqual([
      [
        '第五部分第 2 段“登记台帐”：“台帐”应为“台账”',
        '如果是原文如此的名称，可以不改。',
        '改为“台账”',
      ],
      [
        '第五部分第 2 段“主动公公开”：“公公”重复，应为“公”',
        '如果这里确实要写两遍，可以不改。',
        '改为“公”',
      ],
    ]);
  });
});
