/** What is wrong with the form of a case. A wrong label would teach wrong rules, so all that can be proved is. */
import { runChecks } from '../../domain/checks/run-checks.ts';
import { editionForYear } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { reportOfCase } from './case-report.ts';
import { type CorpusCase, type Expectation, textPlaces, textsOf } from './read-corpus.ts';
import { ruleLevels } from './rule-levels.ts';

/** @param all the cases among which its twin is looked for */
export function caseFaults(of: CorpusCase, all: readonly CorpusCase[]): string[] {
  return [
    ...fieldFaults(of),
    ...(of.twin === undefined ? [] : twinFaults(of, all)),
    ...of.expect.flatMap((expected) => expectationFaults(expected, of)),
    ...of.may.flatMap(({ rule, quote }) => [
      ...(ruleLevels[rule] ? [] : [`may: no rule ${rule}`]),
      ...(quote === undefined || timesQuoted(quote, of) ? [] : [`may: “${quote}” is not there`]),
    ]),
    ...tableFaults(of),
  ];
}

const required = ['id', 'year', 'unit', 'section', 'text', 'tables', 'expect', 'may', 'why'];
const optional = ['also', 'twin'];

function fieldFaults(of: CorpusCase): string[] {
  const fields = Object.keys(of);
  const { year, unit, why } = of;
  return [
    ...required.filter((name) => !fields.includes(name)).map((name) => `no ${name}`),
    ...fields
      .filter((name) => ![...required, ...optional].includes(name))
      .map((name) => `no field is called ${name}`),
    ...textsOf(of).flatMap(([place, text]) => [
      ...(textPlaces.includes(place) ? [] : [`no place ${place}`]),
      ...(text === '' ? [`no text at ${place}`] : []),
    ]),
    ...(Number.isInteger(year) && year >= 2019 ? [] : [`no year ${year}`]),
    ...(unit && why ? [] : ['unit and why have to be said']),
  ];
}

function twinFaults({ twin, section, expect }: CorpusCase, all: readonly CorpusCase[]): string[] {
  const other = all.find(({ id }) => id === twin);
  if (!other) return [`its twin ${twin} is not there`];
  return [
    ...(other.section === section ? [] : ['its twin stands elsewhere']),
    ...(other.expect.length ? [] : ['its twin has nothing to find']),
    ...(expect.length ? ['a case with a twin is the one that agrees'] : []),
  ];
}

function expectationFaults(expected: Expectation, of: CorpusCase): string[] {
  const { rule, level, quote, missing } = expected;
  const levels = ruleLevels[rule];
  const faults = [
    ...(levels ? [] : [`no rule ${rule}`]),
    ...(levels?.includes(level) === false ? [`${rule} is no ${level}`] : []),
    ...(quote !== undefined && missing !== undefined ? [`${rule}: quote and missing`] : []),
    ...(quote === undefined || timesQuoted(quote, of) === 1
      ? []
      : [`“${quote}” is there ${timesQuoted(quote, of)} times`]),
  ];
  return [...faults, ...figureFaults(expected, of)].map((fault) => `expect: ${fault}`);
}

function timesQuoted(quote: string, of: CorpusCase): number {
  return textsOf(of).reduce((sum, [, text]) => sum + text.split(quote).length - 1, 0);
}

/** The figures of the table are those of the cells, and what the text says is another one. */
function figureFaults({ cell, says, table, sum, right }: Expectation, of: CorpusCase): string[] {
  const other = sum ?? right ?? table;
  const differs = says === undefined || String(says) !== String(other);
  if (cell === undefined) return differs ? [] : [`the text says ${says}, and so it is`];
  const addresses = (typeof cell === 'string' ? [cell] : cell).flatMap((each) => {
    const cells = cellsAt(each, of);
    return cells.length ? cells : [`?${each}`];
  });
  const missing = addresses.filter((address) => address.startsWith('?'));
  const values = addresses.map((address) => Number(of.tables[address] ?? 0));
  const found = values.reduce((total, value) => total + value, 0);
  return [
    ...missing.map((address) => `the form has no cell ${address.slice(1)}`),
    ...(Number(table) === found ? [] : [`the table says ${found}, not ${table}`]),
    ...(differs ? [] : [`text and table both say ${says}`]),
  ];
}

/** "table3.3.4" stands for the totals of all rows of （四）. */
function cellsAt(address: string, of: CorpusCase): string[] {
  const addresses = figureCells(editionForYear(of.year), { splits: {}, extraRows: [] }).map(
    (cell) => cell.address,
  );
  if (addresses.includes(address)) return [address];
  return addresses.filter((each) => new RegExp(`^${address}\\.\\d\\.total$`).test(each));
}

const ofTables = /^(T2|T3|T4|NUM)-/;

/** Rows, columns, balance and all else that is checked of the tables by themselves, whatever the texts say. */
function tableFaults(of: CorpusCase): string[] {
  const { also: _texts, ...tables } = of;
  try {
    return runChecks(reportOfCase({ ...tables, text: '' }))
      .filter(({ rules }) => rules.some((rule) => ofTables.test(rule)))
      .map(({ rule, message }) => `${rule}: ${message}`);
  } catch (error) {
    return [String(error)];
  }
}
