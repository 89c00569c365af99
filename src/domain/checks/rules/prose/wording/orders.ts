/** Sentences that give orders; not those that tell of orders given: 「会议强调，要…」. */
import { stands } from '../../../../prose/prefilter/matches.ts';

export interface Order {
  readonly from: number;
  readonly to: number;
}

/** A subject of few characters may stand before: 「各社区要切实提高认识」, 「一要…，二要…」. */
const order =
  /(?:^|(?<=[，。；：、！？]))(?:[一二三四五六七]是)?(?:下一步|今后|同时|此外|还|也|更|并)?(?:(?:各|全|广大|相关|有关|所有|每|我)[\u4e00-\u9fff（）]{1,10}?|我们|大家|党员干部|[一二三四五六七八])?((?:要(?![求点素闻件么是不害约事义旨图务目地冲])|必须|务必|务要)[\u4e00-\u9fff][^，。；：！？]{1,24})/g;
const told =
  /会议|强调|指出|(?:县委|区委|市委|党委|政府|上级|省|市|县|区|通知|意见|方案|条例|文件|领导|讲话|批示|办法|规定|标准|要点|制度|明确|办公室)[^。]{0,12}(?:要求|提出|部署|明确|规定)|要求(?:各|全|我|做到|[：，])|提出(?:了)?[：，]|部署[：，]/;

/** All of a line; one alone may be a plain sentence unless it is urgent. */
export function orders(text: string): readonly Order[] {
  if (!stands(text, hint)) return [];
  const found: Order[] = [];
  for (const sentence of text.matchAll(/[^。！？]+/g)) {
    const [words] = sentence;
    if (told.test(words)) continue;
    for (const match of words.matchAll(order)) {
      if (isQuoted(words, match.index)) continue;
      const to = sentence.index + match.index + match[0].length;
      found.push({ from: to - (match[1] ?? '').length, to });
    }
  }
  return found.length > 1 || found.some(({ from, to }) => urgent.test(text.slice(from, to)))
    ? found
    : [];
}

/** Said by no one who reports. */
const urgent =
  /^(?:要|必须|务必)(?:切实提高|高度重视|提高(?:政治)?站位|深刻认识|充分认识|统一思想|层层压实|压实|牢固树立|把.{2,14}(?:摆[在上]|放在|抓紧|抓实)|坚持以人民)/;

const hint = /要|必须|务必/;

/** Within “” or 《》 that began before. */
const isQuoted = (text: string, at: number) => /[“《][^”》]*$/.test(text.slice(0, at));
