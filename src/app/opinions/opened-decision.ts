/** A reviewer's file that was opened: what it says and which draft it may be of. */
import { type DecisionFile, readDecision } from '../../drafts/decision-file.ts';
import { type DecisionTargets, decisionTargets } from '../../drafts/decision-targets.ts';
import { draftName } from '../../drafts/draft-name.ts';
import type { DraftStore } from '../../drafts/draft-store.ts';
import { storageErrorText } from '../../drafts/storage-error.ts';

export type OpenedDecision =
  | {
      readonly ok: true;
      readonly file: DecisionFile;
      readonly targets: DecisionTargets;
      /** Its draft rests in 最近删除. */
      readonly isDeleted: boolean;
    }
  /** In Chinese. */
  | { readonly ok: false; readonly reason: string };

export async function openDecision(file: File, store: DraftStore): Promise<OpenedDecision> {
  try {
    const read = readDecision(await file.text());
    if (!read.ok) return read;
    const [drafts, deleted] = await Promise.all([store.list(), store.listDeleted()]);
    const { of } = read.file;
    return {
      ...{ ok: true, file: read.file, targets: decisionTargets(of, drafts) },
      isDeleted: deleted.some(({ summary }) => summary.id === of.draftId),
    };
  } catch (error) {
    return { ok: false, reason: storageErrorText(error) };
  }
}

/** Why it is asked which draft is meant. */
export function whyAsked({ file, targets, isDeleted }: OpenedDecision & { ok: true }): string {
  if (targets.is === 'sure') return '';
  const name = draftName(file.of);
  if (isDeleted) {
    return `审核的那份“${name}”已删除，在“最近删除”里。要接着用它，先恢复，再打开这个文件。`;
  }
  if (targets.why === 'several')
    return `这里有 ${targets.drafts.length} 份“${name}”，审核的是哪一份？`;
  if (targets.why === 'otherId') {
    return '单位和年度相同，但不是交上去的那一份（可能是从备份恢复的，或另写的）。是这一份吗？';
  }
  return targets.drafts.length > 0
    ? `这里没有“${name}”。审核的是下面哪一份？`
    : `这里没有“${name}”，也没有别的年报。请在写这份年报的电脑和浏览器里打开这个文件。`;
}
