/**
 * Reference material that is no part of the project: NIANBAO_SHARED names its folder. Tests that compare with
 * it can assert nothing where it cannot be had; there they are reported as not run, by a mark at the end of
 * their names (src/testkit/reference-folder.ts), and told with the reason (steps.mjs).
 */

/** @typedef {{ mark: string, reason: string }} NotRun */

/** @type {NotRun} */
export const noFolder = {
  mark: '(needs the reference folder)',
  reason: 'the reference folder is not named (NIANBAO_SHARED)',
};

/** @type {NotRun} */
export const noPrograms = {
  mark: '(needs python3 and xmllint)',
  reason: 'the checker in the reference folder needs python3 and xmllint, which are not installed',
};

/**
 * @param {string} title of a test that was skipped
 * @returns {string | undefined} why it may be; undefined where nothing excuses it
 */
export function reasonNotRun(title, env = process.env) {
  const excuses = env.NIANBAO_SHARED ? [noPrograms] : [noFolder];
  return excuses.find(({ mark }) => title.endsWith(mark))?.reason;
}
