import type { RuleExamples } from '../core/examples.ts';

export const unitsExamples: RuleExamples = {
  rule: 'W-UNIT',
  flagged: [
    { at: '1.3', text: '我局对拟公开的信息逐件审查。', words: '我局' },
    { at: '1.3', text: '本乡由党政办牵头。', words: '本乡' },
    { at: '1.2', text: '我县收到政府信息公开申请0件。', words: '我县' },
    { at: '1.0', text: '2023年，柳塘乡认真贯彻《条例》。', words: '柳塘乡' },
    { at: '1.4', text: '落星乡人民政府网站更新栏目12个。', words: '落星乡人民政府' },
    { at: '1.0', text: '2023年，青禾乡人民政府坚持依法公开。', words: '青禾乡人民政府' },
    { at: 'closing', text: '云溪县青林镇人民政府\n2024年1月18日', words: '云溪县青林镇人民政府' },
    {
      at: '1.4',
      text: '以自治区政府信息公开统一平台为主要渠道。',
      words: '自治区',
      level: 'warning',
    },
    { at: '1.3', text: '做好卫健系统政府信息报送。', words: '卫健系统', level: 'warning' },
    { at: '1.3', text: '局党组定期研究公开工作。', words: '局党组', level: 'warning' },
    { at: '1.4', text: '在霁川县政府门户网站发布。', words: '霁川县', level: 'warning' },
  ],
  silent: [
    { at: '1.3', text: '我镇、本镇、青禾镇、镇政府、全镇都是自己。' },
    { at: '1.4', text: '协同落星乡人民政府、铜锣镇人民政府建设片区查阅点。' },
    { at: '1.2', text: '将1件误投申请移送沙口镇人民政府。' },
    { at: '1.0', text: '本办法、我委托、基本局面、自我办事都不是自称。' },
    { at: '1.1', text: '我县开展的阳光村务行动中，公开信息90条。' },
    { at: '1.5', text: '县住建局、县教育系统干部参加评议。' },
    { at: '1.4', text: '在云溪县政府门户网站发布。' },
    { at: '1.3', text: '撤乡设镇以前，青禾乡人民政府的文件已全部归档。' },
    { at: '1.1', text: '转发广西壮族自治区农业农村厅的种植技术1条。' },
    { at: '1.3', text: '对“我局”等错误自称开展自查。' },
  ],
};
