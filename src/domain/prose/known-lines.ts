/** What was read in a text, by its words, which stay the same in most lines from one run to the next. */

/** The lines or clauses of some reports; beyond it what was not asked for lately is forgotten. */
export const mostKnown = 500;

/**
 * Two generations: when the young one is full it becomes the old one, and what is asked for of the old one is young again.
 * So the lines of the report at hand are never forgotten at once.
 */
function twoGenerations<Value>(make: (text: string) => Value): (text: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (text) => {
    const found = young.get(text);
    if (found !== undefined) return found;
    const value = old.get(text) ?? make(text);
    if (young.size >= mostKnown) [old, young] = [young, new Map()];
    young.set(text, value);
    return value;
  };
}

/** All that was read in a line: by the number of the reading what it was read with, and what was found. */
interface LineKnown {
  readonly contexts: (readonly unknown[])[];
  readonly found: unknown[];
}

let readings = 0;
const lines = twoGenerations(
  (): LineKnown => ({ contexts: new Array(readings), found: new Array(readings) }),
);
let lastLine = '';
let last = lines(lastLine);

/** One after the other, most readings ask about the same line. */
function knownOf(line: string): LineKnown {
  if (line === lastLine) return last;
  lastLine = line;
  last = lines(line);
  return last;
}

const noContext: readonly unknown[] = [];

/**
 * One reading of whole lines for all who ask for it. A line is looked up once for all readings together, and of each the
 * last that it was read with is kept.
 * @param look what it finds depends on its arguments alone: the text, and values that are the same as long as they are equal
 */
export function keptByLine<Found, Context extends readonly unknown[]>(
  look: (text: string, ...context: Context) => Found,
): (text: string, ...context: Context) => Found {
  const reading = readings;
  readings += 1;
  return (text, ...context) => {
    const known = knownOf(text);
    const before = known.contexts[reading];
    if (before !== undefined && isSame(before, context)) return known.found[reading] as Found;
    const found = look(text, ...context);
    known.contexts[reading] = context.length === 0 ? noContext : context;
    known.found[reading] = found;
    return found;
  };
}

/** The same of words that stand in many lines, of clauses and names; where nothing is found it is looked for again. */
export function keptByWords<Found extends object | string | undefined>(
  look: (words: string) => Found,
): (words: string) => Found {
  return twoGenerations(look);
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return a.length === b.length;
}
