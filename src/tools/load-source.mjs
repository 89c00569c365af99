/** The program's own modules for tools: TypeScript, run by vite's module runner as the command line is. */
import { join } from 'node:path';
import { projectFolder } from './processes.mjs';

/**
 * @param {string} file below src/
 * @returns {Promise<any>}
 */
export async function loadSource(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(projectFolder, 'src', file), {
    root: projectFolder,
    configFile: false,
    envFile: false,
    logLevel: 'error',
  });
  return module;
}
