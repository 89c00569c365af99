/**
 * 28 characters of 16 pt on 156 mm (GB/T 9704—2012, 5.2.3) need a quarter of a point off each; a
 * character grid does harm (measured in LibreOffice 7.4: 20 characters to a line).
 */

/** In points. */
export const letterSpacing = -0.25;

/**
 * Latin letters are narrower anyway, and LibreOffice lets a half-width comma hang past a full line
 * (measured), so text with either is set as typed, with 27 to a line.
 */
export const isSetAsTyped = (text: string) => hasLongLatin(text) || halfWidthStop.test(text);

/** A web address goes to the next line as a whole; a justified line before it would be pulled apart. */
export const hasLongLatin = (text: string) => /[!-~]{16}/.test(text);

const halfWidthStop = /[\u2e80-\uffef][,.]/;
