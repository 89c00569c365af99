/** Windows of a page in which another page stands. */
import type { ReadingBudget } from '../source/reading-budget.ts';
import type { Attributes } from './html-tokens.ts';

/** The page that a frame shows, where the file holds it. */
export type FindPage = (address: string) => string | undefined;

export type FramedPage =
  | { readonly is: 'page'; readonly html: string }
  /** In another file. */
  | { readonly is: 'file'; readonly address: string };

/** undefined for a frame that shows nothing. */
export function framedPage(attributes: Attributes, find: FindPage): FramedPage | undefined {
  const srcdoc = attributes.get('srcdoc');
  if (srcdoc !== undefined) return { is: 'page', html: srcdoc };
  const address = (attributes.get('src') ?? attributes.get('data') ?? '').trim();
  if (address === '' || /^(about|javascript|blob):/i.test(address) || isTiny(attributes)) {
    return undefined;
  }
  const html = find(address) ?? htmlOfData(address);
  return html === undefined ? { is: 'file', address } : { is: 'page', html };
}

/** Frames that count visits take no room. */
const isTiny = (attributes: Attributes): boolean =>
  [attributes.get('width'), attributes.get('height')].some((size) =>
    /^\s*[01](px)?\s*$/.test(size ?? ''),
  );

/** 「data:text/html;charset=utf-8,…」 */
function htmlOfData(address: string): string | undefined {
  const [whole, parameters = ''] = /^data:text\/html([^,]*),/i.exec(address) ?? [];
  if (whole === undefined) return undefined;
  const content = address.slice(whole.length);
  try {
    if (!/;\s*base64\s*$/i.test(parameters)) return decodeURIComponent(content);
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

/** The name of a file, as people know it. */
export function fileName(address: string): string {
  const path = address.replace(/[?#].*$/s, '').replace(/\\/g, '/');
  const name = path.slice(path.lastIndexOf('/') + 1) || address;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Pages in pages in pages: nobody writes more. */
export const mostFrames = 4;

export interface PageContext {
  readonly budget: ReadingBudget;
  readonly find: FindPage;
  /** How many pages are around. */
  readonly depth: number;
}
