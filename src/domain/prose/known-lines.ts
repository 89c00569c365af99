/** What was read in a text, by its words, which stay the same in most lines from one run to the next. */

/** The lines and clauses of some reports; beyond it what was not asked for lately is forgotten. */
export const mostKnown = 500;
const mostContexts = 50;

/**
 * Two generations: when the young one is full it becomes the old one, and what is asked for of the old one is young again.
 * So the lines of the report at hand are never forgotten at once.
 */
interface Generations<Found> {
  young: Map<string, Found>;
  old: Map<string, Found>;
}

interface Known<Context, Found> extends Generations<Found> {
  readonly context: Context;
}

/**
 * One reading for all who ask for it.
 * @param look what it finds depends on its arguments alone: the text, and values that are the same as long as they are equal
 */
export function keptByLine<Found, Context extends readonly unknown[]>(
  look: (text: string, ...context: Context) => Found,
): (text: string, ...context: Context) => Found {
  let contexts: Known<Context, Found>[] = [];
  let last: Known<Context, Found> | undefined;
  const knownOf = (context: Context): Known<Context, Found> => {
    // Most lines of a run are asked about in the same context.
    if (last && isSame(last.context, context)) return last;
    let found = contexts.find((each) => isSame(each.context, context));
    if (!found) {
      if (contexts.length >= mostContexts) contexts = [];
      found = { context, young: new Map(), old: new Map() };
      contexts.push(found);
    }
    last = found;
    return found;
  };
  return (text, ...context) => {
    const known = knownOf(context);
    const young = known.young.get(text);
    if (young !== undefined || known.young.has(text)) return young as Found;
    const isOld = known.old.has(text);
    const found = isOld ? (known.old.get(text) as Found) : look(text, ...context);
    if (known.young.size >= mostKnown) [known.old, known.young] = [known.young, new Map()];
    known.young.set(text, found);
    return found;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return a.length === b.length;
}
