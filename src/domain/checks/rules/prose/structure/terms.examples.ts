import type { RuleExamples } from '../core/examples.ts';

export const termsExamples: RuleExamples = {
  rule: 'W-TERM',
  flagged: [
    { at: '1.0', text: '全镇政务信息公开水平提升。', words: '政务信息公开' },
    { at: '1.0', text: '2023年，扎实推进政务公开工作。', words: '政务公开工作' },
    { at: '1.3', text: '全年制发规范性文件2件。', words: '规范性文件' },
    { at: '1.1', text: '无其他对外管理服务事项。', words: '其他对外管理服务事项' },
  ],
  silent: [
    {
      at: '1.3',
      text: '转发县政府规范性文件6件，审查规范性文件草案，配合县司法局清理规范性文件，编制规范性文件公开目录1份。',
    },
    { at: '1.3', text: '全年制发规范性文件2件，其他对外管理服务事项无变化。', year: 2020 },
    { at: '1.3', text: '全年制发行政规范性文件2件，规范性文件的解读同步发布。' },
    { at: '1.5', text: '接受县政务公开办公室考核，落实《县政务公开工作要点》。' },
    { at: '1.4', text: '大厅设政务公开专区，公开政府集中采购目录。' },
  ],
};
