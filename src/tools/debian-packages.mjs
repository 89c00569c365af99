/** Installing packages of Debian and its relatives, where we may. */
import { succeeds } from './processes.mjs';

/**
 * @param {string} name
 * @returns {boolean} whether the package is there now
 */
export function installDebianPackage(name) {
  const asRoot = commandAsRoot();
  if (process.platform !== 'linux' || !asRoot || !succeeds('apt-get', ['--version'])) return false;
  // Where the package servers cannot be reached, say so soon.
  const settings = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = '', ...before] = [...asRoot, 'apt-get'];
    return succeeds(command, [...before, ...settings, ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 10 * 60_000,
    });
  };
  const install = () => apt('install', '-y', '-q', '--no-install-recommends', name);
  // A fresh machine has no list of packages yet.
  return install() || (apt('update', '-q') && install());
}

/** @returns {string[] | undefined} what to put before a command, if we may be root at all */
function commandAsRoot() {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}
