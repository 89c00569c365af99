/** The figures of applications in a line, held against table 三: what the sentence itself accounts for is right. */
import type { Claim } from './claims.ts';
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
export function addressIn(row: Row, sumOf: SumOf): string {
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
    if (claim.isLimited || row === undefined) return [];
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

function statusOf(
  claim: Claim,
  row: Row,
  table: number,
  claims: readonly Claim[],
  sumOf: SumOf,
): FigureStatus {
  if (claim.value === table) return 'agrees';
  const isRight =
    isOtherRow(claim, claims, sumOf) ||
    isAccounted(claim, row, claims, sumOf) ||
    isOneOfSeveral(claim, row, table, claims);
  return isRight ? 'accounted' : 'differs';
}

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

function isAccounted(
  { value, sentence, from }: Claim,
  row: Row,
  claims: readonly Claim[],
  sumOf: SumOf,
): boolean {
  const others = claims.filter((claim) => claim.from !== from);
  const inSentence = others.filter((claim) => claim.sentence === sentence);
  const all = sumOf(fresh, carried);
  if ((row === 'received' || row === 'handled') && (value === all || value === sumOf(fresh)))
    return true;
  if (row === 'received') {
    // 「收到6件，受理5件」: one of them is the table's.
    return inSentence.some(
      (claim) =>
        !claim.isLimited &&
        claim.rows[0] === 'received' &&
        claim.value > 0 &&
        (claim.value === sumOf(fresh) || claim.value === all),
    );
  }
  if (row === 'answered' || row === 'handled') {
    const total = sumOf(answered) ?? Number.NaN;
    const aside = others.filter((claim) => isAside(claim.rows[0]));
    const sum = aside.reduce((whole, claim) => whole + claim.value, 0);
    return value === total - sum || aside.some((claim) => value === total - claim.value);
  }
  if (row === 'otherResult') {
    // 「予以公开6件，其他2件」: all the rest.
    const named = inSentence.filter(({ rows }) => isResult(rows[0]));
    return value + named.reduce((sum, each) => sum + each.value, 0) === sumOf(answered);
  }
  if (row === 'granted') {
    return (
      others.some((claim) => claim.rows[0] === 'partial' && claim.isInPart) &&
      value === sumOf(addressOf('granted'), addressOf('partial'))
    );
  }
  return false;
}

const isResult = (row: Row | undefined) => row !== undefined && ruleOfRow(row) === 'N-ITEM';

/** What one who counts answers may leave out. */
const isAside = (row: Row | undefined) =>
  row === 'otherResult' ||
  row === 'unhandled' ||
  row === 'carriedIn' ||
  (row !== undefined && /^3\.[56]/.test(row));

/** 「不属于我镇的2件，我镇不掌握的1件」 is one row. */
function isOneOfSeveral(
  { from, sentence }: Claim,
  row: Row,
  table: number,
  claims: readonly Claim[],
): boolean {
  if (['received', 'answered', 'handled'].includes(row)) return false;
  const same = claims.filter(
    (claim) => claim.sentence === sentence && claim.rows.length === 1 && claim.rows[0] === row,
  );
  if (same.length < 2) return false;
  return (
    same.reduce((sum, claim) => sum + claim.value, 0) === table ||
    same.some((claim) => claim.from !== from && claim.value === table)
  );
}
