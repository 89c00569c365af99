import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { sectionParagraphs } from '../../domain/report/paragraphs.ts';
import { describeReference } from '../reference-folder.ts';
import { caseFaults } from './case-faults.ts';
import { reportOfCase } from './case-report.ts';
import { sayCorpus } from './corpus-figures.ts';
import { type CorpusCase, corpusFiles, heldOutFile, readCases } from './read-corpus.ts';

const files = corpusFiles().map(({ family, path }) => ({ family, cases: readCases(path) }));
const all = files.flatMap(({ cases }) => cases);
const heldOut = readCases(heldOutFile);
const isSilent = ({ expect }: CorpusCase) => expect.length === 0;
const shareSilent = (cases: readonly CorpusCase[]) => cases.filter(isSilent).length / cases.length;
const doc = readFileSync(new URL('../../../docs/corpus.md', import.meta.url), 'utf8');

/** The faults of each case that has some. */
const faultsOf = (cases: readonly CorpusCase[]) =>
  Object.fromEntries(
    cases.flatMap((of) => {
      const faults = caseFaults(of, cases);
      return faults.length ? [[of.id, faults]] : [];
    }),
  );

describe('the corpus', () => {
  test.each(files)('$family holds to the form', ({ cases }) => {
    expect(cases.length).toBeGreaterThan(0);
    expect(faultsOf(cases)).toEqual({});
  });

  test('has more than five hundred cases, each with an id and a sentence of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(520);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const said = all.map((of) => JSON.stringify([of.year, of.unit, of.text, of.also, of.tables]));
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  });

  test('is silent in half of the cases, and has both editions', () => {
    expect(shareSilent(all)).toBeGreaterThanOrEqual(0.45);
    expect(shareSilent(heldOut)).toBeGreaterThanOrEqual(0.45);
    for (const cases of [all, heldOut]) {
      const before2021 = cases.filter(({ year }) => year < 2021).length / cases.length;
      expect(before2021).toBeGreaterThan(0.1);
    }
  });

  test('the hundred kept apart are those that docs/corpus.md names by their hash', () => {
    expect(heldOut).toHaveLength(100);
    const hash = createHash('sha256').update(readFileSync(heldOutFile)).digest('hex');
    expect(doc).toContain(hash);
  });

  test('docs/corpus.md has its figures', () => {
    expect(doc).toContain(sayCorpus(files));
  });
});

describe('the report of a case', () => {
  const [plain] = all;
  const of = (changes: Partial<CorpusCase>): CorpusCase => ({
    ...(plain as CorpusCase),
    year: 2023,
    section: '1.4',
    text: '公开栏每月核对。',
    also: {},
    tables: {},
    expect: [],
    may: [],
    ...changes,
  });

  test.each([2019, 2020, 2021, 2025])('of %i has no fault beside the case', (year) => {
    expect(runChecks(reportOfCase(of({ year })))).toEqual([]);
  });

  test('has each text at its place', () => {
    const report = reportOfCase(
      of({
        section: '1.0',
        text: '总述。',
        also: { '1.5': '考核。', '3': '表前。', '6': '（一）收费\n未收取。', title: '甲\n乙' },
      }),
    );
    const { s1, s3, s6 } = report.sections;
    const lines = sectionParagraphs(s1);
    expect(lines[0]).toBe('总述。');
    expect(lines.slice(-2)).toEqual(['（五）监督保障', '考核。']);
    expect(sectionParagraphs(s3)).toEqual(['表前。']);
    expect(sectionParagraphs(s6)).toEqual(['（一）收费', '未收取。']);
    expect(report.title).toBe('甲乙');
    expect(new Set(s1.blocks.map(({ id }) => id)).size).toBe(6);
  });

  test('has the figures of the case and 0 elsewhere', () => {
    const { cells } = reportOfCase(of({ tables: { 'table3.3.6.3.total': 2 } }));
    expect(cells['table3/3-6-3/total']).toBe('2');
    expect(Object.values(cells).filter((figure) => figure !== '0')).toEqual(['2']);
    expect(() => reportOfCase(of({ year: 2020, tables: { 'table3.3.6.3.total': 2 } }))).toThrow(
      'the form of 2019 has no cell table3.3.6.3.total',
    );
  });
});

describe('the form of a case', () => {
  const sound: CorpusCase = {
    id: 'one',
    year: 2022,
    unit: '云溪县青禾镇人民政府',
    section: '1.2',
    text: '无法提供2件。',
    tables: {
      ...{ 'table3.1.natural': 1, 'table3.1.total': 1 },
      ...{ 'table3.3.4.1.natural': 1, 'table3.3.4.1.total': 1 },
      ...{ 'table3.3.7.natural': 1, 'table3.3.7.total': 1 },
    },
    expect: [
      {
        ...{ rule: 'N-ITEM', level: 'warning', quote: '无法提供2件' },
        ...{ cell: 'table3.3.4', says: 2, table: 1 },
      },
    ],
    may: [],
    why: 'plain',
  };
  const [expected] = sound.expect;
  const silent: CorpusCase = {
    ...sound,
    id: 'two',
    text: '无法提供1件。',
    expect: [],
    twin: 'one',
  };
  const expecting = (changes: object) => ({ expect: [{ ...expected, ...changes }] as never });

  test('is without fault', () => {
    expect(faultsOf([sound, silent])).toEqual({});
  });

  test.each<[string, Partial<CorpusCase>]>([
    ['no field is called twins', { twins: 'two' } as never],
    ['no place 1.6', { section: '1.6' }],
    ['no text at 1.3', { also: { '1.3': '' } }],
    ['no year 2018', { year: 2018 }],
    ['unit and why have to be said', { why: '' }],
    ['its twin three is not there', { twin: 'three' }],
    ['its twin has nothing to find', { twin: 'two' }],
    ['a case with a twin is the one that agrees', { twin: 'two' }],
    ['may: no rule N-ITEMS', { may: [{ rule: 'N-ITEMS' }] }],
    ['may: “三件” is not there', { may: [{ rule: 'N-ITEM', quote: '三件' }] }],
    ['expect: no rule N-ITEMS', expecting({ rule: 'N-ITEMS' })],
    ['expect: N-ITEM is no error', expecting({ level: 'error' })],
    ['expect: N-ITEM: quote and missing', expecting({ missing: '无法提供' })],
    ['expect: “3件” is there 0 times', expecting({ quote: '3件' })],
    ['expect: the form has no cell table3.3.8', expecting({ cell: 'table3.3.8', table: 0 })],
    ['expect: the table says 1, not 3', expecting({ table: 3 })],
    ['expect: text and table both say 1', expecting({ says: 1 })],
    [
      'expect: the text says 2, and so it is',
      expecting({ cell: undefined, table: undefined, sum: 2 }),
    ],
  ])('%s', (fault, changes) => {
    expect(caseFaults({ ...sound, ...changes }, [sound, silent])).toContain(fault);
  });

  test('a case that stands elsewhere than its twin', () => {
    expect(caseFaults({ ...silent, section: '1.1' }, [sound])).toEqual([
      'its twin stands elsewhere',
    ]);
  });

  test('a table that does not balance', () => {
    const { 'table3.1.total': _, ...tables } = sound.tables;
    expect(caseFaults({ ...sound, tables }, [sound])).toEqual([
      expect.stringMatching(/^T3-ROW: |^T3-BAL: /),
    ]);
  });
});

describeReference('the cases of the reference folder', 'prose-cases/dev.jsonl', (path) => {
  const cases = readCases(path);

  test('hold to the form', () => {
    expect(cases.length).toBeGreaterThan(0);
    expect(faultsOf(cases)).toEqual({});
  });
});
