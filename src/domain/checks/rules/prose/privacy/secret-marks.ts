/**
 * Marks of secrecy as they stand on papers. Words of the trade are none: 国家秘密, 机密文件管理制度, 秘密联络点; nor are the same
 * characters across words: 照明｜电费, 内部｜资料交接.
 */

import { matchesIn, stands } from '../../../../prose/prefilter/matches.ts';
import { wordsBefore } from '../../../../prose/words-beside.ts';

export interface SecretMark {
  readonly from: number;
  readonly to: number;
  /** What it is called. */
  readonly what: string;
}

const degrees = '(?:绝密|机密|秘密)';
const term = '(?:★|☆|\\*)\\s*(?:\\d+\\s*(?:年|个月)|长期|启用前|启封前)?';

const forms: readonly (readonly [string, RegExp])[] = [
  ['密级标志', new RegExp(`${degrees}\\s*[★☆]`, 'g')],
  ['密级标志', new RegExp(`${degrees}\\s*${term}(?<=\\d\\s*(?:年|个月)|长期|启用前|启封前)`, 'g')],
  ['密级标志', new RegExp(`[（(【\\[〔]\\s*${degrees}(?:级|件)?\\s*[）)】\\]〕]`, 'g')],
  [
    '密级标志',
    new RegExp(
      `(?<=密级(?:为|是|：|:|标注为|定为)?\\s*[“"]?|标(?:有|注为?|明|识为?)\\s*[“"])${degrees}(?!级?(?:文件|载体|事项|标志|标识)?的?(?:管理|变更|调整|确定|审查))`,
      'g',
    ),
  ],
  [
    '内部资料字样',
    /(?<=[《“"（(【〈])[^《》“”"（）()]{0,12}内部(?:资料|文件|材料|参考)(?=[·：]?[^《》“”"（）()]{0,6}[》”"）)】〉])/g,
  ],
  [
    '内部资料字样',
    /内部(?:资料|文件|材料)(?=[，,、：:；;]?\s*(?:注意保存|妥善保管|严禁外传|不得外传|请勿外传|切勿外传|不得翻印|严禁翻印))/g,
  ],
  [
    '内部明电字样',
    /(?:内部|传真|特急|加急|特提|平急|急件|机要|党内)明电|(?:国办|政办|办|委|政|厅|局|府)发明电(?=[〔[［（(]?\d{4})|明电(?=\s*[〔[［（(]\s*\d{4})|(?<=[“"《（(【]|[\u4e00-\u9fff]{2}的|[件份])明电(?=[”"》）)】])|(?<![照说声证表标申阐透鲜发文光])明电(?=(?:精神|要求|通知|文件|\d+[件份]))/g,
  ],
  [
    '不公开的文件',
    /(?:此件|本件|该件)(?:属性)?(?:[：:为是])?不(?:予)?公开|(?<=[〔[［（(]\d{4}[〕\]］）)](?:第)?\d+号)[^，。；]{0,2}?[（(](?:此件|本件)?不(?:予)?公开[）)]/g,
  ],
];

export function secretMarks(text: string): readonly SecretMark[] {
  if (!stands(text, hint)) return [];
  const found: SecretMark[] = [];
  for (const [what, form] of forms) {
    for (const match of matchesIn(text, form)) {
      const from = match.index;
      const to = from + match[0].length;
      if (isSpokenOf(text, from, to)) continue;
      if (found.every((other) => to <= other.from || from >= other.to)) {
        found.push({ from, to, what });
      }
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const hint = /密|内部|明电|不予?公开/;

/** What may stand between a word that denies, forbids or asks, and the mark. */
const between =
  '(?:任何|一[处份件个]|其他|带有|标有|印有|注有|盖有|含有|出现|存在|标注|相关|类似|诸如|有|等|的|、|和|或|及|字样|标志|“[^”]*”|"[^"]*"|[“"‘「（(])*$';
const deniedOrSought = new RegExp(
  `(?:未(?:发现|见|检出|出现|查出|含|标注|标有|带)|没有(?:发现|出现|标注|使用|加盖)?|不(?:含|带|存在)|无|杜绝|避免|防止|是否|(?:不得|严禁|禁止|不准|不能|不可|不应|不许|切勿)[^，。；《》]{0,12}?(?:标注|标|加盖|盖|印|出现|使用|注明|带))${between}`,
);
/** 「讲解“机密★”如何标注」 */
const taught =
  /(?:讲解|讲授|介绍|辨识|识别|区分|辨别|解释|何为|什么是|如何|怎样)[^，。；《》\d]{0,14}[“"‘「]$/;
const ofOnePaper = /^[^，。；]{0,12}\d/;

/** Whether a mark is denied, forbidden, sought or taught, and none that a paper has. */
function isSpokenOf(text: string, from: number, to: number): boolean {
  const clause = wordsBefore(text, from, '，。；！？');
  if (clause === '') return false;
  return deniedOrSought.test(clause) || (taught.test(clause) && !ofOnePaper.test(text.slice(to)));
}
