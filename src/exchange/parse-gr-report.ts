/** A data file's text → report and notes. */
import { jsonErrorPlace } from './json-error-place.ts';
import { type ReadReport, readGrReport } from './read-gr-report.ts';
import { UnreadableInput } from './unreadable-input.ts';

/** @throws UnreadableInput with a Chinese message that says what is wrong and where */
export function parseGrReport(text: string): ReadReport {
  return readGrReport(parseJson(text.replace(/^\ufeff/, '')));
}

function parseJson(text: string): unknown {
  if (text.trim() === '') throw new UnreadableInput('文件是空的');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableInput(`数据文件不完整或有错${jsonErrorPlace(cause, text)}`, { cause });
  }
}
