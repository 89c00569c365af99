/**
 * What is read in lines, without memory: what was read before a fault would be given for it, and a test that asks
 * second would not count as one that asks.
 */

export const mostKnown = 500;

/** @template Look @param {Look} look */
export const keptByLine = (look) => look;

/** @template Look @param {Look} look */
export const keptByWords = (look) => look;
