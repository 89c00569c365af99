/** What is done with a document, by its letter, and where table 二 counts it in one form or the other. */

export type DocumentAct = 'issued' | 'repealed' | 'inForce' | 'published' | 'publishedInAll';

const actOf: Readonly<Record<string, DocumentAct>> = {
  I: 'issued',
  R: 'repealed',
  E: 'inForce',
  B: 'published',
  T: 'publishedInAll',
};

/** In the order of the words; 制发并公开 is 制发, 现行有效的、由本镇制发的 is 现行有效. */
export function actsIn(letters: string): readonly DocumentAct[] {
  const acts = [...new Set([...letters].flatMap((letter) => actOf[letter] ?? []))];
  return acts.includes('issued') ? acts.filter((act) => act !== 'published') : acts;
}

export const cellsOfAct: Readonly<Record<DocumentAct, readonly string[]>> = {
  issued: ['table2.normative.issued', 'table2.normative.made'],
  repealed: ['table2.normative.repealed'],
  inForce: ['table2.normative.inForce'],
  published: ['table2.normative.published'],
  publishedInAll: ['table2.normative.total'],
};
