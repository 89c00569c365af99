import type { Page } from '@playwright/test';

/**
 * On this computer these rules say nothing: for journeys that are about the marks of one rule, over sentences that others would
 * have something to say of. Errors are said all the same.
 */
export async function silenceAllBut(page: Page, ...heard: readonly string[]): Promise<void> {
  const silent = others.filter((rule) => !heard.includes(rule));
  await page.addInitScript((rules) => {
    localStorage.setItem('nianbao-silent-rules', rules);
  }, JSON.stringify(silent));
}

/** Rules of the text that give warnings and notes. */
const others = [
  ...['N-RECV', 'N-DONE', 'N-CARRY', 'N-ITEM', 'N-REVIEW', 'N-NORM', 'N-PERMIT', 'N-SUM', 'N-PCT'],
  ...['N-FEE', 'N-FEEAMT', 'N-CONTRA', 'N-S5', 'S-ASPECT5', 'S-ART50-4', 'S-OFFTOPIC', 'S-LEN'],
  ...['S-PREAMBLE', 'S-S5EMPTY', 'S-S6EMPTY', 'S-NUMBERING', 'S-PERIOD', 'W-YEAR', 'W-UNIT'],
  ...['W-TERM', 'W-TYPO', 'W-PUNCT', 'W-VAGUE', 'W-PLANTONE', 'P-ID', 'P-STAFF'],
];
