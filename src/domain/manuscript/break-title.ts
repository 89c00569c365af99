/**
 * A title line that is wider than the page, broken by sense (GB/T 9704—2012, 7.3.1: 词意完整, 排列对称):
 * behind the office's name, else behind a county or the like within it, else about in the middle.
 */
import { emWidth, isHalfWidth } from '../report/em-width.ts';
import { longestTitleLine } from '../report/title.ts';

/** In the order in which they are tried. */
const goodPlaces = [/人民政府|办事处|委员会/g, /省|市|州|盟|县|区|旗/g];

export function breakTitleLine(line: string): string[] {
  const characters = Array.from(line);
  const width = widthOf(characters);
  if (width <= longestTitleLine) return [line];
  const place = placeBySense(line) ?? placeInTheMiddle(characters);
  const head = characters.slice(0, place).join('');
  return [head, ...breakTitleLine(characters.slice(place).join(''))];
}

/** The last good place that leaves neither part too wide. */
function placeBySense(line: string): number | undefined {
  for (const pattern of goodPlaces) {
    const places = Array.from(line.matchAll(pattern), (found) => {
      return Array.from(line.slice(0, (found.index ?? 0) + found[0].length)).length;
    });
    const characters = Array.from(line);
    const fitting = places.filter(
      (place) =>
        place < characters.length &&
        widthOf(characters.slice(0, place)) <= longestTitleLine &&
        widthOf(characters.slice(place)) <= longestTitleLine,
    );
    if (fitting.length > 0) return Math.max(...fitting);
  }
  return undefined;
}

/** Never inside a number or a Latin word; full where two lines do not suffice. */
function placeInTheMiddle(characters: readonly string[]): number {
  const lines = Math.ceil(widthOf(characters) / longestTitleLine);
  let place = 0;
  while (widthOf(characters.slice(0, place)) < widthOf(characters) / lines) place += 1;
  let start = place;
  while (start > 1 && isNarrow(characters[start - 1]) && isNarrow(characters[start])) start -= 1;
  return start > 1 ? start : place;
}

const isNarrow = (character = '') => character !== '' && isHalfWidth(character);

const widthOf = (characters: readonly string[]) => emWidth(characters.join(''));
