/** A report of an invented town as it may stand in a Word file or on a page, for tests of the import screen. */
import type { Edition, Table2Item, Table3Row } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import type {
  SourceBlock,
  SourceCell,
  SourceDocument,
  SourceParagraph,
  SourceRow,
} from '../../reading/source/source-document.ts';

type Look = Omit<SourceParagraph, 'is' | 'text'>;

export const paragraph = (text: string, look: Look = {}): SourceParagraph => ({
  is: 'paragraph',
  text,
  ...look,
});

interface CellLook {
  readonly columns?: number;
  readonly rows?: number;
}

export const cell = (text: string, column: number, look: CellLook = {}): SourceCell => ({
  column,
  columnSpan: look.columns ?? 1,
  rowSpan: look.rows ?? 1,
  blocks: text === '' ? [] : [paragraph(text)],
});

/** Cells side by side from a column on, one column each. */
const cells = (texts: readonly string[], from: number) =>
  texts.map((text, index) => cell(text, from + index));

function table2Rows({ table2 }: Edition): SourceRow[] {
  const rowsOf = ({ title, columns, rows }: Table2Item): SourceRow[] => {
    const span = 3 / columns.length;
    const values = (texts: readonly string[]) =>
      texts.map((text, index) => cell(text, 1 + index * span, { columns: span }));
    return [
      { cells: [cell(title, 0, { columns: 4 })] },
      { cells: [cell(table2.labelHead, 0), ...values(columns.map(({ label }) => label))] },
      ...rows.map(({ label }) => ({ cells: [cell(label, 0), ...values(columns.map(() => '0'))] })),
    ];
  };
  return table2.items.flatMap(rowsOf);
}

/** @param label another label for a row, by its id */
function table3Rows(
  { table3 }: Edition,
  label: Readonly<Record<string, string>> = {},
): SourceRow[] {
  const { applicants, rows } = table3;
  const parts = applicants.filter(({ group }) => group);
  const heads: SourceRow[] = [
    {
      cells: [
        cell(table3.note, 0, { columns: 3, rows: 3 }),
        cell(table3.applicantsHead, 3, { columns: 7 }),
      ],
    },
    {
      cells: [
        cell('自然人', 3, { rows: 2 }),
        cell(parts[0]?.group ?? '', 4, { columns: parts.length }),
        cell('总计', 9, { rows: 2 }),
      ],
    },
    {
      cells: cells(
        parts.map((part) => part.label),
        4,
      ),
    },
  ];
  const isFirstOf = (row: Table3Row, depth: number) =>
    rows.find(({ path }) => path[depth] === row.path[depth]) === row;
  const body = rows.map((row): SourceRow => {
    const depth = row.path.length - 1;
    const outer = row.path.slice(0, -1).flatMap((text, at) => {
      if (!isFirstOf(row, at)) return [];
      const height = rows.filter(({ path }) => path[at] === text).length;
      return [cell(text, at, { rows: height })];
    });
    const own = cell(label[row.id] ?? (row.path[depth] as string), depth, { columns: 3 - depth });
    return { cells: [...outer, own, ...cells(['0', '0', '0', '0', '0', '0', '0'], 3)] };
  });
  return [...heads, ...body];
}

function table4Rows({ table4 }: Edition): SourceRow[] {
  const outcomes = table4.outcomes.map(({ label }) => label);
  return [
    { cells: [cell('行政复议', 0, { columns: 5, rows: 2 }), cell('行政诉讼', 5, { columns: 10 })] },
    {
      cells: [cell('未经复议直接起诉', 5, { columns: 5 }), cell('复议后起诉', 10, { columns: 5 })],
    },
    { cells: cells([...outcomes, ...outcomes, ...outcomes], 0) },
    {
      cells: cells(
        Array.from({ length: 15 }, () => '0'),
        0,
      ),
    },
  ];
}

export interface InventedSource {
  readonly unit?: string;
  /** '' for a title without a year. */
  readonly year?: string;
  readonly edition?: string;
  /** '' for none. */
  readonly date?: string;
  readonly title?: string;
  /** Other labels of rows of table 三, by id. */
  readonly labels3?: Readonly<Record<string, string>>;
  /** In front of the title and behind the end. */
  readonly before?: readonly SourceBlock[];
  readonly after?: readonly SourceBlock[];
  readonly notes?: SourceDocument['notes'];
}

export function inventedSource({
  unit = '云溪县青禾镇人民政府',
  year = '2025',
  edition: id = '2021',
  date = '2026年1月16日',
  title = `${unit}${year ? `${year}年` : ''}政府信息公开工作年度报告`,
  labels3 = {},
  before = [],
  after = [],
  notes = [],
}: InventedSource = {}): SourceDocument {
  const edition = editionById(id);
  const [one, two, three, four, five, six] = edition.headings;
  return {
    kind: 'docx',
    scopes: [],
    notes,
    blocks: [
      ...before,
      paragraph(title, { align: 'center' }),
      paragraph('本报告按照上级要求编制，由六个部分组成。'),
      paragraph('联系地址：青禾镇人民路 1 号'),
      paragraph(one),
      paragraph('（一）主动公开。全年发布各类信息若干条。'),
      paragraph('（二）依申请公开。全年没有收到申请。'),
      paragraph(two),
      { is: 'table', rows: table2Rows(edition) },
      paragraph(three),
      { is: 'table', rows: table3Rows(edition, labels3) },
      paragraph(four),
      { is: 'table', rows: table4Rows(edition) },
      paragraph(five),
      paragraph('主动公开的深度还不够，下一步加强培训。'),
      paragraph(six),
      paragraph('没有其他需要报告的事项。'),
      paragraph(unit, { align: 'right' }),
      ...(date ? [paragraph(date, { align: 'right' })] : []),
      ...after,
    ],
  };
}
