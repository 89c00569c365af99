/** What was found in a line, by its text, which stays the same in most lines from one run to the next. */

const mostKnown = 2000;

/** @param look what it finds depends on its arguments alone, all of which are in the key */
export function keptByLine<Found, Context extends readonly (string | number | undefined)[]>(
  look: (text: string, ...context: Context) => Found,
): (text: string, ...context: Context) => Found {
  const known = new Map<string, Found>();
  return (text, ...context) => {
    const key = [...context, text].join('\n');
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Found;
    if (known.size >= mostKnown) known.clear();
    const now = look(text, ...context);
    known.set(key, now);
    return now;
  };
}
