/** The next free id for a local row: p1, p2 … for parts of a split row, x1, x2 … for extra rows. */
export function unusedId(
  prefix: string,
  rows: readonly { readonly id: string }[],
  keptKeys: readonly string[],
  keyStart: string,
): string {
  for (let number = rows.length + 1; ; number += 1) {
    const id = `${prefix}${number}`;
    const isTaken =
      rows.some((row) => row.id === id) ||
      keptKeys.some((key) => key.startsWith(`${keyStart}${id}/`));
    if (!isTaken) return id;
  }
}
