const longest = 10;

/** 「插入“收到政府信息公开…”」: what an insertion is called in the history. */
export const labelOfInsertion = (words: string): string =>
  `插入“${words.length > longest ? `${words.slice(0, longest)}…` : words}”`;
