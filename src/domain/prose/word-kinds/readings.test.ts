/** Whole readings of lines: their letters, then each sentence with its clauses as letters and words. */
import { describe, expect, test } from 'vitest';
import { type SentenceRead, sentencesOfLine, sentencesRead } from './clauses.ts';
import { officeNames } from './office-names.ts';
import { readWords } from './read-words.ts';

const names = officeNames('云溪县青禾镇人民政府');
const read = (text: string) => [
  readWords(text, 2023, [...names]).kinds,
  ...saySentences(text, sentencesOfLine(text, 2023, names)),
];

/** With what stands in brackets left out, or as one unknown word. */
const readWithout = (text: string) =>
  saySentences(text, sentencesRead(readWords(text, 2023, names)));

/** 「、」 before what is listed, 「；」 behind what goes on. */
function saySentences(text: string, sentences: readonly SentenceRead[]): string[] {
  const said = sentences.map(({ clauses }) =>
    clauses.map(({ letters, words, isListed }) =>
      [
        ...[isListed ? '、' : '', letters, ' '],
        words.map(({ from, to }) => text.slice(from, to)).join('/'),
      ].join(''),
    ),
  );
  return said.map((clauses, at) => clauses.join(' ') + (sentences[at]?.goesOn ? '；' : ''));
}

describe('words of their kinds', () => {
  test.each<[string, string[]]>([
    ['（一）我镇未收到申请。', ['onra.', 'onra 我镇/未/收到/申请']],
    ['（十二）我镇未收到申请。', ['onra.', 'onra 我镇/未/收到/申请']],
    ['12.我镇未收到申请。', ['onra.', 'onra 我镇/未/收到/申请']],
    ['存在问题：1.公开不及时。', ['x?:g?l.', 'x?:g?l 存在/问题/：/公开/不/及时']],
    ['办结3、转办2件', ['F#jS#', 'F# 办结/3 、S# 转办/2件']],
    ['如下：办结3、转办2件', ['l:F#jS#', 'l:F# 如下/：/办结/3 、S# 转办/2件']],
    ['一、下步打算', ['?j?', '?j? 一/、/下步打算']],
    ['上年行政复议3件（本年2件）', ['yk#(t#)', 'yk# 上年/行政复议/3件 t# 本年/2件']],
    ['印发《青禾镇犬只管理办法》', ['I"', 'I" 印发/《青禾镇犬只管理办法》']],
    [
      '印发《关于转发《公开指引》的通知》。',
      ['I?vL"p?.', 'I?vL"p? 印发/《/关于/转发/《公开指引》/的/通知》'],
    ],
    [
      '印发《公开指引》（青政发〔2023〕12号）。',
      ['I".', 'I" 印发/《公开指引》（青政发〔2023〕12号）'],
    ],
    ['约5件，50%', ['?#,%', '?# 约/5件 % 50%']],
    ['推送图解数十篇。', ['?L#.', '?L# 推送/图解/数十篇']],
    ['蔬菜苗圃，申请', ['?,a', '? 蔬菜苗圃 a 申请']],
    ['蔬菜“苗圃”', ['??', '?? 蔬菜/苗圃']],
    ['群众满意。', ['w?.', 'w? 群众/满意']],
    ['企业、村民各提起行政复议1件。', ['wQbk_.', 'wQbk_ 企业、村民/各/提起/行政复议/1件']],
    ['村（居）民和合作社提出申请。', ['wva.', 'wva 村（居）民和合作社/提出/申请']],
    ['一季度零申请、零复议、零诉讼。', ['%ZjY.', '%ZjY 一季度/零申请/、/零复议、零诉讼']],
    ['本镇政府信息公开申请0件', ['oa0', 'oa0 本镇/政府信息公开申请/0件']],
    ['本镇政府未收到申请', ['onra', 'onra 本镇政府/未/收到/申请']],
    ['涉政府信息公开信息', ['gg', 'gg 涉政府信息公开/信息']],
    ['“零申请”\u3000为 \u00a0零。', ['Ziz.', 'Ziz “零申请”/为/零']],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('times among them', () => {
  test.each<[string, string[]]>([
    ['1至6月未收到申请。', ['%?ynra.', '%?ynra 1/至/6月/未/收到/申请']],
    ['二〇二四年一月十六日', ['yy%', 'yy% 二〇二四年/一月/十六日']],
    ['从网站查阅信息。', ['lCvg.', 'lCvg 从/网站/查阅/信息']],
    ['2023年和2022年', ['tjy', 'tjy 2023年/和/2022年']],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('clauses', () => {
  test.each<[string, string[]]>([
    ['一是每周检查；', ['lL?L;', 'lL?L 一是/每/周/检查；']],
    ['未收到申请；未发生复议。无', ['nra;nxk.n', 'nra 未/收到/申请；', 'nxk 未/发生/复议', 'n 无']],
    ['本镇全年无复议、无诉讼。', ['otnkjns.', 'otnk 本镇/全年/无/复议 、ns 无/诉讼']],
    ['无行政许可、行政处罚。', ['n1j2.', 'n1j2 无/行政许可/、/行政处罚']],
    [
      '复议1件、诉讼0件、来访零、其他。',
      ['k_js0jCzjO.', 'k_ 复议/1件 、s0 诉讼/0件 、Cz 来访/零 、O 其他'],
    ],
    ['行政复议2件维持、1件纠正。', ['k#Uj_X.', 'k#Uj_X 行政复议/2件/维持/、/1件/纠正']],
    [
      '上年行政复议3件（本年2件），已办结',
      ['yk#(t#),F', 'yk# 上年/行政复议/3件 t# 本年/2件 F 已办结'],
    ],
    ['公开信息（）条。', ['g()?.', 'g 公开信息   ? 条']],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('what stands in brackets, and limits or not', () => {
  test.each<[string, string[]]>([
    ['行政复议2件（上年1件）', ['k# 行政复议/2件']],
    ['行政复议2件（其中1件维持）', ['k# 行政复议/2件']],
    ['行政复议2件（），已办结', ['k# 行政复议/2件 F 已办结']],
    ['行政复议2件（网上提交），已办结', ['k#? 行政复议/2件/提交 F 已办结']],
    ['行政复议2件（2件上年的）', ['k#? 行政复议/2件/的']],
  ])('%s', (text, readings) => expect(readWithout(text)).toEqual(readings));
});
