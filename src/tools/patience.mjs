/**
 * How long tests wait before they give up. A limit never stands for an event: tests wait for what a page or
 * a file says, and a limit only ends a wait for what will not come. So it may be generous, and it grows with
 * how slow the computer is: the same run holds on a busy one.
 */

/** What the work below takes on a quiet core of the computers that the limits were chosen on, in milliseconds. */
const quiet = 16;
const rounds = 8;
/** Beyond this a limit would end nothing any more. */
const most = 12;

/**
 * How many times slower than a quiet computer this one is, at least 1. Measured once in a run, at its start;
 * the processes that it starts inherit it. `NIANBAO_SLOW` says how much slower the pages are made at least.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {() => number} [timeOfWork] milliseconds
 */
export function slowness(env = process.env, timeOfWork = measure) {
  env.NIANBAO_SLOWNESS ??= String(
    Math.max(1, Number(env.NIANBAO_SLOW) || 1, Math.min(most, timeOfWork() / quiet)),
  );
  return Number(env.NIANBAO_SLOWNESS);
}

/**
 * A limit for this computer.
 * @param {number} milliseconds on a quiet one
 */
export function patient(milliseconds) {
  return Math.round(milliseconds * slowness());
}

function measure() {
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) work();
  return (performance.now() - start) / rounds;
}

function work() {
  let value = 1;
  for (let step = 0; step < 12_000_000; step += 1)
    value = (Math.imul(value, 0x41c6_4e6d) + 12_345) | 0;
  return value;
}
