/** What an office calls itself in its sentences: 我镇, 我乡, 街道; else 本机关. */
export function ownName(unit: string): string {
  const [, kind] = /(街道|苏木|镇|乡)(?:人民政府|政府|办事处|管理委员会)?$/.exec(unit.trim()) ?? [];
  if (kind === '街道') return '街道';
  return kind ? `我${kind}` : '本机关';
}
