/** What a screen reader is told when the findings change: which are new, which are put right, how many are left. */
import {
  byGravity,
  type Finding,
  kindOf,
  type Level,
  levels,
} from '../../domain/checks/core/finding.ts';
import { placeToGo, singlesOf } from '../../domain/checks/core/finding-order.ts';
import { wrongByLevel } from '../../domain/checks/core/tally.ts';
import { kindNames, levelNames } from '../../domain/checks/wording/level-names.ts';
import { sayPlace } from '../../domain/place/say-place.ts';
import { figureOf } from '../../domain/report/figures-read.ts';
import type { Report } from '../../domain/report/report.ts';

export interface Told {
  readonly shown: readonly Finding[];
  readonly report: Report;
}

/**
 * @param all the findings of now, those included that are held back: what is only held back is not put right
 * @returns empty where nothing has come or gone
 */
export function sayChanges(before: Told, now: Told, all: readonly Finding[]): string {
  const { came, went } = changes(before.shown, now.shown);
  const open = idsOf(all);
  const gone = went.filter(({ id }) => !open.has(id));
  const words = [sayGone(gone, now, before.report), sayNew(came, now.shown)].filter(Boolean);
  if (!words.length) return '';
  return `${words.join('。')}${came.length ? '' : `，${sayLeft(now.shown)}`}`;
}

const singlesIn = (findings: readonly Finding[]) => findings.flatMap(singlesOf);

const idsOf = (findings: readonly Finding[]) => new Set(singlesIn(findings).map(({ id }) => id));

/** What has come and gone, each for itself: whether several are said as one is no change. Words may only have moved. */
function changes(before: readonly Finding[], now: readonly Finding[]) {
  const [old, present] = [idsOf(before), idsOf(now)];
  const came = singlesIn(now).filter(({ id }) => !old.has(id));
  const went = singlesIn(before).filter(({ id }) => !present.has(id));
  const moved = new Set<Finding>();
  for (const finding of came) {
    const same = went.find((other) => !moved.has(other) && isSameWords(other, finding));
    if (same) moved.add(same).add(finding);
  }
  const isMoved = (finding: Finding) => moved.has(finding);
  return {
    came: came.filter((one) => !isMoved(one)),
    went: went.filter((one) => !isMoved(one)),
  };
}

const isSameWords = (a: Finding, b: Finding) =>
  a.place.is === 'words' && a.rule === b.rule && a.message === b.message;

/** 「错误 2：表三…」: how many there are of its level by now, and which is new. */
function sayNew(came: readonly Finding[], shown: readonly Finding[]): string {
  const news = shown.flatMap((finding): Finding[] => {
    const own = singlesOf(finding).filter((single) => came.includes(single));
    return own.length > 1 ? [finding] : own;
  });
  const [first, ...more] = news.sort((a, b) => byGravity(kindOf(a), kindOf(b)));
  if (!first) return '';
  const words = `${sayKind(first, shown)}：${first.message}`;
  return more.length ? `${words}；另有新的 ${more.length} 处` : words;
}

/** 「错误 2」; what is not written is no mistake, and is not counted among these. */
function sayKind(finding: Finding, shown: readonly Finding[]): string {
  const kind = kindOf(finding);
  return kind === 'missing' ? kindNames[kind] : `${kindNames[kind]} ${wrongByLevel(shown)[kind]}`;
}

/** 「已改正：表三“自然人”列“（一）予以公开”」; what only cannot be told any more is not put right. */
function sayGone(gone: readonly Finding[], now: Told, before: Report): string {
  const right = gone.filter((finding) => !isUndecided(finding, now.report));
  const [first, ...more] = right;
  if (!first) return gone.length ? '有空格，暂不核对' : '';
  const place = sayPlace(placeToGo(first), before);
  return `已改正：${place}${more.length ? `等 ${right.length} 处` : ''}`;
}

/** A figure is being replaced: a cell of its sum is blank for now. That blanks are gone is another matter. */
function isUndecided({ cells, isEmptiness }: Finding, report: Report): boolean {
  return !isEmptiness && cells.some((key) => figureOf(report.cells[key], 'count').is === 'blank');
}

/** 「还有错误 2、警告 1」 */
function sayLeft(shown: readonly Finding[]): string {
  const counts = wrongByLevel(shown);
  const told = levels.filter((level: Level) => counts[level] > 0);
  if (!told.length) return '没有发现问题了';
  return `还有${told.map((level) => `${levelNames[level]} ${counts[level]}`).join('、')}`;
}
