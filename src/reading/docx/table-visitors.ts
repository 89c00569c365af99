/** What tables are made of. Rows and cells may stand in content controls and the like. */
import { enter, type Visit, type Visitor } from '../package/walk-xml.ts';
import { notesIn } from '../source/source-document.ts';
import { ChangedText, listed } from './changed-text.ts';
import { newFlow, type OpenRow } from './open-parts.ts';
import type { Story } from './story.ts';
import { TableBuilder, textsOf } from './table-builder.ts';
import { cellProperties, plainCell, plainRow, rowProperties } from './table-properties.ts';

export function tableVisitors(story: Story): Readonly<Record<string, Visitor>> {
  return {
    'w:tbl': () => visitTable(story),
    'w:tr': () => visitRow(story),
    'w:trPr': rowProperties((properties) => {
      if (!story.row) return;
      story.row.properties = properties;
      if (properties.deleted) story.omissions += 1;
    }),
    'w:tc': () => visitCell(story),
    'w:tcPr': cellProperties((properties) => {
      if (!story.cell) return;
      story.cell = properties;
      if (properties.deleted) story.omissions += 1;
    }),
  };
}

function visitTable(story: Story): Visit {
  story.endFlow();
  story.context.budget.addBlock();
  const outer = story.table;
  const table = new TableBuilder();
  story.table = table;
  return {
    leave: () => {
      story.table = outer;
      if (table.rows.length === 0) story.flow.waiting.push(...table.notes);
      else {
        const notes = table.notes.length > 0 ? { notes: table.notes } : {};
        story.addBlock({ is: 'table', rows: table.rows, ...notes });
      }
    },
  };
}

function visitRow(story: Story): Visit {
  const { table, row: outer, omissions } = story;
  if (!table) return enter;
  story.context.budget.addRow();
  const row: OpenRow = { changes: new ChangedText(), cells: [], properties: plainRow };
  story.row = row;
  return {
    leave: () => {
      story.row = outer;
      story.omissions = omissions;
      const changes = story.context.leftOut.changes(describeChanges(row));
      const [first, ...others] = row.cells;
      if (first && !row.properties.deleted) {
        const marked = { ...first, notes: [...changes, ...first.notes] };
        table.addRow({ before: row.properties.before, cells: [marked, ...others] });
      } else {
        const lost = row.cells.flatMap(({ notes, blocks }) => [...notes, ...notesIn(blocks)]);
        table.notes.push(...changes, ...lost);
      }
    },
  };
}

function visitCell(story: Story): Visit {
  const { row, cell: outerCell, flow: outerFlow, omissions } = story;
  if (!row) return enter;
  story.context.budget.addBlock();
  const flow = newFlow();
  const fields = story.fields.depth;
  story.flow = flow;
  story.cell = plainCell;
  return {
    leave: () => {
      story.endFlow();
      story.fields.endDownTo(fields);
      const properties = story.cell ?? plainCell;
      story.flow = outerFlow;
      story.cell = outerCell;
      story.omissions = omissions;
      if (properties.deleted) {
        for (const text of textsOf(flow.blocks)) row.changes.addPiece('deleted', text);
        story.table?.notes.push(...flow.waiting, ...notesIn(flow.blocks));
      } else {
        row.cells.push({ ...properties, blocks: flow.blocks, notes: flow.waiting });
      }
    },
  };
}

function describeChanges({ properties, changes, cells }: OpenRow): string {
  if (!properties.deleted && !properties.inserted) return changes.describe();
  const texts = cells.flatMap(({ blocks }) => textsOf(blocks));
  if (properties.deleted) return listed('删除整行', [...changes.deleted, ...texts]);
  const inserted = listed('插入整行', changes.inserted.length > 0 ? changes.inserted : texts);
  return [listed('删除', changes.deleted), inserted].filter(Boolean).join('；');
}
