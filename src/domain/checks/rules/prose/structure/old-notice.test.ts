import { describe, expect, test } from 'vitest';
import { reportOfExample, saidBy } from '../../../../../testkit/domain/report-of-example.ts';
import { citedNewNotices, citedOldNotices, type OtherNotice } from './old-notice.ts';

const name = '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知';
const oldOne = '国办公开办函〔2019〕60号';
const newOne = '国办公开办函〔2021〕30号';

const words = (text: string, found: readonly OtherNotice[]) =>
  found.map(({ from, to, isNumberAlone }) => `${text.slice(from, to)}${isNumberAlone ? '!' : ''}`);

describe('the notice of 2019', () => {
  const found = (text: string) => words(text, citedOldNotices(text));

  test.each([
    [`依据${oldOne}编制。`, [`${oldOne}!`]],
    ['依据国办公开办函(2019) 60 号编制。', ['国办公开办函(2019) 60 号!']],
    ['依据国办公开办函2019年第60号编制。', ['国办公开办函2019年第60号!']],
    // With the right one beside it, the number is not just to be changed.
    [`依据${oldOne}和${newOne}编制。`, [oldOne]],
    [`依据《${name}》编制。`, [name]],
    // Name and number are one citation; far apart they are two.
    [`依据《${name}》（${oldOne}）编制。`, [oldOne]],
    [`依据《${name}》和县里转来的另一件${oldOne}编制。`, [oldOne, name]],
    [`旧表已换。依据${oldOne}编制。`, [`${oldOne}!`]],
    [`旧表已换；依据${oldOne}编制；旧表不用。`, [`${oldOne}!`]],
    [`依据${oldOne}编制！旧表已换。`, [`${oldOne}!`]],
    [`依据${oldOne}编制。旧表已换。`, [`${oldOne}!`]],
  ])('%s', (text, wanted) => {
    expect([...found(text)].sort()).toEqual([...wanted].sort());
  });

  test.each([
    `原先依据${oldOne}编制，现依据${newOne}。`,
    `依据${oldOne}编制，旧表已换。`,
    `2020年度依据${oldOne}编制。`,
    `${oldOne}已废止。`,
    `依据${newOne}编制。`,
    '依据国办公开办函〔2019〕61号编制。',
    '依据临政办函〔2019〕60号编制。',
    '2019年公开信息。',
    '',
  ])('silent: %s', (text) => expect(found(text)).toEqual([]));
});

describe('the notice of 2021', () => {
  const found = (text: string) => words(text, citedNewNotices(text));

  test.each([
    [`依据${newOne}编制。`, [`${newOne}!`]],
    [`依据《年度报告格式》（${newOne}）编制。`, [newOne]],
    [`依据${oldOne}和${newOne}编制。`, [newOne]],
    ['2021年公开信息。', []],
    [`依据${oldOne}编制。`, []],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted));
});

describe('what is said of them', () => {
  const said = (text: string, year: number) =>
    saidBy('S-CITE', reportOfExample({ text, at: '1.0', year })).map(
      ({ message, advice, fix }) => ({
        message: message.replace(/^第一部分第 1 段/, ''),
        advice,
        fix: fix?.label,
      }),
    );

  test('the number alone is put right', () => {
    expect(said(`依据${oldOne}编制。`, 2023)).toEqual([
      {
        message: `“${oldOne}”是2019、2020 年度用的旧文件，2023 年度应引用${newOne}`,
        advice: undefined,
        fix: `改为“${newOne}”`,
      },
    ]);
    expect(said(`依据${newOne}编制。`, 2020)).toEqual([
      {
        message: `“${newOne}”是2021 年度起才用的文件，2020 年度应引用${oldOne}`,
        advice: undefined,
        fix: `改为“${oldOne}”`,
      },
    ]);
  });

  test('with the other one beside it, it is for who writes', () => {
    expect(said(`依据${oldOne}和${newOne}编制。`, 2023)).toEqual([
      {
        message: `“${oldOne}”是2019、2020 年度用的旧文件，2023 年度应引用${newOne}`,
        advice: `请只引用${newOne}。`,
        fix: undefined,
      },
    ]);
  });

  test.each([
    [2019, 0, 1],
    [2020, 0, 1],
    [2021, 1, 0],
    [2024, 1, 0],
  ])('each form has its own: %i', (year, old, later) => {
    expect(said(`依据${oldOne}编制。`, year)).toHaveLength(old);
    expect(said(`依据${newOne}编制。`, year)).toHaveLength(later);
  });
});
