/** The two counts of a percentage where the sentence leaves no other: these are held against it whatever else they make. */
import { type Figure, type Figures, isRounded, isSameKind } from './percentages.ts';
import { earlier, later } from './share-words.ts';

export interface Pair {
  readonly part: number;
  readonly whole: number;
}

export const certainPair = (
  text: string,
  share: Figure,
  figures: Figures,
  isGrowth: boolean,
): Pair | undefined =>
  isGrowth
    ? (growthBeside(text, share, figures) ?? fromTo(text, share, figures))
    : (sumBeside(text, share, figures) ??
      shareOfFirst(text, share, figures) ??
      shareOfAll(text, share, figures));

const changedBy = /(?:较|比|同比|环比)[^，。；]{0,16}?(增加|增|多|减少|减|少)了?\s?$/;
const rate =
  /^[，,、]\s?(?:同比|比上年|较上年)?(?:增长|增幅|上升|下降|降幅|减少|涨幅)(?:率|幅度)?(?:为|达)?$/;
const ofYear =
  /(?:较|比|与|同|和)(?:20[0-9]{2}年(?:度|全年)?|上年度?|上一年度?|去年)(?:的|[（(])?$/;

/** 「公开260条，同比增加52条，增幅25%」, 「15件，较2022年的9件增加6件，增长66.7%」 */
function growthBeside(text: string, share: Figure, { counts }: Figures): Pair | undefined {
  const near = counts.filter(({ to }) => to <= share.from);
  const by = near[near.length - 1];
  if (!by || !rate.test(text.slice(by.to, share.from))) return undefined;
  const word = changedBy.exec(text.slice(0, by.from))?.[1];
  const others = near.filter((one) => one !== by);
  if (word === undefined || !others.every((one) => isSameKind(one, by))) return undefined;
  const change = /[减少]/.test(word) ? -by.value : by.value;
  const [first, second] = others;
  if (!first || others.length > 2) return undefined;
  // 「处罚减少3件；许可增加20件」: the one is none of the other.
  if (changedBy.test(text.slice(0, first.from)) || first.value <= change) return undefined;
  if (!second)
    return isEarlier(text, first)
      ? { part: first.value + change, whole: first.value }
      : { part: first.value, whole: first.value - change };
  return isEarlier(text, second) && second.value + change === first.value
    ? { part: first.value, whole: second.value }
    : undefined;
}

/** 「较上年的80条增加20条」, 「与2022年（655条）相比增加55条」 */
const isEarlier = (text: string, { from }: Figure) =>
  earlier.test(text.slice(0, from)) || ofYear.test(text.slice(0, from));

/** 「由去年的120篇增加到180篇，增长50%」 */
function fromTo(text: string, share: Figure, { counts }: Figures): Pair | undefined {
  const near = counts.filter(({ to }) => to <= share.from);
  const [old, reached] = near.slice(-2);
  if (!old || !reached || !isSameKind(old, reached)) return undefined;
  const isBeside =
    /^[，,、]?\s?(?:同比|比上年|较上年)?(?:增长|增幅|上升|下降|降幅|减少|涨幅|增加)(?:率|幅度|了)?(?:为|达)?$/;
  if (!isBeside.test(text.slice(reached.to, share.from))) return undefined;
  if (
    !/(?:由|从)[^，。；]*$/.test(text.slice(0, old.from)) ||
    !earlier.test(text.slice(0, old.from))
  )
    return undefined;
  return /^[^，。；]*$/.test(text.slice(old.to, reached.from)) &&
    later.test(text.slice(0, reached.from))
    ? { part: reached.value, whole: old.value }
    : undefined;
}

const together =
  /([两二三四])(?:项|者|类|部分)(?:合计|共计|共|相加|之和|总计)?[^，。；0-9]{0,4}占[^，。；0-9]{0,12}$/;

/** 「公开5件、部分公开1件，两项合计占75%」 of what stands first. */
function sumBeside(text: string, share: Figure, { counts }: Figures): Pair | undefined {
  const said = together.exec(text.slice(0, share.from))?.[1];
  const end = together.exec(text.slice(0, share.from))?.index ?? 0;
  const [whole, ...more] = counts.filter(({ to }) => to <= end);
  const count = said === undefined ? 0 : '一二三四'.indexOf(said.replace('两', '二')) + 1;
  if (!whole || count === 0 || more.length !== count) return undefined;
  const part = more.reduce((sum, { value }) => sum + value, 0);
  return more.every((one) => isSameKind(one, whole)) && part < whole.value
    ? { part, whole: whole.value }
    : undefined;
}

const beside = /^(?:[，,]|[（(])?占(?:比|总数的?)?(?:为)?$/;

/** 「收到10件，自然人9件，占90%；企业1件，占10%」: other shares of the sentence are of the first count. */
function shareOfFirst(text: string, share: Figure, { counts, shares }: Figures): Pair | undefined {
  const [whole, ...parts] = counts;
  if (!whole) return undefined;
  const partOf = (of: Figure) =>
    parts.find(({ to }) => to <= of.from && beside.test(text.slice(to, of.from)));
  const part = partOf(share);
  if (!part || !isSameKind(part, whole) || part.value >= whole.value) return undefined;
  const isOfFirst = shares.some((other) => {
    const its = other === share ? undefined : partOf(other);
    return its !== undefined && isRounded((its.value / whole.value) * 100, other);
  });
  return isOfFirst ? { part: part.value, whole: whole.value } : undefined;
}

/** 「通知75条（占50%）、公示45条（占30%）、进度30条（占25%）」: all but this one are shares of their sum. */
function shareOfAll(text: string, share: Figure, { counts, shares }: Figures): Pair | undefined {
  const pairs = shares.flatMap((each) => {
    const part = counts.find(({ to }) => to <= each.from && beside.test(text.slice(to, each.from)));
    return part ? [{ each, part }] : [];
  });
  const own = pairs.find(({ each }) => each === share);
  if (!own || pairs.length < fewestOfAll || pairs.length < counts.length) return undefined;
  if (!pairs.every(({ part }) => isSameKind(part, own.part))) return undefined;
  const whole = pairs.reduce((sum, { part }) => sum + part.value, 0);
  const areOthersRight = pairs.every(
    ({ each, part }) => each === share || isRounded((part.value / whole) * 100, each),
  );
  return areOthersRight ? { part: own.part.value, whole } : undefined;
}

const fewestOfAll = 2;
