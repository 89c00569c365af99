/** The figures of applications in a line, held against table 三: what the sentence itself accounts for is right. */
import type { Claim } from './claim.ts';
import type { FigureInText, FigureStatus } from './figure-read.ts';
import type { Row } from './rows.ts';

/** The sum of the cells at these addresses; undefined where one cannot be told. */
export type SumOf = (...addresses: readonly string[]) => number | undefined;

const fresh = 'table3.1.total';
const carried = 'table3.2.total';
const answered = 'table3.3.7.total';

const cells: Readonly<Partial<Record<Row, string>>> = {
  received: fresh,
  ...{ answered, handled: answered },
  carriedIn: carried,
  carriedOut: 'table3.4.total',
  granted: 'table3.3.1.total',
  partial: 'table3.3.2.total',
  refused: 'table3.3.3',
  unable: 'table3.3.4',
  unhandled: 'table3.3.5',
  otherResult: 'table3.3.6',
};

/** Of a cause its own row: "3.3.4" is the fourth reason of （三）. */
const addressOf = (row: Row): string => cells[row] ?? `table3.${row}.total`;

/** In the form of 2019 （六） is a row of its own. */
function addressIn(row: Row, sumOf: SumOf): string {
  const address = addressOf(row);
  return row === 'otherResult' && sumOf(address) === undefined ? `${address}.total` : address;
}

/** Of which the form has the one or the other. */
export const addressesOfRow = (row: Row): readonly string[] =>
  row === 'otherResult' ? [addressOf(row), `${addressOf(row)}.total`] : [addressOf(row)];

export function ruleOfRow(row: Row): string {
  if (row === 'received') return 'N-RECV';
  if (row === 'answered' || row === 'handled') return 'N-DONE';
  return row === 'carriedIn' || row === 'carriedOut' ? 'N-CARRY' : 'N-ITEM';
}

/** All of the line that are held against a cell. */
export function figuresOfApplications(claims: readonly Claim[], sumOf: SumOf): FigureInText[] {
  return claims.flatMap((claim): FigureInText[] => {
    const [row] = claim.rows;
    if (row === undefined || (claim.isLimited && !isMoreThanAll(claim, row, sumOf))) return [];
    // 收到 0 件 denies them.
    if (claim.value === 0 && row === 'received') return [];
    const addresses = claim.rows.map((each) => addressIn(each, sumOf));
    const table = sumOf(...addresses);
    if (table === undefined) return [];
    const { from, to, unitTo, words, value: says } = claim;
    const status = statusOf(claim, row, table, claims, sumOf);
    return [{ from, to, unitTo, words, rule: ruleOfRow(row), addresses, says, table, status }];
  });
}

/** 「平台收到申请4件」, where 3 came in all. */
function isMoreThanAll({ isPartOfAll, value }: Claim, row: Row, sumOf: SumOf): boolean {
  if (isPartOfAll !== true) return false;
  const isDone = row === 'answered' || row === 'handled';
  const ofRow = isDone ? sumOf(answered) : sumOf(groupOfRow(row));
  return value > ((row === 'received' ? sumOf(fresh, carried) : ofRow) ?? Number.NaN);
}

/** "3.3.4" and 不予公开 are both of table3.3.3; other rows are of no group, and of them nothing is said. */
const groupOfRow = (row: Row) => addressOf(row).slice(0, 'table3.3.3'.length);

function statusOf(
  claim: Claim,
  row: Row,
  table: number,
  claims: readonly Claim[],
  sumOf: SumOf,
): FigureStatus {
  if (claim.value === table) return 'agrees';
  const isRight =
    isOneSubmission(claim, row, claims) ||
    isOtherRow(claim, claims, sumOf) ||
    isAccounted(claim, row, claims, sumOf) ||
    isWithSentOn(claim, row, table, claims) ||
    isRestOfGroup(claim, row, table, claims) ||
    isOneOfSeveral(claim, row, table, claims);
  return isRight ? 'accounted' : 'differs';
}

/** 「一次提出9项，按一件登记；全年共登记2件」: what one applicant handed in, where another sentence tells of all. */
const isOneSubmission = (claim: Claim, row: Row, claims: readonly Claim[]) =>
  row === 'received' &&
  claim.isCountedAs === true &&
  claim.value === 1 &&
  claims.some(({ rows, isLimited, sentence }) => {
    return rows[0] === 'received' && !isLimited && sentence !== claim.sentence;
  });

/** Of a cause with its outcome, the whole group where the sentence has no other of it. */
function isOtherRow(claim: Claim, claims: readonly Claim[], sumOf: SumOf): boolean {
  const beside = claims.filter(
    ({ from, sentence }) => from !== claim.from && sentence === claim.sentence,
  );
  return claim.or
    .filter(
      (row) => !beside.some(({ rows }) => rows.some((each) => each === row || isWithin(each, row))),
    )
    .some((row) => sumOf(addressIn(row, sumOf)) === claim.value);
}

const isWithin = (row: Row, group: Row) => addressOf(row).startsWith(`${addressOf(group)}.`);

function isAccounted(claim: Claim, row: Row, claims: readonly Claim[], sumOf: SumOf): boolean {
  const { value, from } = claim;
  const others = claims.filter((each) => each.from !== from);
  switch (row) {
    case 'received':
      return isReceived(claim, others, sumOf);
    case 'handled':
      return isNew(value, sumOf) || isAnswered(claim, others, sumOf);
    case 'answered':
      return isAnswered(claim, others, sumOf);
    case 'otherResult':
      return isRest(claim, others, sumOf);
    case 'granted':
      return isGranted(claim, others, sumOf);
    default:
      return false;
  }
}

/** With those that were given in part, or told where it is published: 「已主动公开的2件，告知网址；公开1件」. */
function isGranted(
  { value, isInPart: isPart }: Claim,
  others: readonly Claim[],
  sumOf: SumOf,
): boolean {
  const told = others.filter(({ isToldWhere }) => isToldWhere);
  const granted = sumOf(addressOf('granted'));
  return (
    withParts(told).some((sum) => value + sum === granted) ||
    (!isPart &&
      others.some(({ rows, isInPart }) => rows[0] === 'partial' && isInPart) &&
      value === sumOf(addressOf('granted'), addressOf('partial')))
  );
}

/** The new ones, or these and the carried. */
const isNew = (value: number, sumOf: SumOf) =>
  value === sumOf(fresh) || value === sumOf(fresh, carried);

const isGivenInAll = (value: number, sumOf: SumOf) =>
  value === sumOf(addressOf('granted')) ||
  value === sumOf(addressOf('granted'), addressOf('partial'));

/** 「受理8件，上年结转1件，合计9件」: the first are the new ones. */
const isWithCarried = (sentence: number, from: number, others: readonly Claim[]) =>
  others.some(
    (carriedIn) =>
      carriedIn.sentence === sentence &&
      carriedIn.from > from &&
      carriedIn.rows[0] === 'carriedIn' &&
      !carriedIn.isInPart &&
      others.some(
        ({ isCountedAs, rows, from: at }) =>
          at > carriedIn.from && (isCountedAs === true || rows[0] === 'received'),
      ),
  );

function isReceived(
  { value, from, sentence, isNew: isOfNew, mayBeGranted }: Claim,
  others: readonly Claim[],
  sumOf: SumOf,
): boolean {
  const isBesideCarried = isWithCarried(sentence, from, others);
  if (!isOfNew && !isBesideCarried && isNew(value, sumOf)) return true;
  if (mayBeGranted && isGivenInAll(value, sumOf)) return true;
  // 「收到6件，受理5件」: one of them is the table's.
  const isOther = others.some(
    (claim) =>
      (claim.isCountedAs ? claim.sentence === sentence : !claim.isLimited) &&
      (claim.rows[0] === 'received' || claim.isCountedAs) &&
      claim.value > 0 &&
      // 「新收16件，结转3件，合计22件」: the sum is right, and what is new is not.
      (isOfNew === true || isBesideCarried
        ? claim.value === sumOf(fresh)
        : isNew(claim.value, sumOf)),
  );
  // 「村民提出的申请3件、企业提出的2件」
  const beside = others.filter(
    (claim) =>
      claim.rows[0] === 'received' &&
      claim.isLimited &&
      !claim.isInPart &&
      claim.sentence === sentence,
  );
  // 「收到8件，其中2件按信访处理」
  const aside = others.filter(
    (claim) => claim.isAside && claim.isInPart && claim.from > from && claim.sentence === sentence,
  );
  return (
    isOther ||
    withParts(aside).some((sum) => isNew(value - sum, sumOf)) ||
    withParts(beside).some((sum) => isNew(value + sum, sumOf))
  );
}

/** Less those that who counts answers may leave out, where the line names them. */
function isAnswered(
  { value, from, sentence }: Claim,
  others: readonly Claim[],
  sumOf: SumOf,
): boolean {
  const total = sumOf(answered) ?? Number.NaN;
  const aside = others.filter(
    (claim) =>
      (isAside(claim.rows[0]) && !(claim.mayBeOfOther && claim.sentence !== sentence)) ||
      (claim.rows.length === 0 && claim.from > from && claim.sentence === sentence),
  );
  // 「撤回2件，实际答复3件」 of 4: the figure of the withdrawn is what is wrong.
  // 「答复个人的3件、企业的2件」
  const beside = others.filter(
    (claim) =>
      claim.isLimited &&
      !claim.isInPart &&
      claim.sentence === sentence &&
      (claim.rows[0] === 'answered' || (claim.rows[0] === 'received' && claim.from > from)),
  );
  if (withParts(beside).some((sum) => value + sum === total)) return true;
  const ofTables = aside.flatMap(({ rows, isLimited }) => {
    const [row] = rows;
    return row === undefined || isLimited ? [] : (sumOf(addressIn(row, sumOf)) ?? []);
  });
  return [...withParts(aside), ...ofTables].some((sum) => value === total - sum);
}

/** Each alone, and all together. */
const withParts = (claims: readonly Claim[]): number[] =>
  claims.length === 0
    ? []
    : [...claims.map(({ value }) => value), claims.reduce((sum, { value }) => sum + value, 0)];

/** 「予以公开6件，其他2件」: all the rest. */
function isRest({ value, sentence }: Claim, others: readonly Claim[], sumOf: SumOf): boolean {
  const named = others.filter((each) => each.sentence === sentence && isResult(each.rows[0]));
  // What the tables have of those that are named, where the text has another figure.
  const inTables = named.reduce(
    (sum, { rows, isLimited, value: says }) =>
      sum + ((isLimited ? undefined : sumOf(...rows.map((row) => addressIn(row, sumOf)))) ?? says),
    0,
  );
  return value + inTables === sumOf(answered);
}

const isResult = (row: Row | undefined) => row !== undefined && ruleOfRow(row) === 'N-ITEM';

/** What one who counts answers may leave out. */
const isAside = (row: Row | undefined) =>
  row === 'otherResult' ||
  row === 'unhandled' ||
  row === 'carriedIn' ||
  (row !== undefined && /^3\.[56]/.test(row));

/** 「查无信息2件、告知向其他机关申请1件」, 「其余1件因……」: these may be in the row as well. */
const isWithSentOn = (
  { value, sentence }: Claim,
  row: Row,
  table: number,
  claims: readonly Claim[],
): boolean =>
  (row === 'unable' || row === '3.4.1') &&
  withParts(
    claims.filter((each) => (each.isTold || each.isRest) && each.sentence === sentence),
  ).some((sum) => value + sum === table);

/** 「重复申请2件，要求重新出具的1件不予处理」: causes of the group stand beside it. */
const isRestOfGroup = (
  { value, sentence }: Claim,
  row: Row,
  table: number,
  claims: readonly Claim[],
): boolean =>
  withParts(
    claims.filter(
      (each) =>
        each.sentence === sentence &&
        !each.isInPart &&
        each.rows.length > 0 &&
        each.rows.every((one) => isWithin(one, row)),
    ),
  ).some((sum) => value + sum === table);

/** 「不属于我镇的2件，我镇不掌握的1件」 is one row. */
function isOneOfSeveral(
  { sentence }: Claim,
  row: Row,
  table: number,
  claims: readonly Claim[],
): boolean {
  if (['received', 'answered', 'handled'].includes(row)) return false;
  const inLine = claims.filter((claim) => claim.rows.length === 1 && claim.rows[0] === row);
  if (inLine.length < 2) return false;
  if (inLine.reduce((sum, claim) => sum + claim.value, 0) === table) return true;
  const same = inLine.filter((claim) => claim.sentence === sentence);
  return (
    same.reduce((sum, claim) => sum + claim.value, 0) === table ||
    same.some((claim) => claim.value === table)
  );
}
