/**
 * 「收到6件，全部予以公开」, 「3件申请均已办结」: what is said of all that were received. Read only where the words leave
 * nothing open: no cause, channel or kind of applicant.
 */
import { cutClauses } from '../cut-clauses.ts';
import { cutSentences } from '../cut-sentences.ts';
import type { Claim } from './claim.ts';

type SameForAll = 'partial' | 'refused' | 'unable' | 'unhandled';

export interface AllOfThem {
  readonly from: number;
  readonly to: number;
  readonly row: 'granted' | 'answered' | SameForAll;
  /** How many they are. */
  readonly value: number;
}

const how =
  '(?:依法依规|依法|依规|按时|按期|如期|及时|按规定|按要求|(?:在)?(?:法定|规定)?(?:期限|时限)内|均|都|已|全部|予以|得到|了|妥善|圆满|顺利)*';
const all = `(?:上述|以上)?(?:申请)?(?:现|目前)?(?:已)?(?:均|全部|都|全)`;
const answered =
  '(?:办结|答复|办理完毕|答复完毕|办理完结|办毕|处理完毕|完成答复|作出答复|书面答复)';
const granted = '(?:予以公开|公开|同意公开|给予公开|提供信息|提供)';
const ofAll = new RegExp(`^${all}${how}(?:(${answered})|(${granted}))(?:了|完毕)?[。；;，,]?$`);
const afterFigure = new RegExp(
  `^(?:的)?(?:政府信息公开|信息公开)?(?:申请)?${all}${how}(?:(${answered})|(${granted}))(?:了|完毕)?[。；;，,]?$`,
);

/** 「办结的4件均为无法提供」 */
const sameForAll =
  /^(?:的)?(?:申请)?(?:均|全部|都|全)(?:作|为|是|属于?|系|按)?(部分公开|不予公开|无法提供|不予处理)(?:处理|答复|决定|情形|类)*[。；;，,]?$/;
const rowOfAll: Readonly<Record<string, SameForAll>> = {
  ...{ 部分公开: 'partial', 不予公开: 'refused' },
  ...{ 无法提供: 'unable', 不予处理: 'unhandled' },
};

/** @param claims those of the line */
export function allOfThemIn(line: string, claims: readonly Claim[]): readonly AllOfThem[] {
  if (!claims.some(isOfAny) || !/[均全都]/.test(line)) return [];
  return cutSentences(line).flatMap(({ from, to }): AllOfThem[] => {
    const inSentence = claims.filter((claim) => claim.from >= from && claim.to <= to);
    const [received] = inSentence;
    // Of one figure alone it is told what they are.
    if (!received || inSentence.length !== 1) return [];
    if (!isOfAny(received) || received.isLimited || received.isInPart) return [];
    // Another sentence may tell of those that are left.
    const isTold = claims.some(
      (claim) => claim !== received && !claim.isLimited && claim.rows[0] !== 'received',
    );
    if (isTold) return [];
    const clauses = cutClauses(line, from, to);
    const at = clauses.findIndex((clause) => received.unitTo <= clause.to);
    const behind = clauses.slice(at, at + 1).map((own) => ({ from: received.unitTo, to: own.to }));
    const next = clauses.slice(at + 1, at + 2);
    const said: Said[] = [
      ...behind.map((place) => ({ ...place, words: afterFigure })),
      ...next.map((clause) => ({ ...clause, words: ofAll })),
      ...behind.map((place) => ({ ...place, words: sameForAll })),
    ];
    // 「6件均已办结」 is told by its figure.
    return said
      .flatMap((each) => allIn(line, each, received.value))
      .filter(({ row }) => row !== received.rows[0]);
  });
}

const ofAnyRow: readonly string[] = ['received', 'handled', 'answered'];

/** Of all that were received, whatever was done with them. */
const isOfAny = ({ rows: [row] }: Claim) => row !== undefined && ofAnyRow.includes(row);

interface Said {
  readonly words: RegExp;
  readonly from: number;
  readonly to: number;
}

function allIn(line: string, { words, from, to }: Said, value: number): AllOfThem[] {
  const text = line.slice(from, to);
  const found = words.exec(text);
  if (!found) return [];
  const [, done] = found;
  const end = text.replace(/[。；;，,]/, '').length;
  const row = done === undefined ? 'granted' : (rowOfAll[done] ?? 'answered');
  return [{ from, to: from + end, row, value }];
}
