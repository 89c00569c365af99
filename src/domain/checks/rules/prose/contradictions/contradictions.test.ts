import { describe, expect, test } from 'vitest';
import {
  markedWords,
  reportOfExample,
  saidBy,
} from '../../../../../testkit/domain/report-of-example.ts';
import { allIsPublic, bothAtOnce, type PhraseFound } from './contradicting-words.ts';

const wordsOf = (text: string, found: readonly PhraseFound[]) =>
  found.map(({ from, to }) => text.slice(from, to));

describe('the same persons as 专职 and 兼职', () => {
  test.each([
    ['配备3名兼职人员专职负责信息公开。', ['3名兼职人员专职负责']],
    ['设1名专职人员兼职承担。', ['1名专职人员兼职承担']],
    ['专职人员均由站所干部兼任。', ['专职人员均由站所干部兼任']],
    ['信息员为专职，由社区干部兼任。', ['为专职，由社区干部兼任']],
    // Two clauses are read apart: what the first denies, the second may say.
    ['没有空缺，2名兼职人员专职负责。', ['2名兼职人员专职负责']],
    ['未设分管，岗位齐全；1名专职人员兼职承担。', ['1名专职人员兼职承担']],
    ['要求明确：3名兼职人员专职负责。', ['3名兼职人员专职负责']],
    // What is said in the next clause does not limit this one.
    ['3名兼职人员专职负责，相关问题已解决。', ['3名兼职人员专职负责']],
    ['1名专职人员兼职承担，3名兼职人员专职负责。', ['1名专职人员兼职承担', '3名兼职人员专职负责']],
  ])('%s', (text, wanted) => expect(wordsOf(text, bothAtOnce(text))).toEqual(wanted));

  test.each([
    '专职人员1名、兼职人员12名。',
    '没有3名兼职人员专职负责。',
    '避免兼职人员专职负责。',
    '杜绝专职人员兼职。',
    '将由3名兼职人员专职负责。',
    '改由2名兼职人员专职负责。',
    '解决了专职人员兼职的问题。',
    '存在专职人员兼职的现象。',
    '专职人员兼职问题已整改。',
    '专职人员兼职相结合。',
    '专职人员1名，兼职人员负责协助。',
    '由2名干部兼职负责。',
    '',
  ])('silent: %s', (text) => expect(bothAtOnce(text)).toEqual([]));
});

describe('all information as public', () => {
  const found = (text: string, office = '青禾镇') => wordsOf(text, allIsPublic(text, office));

  test.each([
    ['青禾镇的政府信息全部属于主动公开。', ['全部属于主动公开']],
    ['凡属政府信息一律主动公开，没有例外。', ['一律主动公开，没有例外']],
    ['本镇产生的政府信息，均为主动公开。', ['均为主动公开']],
    ['完善制度。2023年度政府信息都主动公开。', ['都主动公开']],
    ['工作有序；本镇政府信息全部主动公开。', ['全部主动公开']],
    ['做到：政府信息全部主动公开。', ['全部主动公开']],
    ['政府信息全部主动公开。各类信息一律主动公开。', ['全部主动公开', '一律主动公开']],
    ['青禾镇和青禾镇的信息全部主动公开。', ['全部主动公开']],
    // What the clause is about counts; where nothing stands in it, the clause before.
    ['财政信息已公布，政府信息全部主动公开。', ['全部主动公开']],
    ['本镇政府信息， 全部主动公开。', ['全部主动公开']],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted));

  test.each([
    '财政预决算信息全部主动公开。',
    '应当公开的政府信息全部主动公开。',
    '财政信息，全部主动公开。',
    '政府信息，财政信息全部主动公开。',
    '财政预决算，政府信息中的部分都主动公开。',
    '全部主动公开。',
    '本镇全部主动公开。',
    '落星乡的政府信息全部主动公开。',
    '政府信息全部依申请公开。',
    '',
  ])('silent: %s', (text) => expect(found(text)).toEqual([]));

  test('an office without a place of its own limits nothing either', () => {
    expect(found('政府信息全部主动公开。', '')).toEqual(['全部主动公开']);
    expect(found('青禾镇的政府信息全部主动公开。', '')).toEqual([]);
  });
});

const applications = (count: number) => ({
  'table3.1.natural': count,
  'table3.1.total': count,
  'table3.3.3.6.natural': count,
  'table3.3.3.6.total': count,
  'table3.3.7.natural': count,
  'table3.3.7.total': count,
});

describe('what is said of them', () => {
  const said = (text: string, tables: Record<string, number> = {}, at = '1.3') => {
    const report = reportOfExample({ text, at, tables });
    return saidBy('N-CONTRA', report).map((finding) => ({
      words: markedWords(finding, report).join('|'),
      message: finding.message,
      advice: finding.advice,
      cells: finding.cells,
    }));
  };

  test('both words are quoted, and there are no cells', () => {
    expect(said('配备3名兼职人员专职负责信息公开。')).toEqual([
      {
        words: '3名兼职人员专职负责',
        message:
          '第一部分第 6 段“3名兼职人员专职负责”自相矛盾：同样的人员既是专职又是兼职，请只写一种',
        advice: '专职、兼职的人员各有几名的，请分开写。',
        cells: [],
      },
    ]);
  });

  test('the table is named with its figure and marked beside the words', () => {
    const [finding, ...more] = said('青禾镇的政府信息全部主动公开。', applications(2));
    expect(more).toEqual([]);
    expect(finding?.message).toBe(
      '第一部分第 6 段“全部主动公开”与表三矛盾：表三“总计”列“一、本年新收政府信息公开申请数量”为 2 件；信息全部主动公开，就不会有人申请公开。可以写明指的是哪些信息',
    );
    expect(finding?.advice).toBe('请写明全部主动公开的是哪一类信息。');
    expect(finding?.words).toBe('全部主动公开');
    expect(finding?.cells).toEqual(['table3/1/total']);
  });

  test.each(['preamble', '1.0', '1.2', '5', '6'])('wherever they stand: %s', (at) => {
    expect(said('青禾镇的政府信息全部主动公开。', applications(1), at)).toHaveLength(1);
    expect(said('3名兼职人员专职负责。', {}, at)).toHaveLength(1);
  });

  test('without an application it may be so', () => {
    expect(said('青禾镇的政府信息全部主动公开。')).toEqual([]);
    expect(said('青禾镇的政府信息全部主动公开。', applications(1))).toHaveLength(1);
  });
});

describe('replies that were set aside', () => {
  const corrected = {
    'table4.review.corrected': 1,
    'table4.review.total': 1,
    'table4.after.corrected': 2,
    'table4.after.total': 2,
  };
  const said = (text: string, tables: Record<string, number> = corrected) =>
    saidBy('N-S5', reportOfExample({ text, at: '5', tables: { ...applications(2), ...tables } }));

  test('are named with their figures, in one finding of the section', () => {
    const [finding, ...more] = said('公开栏更新不及时，已按月核对。');
    expect(more).toEqual([]);
    expect(finding?.message).toBe(
      '第五部分没有说到答复被纠正的问题：表四“行政复议”的“结果纠正”为 1，表四“复议后起诉”的“结果纠正”为 2，可写明答复中的问题和改进情况',
    );
    expect(finding?.marks).toEqual([]);
    expect(finding?.cells).toEqual(['table4/review/corrected', 'table4/after/corrected']);
  });

  test.each([
    ['公开栏更新不及时，已按月核对。', 1],
    ['健全登记、办理、答复、归档制度。', 1],
    ['确保答复内容完整。', 1],
    ['申请渠道有待拓宽。', 1],
    ['（一）存在的主要问题\n栏目偏少。', 1],
    // Sub-headings alone say nothing, as an empty section does.
    ['', 0],
    ['答复质量不高。', 0],
    ['确保渠道畅通，答复说理不足。', 0],
    ['健全制度；个别答复超期。', 0],
    ['对申请的办理不够规范。', 0],
    ['1件行政复议被纠正后已重新办理。', 0],
    ['栏目偏少。\n有的答复不准。', 0],
  ])('%s', (text, count) => expect(said(text)).toHaveLength(count));

  test('only where some were', () => {
    expect(said('公开栏更新不及时。', {})).toEqual([]);
    for (const way of ['review', 'direct', 'after']) {
      const upheld = { [`table4.${way}.upheld`]: 1, [`table4.${way}.total`]: 1 };
      expect(said('公开栏更新不及时。', upheld)).toEqual([]);
      const set = { [`table4.${way}.corrected`]: 1, [`table4.${way}.total`]: 1 };
      expect(said('公开栏更新不及时。', set)).toHaveLength(1);
    }
  });
});
