/** Running other programs: npm, and commands of the system. */
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Runs npm with the same Node as this script.
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet: keep the output back
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function npm(args, { env = {}, quiet = false } = {}) {
  const script = process.env.npm_execpath;
  const [command, before] =
    script && /\.c?js$/.test(script) ? [process.execPath, [script]] : ['npm', []];
  return new Promise((resolve) => {
    const child = spawn(command, [...before, ...args], {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      // On Windows npm is a batch file, which only a shell can start.
      shell: command === 'npm' && process.platform === 'win32',
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Whether a command of the system runs and succeeds.
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, timeout?: number, env?: NodeJS.ProcessEnv }} [options]
 */
export function succeeds(command, args, { show = false, timeout, env = {} } = {}) {
  const { status } = spawnSync(command, args, {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    stdio: ['ignore', show ? 'inherit' : 'ignore', show ? 'inherit' : 'ignore'],
    ...(timeout ? { timeout } : {}),
  });
  return status === 0;
}
