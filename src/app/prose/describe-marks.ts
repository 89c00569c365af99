/** The marked words of a text in words: a line cannot be heard. */
import { type Level, levels } from '../../domain/checks/core/finding.ts';
import { levelNames } from '../../domain/checks/wording/level-names.ts';
import type { MarkedWords } from '../session/text-marks.ts';

/** More than these of one level nobody wants to hear on coming to a field. */
const mostMessages = 3;

/** 「错误 2 处：……；……。提示 1 处：……」 */
export function describeMarks(words: readonly MarkedWords[]): string {
  return countsOf(words)
    .map(({ level, of }) => {
      const messages = [...new Set(of.map(({ finding }) => finding.message))];
      const shown = messages
        .slice(0, mostMessages)
        .map((message) => message.replace(/[。；]$/, ''));
      const more = messages.length > mostMessages ? '等' : '';
      return `${levelNames[level]} ${of.length} 处：${shown.join('；')}${more}`;
    })
    .join('。');
}

/** 「错误 2 处，提示 1 处」 */
export function countMarks(words: readonly MarkedWords[]): string {
  return countsOf(words)
    .map(({ level, of }) => `${levelNames[level]} ${of.length} 处`)
    .join('，');
}

function countsOf(words: readonly MarkedWords[]): { level: Level; of: MarkedWords[] }[] {
  return levels
    .map((level) => ({ level, of: words.filter(({ finding }) => finding.level === level) }))
    .filter(({ of }) => of.length > 0);
}
