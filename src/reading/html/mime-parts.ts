/** The pages in a web archive, as bytes: which encoding they are in is often said inside them only. */
import PostalMime from 'postal-mime';
import { UnreadableInput } from '../../intake/unreadable-input.ts';

export interface PagePart {
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
  /** The archive names it as the one that holds the others. */
  readonly isStart: boolean;
  readonly location: string;
  readonly id: string;
}

/**
 * The parser's own tree. Its public result has the pages decoded and put together, with the encoding
 * guessed wrong where only the page names it; the version of the package is fixed, and tests hold this.
 */
interface MimeNode {
  readonly contentType: {
    readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> };
  };
  readonly contentId?: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly MimeNode[];
}

const damaged =
  '网页归档文件（.mht）内容已损坏，没有读入；请重新保存网页，或者全选复制，粘贴到“粘贴全文”';
const tooMany = '网页归档文件（.mht）里的东西太多，这不像一份年报，没有读入';

/** Of 50 MB in lines of the usual length there are far fewer; the parser keeps each by itself. */
const mostLines = 1_500_000;
/** Lines that may part the file; a page has some of its own. */
const mostMarks = 20_000;

/** @throws UnreadableInput with a Chinese message */
export async function pageParts(bytes: Uint8Array): Promise<readonly PagePart[]> {
  refuseTooMany(bytes);
  const parser = new PostalMime({ maxNestingDepth: 20 });
  try {
    await parser.parse(fromFirstHeader(bytes));
  } catch (cause) {
    throw new UnreadableInput(damaged, { cause });
  }
  const { root } = parser as unknown as { readonly root: MimeNode };
  const start = bare(root.contentType.parsed.params.start);
  return pagesIn(root).map((node) => ({
    bytes: new Uint8Array(node.content ?? new ArrayBuffer(0)),
    charset: node.contentType.parsed.params.charset,
    isStart: start !== '' && bare(node.contentId) === start,
    id: bare(node.contentId),
    location: node.headers.find(({ key }) => key === 'content-location')?.value ?? '',
  }));
}

function pagesIn(node: MimeNode): readonly MimeNode[] {
  const isPage = /^(text\/html|application\/xhtml\+xml)$/.test(node.contentType.parsed.value);
  return [...(isPage ? [node] : []), ...node.childNodes.flatMap(pagesIn)];
}

const bare = (contentId: string | undefined): string => (contentId ?? '').replace(/[<>\s]/g, '');

const lineFeed = 0x0a;
const dash = 0x2d;

function refuseTooMany(bytes: Uint8Array): void {
  let lines = 0;
  let marks = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
    lines += 1;
    if (bytes[at + 1] === dash && bytes[at + 2] === dash) marks += 1;
    if (lines > mostLines || marks > mostMarks) throw new UnreadableInput(tooMany);
  }
}

/** A blank line would end the headers before they begin. */
function fromFirstHeader(bytes: Uint8Array): Uint8Array {
  const isBeforeHeader = (byte: number) => byte <= 0x20 || byte >= 0x80;
  const first = bytes.findIndex((byte) => !isBeforeHeader(byte));
  return bytes.subarray(Math.max(0, first));
}
