/** The row that a figure is of: named beside it, or going on from the figures before. */
import type { Context, Span } from './context.ts';
import { namesRow, type Row, type RowRead, rowOf, scopesOf } from './rows.ts';
import type { Scope } from './scope-words.ts';

/** @param isNamed whether applications are named beside the figure */
export function rowBeside(
  span: Span,
  context: Context,
  isNamed: boolean,
): RowRead | 'unsure' | undefined {
  const { before, behind, after } = span;
  const own = scopesOf(before);
  const later = scopesOf(behind);
  // 「由4件增至8件」
  if (own.includes('from') && /^(?:的)?(?:增|减|降|上升|下降|升|提高|变)/.test(after)) {
    return undefined;
  }
  const read = rowOf(before, behind, context);
  if (read === 'unsure') return read;
  if (read) return isTold(span, read, own, later) ? 'unsure' : read;
  return rowOfContext(span, context, isNamed, own, later);
}

/** A reply on paper, one that tells where something stands, one of several: none is one application. */
function isTold(
  { after, figure }: Span,
  { rows }: RowRead,
  own: readonly Scope[],
  later: readonly Scope[],
): boolean {
  if (!rows.every((row) => row === 'answered' || row === 'handled' || row === 'received')) {
    return false;
  }
  const isTimes = rows[0] === 'answered' && figure.unit.endsWith('次');
  return (
    isTimes ||
    isPaper(own, after) ||
    own.includes('told') ||
    (!namesRow(own) && later.includes('told'))
  );
}

const isPaper = (own: readonly Scope[], after: string) =>
  own.includes('paper') || /^(?:答复书|告知书|通知书|决定书|回执|答复函)/.test(after);

function rowOfContext(
  { ownText, after }: Span,
  context: Context,
  isNamed: boolean,
  own: readonly Scope[],
  later: readonly Scope[],
): RowRead | 'unsure' | undefined {
  if (isPaper(own, after) || [...own, ...later].includes('told')) return 'unsure';
  if (own.includes('opened')) return isBareOpened(ownText) ? one('granted') : 'unsure';
  if (own.includes('rest')) return 'unsure';
  if (own.includes('upTo')) return one(context.row ?? 'received');
  if (own.includes('sums')) return sumRow(context, isNamed);
  if (isNamed) return one('received');
  // 「全年8件」: the verb stands before.
  const isInherited = !/^[\u4e00-\u9fff]/.test(after) && !later.includes('other');
  return isInherited && context.row ? one(context.row) : undefined;
}

const one = (row: Row): RowRead => ({ rows: [row], or: [] });

/** 「公开5件」 in a list of outcomes, and no 「公开信息5件」. */
const isBareOpened = (ownText: string) =>
  /^(?:其中|结果为?|分别为|为|[，：:、\s\u3000]|已|均|并)*(?:公开|提供)(?:的|类|答复|了)*(?:申请)?(?:为|有|共)?$/.test(
    ownText,
  );

/** 「总计3件」 is of what all its parts are. */
function sumRow({ rows, row }: Context, isNamed: boolean): RowRead | 'unsure' {
  const [first] = rows;
  if (rows.length === 0) return one(isNamed ? 'received' : (row ?? 'received'));
  return first !== undefined && rows.every((each) => each === first) ? one(first) : 'unsure';
}
