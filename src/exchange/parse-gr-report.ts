/** A data file's text → report and notes. */

import { UnreadableInput } from '../intake/unreadable-input.ts';
import { jsonErrorPlace } from './json-error-place.ts';
import { type ReadReport, readGrReport } from './read-gr-report.ts';

/** @throws UnreadableInput with a Chinese message that says what is wrong and where */
export function parseGrReport(text: string): ReadReport {
  const json = parseJson(text.replace(/^\ufeff/, ''));
  const format = (json as { format?: unknown } | null)?.format;
  // Other doors than that of the list cannot take whole drafts in.
  if (typeof format === 'string' && /^nianbao-(backup|draft)\//.test(format)) {
    throw new UnreadableInput('这是本程序的备份文件。请到报告列表，用“打开文件”恢复');
  }
  return readGrReport(json);
}

function parseJson(text: string): unknown {
  if (text.trim() === '') throw new UnreadableInput('文件是空的');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableInput(`数据文件不完整或有错${jsonErrorPlace(cause, text)}`, { cause });
  }
}
