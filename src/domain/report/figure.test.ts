import { describe, expect, test } from 'vitest';
import type { FigureKind } from '../edition/edition.ts';
import { parseDecimal } from './decimal.ts';
import { explainUnreadable, type Figure, readFigure, type Unreadable } from './figure.ts';

/** 「12」 for a figure in the form's own spelling, 「blank /」 with its sign, 「? words」 where unreadable. */
function spelt(figure: Figure): string {
  if (figure.is === 'blank') return figure.mark === undefined ? 'blank' : `blank ${figure.mark}`;
  return figure.is === 'unreadable' ? `? ${figure.why}` : figure.plain;
}

/** What is typed, and what it means as a count, as a signed count and as an amount in 万元. */
const meanings: readonly (readonly [string, string, string, string])[] = [
  // plain figures
  ['0', '0', '0', '0'],
  ['7', '7', '7', '7'],
  ['12345', '12345', '12345', '12345'],
  ['007', '7', '7', '007'],
  ['999999999', '999999999', '999999999', '999999999'],
  // blank is not 0
  ['', 'blank', 'blank', 'blank'],
  ['   ', 'blank', 'blank', 'blank'],
  ['\u3000', 'blank', 'blank', 'blank'],
  ['\u00a0\t\n', 'blank', 'blank', 'blank'],
  ['\u200b\ufeff', 'blank', 'blank', 'blank'],
  ['/', 'blank /', 'blank /', 'blank /'],
  ['／', 'blank ／', 'blank ／', 'blank ／'],
  ['\\', 'blank \\', 'blank \\', 'blank \\'],
  ['-', 'blank -', 'blank -', 'blank -'],
  ['--', 'blank --', 'blank --', 'blank --'],
  ['—', 'blank —', 'blank —', 'blank —'],
  ['——', 'blank ——', 'blank ——', 'blank ——'],
  ['–', 'blank –', 'blank –', 'blank –'],
  ['－', 'blank －', 'blank －', 'blank －'],
  ['−', 'blank −', 'blank −', 'blank −'],
  [' / ', 'blank /', 'blank /', 'blank /'],
  // full-width digits and spaces of any kind
  ['１２', '12', '12', '12'],
  ['１2', '12', '12', '12'],
  [' 12 ', '12', '12', '12'],
  ['1 2', '? separator', '? separator', '? separator'],
  ['1 234', '1234', '1234', '1234'],
  ['1\t2\t3', '? separator', '? separator', '? separator'],
  ['１　２', '? separator', '? separator', '? separator'],
  ['１ ２３４', '1234', '1234', '1234'],
  ['12\u00a0', '12', '12', '12'],
  ['\u300012\u3000', '12', '12', '12'],
  ['1\u20092', '? separator', '? separator', '? separator'],
  ['\t12\r\n', '12', '12', '12'],
  ['\u200b12\u200d', '12', '12', '12'],
  ['\ufeff12', '12', '12', '12'],
  // thousands separators
  ['1,234', '1234', '1234', '1234'],
  ['1，234', '1234', '1234', '1234'],
  ['1, 234', '1234', '1234', '1234'],
  ['12,345,678', '12345678', '12345678', '12345678'],
  ['１，２３４', '1234', '1234', '1234'],
  ['1,23', '? separator', '? separator', '? separator'],
  ['1,2345', '? separator', '? separator', '? separator'],
  ['1234,567', '? separator', '? separator', '? separator'],
  [',123', '? separator', '? separator', '? separator'],
  ['123,', '? separator', '? separator', '? separator'],
  ['1,,234', '? separator', '? separator', '? separator'],
  ['1、234', '? notAFigure', '? notAFigure', '? notAFigure'],
  // units
  ['12件', '12', '12', '? notAFigure'],
  ['12 项', '12', '12', '? notAFigure'],
  ['3条', '3', '3', '? notAFigure'],
  ['3个', '3', '3', '? notAFigure'],
  ['3份', '3', '3', '? notAFigure'],
  ['１，２３４件', '1234', '1234', '? separator'],
  ['3件件', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['件', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['3次', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['5万元', '? notAFigure', '? notAFigure', '5'],
  ['63.79 万元', '? notAFigure', '? notAFigure', '63.79'],
  ['人民币5万元', '? notAFigure', '? notAFigure', '5'],
  ['5元', '? notAFigure', '? notAFigure', '? otherUnit'],
  ['637900元', '? notAFigure', '? notAFigure', '? otherUnit'],
  ['5亿元', '? notAFigure', '? notAFigure', '? otherUnit'],
  ['5万', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['万元', '? words', '? words', '? notAFigure'],
  // signs
  ['+5', '5', '+5', '5'],
  ['＋５', '5', '+5', '5'],
  ['+0', '0', '+0', '0'],
  ['+1,234', '1234', '+1234', '1234'],
  ['-1', '? negative', '-1', '? negative'],
  ['－１', '? negative', '-1', '? negative'],
  ['−1', '? negative', '-1', '? negative'],
  ['﹣1', '? negative', '-1', '? negative'],
  ['–1', '? negative', '-1', '? negative'],
  ['- 12', '? negative', '-12', '? negative'],
  ['-1,234', '? negative', '-1234', '? negative'],
  ['-0', '0', '0', '? negative'],
  ['—1', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['+', 'blank +', 'blank +', 'blank +'],
  ['++5', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['5-', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['减5', '? notAFigure', '? notAFigure', '? notAFigure'],
  // decimals
  ['1.5', '? fraction', '? fraction', '1.5'],
  ['１．５', '? fraction', '? fraction', '1.5'],
  ['1。5', '? fraction', '? fraction', '1.5'],
  ['3.0', '3', '3', '3.0'],
  ['3.000', '3', '3', '3.000'],
  ['1,234.0', '1234', '1234', '1234.0'],
  ['-3.0', '? negative', '-3', '? negative'],
  ['-1.5', '? fraction', '? fraction', '? negative'],
  ['+1.5', '? fraction', '? fraction', '1.5'],
  ['63.7900', '? fraction', '? fraction', '63.7900'],
  ['1,234.56', '? fraction', '? fraction', '1234.56'],
  ['0.00001', '? fraction', '? fraction', '0.00001'],
  ['.5', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['3.', '3', '3', '3'],
  ['1.2.3', '? notAFigure', '? notAFigure', '? notAFigure'],
  // too large to be a township's
  ['1000000000', '? tooLarge', '? tooLarge', '1000000000'],
  ['-1000000000', '? tooLarge', '? tooLarge', '? negative'],
  ['9007199254740993', '? tooLarge', '? tooLarge', '? notAFigure'],
  ['99999999999.0', '? tooLarge', '? tooLarge', '99999999999.0'],
  ['9'.repeat(400), '? tooLarge', '? tooLarge', '? notAFigure'],
  // words
  ['十', '? words', '? words', '? words'],
  ['十二件', '? words', '? words', '? words'],
  ['零', '? words', '? words', '? words'],
  ['〇', '? words', '? words', '? words'],
  ['两件', '? words', '? words', '? words'],
  ['五万元', '? words', '? words', '? words'],
  ['无', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['约3', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['3余', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['3十', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['(3)', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['3/4', '? notAFigure', '? notAFigure', '? notAFigure'],
  // what programming languages call a number
  ['1e3', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['0x1', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['0b1', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['NaN', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['Infinity', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['1_000', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['٣', '? notAFigure', '? notAFigure', '? notAFigure'],
  ['=1+1', '? notAFigure', '? notAFigure', '? notAFigure'],
];

describe('what is typed into a figure cell', () => {
  test.each(meanings)(
    '%j means %s as a count, %s as a change, %s as an amount',
    (typed, ...wanted) => {
      const kinds: FigureKind[] = ['count', 'signed', 'amount'];
      expect(kinds.map((kind) => spelt(readFigure(typed, kind)))).toEqual(wanted);
    },
  );

  test.each(meanings)('%j has the value that its own spelling has', (typed) => {
    for (const kind of ['count', 'signed', 'amount'] as const) {
      const figure = readFigure(typed, kind);
      if (figure.is === 'count') expect(figure.value).toBe(Number(figure.plain) || 0);
      if (figure.is === 'amount') expect(figure.value).toEqual(parseDecimal(figure.plain));
      if (figure.is === 'count' || figure.is === 'amount') {
        expect(spelt(readFigure(figure.plain, kind))).toBe(figure.plain);
      }
    }
  });
});

describe('an unreadable figure is explained', () => {
  const reasons: Unreadable[] = [
    'negative',
    'fraction',
    'words',
    'tooLarge',
    'otherUnit',
    'separator',
    'notAFigure',
  ];

  test('by what to type instead, each reason in other words', () => {
    const texts = reasons.map((why) => explainUnreadable(why, '件'));
    expect(new Set(texts).size).toBe(reasons.length);
    for (const text of texts) expect(text).toMatch(/请/);
  });

  test('in the unit of its cell', () => {
    expect(explainUnreadable('notAFigure', '万元')).toContain('万元');
    expect(explainUnreadable('notAFigure', '项')).toContain('整数');
  });
});
