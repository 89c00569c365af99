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
