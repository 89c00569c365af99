/**
 * Rules that are not said on this computer (这台电脑上不再提示), whatever report is open. They belong to the computer, not to a
 * report.
 */
import type { RuleId } from '../../domain/checks/core/finding.ts';
import { createStore, type ReadableStore } from './store.ts';

const key = 'nianbao-silent-rules';

const kept = createStore<readonly RuleId[]>(keptBefore());
export const silentRules: ReadableStore<readonly RuleId[]> = kept;

export function setSilentHere(rule: RuleId, isSilent: boolean): void {
  const others = kept.get().filter((one) => one !== rule);
  become(isSilent ? [...others, rule] : others);
  try {
    localStorage.setItem(key, JSON.stringify(kept.get()));
  } catch {
    // Then it holds until the page is closed.
  }
}

/** Another window has chosen otherwise. */
if (typeof window !== 'undefined') {
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) become(keptBefore());
  });
}

function become(rules: readonly RuleId[]): void {
  if (rules.join() !== kept.get().join()) kept.set(rules);
}

function keptBefore(): readonly RuleId[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.filter(isRuleId) : [];
  } catch {
    return [];
  }
}

/** A declaration: it is asked while this module starts. */
function isRuleId(value: unknown): value is RuleId {
  return typeof value === 'string' && /^[A-Z\d]+-[A-Z\d-]+$/.test(value);
}
