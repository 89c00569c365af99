/** Where the program is opened from, besides its site on this computer. */
import { pathToFileURL } from 'node:url';
import { singleFilePath } from '../../src/tools/build-when-stale.mjs';

/** By double click. */
export const fileAddress = pathToFileURL(singleFilePath).href;

/** A host that the browser finds on this computer but does not take for it: no secure context. */
export const intranetHost = 'intranet.test';

export function intranetAddress(): string {
  return `http://${intranetHost}:${process.env.NIANBAO_E2E_PORT}/`;
}
