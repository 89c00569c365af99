/** A preface in the place of section one. */
import { sectionRule } from '../core/section-rule.ts';
import { isPrefaceAlone, prefaceWords, tellingWords } from './preface.ts';
import { sectionOne } from './section-one.ts';
import { wholeLinesFinding } from './whole-lines.ts';

export const prefaceInSection = sectionRule({
  id: 'S-PREAMBLE',
  title: '前言不写在第一部分里',
  level: 'warning',
  basis: { source: '报告的组成、统计期限和下载地址写在六个部分之前', evidence: '样' },
  reads: ['text', 'form'],
  sections: [1],
  find: (_, { subject }, head) => {
    const section = sectionOne(subject.text);
    const found = prefaceWords(section);
    const words = found.map(({ line, from, to }) => line.text.slice(from, to)).join('');
    const more = isPrefaceAlone(section) ? '；第一部分没有写本年的工作，五个方面都没有写到' : '';
    return wholeLinesFinding(head, subject, found, {
      aspect: 'preface',
      message: `“${tellingWords(words)}”是前言的内容，不属于总体情况${more}`,
      advice: '请移到“前言”里，放在第一部分之前。',
    });
  },
});
