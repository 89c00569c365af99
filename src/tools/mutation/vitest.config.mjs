/** The tests of the domain alone, which are those that mutation asks. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/domain/**/*.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['src/testkit/fixed-seed.setup.ts'],
  },
});
