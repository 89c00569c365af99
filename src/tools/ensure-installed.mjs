/** Installs the packages of package-lock.json unless exactly these are there already. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, projectFolder } from './processes.mjs';

const oldestNode = { major: 20, minor: 19 };

/** @throws with a message for the user when the packages cannot be installed */
export async function ensureInstalled() {
  requireNode(process.versions.node);
  if (isInstalled()) return;
  console.log(
    '正在安装所需的程序包，首次约需一分钟…  Installing packages, about a minute the first time…',
  );
  // The browser for the tests is looked for in find-browser.mjs, in more places than one.
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const { ok } = await npm(['ci', '--loglevel=error'], { env });
  if (!ok) {
    throw new Error(
      '安装没有完成，请检查网络后重试。  npm ci failed: see above; is the npm registry reachable?',
    );
  }
}

/** @param {string} version */
function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor)) return;
  const oldest = `Node ${oldestNode.major}.${oldestNode.minor}`;
  throw new Error(`需要 ${oldest} 或更新版本，现为 ${version}。  ${oldest} or newer is needed.`);
}

/** npm lists what it has put into node_modules in a lock file of its own, written last. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const found = packagesIn(join('node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, integrity, optional }]) =>
      path === '' ||
      optional ||
      (found[path]?.version === version && found[path]?.integrity === integrity),
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(join(projectFolder, lockFile), 'utf8')).packages;
  } catch {
    return {};
  }
}
