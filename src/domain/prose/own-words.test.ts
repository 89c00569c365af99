import { describe, expect, test } from 'vitest';
import { ownWords } from './own-words.ts';

describe('what a writer has put in words', () => {
  test.each([
    ['titles', '按《条例》和《青禾镇公开办法》办理', '按和办理'],
    ['a title that is not closed is text', '按《条例办理', '按条例办理'],
    ['figures and marks', '公开信息1,286条，占98.5%（含转载）。', '公开信息条占含转载'],
    ['years', '2024年公开，2023 年度答复，5年规划', '公开答复规划'],
    ['years in characters', '二〇二四年公开，二零二三年度答复', '公开答复'],
    ['this year and others', '本年公开，今年度答复，去年上年前年度收到', '公开答复收到'],
    ['other years', '三年行动，每年一次，年度目标', '三年行动每年一次年度目标'],
    ['letters', 'App上线 3 次', 'App上线次'],
  ])('%s', (_, text, words) => expect(ownWords(text)).toBe(words));
});
