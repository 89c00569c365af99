/** 「不掌握的3件、不属于本镇的1件」: a cause that a list names in two ways, whose figures are one row together. */
import type { Claim } from './claim.ts';
import { addressesOfRow } from './figures-of-applications.ts';

export interface RowTogether {
  /** From the first words to the last. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The first that the form has. */
  readonly addresses: readonly string[];
}

/** @param claims those of the line */
export function rowsTogetherIn(line: string, claims: readonly Claim[]): readonly RowTogether[] {
  const certain = claims.filter(isCertain);
  return certain.flatMap((first, index): RowTogether[] => {
    const [row] = first.rows;
    const isSame = ({ sentence, rows }: Claim) =>
      sentence === first.sentence && rows.some((each) => each === row);
    const same = claims.filter(isSame);
    const second = certain[index + 1];
    if (row === undefined || !second || same.length !== 2 || !isSame(second)) return [];
    if (!listed.test(line.slice(first.unitTo, second.words.from))) return [];
    return [
      {
        ...{ from: first.words.from, to: second.words.to },
        ...{ value: first.value + second.value, addresses: addressesOfRow(row) },
      },
    ];
  });
}

/** Of why nothing could be given, or was not handled. */
const isCertain = ({ rows, or, isLimited, isInPart }: Claim) =>
  rows.length === 1 &&
  /^3\.[45]\./.test(rows[0] ?? '') &&
  or.length === 0 &&
  !isLimited &&
  !isInPart;

/** Nothing but the mark of a list and the subject. */
const listed =
  /^[、，,；;]?(?:和|及|以及)?(?:所?申请(?:公开|获取)?(?:的)?(?:信息|内容|事项)?|因|经检索|经查|属|系)?$/;
