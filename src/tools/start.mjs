/**
 * `npm start`: installs what is missing, builds, serves the program on this computer and opens it.
 *   --no-open      only print the address
 *   --port 4180    this port and no other
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildWhenStale, builtFolder } from './build-when-stale.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { patient } from './patience.mjs';
import { folderHeader, serveFolder } from './static-server.mjs';

// Browsers keep drafts by address, port included: the same port every time finds them again.
const usualPort = 4173;
const portsToTry = 20;

const { values: options } = parseArgs({
  options: { 'no-open': { type: 'boolean' }, port: { type: 'string' } },
});

try {
  await ensureInstalled();
  await buildWhenStale();
  const { address, isNew } = await serve();
  console.log(`\n年报已就绪，请用浏览器打开：  ${address}`);
  console.log(`Nianbao is ready at:           ${address}`);
  if (isNew) console.log('按 Ctrl+C 停止。  Press Ctrl+C to stop.');
  if (mayOpen()) open(address);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @returns {Promise<{ address: string, isNew: boolean }>} not new: an earlier start serves it already */
async function serve() {
  if (options.port) {
    if (await serveFolder(builtFolder, Number(options.port))) return at(options.port, true);
    throw new Error(`端口 ${options.port} 已被占用。  Port ${options.port} is taken.`);
  }
  for (let port = usualPort; port < usualPort + portsToTry; port += 1) {
    if (await serveFolder(builtFolder, port)) {
      if (port !== usualPort) tellOtherPort(port);
      return at(port, true);
    }
    if (await servesUs(port)) return at(port, false);
  }
  throw new Error(`没有空闲端口。  No free port from ${usualPort} on.`);
}

/**
 * @param {number | string} port
 * @param {boolean} isNew
 */
function at(port, isNew) {
  return { address: `http://localhost:${port}/`, isNew };
}

/** @param {number} port */
async function servesUs(port) {
  try {
    const answer = AbortSignal.timeout(patient(1000));
    const response = await fetch(at(port, false).address, { signal: answer });
    return response.headers.get(folderHeader) === encodeURIComponent(builtFolder);
  } catch {
    return false;
  }
}

/** @param {number} port */
function tellOtherPort(port) {
  console.log(
    `端口 ${usualPort} 已被其他程序占用，改用 ${port}。在 ${usualPort} 下保存的草稿要在该端口下才能看到。  ` +
      `Port ${usualPort} is taken; drafts saved there are not seen on ${port}.`,
  );
}

/** Whether there is somebody to open a window for. */
function mayOpen() {
  if (options['no-open'] || process.env.CI) return false;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** @param {string} address */
function open(address) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    /** @type {string} */ (process.platform)
  ] ?? ['xdg-open'];
  const child = spawn(/** @type {string} */ (command), [...args, address], {
    stdio: 'ignore',
    detached: true,
  });
  // Without a program to open pages with, the printed address is enough.
  child.on('error', () => {});
  child.unref();
}
