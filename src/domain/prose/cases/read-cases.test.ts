import { describe, expect, test } from 'vitest';
import { readCases } from './read-cases.ts';

const read = (text: string, year = 2023) =>
  readCases(text, year, ['青禾镇', '云溪县青禾镇人民政府']);

/** 「words: count row of groups」; * of the disclosure of information; ; where another sentence begins. */
const said = (text: string, year?: number) => {
  let last = 0;
  return read(text, year).map(({ from, to, says, row, cells, isNamed, sentence }) => {
    const groups = cells.map(([cell]) => /^table4\.(\w+)\./.exec(cell ?? '')?.[1]).join('+');
    const mark = sentence === last ? '' : '；';
    last = sentence;
    return `${mark}${text.slice(from, to)}: ${says} ${row} ${groups}${isNamed ? '*' : ''}`;
  });
};

describe('reviews and lawsuits that a line counts', () => {
  test.each([
    [
      '因政府信息公开被申请行政复议2件，维持1件、纠正1件。',
      ['行政复议2件: 2 total review*', '维持1件: 1 upheld review*', '纠正1件: 1 corrected review*'],
    ],
    ['行政复议2件，维持1件。', ['行政复议2件: 2 total review', '维持1件: 1 upheld review']],
    ['行政复议2件；维持1件。', ['行政复议2件: 2 total review', '；维持1件: 1 upheld review']],
    ['行政复议2件。维持1件。', ['行政复议2件: 2 total review']],
    ['行政诉讼2件，均已审结。', ['行政诉讼2件: 2 total direct+after']],
    ['收到2起行政复议。', ['收到2起: 2 total review']],
    ['2件行政复议案件正在审理。', ['2件: 2 pending review']],
    [
      '行政复议3件，1件维持、2件撤销。',
      ['行政复议3件: 3 total review', '1件: 1 upheld review', '2件: 2 corrected review'],
    ],
    ['行政复议和行政诉讼共4件。', ['行政复议和行政诉讼共4件: 4 total review+direct+after']],
    [
      '行政复议、行政诉讼各1件。',
      ['行政复议、行政诉讼各1件: 1 total review', '行政复议、行政诉讼各1件: 1 total direct+after'],
    ],
    [
      '行政复议2件、行政诉讼3件，合计5件。',
      [
        '行政复议2件: 2 total review',
        '行政诉讼3件: 3 total direct+after',
        '合计5件: 5 total review+direct+after',
      ],
    ],
    ['行政复议2件，培训3次，合计5件。', ['行政复议2件: 2 total review']],
    ['上年行政复议2件，今年1件。', ['今年1件: 1 total review']],
    ['行政复议2022年1件、2023年2件。', ['2023年2件: 2 total review']],
    ['行政复议5件，其中信息公开类1件。', ['信息公开类1件: 1 total review*']],
    ['涉诉4件，1件属政府信息公开。', ['1件: 1 total direct+after*']],
    [
      '未因政府信息公开引发行政复议、行政诉讼。因信息公开行政诉讼6件。',
      ['；行政诉讼6件: 6 total direct+after*'],
    ],
    ['作为被告的政府信息公开行政诉讼6件。', ['行政诉讼6件: 6 total direct+after*']],
    ['向县政府申请行政复议1件。', ['行政复议1件: 1 total review']],
    ['行政复议尚未审结1件。', ['行政复议尚未审结1件: 1 pending review']],
    ['复议后起诉1件。', ['复议后起诉1件: 1 total after']],
    ['未经复议直接起诉1件，被驳回。', ['未经复议直接起诉1件: 1 total direct']],
    [
      '行政复议2件，行政诉讼0件。',
      ['行政复议2件: 2 total review', '行政诉讼0件: 0 total direct+after'],
    ],
    ['行政复议：2件。', ['行政复议：2件: 2 total review']],
    [
      '行政复议2件（维持1件、撤销1件）。',
      ['行政复议2件: 2 total review', '维持1件: 1 upheld review', '撤销1件: 1 corrected review'],
    ],
    [
      '行政复议案件数量为2，诉讼案件数量为1。',
      ['行政复议案件数量为2: 2 total review', '诉讼案件数量为1: 1 total direct+after'],
    ],
    ['行政复议2件，其中维持和撤销1件。', ['行政复议2件: 2 total review']],
    ['官司1起。', ['官司1起: 1 total direct+after']],
    [
      '行政复议与行政诉讼分别为2件、1件。',
      [
        '；行政复议与行政诉讼分别为2件: 2 total review',
        '行政诉讼分别为2件、1件: 1 total direct+after',
      ],
    ],
    [
      '行政复议2件；行政诉讼3件，驳回2件；办理信访4件。',
      ['行政复议2件: 2 total review', '；行政诉讼3件: 3 total direct+after'],
    ],
    ['行政复议3件，主要涉及我镇信息公开。', ['行政复议3件: 3 total review*']],
    ['行政应诉案件3件。', ['行政应诉案件3件: 3 total direct+after']],
    [
      '行政复议2件，撤销1件，驳回申请1件，确认违法1件。',
      [
        '行政复议2件: 2 total review',
        '撤销1件: 1 corrected review',
        '确认违法1件: 1 corrected review',
      ],
    ],
    ['全年被复议2次，被诉1次。', ['复议2次: 2 total review', '被诉1次: 1 total direct+after']],
    ['行政诉讼1件（上年3件）。', ['行政诉讼1件: 1 total direct+after']],
    ['行政复议3件，其中上年2件。', ['行政复议3件: 3 total review']],
    [
      '行政复议2件，被撤销1件。行政诉讼1件。',
      [
        '行政复议2件: 2 total review',
        '被撤销1件: 1 corrected review',
        '；行政诉讼1件: 1 total direct+after',
      ],
    ],
    ['尚未审结的行政诉讼2件。', ['尚未审结的行政诉讼2件: 2 pending direct+after']],
    ['行政诉讼案件两起，均在审理。', ['行政诉讼案件两起: 2 total direct+after']],
    ['全年信息公开行政复议2件；与此无关的诉讼1件；行政诉讼3件。', ['行政复议2件: 2 total review*']],
    ['信息公开行政复议2件，均为依申请公开类案件。', ['行政复议2件: 2 total review*']],
    ['信息公开未引起行政复议和诉讼，行政诉讼3件。', ['行政诉讼3件: 3 total direct+after*']],
    ['未因信息公开引发投诉，行政复议3件。', ['行政复议3件: 3 total review*']],
    ['行政复议3件、培训、答辩2次。', ['行政复议3件: 3 total review']],
    [
      '信息公开行政复议2宗、行政诉讼3例。',
      ['行政复议2宗: 2 total review*', '行政诉讼3例: 3 total direct+after*'],
    ],
    ['行政诉讼0件、行政复议为零。', ['行政诉讼0件: 0 total direct+after']],
    ['行政复议2件，其中1件属信息公开。', ['其中1件: 1 total review*']],
    [
      '行政复议2件、行政诉讼1件，共计信访3件。',
      ['行政复议2件: 2 total review', '行政诉讼1件: 1 total direct+after'],
    ],
    [
      '复议、诉讼案件合计3件，维持1件。',
      [
        '复议、诉讼案件合计3件: 3 total review+direct+after',
        '维持1件: 1 upheld review+direct+after',
      ],
    ],
    ['行政复议案件，其中信息公开1件，征地2件。', ['信息公开1件: 1 total review*']],
    ['行政复议维持决定1件。', ['行政复议维持决定1件: 1 upheld review']],
    ['向县司法局提出行政复议2件。', ['行政复议2件: 2 total review']],
    [
      '直接起诉2件，复议后起诉1件，共3件。',
      ['直接起诉2件: 2 total direct', '复议后起诉1件: 1 total after'],
    ],
    ['行政诉讼2件，其中维持、纠正各1件。', ['行政诉讼2件: 2 total direct+after']],
    ['今年行政复议2件，去年3件，行政诉讼1件。', ['行政复议2件: 2 total review']],
    ['涉诉案件较多；其中1件属于信息公开。', ['；其中1件: 1 total direct+after*']],
    [
      '行政复议2022年1件、2023年2件、行政诉讼2023年1件。',
      ['2023年2件: 2 total review', '行政诉讼2023年1件: 1 total direct+after'],
    ],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));

  test.each([
    '村民、企业各提起行政复议1件。',
    '2022年行政复议2件。',
    '行政复议2件，均与政府信息公开无关。',
    '上述案件均与政府信息公开无关。行政复议5件。',
    '行政复议5件。上述案件均与政府信息公开无关。',
    '未因政府信息公开引发行政复议、行政诉讼。作为被告的行政诉讼6件。',
    '作为被告的行政诉讼6件，涉及征收补偿。',
    '民事诉讼3件。',
    '行政处罚类行政诉讼2件。',
    '旁听行政诉讼庭审2次。',
    '参加行政复议培训2次。',
    '收到行政复议答复通知书5份。',
    '县司法局收到行政复议20件。',
    '行政复议结案1件。',
    '行政复议2人。',
    '行政复议约2件。',
    '法院受理1件。',
    '全年办理征地类行政复议3件，信息公开类行政复议1件。',
    '行政复议3件，主要涉及土地征收领域。',
    '出庭应诉率100%，行政诉讼3件。',
    '信息公开。',
    '上年受理的行政复议3件已于上年审结。',
    '信息公开行政复议2件，均为征收补偿类案件。',
    '以上案件不属于政府信息公开。行政诉讼3件。',
    '此类案件均非政府信息公开案件，行政诉讼3件。',
    '这些诉讼都不涉及信息公开，行政诉讼3件。',
    '依申请公开没有产生复议、诉讼；行政诉讼3件。',
    '第三人参加的行政诉讼2件。',
    '其他行政诉讼2件。',
    '应诉的行政案件2件。',
    '拆迁类行政复议2件。',
    '行政复议2件，涉征地纠纷。',
    '行政复议2件（均涉及我镇）。',
    '参加培训、行政诉讼3次。',
    '行政复议培训、答复各3次。',
    '征地、拆迁类行政诉讼3件，信息公开诉讼1件。',
    '行政复议2份。',
    '行政复议、诉讼分别维持1件。',
    '村民因信息公开申请行政复议1件。',
    '企业提起行政诉讼1件，村民提起行政复议2件。',
    '县政府收到行政复议20件。',
    '行政复议撤回1件。',
    '去年行政复议3件；今年2件。',
    '去年行政复议3件。今年2件。',
    '',
  ])('none: %s', (text) => expect(said(text)).toEqual([]));

  test('those of another year are of its report', () => {
    expect(said('2022年行政复议2件。', 2022)).toEqual(['行政复议2件: 2 total review']);
  });

  test('a count has its number, its unit and its cells', () => {
    const text = '因信息公开被申请行政复议12件，维持3件。';
    expect(read(text)).toMatchObject([
      { number: { from: 12, to: 14, unitTo: 15 }, cells: [['table4.review.total']], says: 12 },
      { number: { from: 18, to: 19, unitTo: 20 }, cells: [['table4.review.upheld']], says: 3 },
    ]);
  });
});
