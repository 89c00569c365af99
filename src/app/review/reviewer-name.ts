/** Who reviews on this computer: asked once, kept here and nowhere else. A typed name is no signature. */
const key = 'nianbao-reviewer';
let known = '';

export function reviewerName(): string {
  try {
    return localStorage.getItem(key) ?? known;
  } catch {
    return known;
  }
}

export function keepReviewerName(name: string): void {
  known = name;
  try {
    localStorage.setItem(key, name);
  } catch {
    // Asked again by the next page.
  }
}
