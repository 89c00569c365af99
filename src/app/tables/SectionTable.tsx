import { useEffect, useMemo, useRef, useState } from 'react';
import type { LocalRows } from '../../domain/edition/cell-address.ts';
import type { Edition, TableSection } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { type ReadTable, readTable, warmUp } from '../reading/table-reading.ts';
import { useReport, useSession } from '../session/SessionContext.tsx';
import { createStore } from '../session/store.ts';
import { ExtraRows } from './ExtraRows.tsx';
import { AutoTotalsContext } from './FigureInput.tsx';
import { FormTableBand } from './FormTableBand.tsx';
import { listenToFigures } from './figure-events.ts';
import { keepFitting } from './fit-figures.ts';
import { table2Columns, table2ValueColumns, table3Columns, table4Columns } from './form-columns.ts';
import { hasSplitRows, table2Rows, table3Rows, table4Rows } from './form-rows.ts';
import { PastePreview } from './PastePreview.tsx';
import { describeMarks } from './paint-cell.ts';
import type { PendingPaste } from './pending-paste.ts';
import { SumCard } from './SumCard.tsx';
import { createSumShowing } from './sum-showing.ts';
import { mapTable } from './table-map.ts';
import './tables.css';

const captions: Record<TableSection, string> = {
  2: '表二 主动公开政府信息情况',
  3: '表三 收到和处理政府信息公开申请情况',
  4: '表四 政府信息公开行政复议、行政诉讼情况',
};

interface SectionTableProps {
  readonly section: TableSection;
  /** Reads what is pasted; tests give their own. */
  readonly read?: ReadTable;
}

/** The table of section 二, 三 or 四 as on the printed form, with its figure inputs. */
export function SectionTable({ section, read = readTable }: SectionTableProps) {
  const edition = editionById(useReport((report) => report.edition));
  const splits = useReport((report) => report.splits);
  const extraRows = useReport((report) => report.extraRows);
  const autoTotals = useReport(({ options }) => options.autoTotals);
  const local = useMemo(() => ({ splits, extraRows }), [splits, extraRows]);
  const table = useRef<HTMLTableElement>(null);
  const session = useSession();
  useEffect(() => {
    if (read !== readTable || typeof Worker === 'undefined') return undefined;
    const timer = setTimeout(() => void warmUp(), 1000);
    return () => clearTimeout(timer);
  }, [read]);
  const [pending] = useState(() => createStore<PendingPaste | null>(null));
  const [sumShowing] = useState(createSumShowing);
  useEffect(() => {
    const element = table.current;
    if (!element) return undefined;
    const cells = new Map(figureCells(edition, local).map((cell) => [cell.key, cell]));
    const describeAll = () => describeMarks(element, cells, session);
    const map = mapTable(element, cells);
    describeAll();
    const stops = [
      listenToFigures({
        ...{ table: element, map, session, pending, readTable: read, sums: sumShowing },
      }),
      sumShowing.watch(element, map),
      keepFitting(element, map, session),
      session.settled.subscribe(describeAll),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [edition, local, session, pending, sumShowing, read]);
  return (
    <div className={`form-table-frame form-table-frame-${section}`}>
      <table ref={table} className={`form-table form-table-${section}`}>
        <caption className="ui-hidden">{captions[section]}</caption>
        <AutoTotalsContext.Provider value={autoTotals}>
          {section === 2 ? <Table2 edition={edition} local={local} /> : null}
          {section === 3 ? <Table3 edition={edition} /> : null}
          {section === 4 ? <Table4 edition={edition} /> : null}
        </AutoTotalsContext.Provider>
      </table>
      <SumCard showing={sumShowing} />
      <PastePreview pending={pending} />
    </div>
  );
}

function Table2({ edition, local }: { edition: Edition; local: LocalRows }) {
  const localHeads = useReport(({ options }) => options.localAmountHeads);
  const isSplit = hasSplitRows(edition, local);
  // Apart from the rows: with new columns the name that is being typed would lose the cursor.
  const columnsOf = useMemo(
    () => edition.table2.items.map((item) => table2Columns(item, edition, isSplit, localHeads)),
    [edition, isSplit, localHeads],
  );
  const rowsOf = useMemo(
    () => edition.table2.items.map((item) => table2Rows(item, edition, local)),
    [edition, local],
  );
  const labelColumns = isSplit ? 2 : 1;
  const columns = labelColumns + table2ValueColumns(edition);
  return (
    <>
      <ColumnWidths labels={isSplit ? ['18%', '14%'] : ['30%']} figures={columns - labelColumns} />
      {edition.table2.items.map(({ id }, index) => (
        <FormTableBand
          key={id}
          columns={columnsOf[index] ?? []}
          rows={rowsOf[index] ?? []}
          headIn="tbody"
        />
      ))}
      <ExtraRows edition={edition} local={local} columns={columns} />
    </>
  );
}

function Table3({ edition }: { edition: Edition }) {
  const columns = useMemo(() => table3Columns(edition), [edition]);
  const rows = useMemo(() => table3Rows(edition), [edition]);
  return (
    <>
      <ColumnWidths labels={['7%', '15%', '28%']} figures={edition.table3.applicants.length} />
      <FormTableBand columns={columns} rows={rows} headIn="thead" />
    </>
  );
}

function Table4({ edition }: { edition: Edition }) {
  const columns = useMemo(() => table4Columns(edition), [edition]);
  const rows = useMemo(() => table4Rows(edition), [edition]);
  const { groups, outcomes } = edition.table4;
  return (
    <>
      <ColumnWidths labels={[]} figures={groups.length * outcomes.length} />
      <FormTableBand columns={columns} rows={rows} headIn="thead" />
    </>
  );
}

/** Label columns as given, the figures in equal parts of the rest. */
function ColumnWidths({ labels, figures }: { labels: readonly string[]; figures: number }) {
  return (
    <colgroup>
      {labels.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
        <col key={index} style={{ width }} />
      ))}
      <col span={figures} />
    </colgroup>
  );
}
