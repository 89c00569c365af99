/** What stands before the first section and behind the last: preface, contacts, signature, and what a web page adds. */
import { type FlatItem, type FlatParagraph, printedText } from '../flatten/flat-items.ts';

const contactLine =
  /^(联\s*系\s*)?(地\s*址|邮\s*编|邮政编码|电\s*话|传\s*真|电子邮箱|电子邮件|邮\s*箱|网\s*址|联系方式|联系电话|联系地址|办公地址|通讯地址|通信地址|联系人)\s*[：:]/;

/** Places of the last lines of the preface that are contacts. */
export function contactsAtEnd(
  preface: readonly { readonly index: number; readonly text: string }[],
): number[] {
  const found: number[] = [];
  for (let at = preface.length - 1; at >= 0; at -= 1) {
    const line = preface[at] as { index: number; text: string };
    if (!contactLine.test(line.text)) break;
    found.unshift(line.index);
  }
  return found;
}

/** What a page says of an article: when published, where from, how often read. */
export function isArticleData(text: string): boolean {
  const bare = text.replace(/[\s\u3000]+/g, '');
  if (bare.length > 150) return false;
  return (
    /^[【[（(]?(发布时间|发布日期|发文日期|发文时间|更新时间|日期|时间|来源|信息来源|发布机构|发布单位|作者|浏览次数|浏览量|点击数|点击量|阅读|访问量|字号|字体|索引号|文号|主题分类|主题词|有效性|分享|分享到|打印|责任编辑|编辑|审核|当前位置|您的位置|您现在的位置|首页|名称|公开方式|公开日期|公开范围|生成日期|成文日期|信息分类|公文种类)[】\]）)]?[：:>＞[【]/.test(
      bare,
    ) ||
    /^(\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?)(\d{1,2}:\d{2}(:\d{2})?)?(来源|浏览|点击|字号|作者|发布).*$/.test(
      bare,
    )
  );
}

/** The end of an article on a page: buttons, neighbours, owner of the site. */
export function isPageFoot(text: string): boolean {
  const bare = text.replace(/[\s\u3000]+/g, '');
  if (bare.length > 120) return false;
  return (
    /^[【[（(]?(打印|关闭|打印本页|关闭窗口|关闭本页|打印此页|返回顶部|返回|上一篇|下一篇|上一条|下一条|附件下载|附件|相关附件|相关链接|相关文档|相关阅读|相关信息|分享|分享到|扫一扫|收藏|责任编辑|编辑|审核|信息来源|来源|下载word|下载pdf|下载)[】\]）)]?([：:\]】|｜].*|在手机.*|[\d一二三四五]*[：:].*)?$/i.test(
      bare,
    ) ||
    /^([【[]?(打印|关闭|打印本页|关闭窗口|下载word|下载pdf)[】\]]?[|｜]?){2,}$/i.test(bare) ||
    /(版权所有|ICP备|公网安备|网站标识码|^(主办|承办|协办)[：:]|主办单位[：:]|承办单位[：:]|技术支持[：:]|网站地图|Copyright|扫一扫在手机打开)/i.test(
      bare,
    )
  );
}

/** 「2026年1月16日」, 「二〇二六年一月十六日」, 「2026-01-16」 and nothing else. */
function isDateLine(text: string): boolean {
  const bare = text.replace(/[\s\u3000]+/g, '');
  return (
    /^[（(]?(20\d\d|[二２][〇○零0０][〇○零一二三四五六七八九０-９]{2})年[\d一二三四五六七八九十０-９]{1,3}月([\d一二三四五六七八九十廿卅０-９]{1,3}[日号])?[）)]?$/.test(
      bare,
    ) || /^20\d\d[-./]\d{1,2}[-./]\d{1,2}$/.test(bare)
  );
}

/** Of the lines behind the title those that say who and when: a date, or an office and a date. */
export function datedLines(texts: readonly string[]): number {
  const [first = '', second = ''] = texts;
  if (isDateLine(first)) return 1;
  return isOfficeName(first) && isDateLine(second) ? 2 : 0;
}

/**
 * How many of the last section's lines are of the report: what a page prints behind the date is its own,
 * and so is a remark (此件公开发布) behind the office and the date.
 */
export function endOfReport(texts: readonly string[], isPage: boolean): number {
  for (let index = texts.length - 1; index >= 0; index -= 1) {
    if (!isDateLine(texts[index] as string)) continue;
    const isSigned = isOfficeName(texts[index - 1] ?? '') && texts.length - index <= mostRemarks;
    return isPage || isSigned ? index + 1 : texts.length;
  }
  return texts.length;
}

const mostRemarks = 6;

export interface Closing {
  readonly signature: readonly number[];
  readonly date: number | undefined;
}

const longestSignature = 40;

/** @param last the places of the last section's paragraphs, in order */
export function findClosing(items: readonly FlatItem[], last: readonly number[]): Closing {
  const at = (back: number) => {
    const item = items[last[last.length - back] ?? -1];
    return item?.is === 'paragraph' ? item : undefined;
  };
  const isRight = (item: FlatParagraph | undefined) => item?.source.align === 'right';
  let right = 0;
  while (isRight(at(right + 1))) right += 1;
  const lastText = at(1) ? printedText(at(1) as FlatParagraph) : '';
  if (right > 0) {
    const places = last.slice(-right);
    const hasDate = right > 1 || isDateLine(lastText);
    return hasDate
      ? { signature: places.slice(0, -1), date: places[places.length - 1] }
      : { signature: places, date: undefined };
  }
  if (!isDateLine(lastText)) {
    return {
      signature: isSignature(at(1)) && last.length > 1 ? last.slice(-1) : [],
      date: undefined,
    };
  }
  return { signature: isSignature(at(2)) ? last.slice(-2, -1) : [], date: last[last.length - 1] };
}

function isSignature(item: FlatParagraph | undefined): boolean {
  return item !== undefined && isOfficeName(printedText(item));
}

function isOfficeName(line: string): boolean {
  const text = line.replace(/[\s\u3000]+/g, '');
  return (
    text.length <= longestSignature &&
    !/[。；：:，,（(]/.test(text) &&
    /(人民政府|政府|办事处|委员会|管委会|办公室|局|厅|镇|乡|街道|苏木)(（盖章）|\(盖章\))?$/.test(
      text,
    )
  );
}
