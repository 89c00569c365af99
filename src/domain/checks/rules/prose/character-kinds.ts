/** What a single character is to the finder of doubled words; an empty one, at the ends of a text, is nothing. */

export const isHan = (character: string): boolean =>
  /[\u3400-\u9fff\uf900-\ufaff\ud800-\udfff]/.test(character);

export const isFigure = (character: string): boolean => /[\dA-Za-z０-９％%]/.test(character);

/** Whether it is one of these. */
export const isOneOf = (characters: string, character: string): boolean =>
  character !== '' && characters.includes(character);
