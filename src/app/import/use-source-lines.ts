/** Which lines of the source are drawn: folds open one by one, and a long file grows as it is asked for. */
import { useMemo, useState } from 'react';
import type { Corrections, SourceItem } from '../../reading/report/interpretation.ts';
import { rowsDrawn } from './source-grid.ts';
import { type SourceLine, sourceLines } from './source-lines.ts';

export interface ShownSource {
  readonly lines: readonly SourceLine[];
  /** How many lines are not drawn yet. */
  readonly left: number;
  showMore(): void;
  toggleFold(id: number): void;
  /** Makes sure that an item is drawn. */
  reveal(item: number): void;
}

/** Rows and paragraphs drawn at a time: more than any report has, and no more than a browser bears. */
const step = 600;

export function useSourceLines(
  items: readonly SourceItem[],
  corrections: Corrections,
): ShownSource {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [limit, setLimit] = useState(step);
  const lines = useMemo(() => sourceLines(items, corrections, open), [items, corrections, open]);
  const end = endWithin(lines, limit);
  return {
    lines: lines.slice(0, end),
    left: lines.length - end,
    showMore: () => setLimit(limit + step),
    toggleFold: (id) => setOpen(toggled(open, id)),
    reveal: (item) => {
      const fold = lines.find((line) => line.is === 'fold' && line.ids.includes(item));
      const isHidden = fold?.is === 'fold' && !fold.isOpen;
      const opened = isHidden ? toggled(open, fold.ids[0] ?? item) : open;
      setOpen(opened);
      const all = isHidden ? sourceLines(items, corrections, opened) : lines;
      const at = all.findIndex((line) => 'item' in line && line.item.id === item);
      setLimit(
        Math.max(
          limit,
          all.slice(0, at + 1).reduce((sum, line) => sum + weight(line), 0),
        ),
      );
    },
  };
}

function toggled(open: ReadonlySet<number>, id: number): ReadonlySet<number> {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** How many lines go into a limit; the first in any case. */
function endWithin(lines: readonly SourceLine[], limit: number): number {
  let sum = 0;
  const over = lines.findIndex((line, index) => {
    sum += weight(line);
    return sum > limit && index > 0;
  });
  return over < 0 ? lines.length : over;
}

const weight = (line: SourceLine) =>
  line.is === 'table' ? Math.min(line.item.rows.length, rowsDrawn(line.item.table)) : 1;
