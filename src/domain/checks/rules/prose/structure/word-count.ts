/**
 * Characters as Word counts them (字数): each character of Chinese and each mark of its punctuation is one, and so is each
 * run of Latin letters, figures and half-width marks between blanks.
 */

const chinese =
  /[\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u2014\u2018\u2019\u201c\u201d\u2026\u00b7\u00d7]+|(?:[\ud840-\ud888][\udc00-\udfff])+/g;

export function wordCount(text: string): number {
  let count = 0;
  const others = text.replace(chinese, (characters) => {
    count +=
      characters.charCodeAt(0) >= 0xd840 && characters.charCodeAt(0) <= 0xd888
        ? characters.length / 2
        : characters.length;
    return ' ';
  });
  return count + (others.match(/\S+/g)?.length ?? 0);
}
