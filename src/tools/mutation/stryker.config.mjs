/**
 * `npm run mutation`: small faults are put into the rules, sums, places and sentences one by one, and a test must fail
 * for each. Takes hours for all; `npm run mutation -- -m src/domain/place/place-order.ts` for one file. What
 * is left alive is printed at the end; what was found last is told in docs/mutation.md.
 */

export default {
  mutate: [
    'src/domain/{checks,sums,place,prose}/**/*.ts',
    '!src/domain/**/*.test.ts',
    '!src/domain/**/*.examples.ts',
    // Words of the language, no logic.
    '!src/domain/checks/rules/prose/doubled-lexicon.ts',
    // Is left out of what is run here; lines-read-once.test.ts holds it.
    '!src/domain/prose/known-lines.ts',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'src/tools/mutation/vitest.config.mjs' },
  coverageAnalysis: 'perTest',
  // What is worked out once for the whole run cannot be told apart by test.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: 'test-results/mutation.json',
  tempDirName: 'test-results/mutation',
  ignorePatterns: ['dist', 'docs', 'e2e', 'public', 'test-results', '.ci'],
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 85, break: 85 },
};
