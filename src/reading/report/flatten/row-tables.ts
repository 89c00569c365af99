/** Some programs set each row of a table as a table of its own. */
import type { SourceBlock, SourceTable } from '../../source/source-document.ts';

const fewest = 3;

/** Tables of one row that follow each other at once are one table, without a common grid. */
export function joinRowTables(blocks: readonly SourceBlock[]): SourceBlock[] {
  const joined: SourceBlock[] = [];
  let run: SourceTable[] = [];
  const close = () => {
    joined.push(...(run.length >= fewest ? [joinedTable(run)] : run));
    run = [];
  };
  for (const block of blocks) {
    if (block.is === 'table' && block.rows.length === 1) run.push(block);
    else {
      close();
      joined.push(block);
    }
  }
  close();
  return joined;
}

/** The columns of one row say nothing of those of another. */
function joinedTable(run: readonly SourceTable[]): SourceTable {
  const [first] = run;
  const rows = run.flatMap((table) => table.rows);
  return {
    ...(first as SourceTable),
    rows: rows.map(({ cells }) => ({
      cells: cells.map((cell, column) => ({ ...cell, column, columnSpan: 1, rowSpan: 1 })),
    })),
  };
}
