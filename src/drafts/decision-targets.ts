/** Which draft a reviewer's file is of: by the draft's own id, else by unit and year. */
import { isSameUnit } from '../domain/report/township.ts';
import type { DecisionFile } from './decision-file.ts';
import type { DraftSummary } from './draft.ts';
import { byLastSave } from './save-number.ts';

export type DecisionTargets =
  /** It says so itself, or nothing else can be meant. */
  | { readonly is: 'sure'; readonly draft: DraftSummary }
  /** To be asked: the likeliest first. None: nothing here may be meant. */
  | {
      readonly is: 'ask';
      readonly why: 'otherId' | 'several' | 'none';
      readonly drafts: readonly DraftSummary[];
    };

export function decisionTargets(
  { draftId, unit, year }: DecisionFile['of'],
  drafts: readonly DraftSummary[],
): DecisionTargets {
  const open = drafts.filter(({ unreadable }) => unreadable === undefined).sort(byLastSave);
  const own = open.find(({ id }) => id === draftId);
  if (own) return { is: 'sure', draft: own };
  const isOfUnit = (draft: DraftSummary) => isSameUnit(draft.unit, unit);
  const same = open.filter((draft) => isOfUnit(draft) && draft.year === year);
  const [only] = same;
  if (only && same.length === 1 && draftId === null) return { is: 'sure', draft: only };
  if (only) return { is: 'ask', why: same.length > 1 ? 'several' : 'otherId', drafts: same };
  const rest = [...open.filter(isOfUnit), ...open.filter((draft) => !isOfUnit(draft))];
  return { is: 'ask', why: 'none', drafts: rest };
}
