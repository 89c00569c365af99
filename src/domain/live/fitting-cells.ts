/** Which cells a number of a sentence may be of: those with its figure whose words the sentence has. */
import type { Edition, Table3Role } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import { type FigureCell, figureCells, isLocal } from '../edition/figure-cells.ts';
import { withoutRemark } from '../edition/label-text.ts';
import type { YearReport } from '../report/report.ts';
import { figureOfCells } from './figure-of-cells.ts';
import type { NumberInText } from './number-at.ts';

/** Pairs of characters that stand everywhere in such a report and tell no row from another. */
const everywhere = new Set(
  [
    ...['本年', '年度', '年新', '数量', '件数', '政府', '府信', '信息', '息公', '公开', '开申'],
    ...['行政', '情况', '其他', '其它', '机构', '组织', '总计', '收政', '转政', '请数', '附加'],
  ].flat(),
);

/** What sentences say for a row of table 三 beside its own words. */
const roleWords: Readonly<Record<Table3Role, readonly string[]>> = {
  received: ['收到', '新收', '受理', '接收'],
  carriedIn: ['上年', '结转'],
  result: [],
  resultTotal: ['办结', '答复', '办理', '处理'],
  carriedOut: ['结转', '下年', '下一'],
};

export interface FittingCell {
  readonly cell: FigureCell;
  /** How much of its words stands there, those beside the number most. */
  readonly score: number;
}

type Around = Pick<NumberInText, 'sentence' | 'clause'>;

/** Those of which the sentence speaks, whatever their figure, the most fitting first. */
export function cellsSpokenOf(report: YearReport, around: Around): readonly FittingCell[] {
  const edition = editionById(report.edition);
  return figureCells(edition, report)
    .flatMap((cell): FittingCell[] => {
      const row = scoreOf(rowWords(cell, edition), around);
      const column = scoreOf(columnWords(cell), { ...around, sentence: around.clause });
      if (row === 0 || (column === 0 && !isForAll(cell))) return [];
      return [{ cell, score: row + column }];
    })
    .sort((a, b) => b.score - a.score);
}

/** Those of them that have the number's figure. */
export function fittingCells(report: YearReport, number: NumberInText): readonly FittingCell[] {
  return cellsSpokenOf(report, number).filter(({ cell }) => {
    const isOfUnit = number.unit === '' || (number.unit === '万元') === (cell.unit === '万元');
    const said = figureOfCells(report, [cell.key]);
    return isOfUnit && said.is === 'figure' && said.digits === number.digits;
  });
}

/** The one that fits better than all others; undefined where several do as well. */
export function bestOf([first, second]: readonly FittingCell[]): FigureCell | undefined {
  return first && first.score > (second?.score ?? 0) ? first.cell : undefined;
}

/** A column that a sentence need not name: the total, or the only one of its row. */
const isForAll = ({ table, columnId }: FigureCell) => table === 2 || columnId === 'total';

function rowWords(cell: FigureCell, { table3, table4 }: Edition): readonly string[] {
  if (cell.table === 3) {
    const row = table3.rows.find(({ id }) => id === cell.rowId);
    return [...pairsOf(cell.rowName), ...(row ? roleWords[row.role] : [])];
  }
  if (cell.table === 4) {
    return pairsOf(table4.groups.find(({ id }) => id === cell.rowId)?.path.join('、') ?? '');
  }
  return pairsOf(cell.rowName);
}

const columnWords = (cell: FigureCell) => (isLocal(cell) ? [] : pairsOf(cell.columnName));

/** A word that stands beside the number counts more than one elsewhere in the sentence. */
function scoreOf(words: readonly string[], { sentence, clause }: Around): number {
  let score = 0;
  for (const word of new Set(words)) {
    if (clause.includes(word)) score += 3;
    else if (sentence.includes(word)) score += 1;
  }
  return score;
}

function pairsOf(name: string): string[] {
  return withoutRemark(name)
    .split(/[^\u3400-\u9fff]+|^[一二三四五六七八九十]+(?=、)/)
    .flatMap((part = '') =>
      Array.from({ length: Math.max(0, part.length - 1) }, (_, at) => part.slice(at, at + 2)),
    )
    .filter((pair) => !everywhere.has(pair));
}
