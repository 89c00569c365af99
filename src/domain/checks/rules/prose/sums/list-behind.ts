/** The list that stands behind a count: its parts, how sure they are, and where it ends. */
import { matchesIn } from '../../../../prose/prefilter/matches.ts';
import { type Counted, isOfUnit } from './counted.ts';
import { endOfSentence } from './end-of-list.ts';
import { cueBetween, type ListCue } from './list-cue.ts';
import { withoutDone, withoutInner } from './nested-parts.ts';
import { isOfItAlone } from './own-bracket.ts';
import { periodsOf } from './quarters.ts';
import { besides, dividedBy, theRest } from './sum-words.ts';

export interface List {
  readonly parts: readonly Counted[];
  /** How many of them are parts for certain. */
  readonly sure: number;
  readonly cue: ListCue;
  readonly to: number;
  /** It ends before another list within it, behind which the rest may stand. */
  readonly isCut: boolean;
}

/** The counts of its unit up to the end of the sentence, in brackets that follow at once. */
export function listBehind(
  text: string,
  counted: readonly Counted[],
  at: number,
): List | undefined {
  const whole = counted[at] as Counted;
  const bracket = counted.find(({ inside }) => inside && inside.from === whole.to)?.inside;
  const listed = counted.filter((one) => one.inside === bracket && isOfUnit(one, whole));
  const inBracket =
    bracket &&
    (listed.length > 1 || /^[（(](?:其中|含|包括|即)/.test(text.slice(bracket.from, whole.to + 4)));
  const isOwnBracket = inBracket && isOfItAlone(text, counted, at, listed);
  const end = inBracket ? (bracket as { to: number }).to : endOfSentence(text, whole.to);
  const to = beforeInnerList(text, whole.to, end);
  const within = counted.filter(
    (one) => one.from >= whole.to && one.to <= to && (inBracket || !one.inside),
  );
  const first = within[0];
  if (!first || !isOfUnit(first, whole)) return undefined;
  if (isOfForm(text, whole, first)) return undefined;
  const cue = cueBetween(text, whole, first);
  if (!cue || (isOneOfMany(text, counted, at) && !isOwnBracket)) return undefined;
  // Another list begins within: what belongs to which is not told.
  if (/其中/.test(text.slice(first.to, to).replace(/[（(][^（()）]*[）)]/g, ''))) return undefined;
  // 「按渠道分：网站15条、公众号9条；按类别分：……」: the other division is another list.
  const other = matchesIn(text, dividedBy).find(({ index }) => index >= first.to && index < to);
  const behind = other ? within.filter((one) => one.to <= other.index) : within;
  return listOf(text, whole, behind, { cue, to: other?.index ?? to, isWhole: to === end });
}

/** @param behind the counts behind the whole, up to where the list ends at the latest */
function listOf(
  text: string,
  whole: Counted,
  behind: readonly Counted[],
  { cue, to, isWhole }: Pick<List, 'cue' | 'to'> & { readonly isWhole: boolean },
): List {
  const other = behind.findIndex((one) => !isOfUnit(one, whole));
  const inner = behind.findIndex(({ to: end }) => ofThese.test(text.slice(end)));
  const isOfPart = inner >= 0 && inner + 1 < behind.length;
  // 「一季度……四季度3件，网站5件」: the list ends with the year.
  const spans = periodsOf(text, whole, behind[0] as Counted);
  const ends = [
    ...(other < 0 ? [] : [other]),
    ...(inner < 0 ? [] : [inner + 1]),
    ...(spans > 0 ? [spans] : []),
  ];
  const listed = behind.slice(0, Math.min(...ends, behind.length));
  const parts = withoutInner(text, withoutDone(text, listed));
  return {
    parts,
    cue,
    isCut: !isWhole || isOfPart || goesOnOtherwise(text, whole, behind, other),
    to: other < 0 ? to : (behind[other] as Counted).from,
    sure: Math.min(sureCount(text, parts, cue), parts.length),
  };
}

/** 「网站95条，微信163条，公开栏70期」, 「纠正1件，系遗漏一项；未审结1件」: behind what is counted otherwise the list goes on. */
function goesOnOtherwise(
  text: string,
  whole: Counted,
  behind: readonly Counted[],
  other: number,
): boolean {
  if (other < 0) return false;
  if (behind.slice(other).some((one) => isOfUnit(one, whole))) return true;
  const [before, last] = behind.slice(Math.max(other - 2, 0), other);
  const next = behind[other];
  if (!before || !last || !next) return false;
  const mark = text.slice(before.to, last.from).charAt(0);
  return (
    /[，、；]/.test(mark) &&
    /^.[^，。；、]{2,12}$/.test(text.slice(last.to, next.from)) &&
    (mark === text.charAt(last.to) || text.charAt(last.to) === '、')
  );
}

/** 「另外2件中1件不掌握」, 「解读20条，包括图解12条」: what follows is of these. */
const ofThese =
  /^[^，。；、：0-9（(]{0,6}(?:(?<!其)(?:中|里|当中)(?!心)|：|，?(?:包括|包含|分别[为是]|具体[为是]))/;

/** 「10件，其中个人8件、企业2件；全部答复，其中公开7件」: up to the mark before the other list. */
function beforeInnerList(text: string, from: number, to: number): number {
  const first = text.indexOf('其中', from);
  const inner = first < 0 ? -1 : text.indexOf('其中', first + 2);
  if (inner < 0 || inner >= to) return to;
  const mark = text.lastIndexOf('；', inner);
  return mark > first ? mark : to;
}

/** 「申请量：7件；答复量：6件」: each figure has a label of its own. */
const isOfForm = (text: string, whole: Counted, first: Counted) =>
  /[：:]\s*$/.test(text.slice(0, whole.from)) &&
  /^[；;，,、]\s*[^，。；、：:]{1,10}[：:]\s*$/.test(text.slice(whole.to, first.from));

/** Whether several counts before a 其中 may each be, or be together, what it is of. */
function isOneOfMany(text: string, counted: readonly Counted[], at: number): boolean {
  const whole = counted[at] as Counted;
  const before = counted[at - 1];
  if (!before || before.inside || !isOfUnit(before, whole)) return false;
  const between = text.slice(before.to, whole.from);
  return !/[。；]/.test(between) && !givenBack.test(between);
}

/** 「发放150份，收回148份，其中满意121份」 is of the second. */
const givenBack = /^，(?:实际|共|有效)?(?:收回|回收|返回)[^，。；]{0,8}$/;

/** 「，均已备案；现行有效」, 「内容相近；受理备案」: more than a share or a mark stands between two parts. */
function isOwnStatement(gap: string): boolean {
  const told = gap.replace(/，(?:约)?(?:占|比|较|同比|增长|下降)[^，；]*/g, '');
  return (
    /[，；][^，；]*；|；[^；]+，/.test(told) ||
    /[\u4e00-\u9fff]{2}；[^；]*[\u4e00-\u9fff]/.test(told) ||
    ofItsOwn.test(told)
  );
}

/** 「其中办结4件；收到来函2件」 */
const ofItsOwn =
  /；(?:全年|本年度?|年内|另外?|同时)?(?:共)?(?:收到|受理|接到|接收|办理|完成|开展|协助|配合|召开|组织|化解|处置|[县市区旗]|全[县市区旗镇乡])/;

/** Parts are one list as long as the same mark stands between them; the rest, and a last 和, go with it. */
function sureCount(text: string, parts: readonly Counted[], cue: ListCue): number {
  const gaps = parts
    .slice(1)
    .map((part, index) => text.slice((parts[index] as Counted).to, part.from));
  const marks = gaps.map((gap) => /[、，；]/.exec(gap)?.[0] ?? '和');
  const first = marks[0];
  const broken = marks.findIndex(
    (mark, index) =>
      (cue === 'some' && isOwnStatement(gaps[index] as string)) ||
      besides.test(gaps[index] as string) ||
      (mark !== first &&
        mark !== '和' &&
        mark !== '、' &&
        !theRest.test(gaps[index] as string) &&
        !(cue === 'all' && mark === '，')),
  );
  return broken < 0 ? parts.length : broken + 1;
}
