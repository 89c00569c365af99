import type { RuleExamples } from '../core/examples.ts';

export const wordingExamples: readonly RuleExamples[] = [
  {
    rule: 'W-TYPO',
    flagged: [
      { text: '截止12月底，公开信息一批。', words: '截止' },
      { text: '建立政府信息台帐，帐号由专人管理。', words: '台帐' },
      { text: '群众可通过可以通过广播了解政策。', words: '可通过可以通过' },
      { text: '同时运用积极运用电子显示屏。', words: '运用积极运用' },
      { text: '对信息发布发布前的审核作出规定。', words: '发布发布' },
    ],
    silent: [
      { text: '申请接收截止12月31日，受理截止时间另行公告。' },
      { text: '公开帐篷发放情况，一张帖子由专人答复。' },
      { text: '镇政府政府信息公开栏，发布发布会实录，按排名公示。' },
      { text: '按照《其它来款台帐管理办法》登记。' },
    ],
  },
  {
    rule: 'W-PUNCT',
    flagged: [
      { text: '公开:一是财政信息;二是民生信息。', words: ':' },
      { text: '全年公开信息 96 条。', words: ' ' },
      { text: '按照《关于印发《收费管理办法》的通知》办理。', words: '《' },
      { text: '21年公开信息，比20年更多。', words: '21年' },
      { text: '内容分两类；一是农业类，二是社保类。', words: '；' },
    ],
    silent: [
      { at: '1.4', text: '20年树龄的老槐树下、20年老店门口各设公开栏1块。', year: 2022 },
      { text: '1.公开率达98.5%，比例为3:1，开放时间为9:00—17:00。' },
      { text: '网站为http://www.yunxi.gov.cn/a?b=1,2，邮箱qhz@yunxi.gov.cn。' },
      { text: '“政务e站”App和Wi-Fi (free, open)均可使用，累计1,024次。' },
      { text: '按照《关于印发〈收费管理办法〉的通知》保存20年，20年来未变。' },
    ],
  },
  {
    rule: 'W-VAGUE',
    flagged: [
      { text: '推送文章三百多篇。', words: '三百多篇' },
      { text: '公开信息90条左右。', words: '90条左右' },
      { text: '发放宣传单近千份。', words: '近千份' },
      { text: '多数部门公开较好。', words: '多数部门' },
    ],
    silent: [
      { text: '依据《关于若干事项的规定》梳理目录，合约、公约一并公开。' },
      { text: '左右岸河长名单、近三次检查、余家湾村务同步公开。' },
      { text: '做好以下几项工作，每年至少培训2次，预约12件。' },
    ],
  },
  {
    rule: 'W-PLANTONE',
    flagged: [
      { text: '要坚持以人民为中心，要聚焦重点领域。', words: '要坚持以人民为中心' },
      { text: '各站所要提高站位，要把公开抓紧抓实。', words: '要提高站位' },
      { text: '各社区要切实提高认识，务必层层压实责任。', words: '要切实提高认识' },
    ],
    silent: [
      { text: '县委要求，公开工作要聚焦群众关切，要按时答复。' },
      { text: '增加双语解读，做到要点清楚、要求明确。' },
      { text: '会议强调，要坚持公开，要强化责任。' },
    ],
  },
];
