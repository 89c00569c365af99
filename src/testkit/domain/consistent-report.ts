/** Reports for tests: filled so that every rule holds, and changed one cell at a time. */
import fc from 'fast-check';
import { type CellKey, table3Key, table4Key } from '../../domain/edition/cell-address.ts';
import type { Edition, Table3Role } from '../../domain/edition/edition.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { withLastYear, yearReportOf } from '../../domain/report/last-year.ts';
import type { Report, Section, YearReport } from '../../domain/report/report.ts';

/** Numbers from 0 up to, but not including, 1; the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A township's report in full, every rule holding; all figures "0" but those of the table given. */
export function reportOf(edition: Edition, cells: Record<string, string> = {}): Report {
  const report = blankReport({
    unit: '云溪县松岭镇人民政府',
    year: edition.years.from,
    deadline: '2099-01-31',
  });
  const zeros = Object.fromEntries(figureCells(edition, report).map(({ key }) => [key, '0']));
  return { ...withProse(report), edition: edition.id, cells: { ...zeros, ...cells } };
}

/** With a sentence in each section that is prose: what is said there is no affair of the figures' cases. */
export function withProse<Year extends YearReport>(report: Year): Year {
  const { sections } = report;
  const said = (section: Section, text: string): Section => ({
    ...section,
    blocks: section.blocks.map((block, index) => (index === 0 ? { ...block, text } : block)),
  });
  return {
    ...report,
    sections: {
      ...sections,
      s1: said(
        sections.s1,
        '本机关按照规定公开政府信息，列入年度工作考核，社会评议总体满意，没有需要追究责任的情形。',
      ),
      s5: said(sections.s5, '公开的内容还不够全面，将继续改进。'),
      s6: said(sections.s6, '未收取信息处理费，没有其他需要报告的事项。'),
    },
  };
}

/**
 * A consistent report as a township's is: up to so many applications, most of them from persons and most
 * with few results; some reviews and lawsuits; some figures in table 二.
 */
export function consistentReport(
  edition: Edition,
  random: () => number,
  mostRequests = 40,
): Report {
  const counts = new Map<CellKey, number>();
  const add = (key: CellKey, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);
  addRequests(edition, random, mostRequests, add);
  addReviews(edition, random, add);
  addTable2(edition, random, add);
  const texts = [...counts].map(([key, value]) => [key, String(value)]);
  return reportOf(edition, Object.fromEntries(texts));
}

/**
 * The same with a report of the year before that it goes on from: what is carried in was carried out there,
 * and the stocks and items are those of the end of that year.
 */
export function consistentYears(edition: Edition, random: () => number, mostRequests = 40): Report {
  const { cells, ...report } = consistentReport(edition, random, mostRequests);
  const year = report.year + 1;
  const rowOf = (role: Table3Role) =>
    edition.table3.rows.find((row) => row.role === role)?.id as string;
  const before: Record<string, string> = {};
  for (const { id } of edition.table3.applicants) {
    const at = (role: Table3Role) => Number(cells[table3Key(rowOf(role), id)]);
    const carriedOut = at('carriedIn');
    // What is carried out of two years is not ten times apart, which is another matter.
    if (isLeap(carriedOut, at('carriedOut'))) return consistentYears(edition, random, mostRequests);
    before[table3Key(rowOf('carriedOut'), id)] = String(carriedOut);
    before[table3Key(rowOf('carriedIn'), id)] = '0';
    before[table3Key(rowOf('received'), id)] = String(at('resultTotal') + carriedOut);
  }
  const last = { ...yearReportOf({ ...report, cells }), cells: { ...cells, ...before } };
  return withLastYear({ ...report, year, cells }, last, { is: 'file', name: '' });
}

const isLeap = (last: number, now: number) =>
  last > 0 && Math.max(last, now) >= 10 && (now === 0 || now >= 10 * last);

/** For fast-check: consistent reports from any seed. */
export function consistentReports(edition: Edition): fc.Arbitrary<Report> {
  return fc
    .tuple(fc.integer(), fc.constantFrom(3, 40, 400))
    .map(([seed, mostRequests]) => consistentReport(edition, seededRandom(seed), mostRequests));
}

type Add = (key: CellKey, by?: number) => void;

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item;

function addRequests(edition: Edition, random: () => number, most: number, add: Add): void {
  const { applicants, rows } = edition.table3;
  const ids = applicants.map(({ id }) => id);
  const total = ids.pop() as string;
  const byRole = (role: Table3Role) => rows.filter((row) => row.role === role).map(({ id }) => id);
  const [received, carriedIn, results] = [
    byRole('received'),
    byRole('carriedIn'),
    byRole('result'),
  ];
  const [resultTotals, carriedOut] = [byRole('resultTotal'), byRole('carriedOut')];
  const usual = results.filter(() => random() < 0.3);
  for (let left = Math.floor(random() * most) + 1; left > 0; left -= 1) {
    const applicant = random() < 0.6 ? (ids[0] as string) : pick(ids, random);
    const incoming = pick(random() < 0.1 ? carriedIn : received, random);
    const result = pick(usual.length && random() < 0.8 ? usual : results, random);
    const outgoing = random() < 0.9 ? [result, ...resultTotals] : [pick(carriedOut, random)];
    for (const row of [incoming, ...outgoing]) {
      for (const column of [applicant, total]) add(table3Key(row, column));
    }
  }
}

function addReviews(
  { table4: { groups, outcomes } }: Edition,
  random: () => number,
  add: Add,
): void {
  for (const { id } of groups) {
    for (let left = Math.floor(random() * 4); left > 0; left -= 1) {
      add(table4Key(id, pick(outcomes.slice(0, -1), random).id));
      add(table4Key(id, outcomes[outcomes.length - 1]?.id as string));
    }
  }
}

function addTable2(edition: Edition, random: () => number, add: Add): void {
  for (const { rowId, columnId, key, table } of figureCells(edition, {
    splits: {},
    extraRows: [],
  })) {
    if (table !== 2 || rowId === 'rules') continue;
    if (['decisions', 'lastYear', 'total', 'inForce'].includes(columnId)) {
      add(key, 1 + Math.floor(random() * 300));
    }
  }
}

/** The same report with other texts in some cells. */
export function withCells(report: Report, cells: Readonly<Record<string, string>>): Report {
  return { ...report, cells: { ...report.cells, ...cells } };
}
