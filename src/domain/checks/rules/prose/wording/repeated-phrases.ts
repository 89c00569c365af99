/** Phrases that stand twice: 「可以通过可以通过」, 「可通过可以通过」, 「运用积极运用」, 「考核考核方面」. */
import { matchesIn } from '../../../../prose/prefilter/matches.ts';

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
  /[镇乡村县市区街道路社屯寨庄湾]$|^[一二三四五六七八九十百千万两几每越又再不]|每$|(.)\1/;

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

/** Words of grammar that are wrong twice wherever they stand. */
const plainTwice =
  /(做到|得到|受到|接到|看到|成为|作为|所有|各项|相关|有关|为了|使得|从而|而且|或者|需要|已经|正在|尽快|逐步|逐项|逐条)\1/g;
/** Nouns at the start of a clause, where the first of them belongs to nothing; behind 等 they are whole. */
const nounTwice =
  /(?<=^|[，。；：、！？]|等)(工作|信息|情况|问题|内容|制度|机制|渠道|平台|网站|事项|人员|部门|单位|数据|目录|指南|措施|方式|文件|任务|形式|方案|方面|材料|栏目|档案|流程|程序|范围|重点|项目|领域)\1(?=[\u4e00-\u9fff])(?!化|性|员|间|之间)/g;
/** The last character of a word of grammar: 「按照照」, 「进一步步」. */
const endTwice =
  /(?<=[按依参])(照)\1(?![片相明料顾常旧例])|(?<=进一)(步)\2(?![入骤行])|(?<=根)(据)\3(?![此悉实])|(?<=通)(过)\4(?![程去滤关渡期硬往半节年失错多度])|(?<=[对关由])(于)\5|(?<=以)(及)\6(?!时)|(?<=[因])(此)\7(?![前次后外类项])|(?<=所)(有)\8(?![关效序权人意益用过害利价])|(?<=已)(经)\9(?![济过办营费常验由手历受])/g;

export function repeatedPhrases(text: string): readonly RepeatedPhrase[] {
  const found: RepeatedPhrase[] = [];
  const add = (phrase: RepeatedPhrase) => {
    if (found.every(({ from, to }) => phrase.to <= from || phrase.from >= to)) found.push(phrase);
  };
  const isLater = isRepeated(text, shortest, longest);
  for (const { from, kept } of isLater ? doubledPhrases(text) : []) {
    const to = from + 2 * kept.length;
    // 「青禾镇青禾镇青山村」: the same twice from one character further on.
    const isShifted = from > 0 && text.charAt(from - 1) === kept.charAt(kept.length - 1);
    if (isShifted || mayBeMeant.test(kept) || text.startsWith(kept, to)) continue;
    add({ from, to, kept });
  }
  for (const match of isLater ? matchesIn(text, verbAgain) : []) {
    const [words, , kept = ''] = match;
    if (enumerates.test(text.slice(0, match.index))) continue;
    add({ from: match.index, to: match.index + words.length, kept });
  }
  if (isRepeated(text, 1, 2)) {
    for (const form of [beforeNoun, plainTwice, nounTwice, endTwice]) addHalves(text, form, add);
  }
  return found.sort((a, b) => a.from - b.from);
}

const firstHan = 0x4e00;

/** Whether any two characters, or one, stand again so far behind. */
function isRepeated(text: string, least: number, most: number): boolean {
  for (let at = least; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < firstHan) continue;
    for (let back = least; back <= most; back += 1) {
      if (text.charCodeAt(at - back) !== unit) continue;
      if (back === 1 || text.charCodeAt(at - back - 1) === text.charCodeAt(at - 1)) return true;
    }
  }
  return false;
}

function addHalves(text: string, form: RegExp, add: (phrase: RepeatedPhrase) => void) {
  for (const match of matchesIn(text, form)) {
    const [words] = match;
    const to = match.index + words.length;
    add({ from: match.index, to, kept: words.slice(0, words.length / 2) });
  }
}

/** 「审核、发布发布前」 may list. */
const enumerates = /、[\u4e00-\u9fff]{0,2}$/;
