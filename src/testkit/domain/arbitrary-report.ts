/** Reports of every edition with odd content, for properties: texts, local rows, leftovers, options. */
import fc from 'fast-check';
import type { ExtraRow, SplitPart } from '../../domain/edition/cell-address.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { editions } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { labelPlaces } from '../../domain/edition/label-places.ts';
import { blocksFromParagraphs } from '../../domain/report/prose.ts';
import type {
  LastYear,
  Report,
  Section,
  SectionNumber,
  YearReport,
} from '../../domain/report/report.ts';

const oddTexts = [
  '０件',
  '63.79 万元',
  '+410',
  '/',
  ' 12\u00a0',
  '\u3000',
  '１２，３４５',
  '𠮷乡😀',
  'a\tb',
  '<b>&amp;</b>',
  '“”‘’',
  '__proto__',
  'constructor',
  '\ud800',
  '\u200b零宽\ufeff',
];
const text = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'binary', maxLength: 12 }));
const line = text.map((value) => value.replace(/\n/g, ''));
const lines = fc.array(line, { maxLength: 4 }).map((list) => list.join('\n'));
const typed = fc.oneof(fc.nat(999).map(String), text, fc.constant(''));

const paragraph = fc.oneof(
  line,
  fc.constantFrom(
    '（一）主动公开',
    '(二) 依申请公开。',
    '（三）监督保障。本年度……',
    '1.第一',
    '（四）',
    '',
  ),
  line.map((value) => value.repeat(200)),
);
const section = (number: SectionNumber): fc.Arbitrary<Section> =>
  fc.record({
    blocks: fc
      .array(paragraph, { maxLength: 6 })
      .map((list) => blocksFromParagraphs(list.map((each) => each.trim()).filter(Boolean), number)),
    after: lines,
  });

/** Two of them may well bear one label, or none. */
const localRow = (id: string) =>
  fc.record({ id: fc.constant(id), label: fc.oneof(fc.constantFrom('', '行政检查'), line) });
const localRows = fc
  .integer({ min: 0, max: 3 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => localRow(`r${index}`))),
  );

/** At the foot of the table, or in an item, perhaps of another form. */
function extraRowsOf({ table2 }: Edition): fc.Arbitrary<ExtraRow[]> {
  const places = table2.items.flatMap(({ id, rows }) =>
    ['', ...rows.map((row) => row.id), 'services'].map((below) => ({ item: id, below })),
  );
  const at = fc.constantFrom(undefined, ...places, { item: '九', below: 'procurement' });
  const row = (id: string) =>
    fc
      .tuple(localRow(id), at)
      .map(([own, place]): ExtraRow => (place ? { ...own, at: place } : own));
  return fc
    .integer({ min: 0, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => row(`r${index}`))));
}

function splitsOf(edition: Edition): fc.Arbitrary<Record<string, SplitPart[]>> {
  const rows = edition.table2.items.flatMap((item) => item.rows.map(({ id }) => id));
  return fc.dictionary(fc.constantFrom(...rows, 'services'), localRows, { maxKeys: 2 });
}

function asPrintedOf(edition: Edition): fc.Arbitrary<Record<string, string>> {
  const places = ([2, 3, 4] as const).flatMap((table) => labelPlaces(edition, table));
  const addresses = [
    ...places.map(({ address }) => address),
    'section5',
    'table3',
    'table2.services',
  ];
  // A heading of another wording, an unknown place, and an entry that stands for a missing label.
  const label = fc.oneof(
    fc.constant(''),
    text.map((value) => `别的${value}`.trim()),
  );
  return fc.dictionary(fc.constantFrom(...addresses), label, { maxKeys: 4 });
}

function cellsOf(edition: Edition, local: Pick<YearReport, 'splits' | 'extraRows'>) {
  const keys = figureCells(edition, local).map(({ key }) => key as string);
  const leftovers = [
    'table2/extra+r0/change',
    'table2/services/change',
    'table2/services+p1/change',
    'table2/fees+gone/amount',
  ];
  return fc
    .array(fc.tuple(fc.constantFrom(...keys, ...leftovers), typed), { maxLength: 40 })
    .map((entries): Record<string, string> => Object.fromEntries(entries));
}

const anyYearReport: fc.Arbitrary<YearReport> = fc
  .constantFrom(...editions)
  .chain((edition) =>
    fc
      .record({ splits: splitsOf(edition), extraRows: extraRowsOf(edition) })
      .chain((local) =>
        fc.tuple(fc.constant(edition), fc.constant(local), cellsOf(edition, local)),
      ),
  )
  .chain(([edition, local, cells]) =>
    fc.record({
      ...{ splits: fc.constant(local.splits), extraRows: fc.constant(local.extraRows) },
      ...{ cells: fc.constant(cells), edition: fc.constant(edition.id) },
      unit: fc.oneof(fc.constantFrom('青禾镇人民政府', ''), line),
      year: fc.integer({ min: 2000, max: 2099 }),
      title: fc.oneof(fc.constantFrom(null, '', '青禾镇 2024 年政府信息公开工作年度报告'), line),
      deadline: fc.constantFrom('', '2026-01-31', '元月底'),
      preamble: lines,
      contacts: lines,
      sections: fc.record({
        s1: section(1),
        s2: section(2),
        s3: section(3),
        s4: section(4),
        s5: section(5),
        s6: section(6),
      }),
      asPrinted: asPrintedOf(edition),
      closing: fc.record({ signature: line, date: line }),
      options: fc.record({
        localAmountHeads: fc.boolean(),
        autoTotals: fc.boolean(),
        plainFonts: fc.boolean(),
        wholeTable3: fc.boolean(),
      }),
    }),
  );

const anyLastYear: fc.Arbitrary<LastYear> = fc.record({
  source: fc.record({ is: fc.constantFrom('file', 'draft', 'typed'), name: text }),
  report: anyYearReport,
});

/** With last year's report of any year in one of two. */
export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(anyYearReport, fc.option(anyLastYear, { nil: null, freq: 1 }))
  .map(([report, lastYear]) => ({ ...report, lastYear, live: [] }));
