/** Where JSON.parse stumbled: 「（第 12 行附近）」, or at the end where the browser names no position. */
export function jsonErrorPlace(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const line = position && text.slice(0, Number(position)).split('\n').length;
  return line ? `（第 ${line} 行附近）` : '（结尾处）';
}
