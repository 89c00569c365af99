/** Numbers of headings and lists follow one another, level by level. */
import { sectionWords } from '../../../../place/say-place.ts';
import { keptByLine } from '../../../../prose/known-lines.ts';
import type { Finding } from '../../../core/finding.ts';
import type { RuleHead, Subject } from '../../../core/rule.ts';
import { sectionRule } from '../core/section-rule.ts';
import type { TextLine } from '../core/text-lines.ts';
import { storedRangeOf, wordFindings } from '../core/word-finding.ts';
import { type NumberFault, numberFaults } from './numbering.ts';
import { wholeLinesFinding } from './whole-lines.ts';

export const numbering = sectionRule({
  id: 'S-NUMBERING',
  title: '层次序数',
  level: 'warning',
  basis: { source: 'GB/T 9704—2012：层次序数依次为“一、”“（一）”“1.”“（1）”', evidence: '核' },
  reads: ['text', 'form'],
  find: (lines, { subject }, head) => [
    ...wordFindings(
      head,
      subject,
      numberFaults(lines.map(({ text }) => text)).flatMap((fault) => {
        const line = lines[fault.line];
        return line ? [{ line, from: fault.from, to: fault.to, ...wordsOf(fault, line) }] : [];
      }),
    ),
    ...strokesBehindFigures(head, subject, lines),
  ],
});

function wordsOf({ fault, before, from, to }: NumberFault, line: TextLine) {
  const number = line.text.slice(from, to).trim();
  if (fault === 'topLevel') {
    return {
      message: `“${number}”与六个部分的标题同级，${sectionWords(line.section as 1)}内的小标题应从“（一）”起`,
      advice: '请改用“（一）”“1.”等下一级的序数。',
    };
  }
  return {
    message:
      fault === 'again'
        ? `“${number}”与前一个序数重复`
        : `“${number}”与前一个序数 ${before} 不连续`,
    advice: '请按顺序编号；如果漏了一项，请补上。',
  };
}

const strokeIn = keptByLine((text) => /^\d{1,2}\s*、/.exec(text)?.[0].length);

/** 「1、」: a figure has a dot behind it. One finding for a section, however many there are. */
function strokesBehindFigures(
  head: RuleHead,
  subject: Subject<'text'>,
  lines: readonly TextLine[],
): Finding[] {
  const found = lines.flatMap((line) => {
    const length = strokeIn(line.text);
    return length === undefined ? [] : [{ line, from: 0, to: length }];
  });
  const [first] = found;
  if (!first) return [];
  const number = first.line.text.slice(0, first.to);
  const changes = found.map((words) => {
    const range = storedRangeOf({ ...words, from: words.to - 1 });
    return { ...range, was: '、', value: '.' };
  });
  return wholeLinesFinding(head, subject, found, {
    aspect: 'stroke',
    message: `“${number}”${found.length > 1 ? `等 ${found.length} 处` : ''}的序数后用了顿号，应为“${number.replace(/\s*、/, '.')}”`,
    fix: { is: 'words', label: '顿号改为“.”', changes },
  });
}
