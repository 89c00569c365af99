/** Sources with something in them that a report has not, or without something that it has: every kind of note. */
import fc from 'fast-check';
import type {
  SourceBlock,
  SourceDocument,
  SourceRow,
  SourceTable,
} from '../../reading/source/source-document.ts';
import { type Change, oddities } from './oddities.ts';
import { cell, paragraph, plainTable, withParagraphs, withTables } from './source.ts';
import { plain, report2020, report2025 } from './variants.ts';

/** Chooses one of some things; the same number, the same choice. */
type Choice = (count: number) => number;

/** One row of one table changed; undefined takes it out. */
const onRow =
  (change: (row: SourceRow, choose: Choice) => readonly SourceRow[]): Damage =>
  (source, choose) => {
    const tables = source.blocks.filter((block) => block.is === 'table').length;
    const at = choose(tables);
    return withTables(source, (table, index) => {
      if (index !== at) return [table];
      const place = choose(table.rows.length);
      const rows = table.rows.flatMap((row, each) =>
        each === place ? change(row, choose) : [row],
      );
      return [{ ...table, rows }];
    });
  };

const onCell = (change: (text: string, choose: Choice) => string): Damage =>
  onRow((row, choose) => {
    const at = choose(row.cells.length);
    return [
      {
        cells: row.cells.map((one, index) => {
          const [block] = one.blocks;
          const before = block?.is === 'paragraph' ? block.text : '';
          const text = index === at ? change(before, choose) : before;
          return { ...one, blocks: text === '' ? [] : [paragraph(text)] };
        }),
      },
    ];
  });

/** A block put in somewhere. */
const withBlock =
  (...blocks: readonly SourceBlock[]): Damage =>
  (source, choose) => {
    const at = choose(source.blocks.length + 1);
    return {
      ...source,
      blocks: [...source.blocks.slice(0, at), ...blocks, ...source.blocks.slice(at)],
    };
  };

type Damage = (source: SourceDocument, choose: Choice) => SourceDocument;

const isTitle = ({ text }: { readonly text: string }) => /工作年度报告$/.test(text);

const damages: readonly Damage[] = [
  onRow(() => []),
  onRow((row) => [row, row]),
  onRow((row) => [row, { cells: row.cells.slice(0, -1) }]),
  onRow(({ cells }) => [{ cells: cells.slice(0, -1) }]),
  onRow(({ cells }) => [{ cells: [...cells, cell('9', 45)] }]),
  onRow((row) => [row, ...plainTable(['', '', '9.当地自设的情形', '1', '2', '3']).rows]),
  onRow((row) => [row, ...plainTable(['第二十条第（十）项', '本年度数量']).rows]),
  onRow((row) => [row, ...plainTable(['（三）不予公开', '1', '0', '0', '0', '0', '0', '1']).rows]),
  onCell(() => ''),
  onCell((text) => `${text}情况`),
  onCell((_, choose) => ['约 3', '行政检查', '其他', '备注', '12'][choose(5)] as string),
  (source) => withTables(source, withRemarks),
  (source, choose) => {
    const gone = choose(3);
    return withTables(source, (table, index) => (index === gone ? [] : [table]));
  },
  (source) =>
    withParagraphs(source, (one) =>
      one.text.startsWith('五、') ? paragraph('五、主要问题及改进') : one,
    ),
  (source) => withParagraphs(source, (one) => (one.text.startsWith('四、') ? undefined : one)),
  (source) => withParagraphs(source, (one) => (isTitle(one) ? paragraph('政府信息公开年报') : one)),
  withBlock(paragraph('首页'), paragraph('【打印】【关闭】')),
  withBlock(plainTable(['序号', '会议名称'], ['1', '培训会'])),
  (source) => ({ ...source, blocks: [...source.blocks, ...plain(report2020).blocks] }),
];

/** A column behind the others, with figures. */
function withRemarks(table: SourceTable): SourceTable[] {
  const end = Math.max(
    ...table.rows.flatMap(({ cells }) => cells.map((one) => one.column + one.columnSpan)),
  );
  const rows = table.rows.map(({ cells }, index) => ({
    cells: [...cells, cell(index === 0 ? '备注' : '7', end)],
  }));
  return [{ ...table, rows }];
}

/** @param changes oddities that it may have besides */
export function anyDamaged(changes: readonly Change[] = Object.values(oddities)) {
  const choices = fc.infiniteStream(fc.nat(9999));
  const some = fc.array(fc.constantFrom(...damages), { minLength: 1, maxLength: 4 });
  return fc
    .tuple(
      fc.constantFrom(plain(report2020), plain(report2025)),
      fc.constantFrom<Change>((source) => source, ...changes),
      some,
      choices,
    )
    .map(([source, change, list, numbers]) => {
      const choose: Choice = (count) => (numbers.next().value as number) % Math.max(1, count);
      return list.reduce<SourceDocument>(
        (damaged, damage) => damage(damaged, choose),
        change(source),
      );
    });
}
