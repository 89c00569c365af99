/** How far a file is, in words for the list and for the one line that is read out. */
import { tallyOf } from '../../domain/checks/core/tally.ts';
import { sayTally } from '../../domain/checks/wording/word-tally.ts';
import { unitName } from '../../drafts/draft-name.ts';
import type { Content, ImportFile, Outcome, ReadState } from './import-file.ts';

export const outcomeNames: Readonly<Record<Outcome['is'], string>> = {
  reviewed: '已打开成审核',
  created: '已建草稿',
  replaced: '已替换草稿',
  begun: '已开始下一年',
  attached: '已附为上年年报',
};

/** 「读好（错误 2，警告 1，需要看 3 处）」 */
export function stateText({ state }: ImportFile): string {
  switch (state.is) {
    case 'waiting':
      return '等待读取';
    case 'reading':
      return '正在读';
    case 'cancelled':
      return '已取消';
    case 'refused':
      return '读不出';
    case 'read':
      return state.outcome ? outcomeNames[state.outcome.is] : `读好（${readText(state)}）`;
  }
}

/** 「云溪县青禾镇人民政府 2025 年」 */
export function identityText({ report, isYearKnown }: Content): string {
  return `${unitName(report.unit)} ${isYearKnown ? `${report.year} 年` : '没有年度'}`;
}

/** 「错误 2，警告 1，需要看 3 处」 */
export function readText(state: ReadState): string {
  const { report, findings, notes } = state.content;
  const toSee = notes.length > 0 ? [`需要看 ${notes.length} 处`] : [];
  return [sayTally(tallyOf(report, findings)), ...toSee].join('，');
}
