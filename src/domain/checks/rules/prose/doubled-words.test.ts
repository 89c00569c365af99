import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fieldWords,
  plainSentences,
  silentSentences,
  slips,
  trickyPlaces,
  unitNames,
} from '../../../../testkit/domain/doubled-words-cases.ts';
import { doubledWords } from './doubled-words.ts';

const found = (text: string, names: readonly string[] = unitNames) =>
  doubledWords(text, names).map(({ words }) => words);

describe('doubled words', () => {
  test.each(silentSentences)('silent: %s', (sentence) => {
    expect(doubledWords(sentence, unitNames)).toEqual([]);
  });

  test.each(slips)('found: %s', (slip) => {
    const [before = '', words = '', behind = ''] = slip.split('|');
    const kept = words.slice(0, words.length / 2);
    expect(doubledWords(before + words + behind, unitNames)).toEqual([
      { from: before.length, to: before.length + words.length, words, kept },
    ]);
  });

  test('more sentences have to be silent than not', () => {
    expect(silentSentences.length + slips.length).toBeGreaterThanOrEqual(250);
    expect(silentSentences.length).toBeGreaterThan(slips.length);
  });

  test('several in one text, in order', () => {
    const text = '主动公公开政府信息息，，进行进行登记，办公公开。';
    expect(doubledWords(text, [])).toEqual([
      { from: 2, to: 4, words: '公公', kept: '公' },
      { from: 8, to: 10, words: '息息', kept: '息' },
      { from: 10, to: 12, words: '，，', kept: '，' },
      { from: 12, to: 16, words: '进行进行', kept: '进行' },
    ]);
  });
});

describe('names', () => {
  test('the place of the unit does not stand twice', () => {
    expect(found('青禾镇镇人民政府', ['云溪县青禾镇人民政府'])).toEqual(['镇镇']);
    expect(found('白塔街道街道办事处', ['临川市白塔街道办事处'])).toEqual(['街道街道']);
    expect(found('白塔街道街道办', ['临川市白塔街道办事处'])).toEqual([]);
  });

  test('other places may be called so', () => {
    expect(found('湖镇镇人民政府')).toEqual([]);
    expect(found('湖镇镇人民政府', ['湖镇镇人民政府'])).toEqual([]);
    expect(found('湖镇镇人民政府', ['湖镇镇人民政府', '湖镇镇', '湖镇'])).toEqual([]);
    expect(found('新市镇镇人民政府', ['云溪县集镇镇人民政府'])).toEqual([]);
  });

  test('what is part of a name is right', () => {
    expect(found('依托推进公公开公司发布。', [])).toEqual(['公公']);
    expect(found('依托推进公公开公司发布。', ['推进公公开公司'])).toEqual([]);
  });
});

describe('what is quoted', () => {
  test.each(['“推进公公开”', '《推进公公开的意见》', '（见“推进公公开”一节）', '"推进公公开"'])(
    '%s is silent',
    (text) => expect(found(`对${text}，提出意见。`)).toEqual([]),
  );

  test('brackets quote nothing, nor does a mark without its other half', () => {
    expect(found('（推进公公开）')).toEqual(['公公']);
    expect(found('“推进公公开')).toEqual(['公公']);
  });
});

describe('silence', () => {
  const sentence = fc.constantFrom(...silentSentences);

  test('holds for sentences one behind the other', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
        expect(doubledWords(sentences.join(''), unitNames)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('holds in whatever place', () => {
    const place = fc.constantFrom(...trickyPlaces);
    fc.assert(
      fc.property(sentence, place, place, (text, own, other) => {
        const named = text
          .replaceAll('青禾镇', own)
          .replaceAll('云溪县', other)
          .replaceAll('各村', other);
        const names = [`${other}${own}人民政府`, own, other];
        // 「湖镇镇人民政府」 is right of one place only.
        const isTwice = own.length > 2 && named.includes(`${own}镇人民政府`);
        expect(isTwice ? [] : doubledWords(named, names)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('holds where two words of the field meet in one character', () => {
    const meeting = fieldWords.flatMap((one) =>
      fieldWords
        .filter((other) => other !== one && other.startsWith(one.slice(-1)))
        .map((other) => one + other),
    );
    expect(meeting.length).toBeGreaterThan(1000);
    for (const words of meeting) {
      for (const text of [words, `，${words}，`, `的${words}的`, `了${words}和`]) {
        expect([text, doubledWords(text, [])]).toEqual([text, []]);
      }
    }
  });
});

/** All texts that come of doubling so many characters anywhere, or one of these words, and what is found there. */
function afterSlips(sentences: readonly string[], wordsAt: (rest: string) => readonly string[]) {
  let [exact, missed, wrong] = [0, 0, 0];
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.length; at += 1) {
      for (const word of wordsAt(sentence.slice(at))) {
        const text = sentence.slice(0, at) + word + sentence.slice(at);
        const [first, ...more] = doubledWords(text, unitNames);
        if (!first) missed += 1;
        else if (
          more.length === 0 &&
          first.kept === word &&
          text.slice(0, first.from) + text.slice(first.from + word.length) === sentence
        ) {
          exact += 1;
        } else wrong += 1;
      }
    }
  }
  return { share: exact / (exact + missed + wrong), wrong };
}

const certainWords = [
  '进行',
  '加强',
  '推进',
  '通过',
  '根据',
  '按照',
  '及时',
  '不断',
  '进一步',
].concat(['没有', '可以', '应当', '制定', '建立', '开展', '提高', '提升', '确保', '严格', '积极']);

describe('a slip anywhere', () => {
  const character = (rest: string) => (/^[\u4e00-\u9fff]/.test(rest) ? [rest.charAt(0)] : []);
  const word = (rest: string) =>
    fieldWords.filter((each) => each.length > 1 && rest.startsWith(each));

  test('of one character in plain sentences is found in about half of the cases, or not at all', () => {
    const { share, wrong } = afterSlips(plainSentences, character);
    expect(wrong).toBe(0);
    expect(share).toBeGreaterThan(0.45);
  });

  test('of one character in sentences where much stands twice is never found elsewhere', () => {
    const { share, wrong } = afterSlips(silentSentences, character);
    expect(wrong).toBe(0);
    expect(share).toBeGreaterThan(0.2);
  });

  test('of a whole word likewise; of one that is never said twice nearly always', () => {
    const plain = afterSlips(plainSentences, word);
    expect(plain.wrong).toBe(0);
    expect(plain.share).toBeGreaterThan(0.18);
    expect(afterSlips(silentSentences, word).wrong).toBe(0);
    const neverTwice = (rest: string) => certainWords.filter((each) => rest.startsWith(each));
    expect(afterSlips(plainSentences, neverTwice)).toEqual({ share: 1, wrong: 0 });
    expect(afterSlips(silentSentences, neverTwice).share).toBeGreaterThan(0.7);
  });
});

/** Real reports and cases, which are not part of the project: read where NIANBAO_SHARED names their folder. */
describe('the text of real reports', () => {
  const shared = process.env.NIANBAO_SHARED ?? '/nowhere';
  const reports = join(shared, 'reports');
  const names = existsSync(reports)
    ? readdirSync(reports).filter((name) => existsSync(join(reports, name, 'docx.json')))
    : [];
  if (names.length === 0) {
    test('is not read: NIANBAO_SHARED names no folder with them', () => {
      // biome-ignore lint/suspicious/noConsole: whoever reads the result should know
      console.info('NIANBAO_SHARED is not set: the text of real reports was not read.');
      expect(names).toEqual([]);
    });
    return;
  }
  const real: Readonly<Record<string, readonly string[]>> = { '000': ['公公'], '004': ['镇镇'] };
  const distinct = (texts: readonly string[], own: readonly string[]) => [
    ...new Set(texts.flatMap((text) => found(text, own))),
  ];

  test.each(names)('%s holds the slips that are known', (name) => {
    const file = JSON.parse(readFileSync(join(reports, name, 'docx.json'), 'utf8'));
    const wanted = real[name.slice(0, 3)] ?? [];
    expect(distinct(textsIn(file), [file.unit])).toEqual(wanted);
    const dump = readFileSync(join(reports, name, 'source.txt'), 'utf8');
    expect(distinct(dump.split('\n'), [file.unit])).toEqual(wanted);
  });

  test('and none in the cases for the other rules', () => {
    const cases = readFileSync(join(shared, 'prose-cases', 'dev.jsonl'), 'utf8')
      .trim()
      .split('\n');
    expect(cases.length).toBeGreaterThan(50);
    for (const each of cases) {
      const { id, unit, text } = JSON.parse(each);
      expect([id, found(text, [unit])]).toEqual([id, []]);
    }
  });
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

describe('where a doubling is meant', () => {
  const at = (text: string, ...names: string[]) =>
    doubledWords(text, names).map(({ from, to, words }) => {
      expect(text.slice(from, to)).toBe(words);
      return `${words} ${from}`;
    });

  test.each([
    // What is quoted and titles are as they are; brackets are looked into.
    ['《公公开》公公开', ['公公 5']],
    ['（公公开）', ['公公 1']],
    ['（《公公开》公公开）', ['公公 6']],
    ['（公开《公公开》）公公开', ['公公 9']],
    ['（公开（“公公开”））', []],
    ['“公公开', ['公公 1']],
    ['公公开“手册”', ['公公 0']],
    ['“手册”公公开', ['公公 4']],
    // Thrice, and before a bracket or a figure.
    ['进行进行登记', ['进行进行 0']],
    ['进行进行进行登记', []],
    ['文件文件（一）', []],
    ['文件文件(一)', []],
    ['文件文件1', []],
    ['文件文件。', ['文件文件 0']],
    ['文件文件', ['文件文件 0']],
    ['aa，bb', []],
    ['公', []],
  ])('%s', (text, wanted) => expect(at(text)).toEqual(wanted));

  test.each([
    ['公公开镇人民政府', '公公开镇人民政府', []],
    ['继续公公开镇人民政府公公开', '公公开镇人民政府', ['公公 10']],
    ['公公开镇，公公开镇人民政府', '公公开镇人民政府', ['公公 0']],
    ['公公开', '公公', []],
    ['公公开', '公', ['公公 0']],
    ['继续公公开镇人民政府，公公开镇人民政府', '公公开镇人民政府', []],
  ])('in a name: %s of %s', (text, name, wanted) => expect(at(text, name)).toEqual(wanted));

  test.each([
    ['青禾镇镇人民政府', '青禾镇人民政府', ['镇镇 2']],
    ['青禾镇镇人民政府', '云溪县州青禾镇人民政府', ['镇镇 2']],
    ['青禾镇镇人民政府', '青禾镇人民政府办事处大院', []],
    ['青禾镇镇办事处', '云溪县青禾镇办事处', []],
    ['白塔街道街道办事处', '临川市白塔街道办事处', ['街道街道 2']],
    ['白塔街道街道服务办事处', '临川市白塔街道办事处', []],
    ['镇镇人民政府', '云溪县镇人民政府', []],
    ['禾镇镇人民政府', '云溪县禾镇人民政府', []],
    ['青禾区区人民政府', '云溪县青禾镇人民政府', []],
    ['青禾县县人民政府', '青禾县柳塘镇人民政府', []],
  ])('the place of the unit: %s of %s', (text, name, wanted) => {
    expect(at(text, name)).toEqual(wanted);
  });
});
