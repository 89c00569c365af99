/** Phrases that stand twice: 「可以通过可以通过」, 「可通过可以通过」, 「运用积极运用」, 「考核考核方面」. */

export interface RepeatedPhrase {
  readonly from: number;
  readonly to: number;
  /** What should stand there. */
  readonly kept: string;
}

/** Three characters or more, at once again. */
const shortest = 3;
const longest = 8;
const isHan = /^[\u4e00-\u9fff]+$/;

function* doubledPhrases(
  text: string,
): Generator<{ readonly from: number; readonly kept: string }> {
  for (let at = 0; at < text.length - 2 * shortest + 1; at += 1) {
    const first = text.charCodeAt(at);
    for (let length = longest; length >= shortest; length -= 1) {
      if (text.charCodeAt(at + length) !== first) continue;
      const kept = text.slice(at, at + length);
      if (text.startsWith(kept, at + length) && isHan.test(kept)) yield { from: at, kept };
    }
  }
}

/** 「青禾镇青禾镇中心校」, 「一件件一件件」, and what ends like a place or begins with a numeral may be meant. */
const mayBeMeant =
  /[镇乡村县市区街道路社屯寨庄湾]$|^[一二三四五六七八九十百千万两几每越又再不]|(.)\1/;

/** Verbs that take an object: one of them and an adverb cannot stand before the same verb. */
const verbs =
  '运用|通过|利用|采取|采用|借助|依托|围绕|结合|按照|根据|依据|应用|使用|进行|加强|建立|制定|做好|组织|开展|推行|推动|发挥|畅通|拓宽|提高|提升';
const adverbs =
  '积极|可以|可|能够|能|应当|应|要|进一步|不断|认真|及时|主动|全面|大力|充分|有效|切实|持续|继续|深入|严格|已经|已|也|还|均|都|来|去|再';
const verbAgain = new RegExp(
  `(?:${adverbs})?(${verbs})((?:${adverbs}){1,2}\\1)(?=[\\u4e00-\\u9fff“《])(?!的|了|与|和|及)`,
  'g',
);

/** Words that stand twice before what they belong to; 「镇政府政府信息公开」 and 「发布发布会」 are right. */
const beforeNoun =
  /(考核|评议|追究|审查|审核|答复|登记|培训|监督|保障)\1(?=方面|情况|工作|前|后|制度|机制)|(发布|公布)\2(?=前|后|制度|机制|流程|审核|审查)|(?<!依)(申请)\3(?=人|表|书)|(?<=[镇乡县市区级])(政府)\4(?=网站|门户|大院|大楼|机关|办公楼|公开栏|公众号)|(?<=公)(开)\5(?=政府|信息|工作|内容|情况|目录|指南|制度|各类|财政|重点|事项|方式|渠道|民生|政务|村务|党务|的|了|和)|(?<=[设放立建置贴坐])(在)\6(?=[\u4e00-\u9fff])|(?<![目有是中打标似])(的)\7(?=[\u4e00-\u9fff])(?!确|士)|(依托|借助|运用|畅通|拓宽)\8(?=[\u4e00-\u9fff“《])/g;

export function repeatedPhrases(text: string): readonly RepeatedPhrase[] {
  const found: RepeatedPhrase[] = [];
  const add = (phrase: RepeatedPhrase) => {
    if (found.every(({ from, to }) => phrase.to <= from || phrase.from >= to)) found.push(phrase);
  };
  for (const { from, kept } of doubledPhrases(text)) {
    const to = from + 2 * kept.length;
    if (!mayBeMeant.test(kept) && !text.startsWith(kept, to)) add({ from, to, kept });
  }
  for (const match of text.matchAll(verbAgain)) {
    const [words, , kept = ''] = match;
    if (enumerates.test(text.slice(0, match.index))) continue;
    add({ from: match.index, to: match.index + words.length, kept });
  }
  for (const match of text.matchAll(beforeNoun)) {
    const [words] = match;
    const to = match.index + words.length;
    add({ from: match.index, to, kept: words.slice(0, words.length / 2) });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** 「审核、发布发布前」 may list. */
const enumerates = /、[\u4e00-\u9fff]{0,2}$/;
