/** What a file is that may be text, by its first part decoded. */
import { decodeText } from './decode-text.ts';

export type TextKind =
  | 'empty'
  /** Office's files before .docx, in XML. */
  | 'wordXml'
  /** A .docx in one XML file. */
  | 'flatOpc'
  | 'excelXml'
  | 'otherXml'
  /** A drawing in XML. */
  | 'picture'
  | 'mht'
  | 'html'
  | 'json'
  | 'text'
  /** Bytes that are no text in any encoding. */
  | 'unknown';

const sampleLength = 65_536;

export function kindOfText(bytes: Uint8Array): TextKind {
  const { text, damaged } = decodeText(bytes.subarray(0, endOfSample(bytes)));
  // A mark of what follows, and blank lines, are no content.
  const start = text.replace(/^[\s\ufeff]+/, '');
  if (start === '') return 'empty';
  if (isBinary(text, damaged)) return 'unknown';
  if (isMail(start)) return 'mht';
  if (isJson(start)) return 'json';
  return xmlKind(start) ?? (isHtml(start) ? 'html' : 'text');
}

/** Not within a character, where that can be seen. */
function endOfSample(bytes: Uint8Array): number {
  if (bytes.length <= sampleLength) return bytes.length;
  let end = sampleLength;
  while (end > sampleLength - 4 && (bytes[end] ?? 0) > 0x7f) end -= 1;
  return end - (end % 2);
}

/** Tab, line ends, and the marks that Word leaves in plain text are no sign of it. */
const controls = /[\u0000-\u0006\u0008\u000e-\u001f\u007f]/g;

function isBinary(text: string, damaged: number): boolean {
  const strange = text.match(controls)?.length ?? 0;
  return strange > 0.02 * text.length || damaged > 0.1 * text.length;
}

/** Header lines to the first blank one. */
function isMail(start: string): boolean {
  const [header = ''] = start.slice(0, 8192).split(/\r?\n\r?\n/, 1);
  const begins = /^[A-Za-z][A-Za-z-]{1,60}:/.test(header);
  return begins && /^(MIME-Version:|Content-Type:\s*(multipart\/|text\/html))/im.test(header);
}

/** Files of Office in XML; web pages may be XML too. */
function xmlKind(start: string): TextKind | undefined {
  const head = start.slice(0, 4096);
  if (!head.startsWith('<')) return undefined;
  if (/^(<[?!][^>]*>\s*)*<([\w.-]+:)?package\s[^>]*\/2006\/xmlPackage/.test(head)) return 'flatOpc';
  if (/<\?mso-application\s[^>]*Word\.Document|<w:wordDocument/.test(head)) {
    return 'wordXml';
  }
  if (/<\?mso-application\s[^>]*Excel\.Sheet|<(ss:)?Workbook[\s>]/.test(head)) return 'excelXml';
  if (/^<svg[\s>]|^<\?xml[^>]*>\s*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(head)) return 'picture';
  return head.startsWith('<?xml') && !/<(!doctype\s+html|html|body)\b/i.test(head)
    ? 'otherXml'
    : undefined;
}

/** Begins with a tag, or holds an end tag that no plain text would. */
const isHtml = (start: string): boolean =>
  /^<(!doctype\s+html|!--|\?xml|[a-z][a-z0-9]*[\s>/])/i.test(start) ||
  /<\/(html|body|table|tr|td|div|p|span)\s*>/i.test(start);

const isJson = (start: string): boolean => /^(\{\s*["}]|\[\s*[[{"\]])/.test(start);
