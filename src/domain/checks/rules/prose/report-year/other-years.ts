/** Years other than the report's, where what is told is meant to be of the report's year. */

import { enclosedIn } from '../../../../prose/enclosed.ts';
import { wordsBefore } from '../../../../prose/words-beside.ts';
import {
  doings,
  doneByOthers,
  doneWithFigure,
  heldAgainst,
  historical,
  namedAfterYear,
  olderMeant,
  ownBefore,
  ownBehind,
  planned,
  thisYearToo,
} from './year-words.ts';
import { type YearNamed, yearsNamed } from './years-named.ts';

export interface OtherYear {
  readonly from: number;
  readonly to: number;
  /** Where the number alone ends. */
  readonly numberTo: number;
}

/** More than this many years ago is history. */
const furthest = 3;

/** A part between full stops and semicolons, in which years are told side by side. */
interface Part {
  readonly from: number;
  readonly text: string;
  readonly years: readonly YearNamed[];
}

/** @param office the place's own name, 「青禾镇」 */
export function otherYears(text: string, year: number, office: string): readonly OtherYear[] {
  if (!text.includes('年')) return [];
  const named = yearsNamed(text);
  if (named.every((one) => one.year === year)) return [];
  const enclosed = enclosedIn(text);
  const open = named.filter(
    ({ from }) => !enclosed.some((inner) => from >= inner.from && from < inner.to),
  );
  const parts = partsOf(text, open);
  return parts.flatMap((part) => {
    if (isOfThisYear(part, year) || olderMeant.test(part.text)) return [];
    const others = parts.filter((one) => one !== part && isOfThisYear(one, year));
    if (others.some((other) => sharesDoing(part.text, other.text))) return [];
    if (isAddedTo(part.text) && parts.some((one) => one.from > part.from && isSum.test(one.text)))
      return [];
    const meant = part.years.filter((one) => isMeant(text, one, part, year, office));
    // Of years side by side the last one is to be this year.
    const last = meant[meant.length - 1];
    return last ? [last] : [];
  });
}

/** 「截至2022年底，有公开栏23处。2023年新增2处」 */
const isAddedTo = (text: string) => /截[至止]到?\s?[0-9]{4}\s?年/.test(text);
const isSum =
  /(?:今年|本年度?|当年|[0-9]{4}\s?年度?)[^。；]{0,12}(?:新增|增加|增设|新建|新开|又|再|增至|减少|减至|达到)/;

const isOfThisYear = (part: Part, year: number) =>
  part.years.some((one) => one.year === year) || thisYearToo.test(part.text);

function sharesDoing(one: string, other: string): boolean {
  const done = new Set(doingsIn(one));
  return doingsIn(other).some((doing) => done.has(doing));
}

/** 新收, 受理 and 收到 are one. */
const doingsIn = (text: string) =>
  (text.match(doings) ?? []).map((doing) => (/收到|受理|新收/.test(doing) ? '收到' : doing));

function partsOf(text: string, years: readonly YearNamed[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const words of text.split(/(?<=[。；;！？])/)) {
    const to = from + words.length;
    const start = from;
    parts.push({
      from,
      text: words,
      years: years.filter((one) => one.from >= start && one.from < to),
    });
    from = to;
  }
  return parts;
}

function isMeant(
  text: string,
  named: YearNamed,
  part: Part,
  year: number,
  office: string,
): boolean {
  if (named.year === year || named.year > year + 1 || named.year < year - furthest) return false;
  const before = clauseBefore(text, named.from);
  const behind = text.slice(named.to, part.from + part.text.length);
  if (isStock(before, behind)) return true;
  const own = office ? before.split(office).join('本镇') : before;
  if (heldAgainst.test(before) || !ownBefore.test(own)) return false;
  if (isWholeYear(behind)) return true;
  // Any other date is one of its own: when something was written, handed on, begun.
  if (month.test(behind)) return isOwnMonth(behind, named.year < year);
  if (named.year > year && (planned.test(part.text) || !doneWithFigure.test(behind))) return false;
  return tellsOwn(behind, office);
}

const month = /^\s?[0-9０-９一二三四五六七八九十]{1,3}\s?(?:月|[-—－~～至]\s?[0-9]{1,2}\s?月)/;

/** Whether what stands behind a year is what the office did, or how things stood there. */
function tellsOwn(behind: string, office: string): boolean {
  if (doneByOthers.test(behind) || historical.test(behind)) return false;
  if (/^[，,]/.test(behind)) return !/^[，,]\s?(?:是|为|系)/.test(behind);
  if (namedAfterYear.test(behind) || isAttribute(behind)) return false;
  return (office !== '' && behind.trimStart().startsWith(office)) || ownBehind.test(behind);
}

/** What stands before it in its clause. */
const clauseBefore = (text: string, at: number) => wordsBefore(text, at, '，,。；;：:！？');

/** 「2022年1月1日至12月31日，…」 */
const isWholeYear = (behind: string) =>
  /^\s?1\s?月\s?(?:1\s?日)?\s?[-—－~～至到]+\s?(?:[0-9]{4}\s?年\s?)?12\s?月/.test(behind);

/** 「截至2021年12月31日，…」, 「截至2021年底」 */
const isStock = (before: string, behind: string) =>
  /截[至止]到?\s?$/.test(before) &&
  /^\s?(?:12\s?月\s?(?:31\s?日|底)|年?底|末)(?!前收到|前受理|前申请)/.test(behind);

/** 「2022年3月，我镇举办培训1次」 */
const isOwnMonth = (behind: string, isPast: boolean) =>
  isPast &&
  /^\s?[0-9]{1,2}\s?月(?:份|\s?[0-9]{1,2}\s?日)?[，,]\s?(?:(?:本|我|全)(?:镇|乡|街道|苏木)|(?:镇|乡|街道|苏木)(?:党|政|里|机关)|举办|组织|开展|召开|收到|受理)[^的]*$/.test(
    behind,
  );

/** 「2021年制发的2件」, 「2024年公开不到位的问题」: of something that is spoken of. */
const isAttribute = (behind: string) =>
  /^[^，。；、]{1,14}的(?!政府信息|申请|信息|数量|问题|情况)/.test(behind) &&
  !/[0-9]/.test(/^[^的]*/.exec(behind)?.[0] ?? '');
