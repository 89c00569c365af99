/** A piece of a string keeps the whole string in memory; its own copy does not. */
export const ownString = (text: string) => (text.length > 12 ? ` ${text}`.slice(1) : text);
