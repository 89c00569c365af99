/** What the words between a whole and its first part say of the list. */
import { matchesIn } from '../../../../prose/prefilter/matches.ts';
import { wordsBefore } from '../../../../prose/words-beside.ts';
import type { Counted } from './counted.ts';
import { endOfSentence } from './end-of-list.ts';
import { periodsOf } from './quarters.ts';
import {
  allOf,
  closedInWords,
  dividedBy,
  divisionCue,
  leftOpen,
  notAllOf,
  settled,
  someOf,
  theRest,
} from './sum-words.ts';

/** 其中; that all are listed; that they are some of them; neither. */
export type ListCue = 'some' | 'all' | 'open' | 'none';

/** Undefined where no list of it begins. */
export function cueBetween(text: string, whole: Counted, first: Counted): ListCue | undefined {
  const between = text.slice(whole.to, first.from);
  // 「1件未办结；其余9件已答复」: beside it, not of it.
  if (theRest.test(wordsBefore(between, between.length, '，。；'))) return undefined;
  if (someOf.test(between)) return cueOfSome(between.replace(/^.*其中/, ''));
  if (closedInWords.test(text.slice(first.to, endOfSentence(text, first.to)))) return 'all';
  if (tellsMore(between, whole)) return undefined;
  if (isDividedOtherwise(between) || leadsOn.some((words) => words.test(between))) return 'open';
  if (isLabelOfNext(between)) return undefined;
  if (allOf.test(between) || periodsOf(text, whole, first) > 0) return 'all';
  if (first.inside) return leftOpen.test(between) ? 'none' : 'all';
  return isCountedInAll(text, whole, first) ? 'none' : undefined;
}

/**
 * What was counted may be named in between, but nothing else may be told: 「唯一的一件不予公开，先复议、后起诉：复议1件」,
 * 「平台4个：网站、公开栏；账号9个」, 「2件要等测绘，2月办结；1件有异议」.
 */
const tellsMore = (between: string, whole: Counted) =>
  between.split(/[，。；]/).length > (whole.value === 1 ? 1 : 4) ||
  /：[^；]*；|；$/.test(between) ||
  (/^；/.test(between) && !asListed.test(between));

/** Between 其中 and the first count. */
function cueOfSome(between: string): ListCue | undefined {
  if (uncounted.test(between)) return undefined;
  return notAllOf.test(between) ? 'open' : 'some';
}

/** 「其中某村民要求公开账目，已予以公开；另有2件公开」: the first of them has no figure. */
const uncounted = /[，；]另|；/;

/** 「38块，按村大小分：大村3块、中村2块」: not by the ways and kinds that leave nothing out. */
const isDividedOtherwise = (between: string) =>
  matchesIn(between, dividedBy).length > 0 && matchesIn(between, divisionCue).length === 0;

/** 「共12件，」; 「申请总量12件，」 where the rest ends the list. */
function isCountedInAll(text: string, whole: Counted, first: Counted): boolean {
  const before = text.slice(0, whole.from);
  const between = text.slice(whole.to, first.from);
  if (!/^，[^，。；]{2,4}$/.test(between)) return false;
  if (/(?:共|合计|总计|累计)[^，。；]{0,8}$/.test(before)) return true;
  return (
    /(?:总量|总数)(?:为|是|达)?$/.test(before) &&
    !settled.test(between) &&
    restBehind.test(text.slice(first.to, endOfSentence(text, first.to)))
  );
}

const restBehind = /[，、；](?:其余|其[他它]|剩余|余下)[^，。；、]{0,4}\d/;

/** 「自然人：4件；企业：1件」 is no list. */
const isLabelOfNext = (between: string) =>
  /[；;][^，。；]*[：:]/.test(between) && !asListed.test(between);
const asListed = /具体|如下|分别|构成|组成|其中|即/;

/** 「11件申请中，公开6件，……」 */
const amongThem = /^[^，。；、]{0,10}(?:中|当中|里)[，：:]/;
const leadsOn = [notAllOf, amongThem];
