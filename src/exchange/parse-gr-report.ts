/** A data file's text → report and notes. */
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
    throw new UnreadableInput(`数据文件不完整或有错${placeOf(cause, text)}`, { cause });
  }
}

/** 「（第 12 行）」 where the browser's own message names a position. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const line = position && text.slice(0, Number(position)).split('\n').length;
  return line ? `（第 ${line} 行附近）` : '（结尾处）';
}
