/**
 * How many slips of the fingers lie between two figures: a digit wrong, missing, doubled, or two digits
 * in the wrong order, each count one (optimal string alignment).
 */
export function typingDistance(a: number, b: number): number {
  const [from, to] = [String(a), String(b)];
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    const above = rows[i - 1] as number[];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      const steps = [
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (isSame ? 0 : 1),
      ];
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        steps.push((rows[i - 2]?.[j - 2] as number) + 1);
      }
      row.push(Math.min(...steps));
    }
    rows.push(row);
  }
  return rows[from.length]?.[to.length] as number;
}
