/** Opinions as the lines of a sheet: where each stands, what it is, and what was answered. */
import type { Finding } from '../checks/core/finding.ts';
import { reasonFor } from '../checks/reasons.ts';
import { quoted } from '../place/name-cell.ts';
import type { Place } from '../place/place.ts';
import { readingOrder } from '../place/place-order.ts';
import { sayPlace } from '../place/say-place.ts';
import { type Whereabouts, whereabouts } from './anchor.ts';
import {
  inOrder,
  type Opinion,
  type OpinionEvent,
  opinionKindNames,
  opinionStateNames,
  stateOfOpinion,
} from './opinion.ts';
import { opinionOfFinding, returnedId } from './opinion-of-finding.ts';
import { type Mask, nameAsTyped, type SheetInput } from './sheet-input.ts';
import { type SheetColumn, type SheetTable, sheetNames } from './sheet-model.ts';
import { changeInShort, dayOf, inShort, nothing, signedBy } from './sheet-words.ts';

/** What goes back: ticked findings, and opinions that are not settled and were not left out; in the order of the report. */
export function returnedOpinions(input: SheetInput): readonly Opinion[] {
  const { report, findings, opinions, ticked, left, reviewer: by, at } = input;
  const said = opinions.filter(
    (opinion) => stateOfOpinion(opinion) !== 'settled' && !left.includes(opinion.id),
  );
  const known = new Set(opinions.map(({ id }) => id));
  const added = findings.filter((finding) => {
    const id = returnedId(finding);
    return ticked.includes(id) && !known.has(id);
  });
  return inReadingOrder(
    [...said, ...added.map((finding) => opinionOfFinding(finding, report, { by, at }))],
    input,
  );
}

/** Of one place what has to be changed comes first. */
export function inReadingOrder(
  opinions: readonly Opinion[],
  { report }: Pick<SheetInput, 'report'>,
): readonly Opinion[] {
  const compare = readingOrder(report);
  return opinions
    .map((opinion) => ({ opinion, place: placeOf(whereabouts(opinion.anchor, report)) }))
    .sort(
      (a, b) =>
        compare(a.place, b.place) ||
        Number(a.opinion.kind === 'should') - Number(b.opinion.kind === 'should'),
    )
    .map(({ opinion }) => opinion);
}

const placeOf = (at: Whereabouts): Place => (at.is === 'gone' ? at.near : at.place);

const columns = (reply: string): readonly SheetColumn[] => [
  { id: 'number', head: '序号', share: 7, isCentred: true },
  { id: 'place', head: '部位', share: 18 },
  { id: 'said', head: '问题或意见', share: 32 },
  { id: 'quote', head: '原文或数', share: 15 },
  { id: 'kind', head: '要求', share: 8, isCentred: true },
  { id: 'reply', head: reply, share: 20 },
];

/** With room for the clerk's answer by hand. */
export const returnedTable = (
  opinions: readonly Opinion[],
  input: SheetInput,
  mask: Mask,
): SheetTable => ({
  caption: sheetNames.return,
  columns: columns('经办人答复'),
  rows: rowsOf(opinions, input, mask, (opinion, finding) => {
    if (opinion.events.length > 0) return eventLines(opinion, mask);
    const reason = finding ? mask(reasonFor(finding, input.reasons)) : '';
    return reason ? [`已说明：${reason}`] : [];
  }),
});

export const opinionsTable = (
  opinions: readonly Opinion[],
  input: SheetInput,
  mask: Mask,
): SheetTable => ({
  caption: '审核意见',
  columns: columns('答复和状态'),
  rows: rowsOf(opinions, input, mask, (opinion) => {
    const state = stateOfOpinion(opinion);
    const lines = eventLines(opinion, mask);
    // Its last line says so itself.
    return state === 'settled' ? lines : [opinionStateNames[state], ...lines];
  }),
});

function rowsOf(
  opinions: readonly Opinion[],
  input: SheetInput,
  mask: Mask,
  replyOf: (opinion: Opinion, finding: Finding | undefined) => readonly string[],
): string[][] {
  const findings = new Map(input.findings.map((finding) => [returnedId(finding), finding]));
  return opinions.map((opinion, index) => {
    const finding = findings.get(opinion.id);
    const at = whereabouts(opinion.anchor, input.report);
    return [
      String(index + 1),
      mask(placeWords(opinion, at, input)),
      mask(finding ? findingWords(finding) : opinion.text),
      quoteWords(opinion, at, mask),
      opinionKindNames[opinion.kind],
      replyOf(opinion, finding).join('\n'),
    ];
  });
}

function placeWords({ anchor }: Opinion, at: Whereabouts, { report }: SheetInput): string {
  return at.is === 'gone' ? `${anchor.name}（原处已改）` : sayPlace(at.place, report);
}

/** A finding with what would put it right, each in a line; those that it says as one are counted. */
export function findingWords({ message, candidates, advice, members }: Finding): string {
  const isCounted = !members || message.includes(` ${members.length} `);
  const counted = isCounted ? message : `${message}（共 ${members.length} 处）`;
  const texts = candidates.map(({ text }, index) => (index > 0 ? `或者${text}` : text));
  const said = texts.length > 0 ? [`${counted}：`, texts.join('；\n')] : [counted];
  return [...said, ...(advice ? [advice] : [])].join('\n');
}

function quoteWords({ anchor: { quote } }: Opinion, at: Whereabouts, mask: Mask): string {
  const isFigure = at.is !== 'gone' && at.place.is === 'cells';
  const say = (text: string) => {
    if (isFigure) return figureWords(text);
    return text ? quoted(text) : '';
  };
  if (at.is !== 'changed') return say(isFigure ? mask(quote) : inShort(mask(quote)));
  const { was, now } = isFigure
    ? { was: mask(quote), now: mask(at.now) }
    : changeInShort(mask(quote), mask(at.now));
  return `${say(was)}\n现为 ${say(now) || nothing}`;
}

/** More of them say no more to anybody. */
const mostFigures = 6;

/** The figures of one cell or several; blank ones are said, for nothing is seen of them. */
function figureWords(figures: string): string {
  const each = figures.split('、').map((figure) => figure.trim() || nothing);
  if (each.every((figure) => figure === nothing)) return nothing;
  return each.length > mostFigures ? `${each.slice(0, mostFigures).join('、')}……` : each.join('、');
}

function eventLines({ events }: Opinion, mask: Mask): string[] {
  return inOrder(events).map((event) => {
    const by = signedBy(nameAsTyped(event.by), dayOf(event.at));
    const said = eventWords(event, mask);
    return by ? `${said}（${by}）` : said;
  });
}

function eventWords(event: OpinionEvent, mask: Mask): string {
  const text = mask(event.text).trim();
  const with_ = (word: string) => (text ? `${word}：${text}` : word);
  switch (event.is) {
    case 'reply':
      return with_('答复');
    case 'settled':
      return with_('已处理');
    case 'reopened':
      return with_('重新提出');
    case 'changed': {
      const { was, now } = changeInShort(mask(event.was ?? ''), mask(event.now ?? ''));
      const change = `原为${sayState(was)}，现为${sayState(now)}`;
      return `已改：${text ? `${text.replace(/。$/, '')}。` : ''}${change}`;
    }
  }
}

/** 「“128条”」 */
const sayState = (text: string) => (text ? quoted(text) : nothing);
