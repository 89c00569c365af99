/** Words for a list of possibilities; one alone is no certainty either. */
export function introduce(count: number, picked: boolean): string {
  if (count === 1) return '最可能是以下情况';
  return `${picked ? '最可能' : '可能'}是以下几处之一`;
}
