/** How wide a text is in print, before any font is at hand. */

/** Western letters, digits and signs; Chinese characters and marks begin behind them. */
export const isHalfWidth = (character: string) => character < '\u2e80';

/** Width in characters of the body of type: half-width characters count a half. */
export function emWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (isHalfWidth(character) ? 0.5 : 1), 0);
}
