/** What was found in a line, by its text, which stays the same in most lines from one run to the next. */

/** Lines of many reports; beyond it what was not asked for lately is forgotten. */
const mostKnown = 1000;

type Memory<Found> = Map<string, Found>;

/**
 * Two generations: when the young one is full it becomes the old one, and what is asked for of the old one is young again.
 * So the lines of the report at hand are never forgotten at once.
 */
interface Generations<Found> {
  young: Memory<Found>;
  old: Memory<Found>;
}

/** @param look what it finds depends on its arguments alone */
export function keptByLine<Found, Context extends readonly (string | number | undefined)[]>(
  look: (text: string, ...context: Context) => Found,
): (text: string, ...context: Context) => Found {
  const byContext = new Map<string, Generations<Found>>();
  let lastKey: string | undefined;
  let last: Generations<Found> = { young: new Map(), old: new Map() };
  const memoryOf = (context: Context): Generations<Found> => {
    // Most lines of a run are asked about in the same context; their texts alone are looked up, not joined with it.
    const key = context.length === 0 ? '' : context.join('\n');
    if (key === lastKey) return last;
    const found = byContext.get(key) ?? { young: new Map(), old: new Map() };
    if (byContext.size >= mostContexts) byContext.clear();
    byContext.set(key, found);
    [lastKey, last] = [key, found];
    return found;
  };
  return (text, ...context) => {
    const memory = memoryOf(context);
    const young = memory.young.get(text);
    if (young !== undefined || memory.young.has(text)) return young as Found;
    const isOld = memory.old.has(text);
    const found = isOld ? (memory.old.get(text) as Found) : look(text, ...context);
    if (memory.young.size >= mostKnown) [memory.old, memory.young] = [memory.young, new Map()];
    memory.young.set(text, found);
    return found;
  };
}

const mostContexts = 50;
