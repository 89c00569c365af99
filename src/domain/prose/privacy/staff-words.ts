/** Names of clerks, and mail addresses at services for private persons. Heads of an office are public persons. */

import { mayMatch } from '../prefilter/line-characters.ts';
import { matchesIn, stands } from '../prefilter/matches.ts';
import type { PrivateWords } from './private-kinds.ts';
import { halfWidthDigits } from './private-numbers.ts';
import { nameLengthAt, placesBehind } from './read-name.ts';

export function staffWords(text: string): readonly PrivateWords[] {
  return [...staffNames(text), ...privateMails(text)];
}

const posts =
  '干事|科员|办事员|工作人员|经办人员?|联系人员?|负责人|责任人|审核员|审核人|复核人|审签人|签发人|信息员|编审|编辑|校对|审核|复核|初审|终审|审校|填报人|制表人|统计人|撰稿人?|供稿人?|专员|副主任|管理员|联络员|专干|协管员|网格员|文书|专职人员|兼职人员|操作员|保密员|档案员|公务员|社工|副科长|承办人|受理人|答复人|监制|核稿|拟稿人?';
/** A label of a list: 「编审：陆佳宁」; or the person in a sentence: 「党政办干事沈海涛牵头」. */
const labelled = new RegExp(`(?:${posts})(?:姓名)?\\s*[：:为是]\\s*`, 'g');
const inSentence = new RegExp(`(?:${posts})`, 'g');
const comrade = /(?:[，。；：、（(由]|责成|安排|指定|明确|确定|抽调|选派)/g;

const calledComrade = /^同志(?:[（(]|具体|负责|牵头|为|担任|兼任|专门|专职|兼职|承担|任)/;

const endOfLabelled =
  /^(?:$|[，。；、：,;:（）()\s]|同志|电话|手机|联系|和|与|及|具体|负责|牵头|兼任|担任)/;
const endInSentence =
  /^(?:同志|(?:[、和与][\u3400-\u9fff]{2,3})?(?:等\S{0,3}人|具体|负责|牵头|兼任|担任|任组长|任副组长|分管|承担|专门|专职|兼职|全程|逐|撰写|编写|办理|答复|受理|审核|参加|获|被评|被授|组成))/;

function staffNames(text: string): PrivateWords[] {
  const found: PrivateWords[] = [];
  const look = (places: readonly number[], end: RegExp) => {
    for (let at of places) {
      for (;;) {
        const length = nameLengthAt(text, at, (rest) => end.test(rest));
        if (length === 0) break;
        found.push({ kind: 'staffName', from: at, to: at + length });
        at += length;
        if (!/[、和与]/.test(text.charAt(at))) break;
        at += 1;
      }
    }
  };
  const posted = placesBehind(text, inSentence);
  if (posted.length > 0) look(placesBehind(text, labelled), endOfLabelled);
  look(posted, endInSentence);
  if (mayMatch(text, calledComrade)) look([0, ...placesBehind(text, comrade)], calledComrade);
  return found;
}

const mail = /[A-Za-z0-9][\w.+-]*@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)/g;
const at = /[@＠]/;
const services =
  /^(?:vip\.)?(?:163|126|yeah|qq|foxmail|sina|sohu|139|189|wo|tom|21cn|aliyun|gmail|hotmail|outlook|live|msn|icloud|yahoo|me|88)\.(?:com|cn|net|com\.cn)$/i;
const ofOffice =
  /(?:公务|单位|办公|政务|机关|工作|公用|官方|受理|专用)(?:电子)?(?:邮箱|邮件|信箱)(?:地址)?(?:[：:为是]|为)?\s*$/;

function privateMails(text: string): PrivateWords[] {
  if (!stands(text, at)) return [];
  const plain = halfWidthDigits(text.replace(/＠/g, '@'));
  return matchesIn(plain, mail).flatMap((match): PrivateWords[] => {
    const from = match.index;
    const isPrivate =
      services.test(match[1] ?? '') && !ofOffice.test(plain.slice(Math.max(0, from - 16), from));
    return isPrivate ? [{ kind: 'mail', from, to: from + match[0].length }] : [];
  });
}
