/** Words of a list by how they begin, so that at a place of a text few of them are tried. */

interface Entry<Value> {
  readonly word: string;
  readonly value: Value;
}

/** The longest word of the list that stands at a place of the text; undefined where none does. */
export type WordAt<Value> = (text: string, at: number) => Entry<Value> | undefined;

/**
 * @param words each with what it says; of a word that comes twice the first counts
 * @param isRead whether a word may be read there, given where it ends: else a shorter one is tried
 */
export function wordIndex<Value>(
  words: Iterable<readonly [string, Value]>,
  isRead: (value: Value, text: string, end: number) => boolean = () => true,
): WordAt<Value> {
  const byStart = new Map<number, Start<Value>>();
  const known = new Set<string>();
  for (const [word, value] of words) {
    if (known.has(word)) continue;
    known.add(word);
    const first = word.charCodeAt(0);
    const start = byStart.get(first) ?? { alone: undefined, more: new Map() };
    byStart.set(first, start);
    if (word.length === 1) start.alone = { word, value };
    else {
      const second = word.charCodeAt(1);
      const list = start.more.get(second);
      if (list) list.push({ word, value });
      else start.more.set(second, [{ word, value }]);
    }
  }
  for (const { more } of byStart.values()) {
    for (const list of more.values()) list.sort((a, b) => b.word.length - a.word.length);
  }
  return (text, at) => {
    const start = byStart.get(text.charCodeAt(at));
    if (start === undefined) return undefined;
    const list = start.more.get(text.charCodeAt(at + 1));
    if (list !== undefined) {
      for (const entry of list) {
        const { word, value } = entry;
        if (text.startsWith(word, at) && isRead(value, text, at + word.length)) return entry;
      }
    }
    const { alone } = start;
    return alone !== undefined && isRead(alone.value, text, at + 1) ? alone : undefined;
  };
}

interface Start<Value> {
  /** The first character alone. */
  alone: Entry<Value> | undefined;
  /** Longer words by their second character, the longest first. */
  readonly more: Map<number, Entry<Value>[]>;
}
