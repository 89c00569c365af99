/** A line cut into the pieces in which figures stand: clauses, parts of a list, what brackets hold. */
import { cutClauses } from '../cut-clauses.ts';
import { cutSentences } from '../cut-sentences.ts';
import { enclosedIn } from '../enclosed.ts';
import { keptByLine } from '../known-lines.ts';
import { findQuantities, type Quantity } from '../quantities/find-quantities.ts';
import { isCounter } from '../quantities/units.ts';

export interface Piece {
  /** As long as the piece, with blanks in place of what its brackets hold. */
  readonly text: string;
  readonly from: number;
  readonly figures: readonly Quantity[];
  /** Whether a sentence, or a part of one before 「；」, ends with it. */
  readonly isEnd: boolean;
  readonly sentence: number;
  /** Of the brackets in it. */
  readonly within: readonly Piece[];
}

/** Asked for by those who read figures and by those who read denials. */
export const piecesOf = keptByLine((line): readonly Piece[] => {
  const text = withoutSayings(line);
  return cutSentences(text).flatMap(({ from, to }, sentence) =>
    piecesIn(text, from, to, sentence, bareList.test(fullSentence(text, from, to))),
  );
});

/** 「收到一件、答复一件」 says how, not how many; no offset changes. */
const withoutSayings = (line: string) =>
  line
    .replace(saying, (words) => words.replace(/一/g, blank))
    .replace(eachOne, (words) => words.replace(/一/g, blank));

const saying =
  /一([件份宗个起例])(?:[，、；]?(?!无法|不予|不掌握|部分|撤回|结转|逾期|其他|予以)[^，。；、\d一]{1,5}一\1)+/g;

/** Up to the full stops around it. */
function fullSentence(text: string, from: number, to: number): string {
  const end = text.indexOf('。', to - 1);
  return text.slice(text.lastIndexOf('。', from - 1) + 1, end < 0 ? undefined : end + 1);
}

/** 「公开5，部分公开2」: counts without counters. */
const bareList =
  /[\u4e00-\u9fff]\d{1,3}[，、；,][^，。；、\d（(]{1,8}[\u4e00-\u9fff]\d{1,3}(?:件|宗|起)?[，、；,。]/;

/** 「一件不落」 */
const eachOne = /一[件份宗个起例](?=不[落漏少误拖差丢]|没落|没漏)/g;

function piecesIn(
  line: string,
  from: number,
  to: number,
  sentence: number,
  isBare: boolean,
): Piece[] {
  return cutClauses(line, from, to).flatMap((clause) => {
    const brackets = enclosedIn(line.slice(clause.from, clause.to))
      .filter(({ mark }) => '（(〔'.includes(mark))
      .map((each) => ({ from: clause.from + each.from, to: clause.from + each.to }));
    let text = line.slice(clause.from, clause.to);
    for (const bracket of brackets) {
      const at = bracket.from - clause.from;
      const length = bracket.to - bracket.from;
      text = text.slice(0, at) + blank.repeat(length) + text.slice(at + length);
    }
    const figures = findQuantities(text).filter((figure) =>
      isCount(text, figure, isBare, line.slice(0, clause.from)),
    );
    const cuts = listCuts(text, figures);
    return cuts.map((start, index): Piece => {
      const end = cuts[index + 1] ?? text.length;
      const isLast = index === cuts.length - 1;
      return {
        text: text.slice(start, end),
        from: clause.from + start,
        figures: figures
          .filter((figure) => figure.from >= start && figure.from < end)
          .map((figure) => moved(figure, -start)),
        isEnd: isLast && (clause.end === '；' || clause.end === '。' || clause.end === ''),
        sentence,
        within: brackets
          .filter((each) => each.from >= clause.from + start && each.from < clause.from + end)
          .flatMap((each) => piecesIn(line, each.from + 1, each.to - 1, sentence, isBare)),
      };
    });
  });
}

const blank = '\u3000';

const ofKinds = /^(?:申请|情形|结果)?(?:合计|共计|总计|相加|之和|加起来|共|占)/;

/**
 * With a counter, or a bare one that a word of number leads to: 「受理量0」, 「均为零」, 「受理量（件）：6」.
 * @param lead what stands before the clause
 */
function isCount(
  text: string,
  { unit, from, to, unitTo, isOrdinal, isRange }: Quantity,
  isBare: boolean,
  lead: string,
): boolean {
  if (isOrdinal || isRange || text.charAt(from - 1) === '/') return false;
  // 「混在一起」, but 「收到一起」
  if (/(?:在|[混合凑放摆连]到)$/.test(text.slice(0, from)) && text.startsWith('一起', from)) {
    return false;
  }
  // 「两项合计」, 「三类共」: how many kinds.
  if (/^[项类]$/.test(unit) && ofKinds.test(text.slice(unitTo))) return false;
  if (isCounter(unit)) return true;
  if (unit !== '') return false;
  const before = text.slice(0, from);
  return (
    ((isBare ? /[\u4e00-\u9fff]$/ : /(?:量|数|为|是|计)\u3000*$/).test(before) ||
      (before.trim() === '' && labelOfCount.test(lead))) &&
    /^[\s，,。；;、）)]*$/.test(text.slice(to).charAt(0))
  );
}

const labelOfCount = /(?:量|数)(?:[（(][件宗起份][）)])?[：:]\s*$/;

/** 「公开五件、不予公开两件」 is cut where figures stand on both sides. */
function listCuts(text: string, figures: readonly Quantity[]): number[] {
  const cuts = [0];
  for (const [index, figure] of figures.entries()) {
    const next = figures[index + 1];
    const at = next ? text.slice(figure.unitTo, next.from).search(/[、，,]/) : -1;
    if (at >= 0) cuts.push(figure.unitTo + at + 1);
  }
  return cuts;
}

const moved = (figure: Quantity, by: number): Quantity => ({
  ...figure,
  from: figure.from + by,
  to: figure.to + by,
  unitTo: figure.unitTo + by,
});
