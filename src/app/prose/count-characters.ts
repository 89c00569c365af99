const blanks = new Set(
  [...'\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'].map(codeOf),
);
for (let code = 0x2000; code <= 0x200a; code += 1) blanks.add(code);
const lastBlank = 0x3000;
const twoUnits = 0x10000;

/** How many characters a text has, blanks not among them. Counted at each key, so that nothing is made of the text. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code >= twoUnits) at += 1;
    if ((code > lastBlank && code !== 0xfeff) || !blanks.has(code)) count += 1;
  }
  return count;
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
