/** What a rule is called on the screen; its id where this program does not know it. */
import { allRules } from './all-rules.ts';

export const ruleTitle = (rule: string): string =>
  allRules.find(({ id }) => id === rule)?.title ?? rule;
