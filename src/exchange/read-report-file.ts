/**
 * One door for every kind of file: the bytes say what it is, not the name. For now the exchange form is
 * read; the others are recognised and answered with a way out.
 */
import { type ReadReport, readGrReport } from './read-gr-report.ts';
import { UnreadableInput } from './unreadable-input.ts';

/** @throws UnreadableInput with a Chinese message: what the file is, and what to do */
export function readReportFile(bytes: Uint8Array): Promise<ReadReport> {
  return Promise.resolve().then(() => {
    const kind = kindOf(bytes);
    if (kind !== 'text') throw new UnreadableInput(refusals[kind]);
    return readGrReport(parseJson(decodeUtf8(bytes)));
  });
}

type FileKind = 'empty' | 'zip' | 'compound' | 'pdf' | 'rtf' | 'utf16' | 'html' | 'text';

const refusals: Record<Exclude<FileKind, 'text'>, string> = {
  empty: '文件是空的',
  zip: '暂不支持 Word（.docx）或表格（.xlsx）文件，现在只能读年报数据文件（.json）',
  compound: '暂不支持旧版 Office（.doc、.xls、.wps）或加密的文件，现在只能读年报数据文件（.json）',
  pdf: '暂不支持 PDF 文件，现在只能读年报数据文件（.json）',
  rtf: '暂不支持 RTF 文件，现在只能读年报数据文件（.json）',
  utf16: '暂不支持 UTF-16 编码，请另存为 UTF-8',
  html: '暂不支持网页文件，现在只能读年报数据文件（.json）',
};

function kindOf(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 256));
  if (bytes.length === 0) return 'empty';
  if (start.startsWith('PK\u0003\u0004')) return 'zip';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'compound';
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff')) return 'utf16';
  return /^(\u00ef\u00bb\u00bf)?\s*<(!doctype|html|\?xml|head|body|table)/i.test(start)
    ? 'html'
    : 'text';
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    // A byte order mark at the start is left out by the decoder.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableInput('不是 UTF-8 编码的文本，读不出来；现在只能读年报数据文件（.json）', {
      cause,
    });
  }
}

function parseJson(text: string): unknown {
  if (text.trim() === '') throw new UnreadableInput('文件是空的');
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!/^\s*[{[]/.test(text)) {
      throw new UnreadableInput('不是年报数据文件（.json），认不出是什么文件', { cause });
    }
    throw new UnreadableInput(`数据文件不完整或有错${placeOf(cause, text)}`, { cause });
  }
}

/** 「（第 12 行）」 where the browser's own message names a position. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const line = position && text.slice(0, Number(position)).split('\n').length;
  return line ? `（第 ${line} 行附近）` : '（结尾处）';
}
