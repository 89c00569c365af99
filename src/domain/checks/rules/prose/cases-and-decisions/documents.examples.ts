import type { RuleExamples } from '../core/examples.ts';

const since2021 = {
  'table2.normative.issued': 2,
  'table2.normative.repealed': 1,
  'table2.normative.inForce': 6,
};
const until2020 = {
  'table2.normative.made': 2,
  'table2.normative.published': 2,
  'table2.normative.total': 9,
};

export const documentsExamples: RuleExamples = {
  rule: 'N-NORM',
  flagged: [
    { text: '制发行政规范性文件3件。', words: '制发行政规范性文件3件', tables: since2021 },
    { text: '行政规范性文件制发2件，废止2件，现行有效6件。', words: '废止2件', tables: since2021 },
    { text: '未制发行政规范性文件。', words: '未制发行政规范性文件', tables: since2021 },
    {
      text: '本年新制作规范性文件2件，对外公开总数量10件。',
      words: '对外公开总数量10件',
      tables: until2020,
      year: 2020,
    },
  ],
  silent: [
    { text: '制发行政规范性文件2件，废止1件，现行有效6件。', tables: since2021 },
    { text: '转发上级行政规范性文件12件，公开解读材料5份。', tables: since2021 },
    { text: '现行有效的行政规范性文件中，2019年制发的4件。', tables: since2021 },
    { text: '由本镇起草、以县政府名义印发的行政规范性文件1件。', tables: since2021 },
    { text: '印发各类文件86份，其中主动公开40份。制发行政规范性文件2件。', tables: since2021 },
    { text: '没有废止的行政规范性文件。', tables: { 'table2.normative.inForce': 3 } },
    { text: '乡镇无权制定行政处罚类规范性文件。', tables: since2021 },
  ],
};
