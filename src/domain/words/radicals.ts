/**
 * Signs for the radicals of characters (部首) in the place of the characters themselves: 「⼯作」, 「⺠政」. Copying from a
 * PDF makes them; they look the same, and are found by no search.
 */

const radicals = /[\u2e80-\u2ef3\u2f00-\u2fd5]/g;

/** Those of the supplement to which Unicode gives no character of their own; the others are forms of parts only. */
const characters: Readonly<Record<string, string>> = {
  '\u2ea0': '民',
  '\u2ec1': '虎',
  '\u2ec4': '西',
  '\u2ec5': '见',
  '\u2ec6': '角',
  '\u2ec9': '贝',
  '\u2ecb': '车',
  '\u2ed3': '长',
  '\u2ed4': '门',
  '\u2ed8': '青',
  '\u2ed9': '韦',
  '\u2eda': '页',
  '\u2edb': '风',
  '\u2edc': '飞',
  '\u2ee2': '马',
  '\u2ee3': '骨',
  '\u2ee4': '鬼',
  '\u2ee5': '鱼',
  '\u2ee6': '鸟',
  '\u2ee7': '卤',
  '\u2ee8': '麦',
  '\u2ee9': '黄',
  '\u2eea': '黾',
  '\u2eec': '齐',
  '\u2eee': '齿',
  '\u2ef0': '龙',
};

const characterOf = (radical: string) => characters[radical] ?? radical.normalize('NFKC');

/** One character for each: offsets stay. */
export const withoutRadicals = (text: string): string => text.replace(radicals, characterOf);
