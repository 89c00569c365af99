/**
 * What belongs under a sub-heading, in a short prompt. Facts: 国办公开办函〔2021〕30号（总体情况的五个方面，监督保障含
 * 《条例》第五十条第四项的三项结果）; where only some places ask for a thing the prompt says 有的地方.
 */
import type { SectionNumber } from '../report/report.ts';

interface TopicPrompt {
  readonly words: RegExp;
  readonly prompt: string;
}

const generalPrompts: readonly TopicPrompt[] = [
  {
    words: /依申请/,
    prompt:
      '收到多少件、办结多少件、结转多少件，数字要与表三一致；办理流程、答复时限做了哪些规范。没有收到申请的如实写明。',
  },
  {
    words: /主动公开/,
    prompt:
      '通过网站、政务新媒体、公开栏等公开了多少条信息，重点领域公开了什么，政策解读和回应关切做了什么。数字写准，不用“若干”“余条”。',
  },
  {
    words: /信息管理/,
    prompt: '信息的制作、审核、发布、更新和保存怎么管；规范性文件各有多少件，要与表二一致。',
  },
  {
    words: /平台/,
    prompt: '门户网站专栏、政务新媒体、政务公开专区、公开栏、查阅点等建了什么，怎么维护和更新。',
  },
  {
    words: /监督|保障/,
    prompt:
      '三项必须写：工作考核、社会评议、责任追究的结果（《条例》第五十条第四项）。没有发生责任追究的，也要写明。',
  },
];

const otherPrompts: Partial<Record<SectionNumber, readonly TopicPrompt[]>> = {
  5: [
    {
      words: /问题|不足|困难/,
      prompt: '写本单位今年真实存在的问题，一条一条写，不照搬往年和其他单位。',
    },
    { words: /改进|措施|打算/, prompt: '与上面的问题一一对应，写已经做的和准备做的改进。' },
  ],
};

const sectionPrompts: Partial<Record<SectionNumber, string>> = {
  1: '对全年工作的综述。有的地方要求不超过一千字。',
  2: '可在表前或表后加一段文字；没有要求时留空。',
  3: '可在表前或表后加一段文字；没有要求时留空。',
  4: '可在表前或表后加一段文字；没有要求时留空。',
  5: '问题和改进成对写，不能只写“无”。',
  6: '写收取信息处理费的情况（2021 年度起），以及其他需要报告的事项；都没有的，写“本年度未收取信息处理费，无其他需要报告的事项”。',
};

export function promptForTopic(section: SectionNumber, name: string): string | undefined {
  const prompts = section === 1 ? generalPrompts : otherPrompts[section];
  return prompts?.find(({ words }) => words.test(name))?.prompt;
}

export const promptForSection = (section: SectionNumber): string | undefined =>
  sectionPrompts[section];
