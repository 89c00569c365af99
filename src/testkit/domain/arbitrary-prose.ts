/** Texts full of what sentences and clauses are cut at, and of what they must not be cut at. */
import fc from 'fast-check';

const pieces = [
  ...'。！？；，、：—,;:.!?（）()“”‘’《》〈〉〔〕【】" \u3000\t'.split(''),
  ...['（一）', '（二）主动公开。', '1.', '一是', '……', '——', '１．', '一、'],
  ...[
    '公开信息',
    '收到申请',
    '其中',
    '其余',
    '镇、村',
    '3件',
    '1,234条',
    '63.79万元',
    '8：30',
    '100%',
  ],
  ...['〔2021〕30号', '《条例》', '“三审三校”', 'http://a.cn/b', '1月1日—12月31日'],
  ...['\u200b', '\u00a0', '\ue000', '\ufeff', '\ud83d\ude00', '\ud83d', '\ude00', '𠮷'],
];

/** One line or several, as typed. */
export const anyProse: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.constantFrom('\n', '\r\n', '\u2028') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 30 },
  )
  .map((list) => list.join(''));
