/** What the figures of a line say of applications: of how many, and what became of them. */
import { cutSentences } from '../cut-sentences.ts';
import { stands } from '../prefilter/matches.ts';
import { findQuantities, type Quantity } from '../quantities/find-quantities.ts';
import { isCounter } from '../quantities/units.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './claim-of-figure.ts';
import { claimsInRows } from './claims-in-row.ts';
import { type Context, newContext, type Span } from './context.ts';
import { type Limit, lastingLimits } from './limits.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { isOutcome, isOwnToApplications, isSureCause, namesRow, rowOf, scopesOf } from './rows.ts';
import { type ScopeWord, scopeWordsIn } from './scope-words.ts';
import { thingOf } from './things.ts';

/** A piece with its words. */
interface Read extends Piece {
  readonly words: readonly ScopeWord[];
  readonly inner: readonly Read[];
}

const mayName = /申请|收件|来件|受理|登记/;
/** A figure that may count: with a counter, or a bare one. */
const hasCount = (line: string) =>
  findQuantities(line).some(({ unit }) => unit === '' || isCounter(unit));

/** @param isOfApplications whether the line stands below 依申请公开 */
export function claimsIn(line: string, isOfApplications: boolean, year: number): readonly Claim[] {
  // Most lines of a report speak of none.
  if (!(isOfApplications || stands(line, mayName)) || !hasCount(line)) return [];
  const pieces = upToLastFigure(piecesOf(line)).map((piece) => withWords(piece, year));
  let context = newContext(isOfApplications);
  const claims = pieces.flatMap((piece, index) => {
    if (piece.sentence !== pieces[index - 1]?.sentence) {
      const says = pieces
        .filter(({ sentence }) => sentence === piece.sentence)
        .flatMap(({ words }) => scopesOf(words));
      const outcomes = says.filter(isOutcome);
      const hasResults = says.some((scope) => isOutcome(scope) || isSureCause(scope));
      const isGoingOn = isOfApplications || context.row !== undefined;
      const { main } = isGoingOn ? context : newContext(false);
      const isSameList = line.charAt(piece.from - 1) === '；';
      const label = isSameList ? context.label : undefined;
      const isBehindResults = context.hasResults;
      context = {
        ...{ ...newContext(isOfApplications), thing: main, main, label },
        ...{ outcomes, hasResults, isBehindResults },
      };
    }
    const following = pieces[index + 1];
    return claimsOfPiece(
      piece,
      context,
      following?.sentence === piece.sentence ? following : undefined,
    );
  });
  const sentences = cutSentences(line);
  const inRows = claimsInRows(line, isOfApplications, year, (at) =>
    sentences.findIndex(({ to }) => at < to),
  );
  const all = [
    ...claims.filter(({ from }) => !inRows.some((row) => from >= row.from && from < row.to)),
    ...inRows.flatMap((row) => row.claims),
  ].sort((a, b) => a.from - b.from);
  return all.filter(
    (claim) =>
      !isOther(claim) &&
      !isMixture(claim, all) &&
      !isOfAllSorts(line, claim, all) &&
      !isOfPapers(line, claim.from) &&
      !isOfThisYearsEnd(line, claim, year) &&
      !isOfOtherMatter(line, claim.from),
  );
}

/** 「制发公文218件，其中主动公开36件、依申请公开12件、不予公开170件」: how papers may be published. */
function isOfPapers(line: string, at: number): boolean {
  const sentence = line.slice(line.lastIndexOf('。', at) + 1).split('。', 1)[0] ?? '';
  if (!ofPapers.test(sentence) || !openedOnRequest.test(sentence)) {
    return false;
  }
  return openedUnasked.test(sentence) || refusedPapers.test(sentence);
}

const counted = (way: string) =>
  new RegExp(`${way}(?:类|的|属性)*(?:信息|公文|文件)?(?:为|有|共)?\\s*\\d`);
const ofPapers = /公文|文件|发文|公开属性|标注属性|份文|政府信息\d+条/;
const openedOnRequest = counted('依申请(?:公开)?');
const openedUnasked = counted('(?:主动|(?<!不)可)公开');
/** 「印发文件90份，依申请公开3份、不予公开8份」: the papers are counted first, and no application is named. */
const refusedPapers =
  /^(?!.*(?<!依)申请(?:的|件|人|\d|，)).*(?:公文|文件|发文)[^，。；\d]{0,4}\d+[件份][^。]*依申请公开[^。]*不予公开/;

/** 「截至2025年1月10日，上年末在办的1件已答复」, in the report of 2024. */
const isOfThisYearsEnd = (line: string, { from, rows }: Claim, year: number) =>
  rows[0] === 'carriedIn' &&
  new RegExp(`截[至止]到?${year + 1}年`).test(line.slice(line.lastIndexOf('。', from) + 1, from));

/** 「行政许可方面，受理申请134件，……」: up to the full stop. */
function isOfOtherMatter(line: string, at: number): boolean {
  const sentence = line.slice(line.lastIndexOf('。', at) + 1).split('。', 1)[0] ?? '';
  return otherMatter.test(sentence) && !/信息公开|依申请|公开申请/.test(sentence);
}
const otherMatter =
  /^\s*(?:(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十\d]{1,2}[）)]?[、.．]?))?(?:在)?(?:行政)?(?:许可|处罚|强制|审批|确认|给付|征收|裁决|信访|热线|救助)(?:办理|事项|案件|决定|工作)*(?:方面|领域)(?:上)?[，,：:]/;

const isOther = ({ rows, isNamed }: Claim) => rows.length === 0 && isNamed;

const isOfAnyWork = (row: Claim['rows'][number] | undefined) =>
  row === 'received' || row === 'handled' || row === 'answered';

/** 「各类申请64件，其中救助申请41件、政府信息公开申请3件」 */
const isMixture = ({ from, sentence, isNamed, rows }: Claim, claims: readonly Claim[]) =>
  isOfAnyWork(rows[0]) &&
  !isNamed &&
  claims.some(
    (part) =>
      part.from > from &&
      part.sentence === sentence &&
      part.isInPart &&
      part.isNamed &&
      (part.rows.length === 0 || (rows[0] === 'received' && part.rows[0] === 'received')),
  );

/** 「各类依申请事项326件，其中行政许可43件」: what is done on request may be anything. */
const isOfAllSorts = (line: string, claim: Claim, claims: readonly Claim[]) =>
  /各(?:类|项|种)[^，。；、\d]*$/.test(line.slice(0, claim.from)) &&
  claims.some(
    ({ from, sentence, isInPart, isNamed, rows }) =>
      from > claim.from && sentence === claim.sentence && isInPart && isNamed && rows.length === 0,
  );

/** What stands in sentences behind the last figure says nothing of one. */
function upToLastFigure(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.filter(holdsFigure).pop()?.sentence ?? -1;
  return pieces.filter(({ sentence }) => sentence <= last);
}

const holdsFigure = ({ figures, within }: Piece): boolean =>
  figures.length > 0 || within.some(holdsFigure);

function withWords(piece: Piece, year: number): Read {
  const { text, from, figures, isEnd, sentence, within } = piece;
  const inner = within.map((each) => withWords(each, year));
  return { text, from, figures, isEnd, sentence, within, inner, words: scopeWordsIn(text, year) };
}

function claimsOfPiece(piece: Read, context: Context, following?: Read): Claim[] {
  const claims = claimsOfFigures(piece, context, following);
  context.justNamed = undefined;
  if (piece.figures.length === 0) learn(piece, context);
  const inner: Context = {
    ...{ ...context, isInPart: true, isInBracket: true },
    limits: limitsWithin(piece, context),
  };
  const within = piece.inner.flatMap((each) => claimsOfPiece(each, inner));
  if (piece.isEnd)
    Object.assign(context, { isInPart: false, isOfRest: false, limits: [], rows: [] });
  return [...claims, ...within];
}

/** What stands in its brackets is of a part of a part, or of the year before: 「较上年（公开10件、不予公开6件）」. */
function limitsWithin({ text }: Read, { isInBracket, limits }: Context): readonly Limit[] {
  return [
    ...limits,
    ...(isInBracket ? (['part'] as const) : []),
    ...(besideLastYear.test(text) ? (['lastYear'] as const) : []),
  ];
}
const besideLastYear = /(?:较|比|与|同|相较于?|对比)(?:上年度?|上一年度?|去年|往年)\u3000+/;

const reason =
  /^[\s\u3000]*(?:主要|多|大多|均|都)?(?:是|系|因|由于|原因|理由|为了|待|等待|需|须|经|分送|分转|分办|转交|交由|会同|查找|检索|核对|(?:所|该)?申请(?:公开)?的?(?:材料|资料|内容|信息|文件))/;

/** 「登记、交办、拟稿、审核、送达五步走，」: how they are dealt with. */
const step =
  '(?:登记|受理|接收|收件|交办|分办|转办|承办|拟稿|起草|会商|会签|审查|审核|审批|签发|答复|送达|反馈|归档|存档|研判|核查|检索)';
const steps = new RegExp(`^[\\s\\u3000]*${step}(?:(?:、|和|与|及|到)?${step})+`);

const label = /^[^，。；、：]{2,10}[：:]$/;

/** Of words without a figure what goes on to the next. */
function learn({ text, words }: Read, context: Context): void {
  const scopes = scopesOf(words);
  const thing = thingOf(text, words);
  // 「主要是等待检索档案」 is why, and not what.
  const isWithin = context.thing === 'application' && (reason.test(text) || steps.test(text));
  if (thing && !isWithin) context.thing = thing;
  if (!context.isInPart) context.main = context.thing;
  const read = rowOf(words, [], context);
  // 「无部分公开情形，全年共4件」
  const isRead = read !== undefined && read !== 'unsure' && !scopes.includes('denies');
  if (isRead) context.row = read.rows[0];
  context.isLabelled = isRead && label.test(text.replace(/\u3000/g, ''));
  const row = isRead && isOwnToApplications(read) ? read.rows[0] : undefined;
  context.justNamed = row;
  if (row && context.isLabelled) context.label = row;
  if (scopes.includes('parts')) context.isInPart = true;
  context.limits = lastingLimits(text, scopes, context.limits);
}

function claimsOfFigures(
  { text, from, figures, sentence, words }: Read,
  context: Context,
  following: Read | undefined,
): Claim[] {
  let left = 0;
  return figures.flatMap((figure, index): Claim[] => {
    const next = figures[index + 1];
    const before = words.filter((word) => word.from >= left && word.to <= figure.from);
    const isNamed = namesRow(scopesOf(before));
    const end = next ? (isNamed ? figure.unitTo : joinBefore(text, figure, next)) : text.length;
    const goesOn = next === undefined ? wordsOnly(following) : undefined;
    const span: Span = {
      ...{ text, figure, before, left },
      behind: words.filter((word) => word.from >= figure.unitTo && word.to <= end),
      next: words.find((word) => word.from >= figure.unitTo && !isFiller(word)),
      ownText: text.slice(left, figure.from),
      after: text.slice(figure.unitTo, next?.from ?? text.length),
      // 「其余1件因征求意见，转下年办理」
      later: goesOn ? goesOn.words : [],
      laterText: goesOn?.text ?? '',
    };
    left = Math.max(figure.unitTo, next ? end : 0);
    const claim = claimOf(span, context);
    if (!claim) return [];
    return rowsEach(claim.rows, span.ownText).map((rows) => ({
      ...claim,
      ...{ rows, sentence },
      ...{ from: figure.from + from, to: figure.to + from, unitTo: figure.unitTo + from },
      words: { from: claim.words.from + from, to: claim.words.to + from },
    }));
  });
}

/** And no label of the next: 「其他结果：」. */
const wordsOnly = (piece: Read | undefined) =>
  piece?.figures.length === 0 && !/[：:]$/.test(piece.text) ? piece : undefined;

/** 「予以公开、部分公开各2件」 is of each. */
const rowsEach = (rows: Claim['rows'], before: string): readonly Claim['rows'][] =>
  rows.length > 1 && eachOf.test(before) ? rows.map((row) => [row]) : [rows];

const eachOf = /各(?:有|为|是|占)?$/;

const isFiller = ({ says }: ScopeWord) => says.every((scope) => scope === 'filler');

/** 「2件被撤回和1件不予公开」: up to what joins the two. */
function joinBefore(text: string, figure: Quantity, next: Quantity): number {
  const at = text.slice(figure.unitTo, next.from).search(/[和及与并，,、]|以及|另/);
  return at >= 0 ? figure.unitTo + at : figure.unitTo;
}
