import type { RuleExamples } from '../core/examples.ts';

export const periodExamples: RuleExamples = {
  rule: 'S-PERIOD',
  flagged: [
    {
      at: 'preamble',
      text: '统计期限为2022年1月1日至2022年12月31日。',
      words: '2022年1月1日至2022年12月31日',
    },
    { at: 'preamble', text: '数据统计期限自2023年元月1日起至12月31日止。', words: '2023年元月1日' },
    { at: 'preamble', text: '所列数据截至2023年11月30日。', words: '2023年11月30日' },
    { at: 'preamble', text: '统计时限：2023.1.1-2023.12.30。', words: '2023.12.30' },
  ],
  silent: [
    { at: 'preamble', text: '统计期限为2023年1月1日—12月31日，2024年1月20日公布。' },
    { at: 'preamble', text: '统计期限为二〇二三年一月一日至十二月三十一日。' },
    { at: 'preamble', text: '所列数据统计期限自2023年1月1日起，至2023年12月31日止。' },
    { at: '1.1', text: '数据统计工作于2023年3月15日部署，2023年6月1日前完成。' },
    { at: '1.2', text: '报告期内，2023年3月1日收到申请1件。' },
  ],
};
