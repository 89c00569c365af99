/** A name of a person at a place of a text: family name and one or two characters, up to where another word begins. */
import { mayMatch } from '../prefilter/line-characters.ts';
import { matchesIn } from '../prefilter/matches.ts';
import {
  addresses,
  familyNames,
  longFamilyNames,
  namesOfOneWord,
  neverGiven,
  notNames,
  surelyGiven,
} from './family-names.ts';

const isHan = (text: string) => /^[\u3400-\u9fff]+$/.test(text);

/**
 * @param isEnd whether what stands behind a name leaves no doubt that it ends there
 * @returns how long the name is; 0 where none stands
 */
export function nameLengthAt(
  text: string,
  at: number,
  isEnd: (rest: string, name: string) => boolean,
): number {
  const joined = mayMatch(text, joinedName)
    ? joinedName.exec(text.slice(at, at + longestJoined))?.[0]
    : undefined;
  if (joined && isEnd(text.slice(at + joined.length), joined)) return joined.length;
  if (!startsName.has(text.charAt(at))) return 0;
  const oneWord = oneWordAt(text, at);
  if (oneWord && isEnd(text.slice(at + oneWord.length), oneWord)) return oneWord.length;
  const family = longFamilyNames.has(text.slice(at, at + 2))
    ? 2
    : familyNames.has(text.charAt(at))
      ? 1
      : 0;
  if (family === 0 || notNames.has(text.slice(at, at + 2))) return 0;
  for (const length of [family + 2, family + 1]) {
    const name = text.slice(at, at + length);
    if (
      isGiven(name.slice(family)) &&
      name.length === length &&
      isEnd(text.slice(at + length), name)
    )
      return length;
  }
  return 0;
}

const isGiven = (given: string) =>
  surelyGiven.has(given) ||
  (isHan(given) && !addresses.has(given) && ![...given].some((each) => neverGiven.has(each)));

/** 「阿依古丽·买买提」 */
const joinedName =
  /^[\u3400-\u9fff]{2,8}[·•][\u3400-\u9fff]{2,8}?(?=[^\u3400-\u9fff]|$|同志|女士|先生|申请|提出|等|要求|请求)/;
const longestJoined = 20;
const oneWordName = new RegExp(`^(?:${namesOfOneWord.replace(/ /g, '|')}){1,3}`);

const startsOneWord = new Set(namesOfOneWord.split(' ').map((name) => name.charAt(0)));

/** Of a name without a dot. */
const startsName = new Set(
  [...startsOneWord, ...familyNames, ...longFamilyNames].map((name) => name.charAt(0)),
);

const oneWordAt = (text: string, at: number): string | undefined =>
  startsOneWord.has(text.charAt(at))
    ? oneWordName.exec(text.slice(at, at + longestJoined))?.[0]
    : undefined;

/** Where a name may begin: behind each of these words. */
export const placesBehind = (text: string, form: RegExp): number[] =>
  matchesIn(text, form).map((match) => match.index + match[0].length);
