/** Rules that are not said on this computer (这台电脑上不再提示), whatever report is open. */
import type { RuleId } from '../../domain/checks/core/finding.ts';
import { keptHere } from './kept-here.ts';

const kept = keptHere<readonly RuleId[]>('nianbao-silent-rules', (found) =>
  Array.isArray(found) ? found.filter(isRuleId) : [],
);
export const silentRules = kept.chosen;

export function setSilentHere(rule: RuleId, isSilent: boolean): void {
  const others = silentRules.get().filter((one) => one !== rule);
  kept.choose(isSilent ? [...others, rule] : others);
}

/** A declaration: it is asked while this module starts. */
function isRuleId(value: unknown): value is RuleId {
  return typeof value === 'string' && /^[A-Z\d]+-[A-Z\d-]+$/.test(value);
}
