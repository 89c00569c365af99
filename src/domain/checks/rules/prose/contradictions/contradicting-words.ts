/** Phrases that contradict themselves, or the table of applications. */

import { matchesIn } from '../../../../prose/prefilter/matches.ts';
import { wordsBefore } from '../../../../prose/words-beside.ts';

export interface PhraseFound {
  readonly from: number;
  readonly to: number;
}

const staff = '(?:工作|公开)?(?:人员|干部|信息员|联络员|管理员|专干|岗位|队伍)?';
/** Between the two: no word that sets them apart or denies one of them. */
const between = '[^，。；、：！？,;:（）()和与及或且兼专少缺没无未不非改转变多代]';

/** 「1名专职人员兼职承担」, 「专职人员均由社区干部兼任」; 「专职人员1名兼职人员2名」 are two kinds. */
const fullTimeBesides = new RegExp(
  `(?:[0-9０-９一二两三四五六七八九十]+[名位个人]+)?专职${staff}${between}{0,12}(?:兼任|兼职(?!${staff}[0-9０-９一二两三四五六七八九十]|${staff}[负协配]|人员|干部))(?:承担|负责|担任|开展)?`,
  'g',
);
/** 「由专职人员2名兼职负责」 */
const someBesides =
  /专职(?:工作|公开)?(?:人员|干部|信息员|管理员)[0-9０-９一二两三四五六七八九十]+[名人位]兼职(?:负责|承担|从事|办理|管理)/g;
/** 「3名兼职人员专职负责」 */
const besidesFullTime = new RegExp(
  `(?:[0-9０-９一二两三四五六七八九十]+[名位个人]+)?兼职${staff}${between}{0,6}专职(?:负责|从事|承担|管理|办理|开展|抓|做)`,
  'g',
);
/** 「信息员为专职，由社区干部兼任」 */
const heldBesides =
  /(?:为|是|系|属)专职(?:人员|岗位|干部)?，(?:现|目前|均|都)?由[^，。；、：]{1,16}(?:兼任|兼职)(?:承担|负责|担任)?/g;
/** Before it in the clause: what is said is lacking, asked for, or a title. */
const deniedBefore =
  /没有|无|缺|未|不|非|要求|将|拟|改|由[^，。；]*(?:转|变)|相结合|主任$|副书记$|避免|防止|杜绝|解决/;

/** 兼职 and 专职 of the same persons. */
export function bothAtOnce(text: string): readonly PhraseFound[] {
  if (!text.includes('专职')) return [];
  return [fullTimeBesides, someBesides, besidesFullTime, heldBesides].flatMap((words) =>
    matchesIn(text, words).flatMap((found): PhraseFound[] => {
      const clause = wordsBefore(text, found.index, '，。；、：,;:');
      const behind = text.slice(found.index + found[0].length);
      return deniedBefore.test(clause) || /^(?:相|的(?:问题|情况|现象)|问题|现象)/.test(behind)
        ? []
        : [{ from: found.index, to: found.index + found[0].length }];
    }),
  );
}

/** 「全部属于主动公开」, 「一律主动公开，没有例外」 */
const allPublic =
  /(?:全部|均|都|一律|全都|百分之百|100%)(?:已)?(?:属于?|为|是|系|列入|列为|纳入|实行|予以|作为)?(?:依法)?主动公开(?:的?(?:范围|内容|范畴|信息))?(?:[，、](?:没有|无)(?:任何)?例外)?/g;
/** What such a sentence may be about for it to speak of all: 「本镇的政府信息」, 「凡属政府信息」. */
const everything =
  /^(?:本|我|全|各|镇|乡|街道|苏木|办事处|机关|单位|人民政府|政府|信息|公开|所有|全部|一切|各类|凡属于?|凡是|涉及|制作|产生|形成|获取|保存|掌握|的|和|或|及|、|中|在|对|政务|目前|当前|年内|全年|今年|本年度?|[0-9]{4}年度?|\s)+$/;

/**
 * Where all information is said to be public, so that nobody had to apply.
 * @param office the place's own name, which limits nothing
 */
export function allIsPublic(text: string, office: string): readonly PhraseFound[] {
  if (!text.includes('主动公开')) return [];
  return matchesIn(text, allPublic).flatMap((found): PhraseFound[] => {
    const about = aboutOf(text.slice(0, found.index))
      .split(office || '\n')
      .join('');
    return about.includes('信息') && everything.test(about)
      ? [{ from: found.index, to: found.index + found[0].length }]
      : [];
  });
}

/** The words of the clause before; of the one before that where nothing stands there. */
function aboutOf(before: string): string {
  const [, clause = '', own = ''] = /([^，。；：]*)，?([^，。；：]*)$/.exec(before) ?? [];
  return own.trim() === '' ? clause : own;
}
