/** 「2026 年 1 月 19 日 14:32」 */
export function savedAtText(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '时间不明';
  const time = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
  return `${at.getFullYear()} 年 ${at.getMonth() + 1} 月 ${at.getDate()} 日 ${time}`;
}
