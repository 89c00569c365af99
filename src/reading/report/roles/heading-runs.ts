/** Headings with nothing between them are those of a list of contents. */

const fewestListed = 3;

/** Of the places of headings those that stand in a run of them. */
export function listedHeadings(places: ReadonlySet<number>): ReadonlySet<number> {
  const listed = new Set<number>();
  for (const place of places) {
    if (places.has(place - 1)) continue;
    let end = place;
    while (places.has(end)) end += 1;
    if (end - place < fewestListed) continue;
    for (let one = place; one < end; one += 1) listed.add(one);
  }
  return listed;
}
