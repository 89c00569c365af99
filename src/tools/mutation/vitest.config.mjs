/** The tests of the domain alone, which are those that mutation asks; the quickest first, since one that fails is enough. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** @param {string} name */
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/** From what is asked first to what is asked last; all others stand between. */
const first = ['rule-cases.test.ts'];
const last = [
  'two-years.test.ts',
  'run-checks.test.ts',
  'engine.test.ts',
  'prose.test.ts',
  'place.test.ts',
];

/** @param {import('vitest/node').TestSpecification} file */
function turnOf({ moduleId }) {
  const named = (/** @type {string} */ name) => moduleId.endsWith(`/${name}`);
  return first.findIndex(named) >= 0 ? -1 : last.findIndex(named) + 1;
}

/**
 * All tests of the domain; or those below the folders of it that are named, and test files below src, by commas: they say in
 * a fraction of the time what they hold themselves.
 */
const asked = process.env.NIANBAO_MUTATION_TESTS ?? 'checks,sums,place,prose,report';
const include = asked
  .split(',')
  .map((name) => (name.endsWith('.test.ts') ? `src/${name}` : `src/domain/${name}/**/*.test.ts`));

class QuickestFirst extends BaseSequencer {
  /**
   * @override
   * @param {import('vitest/node').TestSpecification[]} files
   */
  async sort(files) {
    return [...files].sort((a, b) => turnOf(a) - turnOf(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^fast-check$/, replacement: beside('fast-check.mjs') },
      { find: /^(.*\/)known-lines\.ts$/, replacement: beside('known-lines.mjs') },
    ],
  },
  test: {
    environment: 'node',
    include,
    // Shares of thousands of tables, at 8 s a fault.
    exclude: ['**/diagnosis-measured.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['src/testkit/fixed-seed.setup.ts'],
    sequence: { sequencer: QuickestFirst },
  },
});
