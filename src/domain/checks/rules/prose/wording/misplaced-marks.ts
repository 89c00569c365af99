/** Marks that cannot stand so: 「；一是」 begins a list, 「，。」 are two where one should be, 「信息二是」 lacks one. */
import { matchesIn, stands } from '../../../../prose/prefilter/matches.ts';

export interface MisplacedMark {
  readonly from: number;
  readonly to: number;
  readonly right: string;
  /** What is wrong with it. */
  readonly what: string;
}

export function misplacedMarks(text: string): readonly MisplacedMark[] {
  const found: MisplacedMark[] = [];
  for (const match of matchesIn(text, listBehindSemicolon)) {
    const from = match.index;
    found.push({ ...{ from, to: from + 1 }, right: '：', what: '列举之前用了分号，应为冒号' });
  }
  for (const match of matchesIn(text, twoMarks)) {
    const [marks] = match;
    const right = marks.charAt(marks.includes('。') ? marks.indexOf('。') : 1);
    const span = { from: match.index, to: match.index + 2 };
    found.push({ ...span, right, what: `两个标点连用，应只留“${right}”` });
  }
  for (const match of matchesIn(text, markBeforeVerb)) {
    const [words, mark, verb] = match;
    const right = `${verb}${mark}`;
    const span = { from: match.index, to: match.index + words.length };
    found.push({ ...span, right, what: `书名号应在“${verb}”之后` });
  }
  if (stands(text, firstOfList)) {
    for (const match of matchesIn(text, lacking)) {
      const from = match.index;
      // 「清单一是……；清单二是……」
      if (text.includes(`${text.slice(from - 2, from)}一是`)) continue;
      const mark = /；[二三四五六七]是/.test(text) ? '；' : '。';
      const item = text.slice(from, from + 2);
      found.push({
        ...{ from, to: from + 2 },
        right: `${mark}${item}`,
        what: `“${item}”之前缺少标点`,
      });
    }
  }
  return found;
}

/** 「关于〈印发办法〉的通知」: the title within begins behind 印发. */
const markBeforeVerb = /(?<=关于)([〈<＜《])(印发|转发|发布|修订|修改|废止)/g;

const listBehindSemicolon = /[；;](?=\s*一是(?!否|种|个))/g;
/** The same one twice is a doubled word. */
const twoMarks = /，[。；、]|、[。；，]|；[。，、]|。[，、；]/g;
const firstOfList = /一是/;
const lacking =
  /(?<=[\u4e00-\u9fff\d%）”》](?<!第|[周十不唯统无期逐之这那其]))[二三四五六七]是(?!否)/g;
