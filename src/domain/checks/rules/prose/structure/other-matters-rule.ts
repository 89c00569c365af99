/** Section six says no more than 「无」. */
import { keptByLine } from '../../../../prose/known-lines.ts';
import { sectionRule } from '../core/section-rule.ts';
import { wholeLine, wholeLinesFinding } from './whole-lines.ts';

/** From then on the fee for processing information is to be reported (国办函〔2020〕109号). */
const firstYearOfFee = 2021;

/** 「无」, 「本年度无。」, 「其他事项：无」, 「暂无其他情况」, 「没有需要另行报告的事项」. */
const nothing =
  /^(?:[^，。：:]{0,14}[：:])?(?:[^，。：:无没]{0,14}?(?:年度?|[镇乡区木府处位关道])[，,]?)?(?:(?:目前|现)?(?:暂时?|均|并|再)?(?:无|没有|不存在)(?:其[他它]|特殊|补充|别的|任何|另外)*(?:(?:需要?|应当?|须|要)?(?:另行|特别|单独)?(?:报告|说明|公布|公开|补充)的?)?(?:其[他它])?(?:情况|事项|内容|问题|说明)?|[/／\\—–－-]+|略|不适用|特此报告)$/;

export const isNothing = (text: string): boolean =>
  text
    .replace(/\s/g, '')
    .split(/[。.；;！!]/)
    .every((sentence) => sentence === '' || nothing.test(sentence));

const saysNothing = keptByLine(isNothing);

export const otherMatters = sectionRule({
  id: 'S-S6EMPTY',
  title: '第六部分不只写“无”',
  level: 'note',
  basis: {
    source:
      '没有需要报告的写明“无其他需要报告的事项”，2021 年度起并写明收取信息处理费的情况（国办函〔2020〕109号）',
    evidence: '样',
  },
  reads: ['text', 'form'],
  sections: [6],
  known: ({ form: { year } }) => (year < firstYearOfFee ? undefined : {}),
  find: (all, { subject }, head) => {
    const lines = all.filter(({ isHeading }) => !isHeading);
    if (!lines.every(({ text }) => saysNothing(text))) return [];
    // 「信息处理费收取情况：无。」 tells what is to be told.
    if (lines.some(({ text }) => text.includes('处理费'))) return [];
    return wholeLinesFinding(head, subject, lines.map(wholeLine), {
      message: `“${lines[0]?.text}”之外没有别的内容，应写成完整的句子，并写明收取信息处理费的情况`,
      advice: '如：本年度未收取政府信息公开信息处理费，没有其他需要报告的事项。',
      waitsForLeaving: true,
    });
  },
});
