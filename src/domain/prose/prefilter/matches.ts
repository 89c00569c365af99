/**
 * Matches of an expression in a whole line. The line is searched only where it holds the characters that the expression
 * needs, which costs less to tell; parts of lines are searched as they are, for their characters are not kept.
 * An expression is made once and not where it is asked for: what it needs is kept with it.
 */
import { mayMatch } from './line-characters.ts';

const none: readonly RegExpExecArray[] = [];

/** @param expression without `g` and `y` */
export const stands = (line: string, expression: RegExp): boolean =>
  mayMatch(line, expression) && expression.test(line);

/** The first match. @param expression without `g` and `y` */
export const matchIn = (line: string, expression: RegExp): RegExpExecArray | null =>
  mayMatch(line, expression) ? expression.exec(line) : null;

/** @param expression with `g`; as `matchAll` has them, but without making an expression of its own */
export const matchesIn = (line: string, expression: RegExp): readonly RegExpExecArray[] =>
  mayMatch(line, expression) ? allMatches(line, expression) : none;

/** The same of any text. */
export function allMatches(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  while (match) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += 1;
    match = expression.exec(text);
  }
  return found;
}
