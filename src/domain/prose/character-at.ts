/**
 * Whether one of these characters, of one UTF-16 unit each, stands at a place of a text. By its code: `charAt` makes a string of its
 * own of each Chinese character, and these are asked at each place of a line.
 */
export function oneOf(characters: Iterable<string>): (text: string, at: number) => boolean {
  const codes = new Set<number>();
  for (const character of characters) codes.add(character.charCodeAt(0));
  return (text, at) => codes.has(text.charCodeAt(at));
}
